# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = Kilinika barbaadaa
surgeries-title = Kilinika nageenya qabu barbaadaa
surgeries-lead = Kilinikni nageenya qabu waraqaa eenyummaa, ragaa teessoo yookaan sanada imigireeshinii malee isin galmeessuuf waadaa galeera.
surgeries-place = Koodii poostaa yookaan magaalaa
surgeries-place-hint = Fakkeenyaaf M1 1AE yookaan Leeds. Teessoo mataa keessanii ta’uun dirqama miti: bakki isinitti dhihoo jiru kamiyyuu ni ga’a.
surgeries-find = Barbaadi
surgeries-near-me = Natti dhihoo
surgeries-near-me-failed = Bilbilli keessan bakka isin jirtan hin himne. Maaloo koodii poostaa yookaan magaalaa barreessaa.
surgeries-forgotten = Bakka sana deebii isiniif kennuuf fayyadamna. Sana booda ni dagatna.
surgeries-register = Kilinikoota nageenya qaban hunda ilaalaa
# {$town} is the name of a town that does not exist.
surgeries-made-up = Kun agarsiisa qofa. Kilinikoonni dhugaa ammallee hin dabalamne. Magaalaan kun fi kilinikoonni ishee dhugaa miti: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = {$place} bira
surgeries-near-you = Isinitti dhihoo
surgeries-your-position = bakka jirtan
surgeries-bring = Maal fidattu: homaa.
surgeries-bring-more = Galmaa’uuf waraqaa eenyummaa, ragaa teessoo yookaan sanada imigireeshinii isin hin barbaachisu. Yoo isin gaafatan, fuula kana itti agarsiisaa.
surgeries-safe = Kilinikoota nageenya qaban
surgeries-none-safe = Kilinikoota as dhihoo jiran keessaa kan waadaa kana gale ammaaf hin jiru. Ta’us sanada malee galmaa’uu dandeessu.
surgeries-others = Kilinikoota dhihoo jiran kan biroo
surgeries-others-more = Isaan kun waadaa kana hin galle. Ta’us achitti sanada malee galmaa’uu dandeessu.
surgeries-again = Bakka biraa barbaadaa
surgeries-map = Kaartaa kilinikoota tarree keessa jiranii. Tarreen sun isuma kana jechaan hima.
surgeries-straight = Fageenyi sarara qajeelaan safarama. Karaan dheerachuu danda’a, fakkeenyaaf bakka bishaan gidduu jiru.
# {$place} is a postcode.
surgeries-about = Koodii poostaa kana sirriitti hin beeknu. Fageenyi handhuura naannoo kanaa irraa safarama: {$place}
surgeries-only-area = Bakki kun eessa akka jiru tilmaamaan qofa beekna. Fageenyi kiiloo meetira hedduun dogoggoruu danda’a: {$place}
surgeries-northern-ireland = Ayerlaandi Kaabaa keessatti seerri adda, tarree kilinikoota isaas hin qabnu. Asitti argachuu dandeessu:
surgeries-scotland = Kilinikoota Iskootlaand keessa jiran hunda hin qabnu. Dabalata asitti argachuu dandeessu:

# {$number} is a number.
surgeries-metres = meetira {$number}
surgeries-kilometres = km {$number}
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} fagaata
surgeries-to-north = gara kaabaa
surgeries-to-north-east = gara kaaba-bahaa
surgeries-to-east = gara bahaa
surgeries-to-south-east = gara kibba-bahaa
surgeries-to-south = gara kibbaa
surgeries-to-south-west = gara kibba-lixaa
surgeries-to-west = gara lixaa
surgeries-to-north-west = gara kaaba-lixaa

surgeries-tag-safe = kilinika nageenya qabu
surgeries-tag-made-up = dhugaa miti
surgeries-address = Teessoo
surgeries-phone = Bilbila
surgeries-website = Marsariitii
surgeries-languages = Afaanota
surgeries-directions = Bakka itti argamu
surgeries-join = Karaa interneetii NHS waliin galmaa’aa
surgeries-grade-demands = Yeroo dhumaaf ilaallutti marsariitiin isaa sanada dirqama jedhee gaafachaa ture. Ammas isin hin barbaachisu.
surgeries-grade-asks = Yeroo dhumaaf ilaallutti marsariitiin isaa sanada gaafachaa ture. Isin hin barbaachisu.
surgeries-grade-clean = Yeroo dhumaaf ilaallutti marsariitiin isaa sanadni akka hin barbaachifne hima ture.
surgeries-grade-none = Yeroo dhumaaf ilaallutti marsariitiin isaa waa’ee sanadaa homaa hin jenne.

## A surgery’s page

surgeries-is-safe = Kun kilinika nageenya qabudha.
# {$date} is a date.
surgeries-since = Galmee irra kan jiru guyyaa kanaa kaasee: {$date}
surgeries-under-review = Kun kilinika nageenya qabudha, garuu marsariitiin isaa sanada gaafata. Akka sirreessu gaafanneerra. Guyyaa kanaa kaasee: {$date}
surgeries-not-listed = Kilinikni kun kilinikoota nageenya qabanitti hin makamne. Ta’us sanada malee galmaa’uu dandeessu.
surgeries-closed = Kilinikni kun cufameera. Isinitti dhihoo kan biraa barbaadaa.
# {$town} is the name of a town.
surgeries-from-town = Handhuura {$town} irraa {$distance}, {$direction}
surgeries-open-map = Kaartaa keessan irratti banaa
surgeries-show-words = Jechoota kana bakka simannaatti agarsiisuu dandeessu.
surgeries-same-place = Gamoo tokko keessa
surgeries-record = Waan waa’ee kilinika kanaa beekamu

## When a place is not found

surgeries-error-title = Maaloo irra deebi’aa yaalaa
surgeries-error-empty = Koodii poostaa yookaan maqaa magaalaa barreessaa
surgeries-error-postcode = Koodii poostaa kana hin beeknu. Irra deebi’aa ilaalaa, yookaan magaalaa barreessaa
surgeries-error-town = Bakka kana hin beeknu. Koodii poostaa, yookaan magaalaa guddaa isinitti dhihoo jiru barreessaa
surgeries-error-several = Bakkeewwan hedduutu maqaa kana qaba. Tokko filadhaa
surgeries-error-no-fixed-abode = Kun bakka miti. NHS namoota teessoo dhaabbataa hin qabneef barreessa. Koodii poostaa yookaan magaalaa bakka yeroo baay’ee turtanii barreessaa. Teessoo malee galmaa’uu dandeessu
surgeries-error-islands = Jersey, Guernsey fi Isle of Man tajaajila fayyaa mataa isaanii qabu. Achitti gargaaruu hin dandeenyu
