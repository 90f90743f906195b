# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Completați formularul de înscriere
join-lead = Acest formular întreabă doar ce îi trebuie cabinetului. Nu se păstrează nimic: când închideți pagina, totul dispare.
join-seen-list = Cine vede: cabinetul și lista națională NHS.
join-seen-practice = Cine vede: doar cabinetul.

join-for = Pentru cine este formularul?
join-for-me = Pentru mine
join-for-child = Pentru copilul meu
join-for-other = Pentru cineva pe care îl ajut
join-for-why = Ca să știe cabinetul cine semnează.
join-helper-name = Numele persoanei care ajută
join-helper-relation = Ce sunteți pentru această persoană? De exemplu: mamă, prieten

join-name = Nume
join-name-why = Ca să vă poată chema cabinetul. Scrieți-l cum îl folosiți. Nu trebuie să fie ca în vreun act.
join-title-word = Titlu, de exemplu Mr, Mrs, Miss, Mx
join-given = Prenume
join-family = Nume de familie
join-one-name = Dacă aveți un singur nume, scrieți-l aici.

join-born = Data nașterii
join-born-why = Ca să nu vă confunde nimeni cu altcineva.
join-day = Ziua
join-month = Luna
join-year = Anul
join-only-year = Știu doar anul sau anul aproximativ
join-calendar = Calendar
join-calendar-gregorian = Calendarul britanic
join-calendar-solar-hijri = Calendarul persan și afgan
join-calendar-hijri = Calendarul islamic (Hijri)
join-calendar-ethiopian = Calendarul etiopian

join-sex = Sex
join-sex-why = NHS îl folosește ca să vă cheme la controalele potrivite.
join-sex-female = Feminin
join-sex-male = Masculin
join-sex-other = Altul
join-sex-unknown = Prefer să nu spun

join-reach = Cum vă poate contacta cabinetul în siguranță?
join-reach-why = Pentru programări și rezultate. Dați doar ce este sigur pentru dumneavoastră.
join-phone = Telefon
join-phone-shared = Și alți oameni folosesc acest telefon
join-email = E-mail

join-address = Ce adresă să folosească cabinetul?
join-address-why = Scrisorile merg acolo. Nu trebuie să o dovediți.
join-address-home = Locul unde locuiesc sau stau
join-address-practice = Adresa cabinetului
join-address-care-of = Adresa altcuiva
join-address-none = Nu am adresă stabilă
join-care-name = Numele persoanei sau al locului
join-street = Casa și strada
join-town = Orașul
join-postcode = Codul poștal
join-post = Dacă scrisorile merg la cabinet, cum aflați de ele?
join-post-collect = Vin și întreb
join-post-call = Cabinetul mă sună
join-post-text = Cabinetul trimite un mesaj

join-practice = Numele cabinetului
join-practice-why = Ca formularul să ajungă la locul potrivit.
join-practice-street = Adresa cabinetului

join-language = Limba dumneavoastră
join-language-why = Ca să poată cabinetul găsi un interpret.
join-interpreter = Am nevoie de interpret
join-needs = Ce altceva v-ar ajuta? De exemplu: litere mari, limbajul semnelor, o doctoriță

join-more = Mai mult, doar dacă vreți
join-more-why = Ajută la găsirea dosarelor vechi. Vă puteți înscrie și fără.
join-nhs-number = Numărul NHS
join-before-name = Alt nume pe care l-ați folosit
join-before-practice = Ultimul cabinet în Regatul Unit
join-before-address = Ultima adresă în Regatul Unit

join-check = Verificați răspunsurile
join-make = Fă formularul
join-pdf = Formular de predat (PDF)
join-post-paper = Înțelegere despre scrisori (PDF)
join-file = Fișier pentru calculatorul cabinetului
join-sealed = Fișier sigilat, doar acest cabinet îl poate deschide
join-codes = Sigilat, sub formă de coduri de scanat
join-done = Salvați sau tipăriți formularul, semnați-l și dați-l cabinetului. Apoi închideți această pagină.

join-note-year = Știți doar anul. NHS scrie 1 ianuarie, iar formularul spune că este o estimare.
join-note-moon = În acest calendar ziua poate fi cu una mai devreme sau mai târziu. Mai priviți o dată data.
join-note-one-name = Aveți un singur nume. Formularul spune asta și îl pune la numele de familie.
join-note-letters = Este posibil ca la cabinet să nu se poată citi aceste litere. Fiți gata să spuneți numele.
join-note-shared = Alți oameni folosesc telefonul. Formularul roagă cabinetul să nu lase detalii în mesaje.
join-note-no-way = Nu ați dat telefon sau e-mail. Mergeți des la cabinet și întrebați de scrisori.

join-wrong-for = Alegeți pentru cine este formularul.
join-wrong-helper = Scrieți numele persoanei care ajută.
join-wrong-name = Scrieți un nume. Un nume este de ajuns.
join-wrong-long = Este prea lung pentru formular. Scurtați.
join-wrong-born = Scrieți ziua, luna și anul în cifre. Dacă știți doar anul, bifați căsuța.
join-wrong-day = Acest calendar nu are o astfel de zi. Priviți cifrele sau alegeți alt calendar.
join-wrong-future = Această zi încă nu a venit. Priviți anul.
join-wrong-old = Asta a fost acum mai mult de 120 de ani. Priviți anul și calendarul.
join-wrong-sex = Alegeți una. „Prefer să nu spun” este și el un răspuns.
join-wrong-phone = Nu pare un număr de telefon. Scrieți doar cifre sau lăsați gol.
join-wrong-email = Nu pare o adresă de e-mail. Scrieți ca name@example.org sau lăsați gol.
join-wrong-address = Alegeți o adresă. „Nu am adresă stabilă” este și el un răspuns.
join-wrong-both = Ați ales o adresă și ați scris și alta. Ștergeți una sau schimbați alegerea.
join-wrong-street = Scrieți casa și strada sau alegeți altă adresă.
join-wrong-care = Scrieți numele persoanei sau al locului a cărui adresă este.
join-wrong-postcode = Acesta nu este un cod poștal britanic. Scrieți ca M1 1AE sau lăsați gol.
join-wrong-practice = Ca să folosiți adresa unui cabinet, scrieți numele lui.
join-wrong-nhs = Acesta nu este un număr NHS. Are zece cifre. Mai priviți o dată sau lăsați gol.
