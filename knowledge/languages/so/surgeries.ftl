# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = Raadi rug caafimaad
surgeries-title = Raadi rug caafimaad oo ammaan ah
surgeries-lead = Rug caafimaad oo ammaan ah waxay ballanqaadday inay ku diiwaangeliso aqoonsi, caddayn ciwaan ama waraaqo socdaal la’aan.
surgeries-place = Boostakoodh ama magaalo
surgeries-place-hint = Tusaale M1 1AE ama Leeds. Qasab ma aha inuu ciwaankaaga noqdo: meel kasta oo kuu dhow way ku filan tahay.
surgeries-find = Raadi
surgeries-near-me = Agtayda
surgeries-near-me-failed = Taleefankaagu ma sheegin meesha aad joogto. Fadlan qor boostakoodh ama magaalo.
surgeries-forgotten = Goobta waxaan u isticmaalnaa inaan kuugu jawaabno. Kadib waan iska illownaa.
surgeries-register = Arag dhammaan rugaha ammaanka ah
# {$town} is the name of a town that does not exist.
surgeries-made-up = Kani waa tusaale. Weli laguma darin rugo dhab ah. Magaaladan iyo rugaheedu waa mala-awaal: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Agagaarka {$place}
surgeries-near-you = Agtaada
surgeries-your-position = meesha aad joogto
surgeries-bring = Waxa aad la imanayso: waxba.
surgeries-bring-more = Uma baahnid aqoonsi, caddayn ciwaan ama waraaqo socdaal si aad isu diiwaangeliso. Haddii ay ku weydiiyaan, tus boggan.
surgeries-safe = Rugaha caafimaad ee ammaanka ah
surgeries-none-safe = Weli rug agagaarkan ahi kuma biirin rugaha ammaanka ah. Haddana waraaqo la’aan waad isdiiwaangelin kartaa.
surgeries-others = Rugo kale oo dhow
surgeries-others-more = Kuwani ballantaas ma qaadin. Haddana waraaqo la’aan waad iska diiwaangelin kartaa.
surgeries-again = Meel kale ka raadi
surgeries-map = Khariidadda rugaha liiska ku jira. Liisku isla waxaas ayuu erayo ku sheegayaa.
surgeries-straight = Masaafadu waa xariiq toosan. Jidku wuu ka dheeraan karaa, tusaale ahaan meesha biyo u dhexeeyaan.
# {$place} is a postcode.
surgeries-about = Boostakoodhkan si sax ah uma naqaan. Masaafada waxaa laga cabbiray bartamaha aaggan: {$place}
surgeries-only-area = Goobtan meesha ay ku taal qiyaas ahaan oo keliya ayaan u naqaan. Masaafadu kiiloomitirro badan way ku khaldanaan kartaa: {$place}
surgeries-northern-ireland = Waqooyiga Ayrland xeerarku way ka duwan yihiin, mana hayno liiska rugaheeda. Halkan ayaad ka heli kartaa:
surgeries-scotland = Ma hayno dhammaan rugaha Iskotland. Kuwo kale halkan ayaad ka heli kartaa:

# {$number} is a number.
surgeries-metres = {$number} mitir
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} ayay jirtaa
surgeries-to-north = dhanka waqooyi
surgeries-to-north-east = dhanka waqooyi-bari
surgeries-to-east = dhanka bari
surgeries-to-south-east = dhanka koonfur-bari
surgeries-to-south = dhanka koonfur
surgeries-to-south-west = dhanka koonfur-galbeed
surgeries-to-west = dhanka galbeed
surgeries-to-north-west = dhanka waqooyi-galbeed

surgeries-tag-safe = rug caafimaad oo ammaan ah
surgeries-tag-made-up = mala-awaal
surgeries-address = Ciwaan
surgeries-phone = Taleefan
surgeries-website = Bogga internetka
surgeries-languages = Luqadaha
surgeries-directions = Meesha ay ku taal
surgeries-join = Internetka iskaga diiwaangeli NHS
surgeries-grade-demands = Markii ugu dambaysay ee aan eegnay, boggeedu waraaqo ayuu shardi ka dhigayay. Haddana uma baahnid.
surgeries-grade-asks = Markii ugu dambaysay ee aan eegnay, boggeedu waraaqo ayuu weydiinayay. Uma baahnid.
surgeries-grade-clean = Markii ugu dambaysay ee aan eegnay, boggeedu wuxuu sheegayay in aan waraaqo loo baahnayn.
surgeries-grade-none = Markii ugu dambaysay ee aan eegnay, boggeedu waxba kama sheegin waraaqo.

## A surgery’s page

surgeries-is-safe = Tani waa rug caafimaad oo ammaan ah.
# {$date} is a date.
surgeries-since = Waxay diiwaanka ku jirtaa tan iyo: {$date}
surgeries-under-review = Tani waa rug caafimaad oo ammaan ah, laakiin boggeedu waraaqo ayuu weydiiyaa. Waxaan ka codsannay inay saxdo. Tan iyo: {$date}
surgeries-not-listed = Rugtani kuma biirin rugaha ammaanka ah. Haddana waraaqo la’aan waad isdiiwaangelin kartaa.
surgeries-closed = Rugtani way xirantay. Raadi mid kale oo kuu dhow.
# {$town} is the name of a town.
surgeries-from-town = {$distance} bartamaha {$town}, {$direction}
surgeries-open-map = Ku fur khariidaddaada
surgeries-show-words = Erayadan waxaad ku tusi kartaa miiska soo dhoweynta.
surgeries-same-place = Isla dhismahan
surgeries-record = Waxa rugtan laga og yahay

## When a place is not found

surgeries-error-title = Fadlan mar kale isku day
surgeries-error-empty = Qor boostakoodh ama magaca magaalo
surgeries-error-postcode = Boostakoodhkan ma naqaan. Mar kale eeg, ama qor magaalo
surgeries-error-town = Meeshan ma naqaan. Qor boostakoodh, ama magaalo ka weyn oo kuu dhow
surgeries-error-several = Dhowr meelood ayaa magacan leh. Mid dooro
surgeries-error-no-fixed-abode = Tani meel ma aha. NHS ayaa u qorta dadka aan lahayn ciwaan joogto ah. Qor boostakoodhka ama magaalada meel aad inta badan joogto. Ciwaan la’aan waad isdiiwaangelin kartaa
surgeries-error-islands = Jersey, Guernsey iyo Isle of Man waxay leeyihiin adeegyo caafimaad oo u gaar ah. Halkaas kama caawin karno
