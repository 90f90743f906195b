# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Puteți merge la medic
you-lead = Oricine se poate înscrie la un cabinet de medicină de familie (GP). Este gratuit și nu aveți nevoie de acte.
you-where = Unde locuiți?
you-england = Anglia
you-scotland = Scoția
you-wales = Țara Galilor
you-ni = Irlanda de Nord
you-ni-differs = În Irlanda de Nord regulile sunt altele.

you-join = Vă puteți înscrie
you-join-body =
    Vă puteți înscrie la un cabinet de medicină de familie (GP) aproape de locul unde stați.
    Nu contează de unde veniți sau de cât timp sunteți aici.

you-papers = Nu aveți nevoie de acte
you-papers-body =
    Nu aveți nevoie de pașaport, viză, act de identitate sau dovada adresei.
    Cabinetul poate cere acte ca să vă găsească dosarul. Dacă nu aveți, tot ar trebui să vă înscrie.
you-papers-wales = În Țara Galilor cabinetul poate cere un act de identitate. Cardul de azil sau o scrisoare de la Ministerul de Interne (Home Office) este de ajuns.

you-status = Nu trebuie să aveți ședere permanentă
you-status-body =
    Nu trebuie să spuneți care este statutul dumneavoastră de imigrare.
    Unele formulare au întrebări pentru oameni veniți din străinătate. Puteți lăsa acea parte goală.

you-address = Nu aveți nevoie de adresă stabilă
you-address-body =
    Nu trebuie să dovediți unde locuiți.
    Nu aveți casă sau nu este sigur să dați adresa? Cereți să folosiți adresa cabinetului.
    Stabiliți cu cabinetul cum ajung scrisorile la dumneavoastră.

you-who = Cine vă vede datele
you-who-body =
    Cabinetul vă păstrează dosarul și trebuie să îl țină confidențial.
    Numele, data nașterii, adresa și numărul de telefon sunt păstrate și într-o listă națională NHS. Boala dumneavoastră nu.
    Înscrierea la medicul de familie (GP) nu este raportată în mod obișnuit la Ministerul de Interne (Home Office).
    Până în noiembrie 2018 Ministerul de Interne putea lua adrese din acea listă. Acel acord s-a încheiat.
    O instanță sau un caz de infracțiune gravă poate obliga în continuare NHS să dea date.
    Spitalele pot întreba Ministerul de Interne dacă trebuie să plătiți. Ele pot raporta după două luni o datorie de 500 £ sau mai mare.
    Nimeni nu poate promite ce se va întâmpla în viitor. Dacă adresa dumneavoastră nu este sigură, spuneți cabinetului înainte să completați formularul.

you-interpreter = Interpretul este gratuit
you-interpreter-body =
    Cereți un interpret când faceți o programare.
    Copiii dumneavoastră nu trebuie să traducă pentru dumneavoastră.

you-refused = Dacă spun nu
you-refused-body =
    Cereți motivul în scris. Lipsa actelor nu este un motiv bun.
    Sunteți bolnav acum? Spuneți. Îngrijirea care nu poate aștepta este gratuită, înscris sau nu.
you-refused-england = În Anglia cabinetul trebuie să vă trimită motivul în 14 zile.
you-refused-letter = Scrieți scrisoarea

you-hospital = Dacă aveți nevoie de spital
you-hospital-body =
    La urgență mergeți la A&E. Ajutorul acolo este gratuit pentru toți.
    Alte îngrijiri la spital costă bani pentru unii oameni.
    Îngrijirea urgentă nu trebuie să aștepte plata.
you-hospital-link = Va trebui să plătesc?

you-pregnant = Dacă sunteți însărcinată
you-pregnant-body =
    Mergeți devreme la o moașă sau la medicul de familie (GP). Puteți face asta fără acte.
    Îngrijirea în sarcină și la naștere nu trebuie refuzată sau amânată niciodată din cauza banilor. O factură poate veni mai târziu.

you-bill = Dacă a venit o factură
you-bill-body =
    Nu o aruncați. Cereți sfat repede.
    Factura poate fi greșită și puteți cere spitalului să o verifice.
    Dacă este corectă, puteți cere să plătiți puțin în fiecare lună.

you-help = Ajutor aproape de dumneavoastră
you-help-body =
    Urgență: sunați la 999. Sfat medical, zi și noapte: 111. Apelurile sunt gratuite.
you-help-link = Găsiți un cabinet sigur

you-northern-ireland-body =
    Prima dată completați formularul HSCR-1 și trimiteți cu el acte originale.
    Decide un birou din Belfast, BSO. Poate întreba Ministerul de Interne (Home Office) despre statutul dumneavoastră.
    Dacă cereți azil vă puteți înscrie la un cabinet, chiar dacă azilul v-a fost refuzat.
    Dacă nu aveți niciun act, cereți sfat înainte să trimiteți formularul.
    Cabinetul trebuie să vă spună în scris dacă refuză.
    Îngrijirea de urgență este pentru toți.

you-keep = Păstrați această pagină
you-keep-body = Un singur fișier care merge fără internet. Îl puteți da mai departe prin Bluetooth sau WhatsApp.
you-keep-page = Salvați pagina
you-keep-pdf = Salvați ca PDF
# {$date} is written by the program in the manner of this language.
you-checked = Am verificat ultima dată aceste reguli la {$date}.
