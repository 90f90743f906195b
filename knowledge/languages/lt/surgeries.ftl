# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = Raskite kliniką
surgeries-title = Raskite saugią kliniką
surgeries-lead = Saugi klinika pažadėjo jus užregistruoti be asmens dokumento, adreso įrodymo ar imigracijos dokumentų.
surgeries-place = Pašto kodas arba miestas
surgeries-place-hint = Pavyzdžiui, M1 1AE arba Leeds. Tai nebūtinai turi būti jūsų adresas: tiks bet kuri vieta netoli jūsų.
surgeries-find = Ieškoti
surgeries-near-me = Netoli manęs
surgeries-near-me-failed = Jūsų telefonas nepasakė, kur esate. Įrašykite pašto kodą arba miestą.
surgeries-forgotten = Naudojame vietą, kad jums atsakytume. Paskui ją pamirštame.
surgeries-register = Žiūrėti visas saugias klinikas
# {$town} is the name of a town that does not exist.
surgeries-made-up = Tai pavyzdinė svetainė. Tikrų klinikų dar neįtraukta. Šis miestas ir jo klinikos yra išgalvoti: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Netoli: {$place}
surgeries-near-you = Netoli jūsų
surgeries-your-position = jūsų vieta
surgeries-bring = Ką atsinešti: nieko.
surgeries-bring-more = Registracijai nereikia asmens dokumento, adreso įrodymo ar imigracijos dokumentų. Jei jų prašo, parodykite šį puslapį.
surgeries-safe = Saugios klinikos
surgeries-none-safe = Nė viena klinika čia netoliese dar neprisijungė prie saugių klinikų. Vis tiek galite užsiregistruoti be dokumentų.
surgeries-others = Kitos klinikos netoliese
surgeries-others-more = Jos šio pažado nedavė. Vis tiek galite ten užsiregistruoti be dokumentų.
surgeries-again = Ieškoti kitoje vietoje
surgeries-map = Sąraše esančių klinikų žemėlapis. Sąraše tas pats pasakyta žodžiais.
surgeries-straight = Atstumai yra tiesia linija. Kelias gali būti ilgesnis, pavyzdžiui, kur tarp vietų yra vanduo.
# {$place} is a postcode.
surgeries-about = Šio pašto kodo tiksliai nežinome. Atstumai skaičiuojami nuo šios vietovės vidurio: {$place}
surgeries-only-area = Tik apytiksliai žinome, kur yra ši vieta. Atstumai gali skirtis daugeliu kilometrų: {$place}
surgeries-northern-ireland = Šiaurės Airijoje taisyklės kitokios, ir jos klinikų sąrašo neturime. Kliniką galite rasti čia:
surgeries-scotland = Turime ne visas Škotijos klinikas. Daugiau galite rasti čia:

# {$number} is a number.
surgeries-metres = {$number} m
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = Už {$distance}
surgeries-to-north = į šiaurę
surgeries-to-north-east = į šiaurės rytus
surgeries-to-east = į rytus
surgeries-to-south-east = į pietryčius
surgeries-to-south = į pietus
surgeries-to-south-west = į pietvakarius
surgeries-to-west = į vakarus
surgeries-to-north-west = į šiaurės vakarus

surgeries-tag-safe = saugi klinika
surgeries-tag-made-up = išgalvota
surgeries-address = Adresas
surgeries-phone = Telefonas
surgeries-website = Svetainė
surgeries-languages = Kalbos
surgeries-directions = Kur ji yra
surgeries-join = Užsiregistruokite internetu per NHS
surgeries-grade-demands = Kai paskutinį kartą žiūrėjome, jos svetainė reikalavo dokumentų. Jų jums vis tiek nereikia.
surgeries-grade-asks = Kai paskutinį kartą žiūrėjome, jos svetainė prašė dokumentų. Jų jums nereikia.
surgeries-grade-clean = Kai paskutinį kartą žiūrėjome, jos svetainėje buvo parašyta, kad dokumentų nereikia.
surgeries-grade-none = Kai paskutinį kartą žiūrėjome, jos svetainėje apie dokumentus nieko nebuvo.

## A surgery’s page

surgeries-is-safe = Tai saugi klinika.
# {$date} is a date.
surgeries-since = Sąraše nuo: {$date}
surgeries-under-review = Ši klinika yra saugi klinika, bet jos svetainė prašo dokumentų. Paprašėme ją tai pataisyti. Nuo: {$date}
surgeries-not-listed = Ši klinika neprisijungė prie saugių klinikų. Vis tiek galite užsiregistruoti be dokumentų.
surgeries-closed = Ši klinika uždaryta. Ieškokite kitos netoli jūsų.
# {$town} is the name of a town.
surgeries-from-town = {$distance} nuo miesto vidurio ({$town}), {$direction}
surgeries-open-map = Atidaryti žemėlapyje
surgeries-show-words = Šiuos žodžius galite parodyti registratūroje.
surgeries-same-place = Tame pačiame pastate
surgeries-record = Kas žinoma apie šią kliniką

## When a place is not found

surgeries-error-title = Bandykite dar kartą
surgeries-error-empty = Įrašykite pašto kodą arba miesto pavadinimą
surgeries-error-postcode = Šio pašto kodo nežinome. Patikrinkite jį arba įrašykite miestą
surgeries-error-town = Šios vietos nežinome. Įrašykite pašto kodą arba didesnį miestą netoli jūsų
surgeries-error-several = Yra kelios vietos šiuo pavadinimu. Pasirinkite vieną
surgeries-error-no-fixed-abode = Tai ne vieta. NHS taip rašo apie žmones be nuolatinio adreso. Įrašykite pašto kodą arba miestą tos vietos, kur dažnai būnate. Galite užsiregistruoti ir be adreso
surgeries-error-islands = Džersis, Gernsis ir Meno sala turi savo sveikatos tarnybas. Ten padėti negalime
