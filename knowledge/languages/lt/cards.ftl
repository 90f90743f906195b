# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Mano teisė eiti pas šeimos gydytoją (GP)
rights-register = Galiu užsiregistruoti šeimos gydytojo (GP) klinikoje. Tai nemokama.
rights-no-papers = Man nereikia paso, vizos, asmens dokumento ar adreso įrodymo.
rights-no-status = Neprivalau sakyti, koks mano imigracinis statusas.
rights-no-address = Jei neturiu adreso, galiu prašyti naudoti klinikos adresą.
rights-interpreter = Galiu nemokamai prašyti vertėjo.
rights-refused = Jei klinika atsisako, galiu prašyti priežasties raštu.
rights-urgent = Skubi pagalba: 999. Medicinos patarimai: 111. Skambučiai nemokami.
rights-show = Registratūroje parodykite anglišką pusę.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Registratūrai
rights-desk-register = Prašau, norėčiau užsiregistruoti pacientu.
rights-desk-no-papers = Galiu užsiregistruoti be tapatybės, adreso ar imigracinio statuso įrodymo.
rights-desk-refused = Jei negalite manęs užregistruoti, prašau nurodyti priežastį raštu.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Prašau surasti man vertėją. Mano kalba: {$language}

## Desk card, for the receptionist

desk-headline = Kažkas nori užsiregistruoti
desk-welcome = Sakykite: „Sveiki atvykę. Galite užsiregistruoti šiandien.“
desk-help = Duokite formą. Pasiūlykite pagalbą ir vertėją.
desk-no-papers = Nėra dokumentų? Registruokite be jų.
desk-no-address = Nėra adreso? Pasiūlykite klinikos adresą. Susitarkite, kaip laiškai pasieks pacientą.
desk-no-status = Neklauskite apie vizą ar imigracinį statusą.
desk-everyone = Su visais elkitės vienodai, kad ir koks vardas, tartis ar išvaizda.
desk-urgent = Serga dabar? Pagalba, kuri negali laukti, nemokama, su registracija ar be jos.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Nesate tikri? Paklauskite, prieš sakydami „ne“: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Jei į mus kreipiasi Vidaus reikalų ministerija (Home Office)
home-office-say = Sakykite: „Negaliu pasakyti, kas čia pacientas. Prašau mums parašyti.“
home-office-calm = Būkite mandagūs. Jokių duomenų telefonu, el. paštu ar prie durų.
home-office-write = Užrašykite, kas klausė, kada ir ko norėjo.
home-office-pass = Tuoj pat praneškite: {$lead}
home-office-advice = Be teisinės konsultacijos neatsakome.
home-office-order = Rodo teismo nutartį arba kalba apie sunkų nusikaltimą ar pavojų? Nespręskite vieni. Skambinkite aukščiau nurodytam asmeniui.
home-office-note = Paciento imigracinis statusas nėra priežastis perduoti jo duomenis.
