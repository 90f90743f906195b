# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = Găsiți un cabinet
surgeries-title = Găsiți un cabinet sigur
surgeries-lead = Un cabinet sigur a promis să vă înscrie fără act de identitate, fără dovada adresei și fără acte de imigrare.
surgeries-place = Cod poștal sau oraș
surgeries-place-hint = De exemplu M1 1AE sau Leeds. Nu trebuie să fie adresa dumneavoastră: este bun orice loc din apropiere.
surgeries-find = Căutați
surgeries-near-me = Aproape de mine
surgeries-near-me-failed = Telefonul nu a spus unde sunteți. Scrieți un cod poștal sau un oraș.
surgeries-forgotten = Folosim locul ca să vă răspundem. Apoi îl uităm.
surgeries-register = Vedeți toate cabinetele sigure
# {$town} is the name of a town that does not exist.
surgeries-made-up = Aceasta este o demonstrație. Nu au fost adăugate încă cabinete reale. Orașul {$town} și cabinetele lui sunt inventate.

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Aproape de {$place}
surgeries-near-you = Aproape de dumneavoastră
surgeries-your-position = locul unde sunteți
surgeries-bring = Ce să aduceți: nimic.
surgeries-bring-more = Ca să vă înscrieți nu aveți nevoie de act de identitate, dovada adresei sau acte de imigrare. Dacă le cer, arătați această pagină.
surgeries-safe = Cabinete sigure
surgeries-none-safe = Niciun cabinet din apropiere nu s-a alăturat încă cabinetelor sigure. Vă puteți înscrie totuși fără acte.
surgeries-others = Alte cabinete din apropiere
surgeries-others-more = Acestea nu au făcut promisiunea. Vă puteți înscrie totuși acolo fără acte.
surgeries-again = Căutați în altă parte
surgeries-map = Harta cabinetelor din listă. Lista spune același lucru în cuvinte.
surgeries-straight = Distanțele sunt în linie dreaptă. Drumul poate fi mai lung, de exemplu dacă este apă la mijloc.
# {$place} is a postcode.
surgeries-about = Nu cunoaștem exact acest cod poștal. Distanțele sunt de la mijlocul zonei din jurul codului {$place}.
surgeries-only-area = Știm doar aproximativ unde este {$place}. Distanțele pot fi greșite cu mulți kilometri.
surgeries-northern-ireland = În Irlanda de Nord regulile sunt altele și nu avem o listă a cabinetelor de acolo. Puteți găsi unul aici:
surgeries-scotland = Nu avem toate cabinetele din Scoția. Puteți găsi mai multe aici:

# {$number} is a number.
surgeries-metres = {$number} m
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = La {$distance}
surgeries-to-north = spre nord
surgeries-to-north-east = spre nord-est
surgeries-to-east = spre est
surgeries-to-south-east = spre sud-est
surgeries-to-south = spre sud
surgeries-to-south-west = spre sud-vest
surgeries-to-west = spre vest
surgeries-to-north-west = spre nord-vest

surgeries-tag-safe = cabinet sigur
surgeries-tag-made-up = inventat
surgeries-address = Adresa
surgeries-phone = Telefon
surgeries-website = Site web
surgeries-languages = Limbi
surgeries-directions = Unde este
surgeries-join = Înscriere online la NHS
surgeries-grade-demands = Ultima dată când am verificat, site-ul cabinetului pretindea acte. Tot nu aveți nevoie de ele.
surgeries-grade-asks = Ultima dată când am verificat, site-ul cabinetului cerea acte. Nu aveți nevoie de ele.
surgeries-grade-clean = Ultima dată când am verificat, site-ul cabinetului spunea că nu este nevoie de acte.
surgeries-grade-none = Ultima dată când am verificat, site-ul cabinetului nu spunea nimic despre acte.

## A surgery’s page

surgeries-is-safe = Acesta este un cabinet sigur.
# {$date} is a date.
surgeries-since = În listă din: {$date}
surgeries-under-review = Acesta este un cabinet sigur, dar site-ul lui cere acte. I-am cerut să corecteze acest lucru. Din: {$date}
surgeries-not-listed = Acest cabinet nu s-a alăturat cabinetelor sigure. Vă puteți înscrie totuși fără acte.
surgeries-closed = Acest cabinet s-a închis. Căutați altul aproape de dumneavoastră.
# {$town} is the name of a town.
surgeries-from-town = La {$distance} de centrul orașului {$town}, {$direction}
surgeries-open-map = Deschideți pe hartă
surgeries-show-words = Puteți arăta aceste cuvinte la recepție.
surgeries-same-place = În aceeași clădire
surgeries-record = Ce se știe despre acest cabinet

## When a place is not found

surgeries-error-title = Încercați din nou
surgeries-error-empty = Scrieți un cod poștal sau numele unui oraș
surgeries-error-postcode = Nu cunoaștem acest cod poștal. Verificați-l sau scrieți un oraș
surgeries-error-town = Nu cunoaștem acest loc. Scrieți un cod poștal sau un oraș mai mare din apropiere
surgeries-error-several = Sunt mai multe locuri cu acest nume. Alegeți unul
surgeries-error-no-fixed-abode = Acesta nu este un loc. NHS scrie așa pentru oamenii fără adresă stabilă. Scrieți codul poștal sau orașul unui loc unde sunteți des. Vă puteți înscrie fără adresă
surgeries-error-islands = Jersey, Guernsey și Insula Man au propriile servicii de sănătate. Acolo nu putem ajuta
