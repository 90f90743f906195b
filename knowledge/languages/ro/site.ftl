# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Mergeți la partea principală
site-menu = Meniu
site-search = Caută
site-search-what = Ce căutați?
site-search-nothing = Nu s-a găsit nimic. Încercați alte cuvinte.
site-language = Limba
site-leave = Părăsiți acest site
site-leave-how = Puteți apăsa și de două ori tasta Esc.
site-foot = Nu păstrăm nimic din ce scrieți aici. Fără cookie-uri, fără urmărire. Acest site nu face parte din NHS.
site-browser-title = Ce ține minte telefonul dumneavoastră
site-browser =
    Browserul poate păstra această pagină în istoric, iar butonul înapoi vă poate aduce din nou aici.
    Ca să o ștergeți, ștergeți istoricul. Data viitoare puteți folosi o fereastră privată.
    Cine administrează rețeaua poate vedea că ați venit pe acest site, dar nu ce ați citit sau ați scris.

## Menu

site-menu-rights = Drepturile dumneavoastră
site-menu-register = Completați formularul
site-menu-card = Card de arătat
site-menu-refused = Au spus nu
site-menu-surgeries = Găsiți un cabinet sigur
site-menu-costs = Costuri la spital

## Forms

site-continue = Continuați
site-back = Înapoi
site-change = Schimbați
site-optional = puteți lăsa gol
site-yes = Da
site-no = Nu
site-wrong = Ceva trebuie corectat
site-error = Eroare
site-sources = De unde vin aceste informații
site-print = Tipăriți această pagină
