# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Mam prawo iść do lekarza rodzinnego (GP)
rights-register = Mogę się zapisać do przychodni lekarza rodzinnego (GP). To bezpłatne.
rights-no-papers = Nie potrzebuję paszportu, wizy, dowodu tożsamości ani potwierdzenia adresu.
rights-no-status = Nie muszę mówić, jaki mam status imigracyjny.
rights-no-address = Jeśli nie mam adresu, mogę poprosić o użycie adresu przychodni.
rights-interpreter = Mogę poprosić o tłumacza, bezpłatnie.
rights-refused = Jeśli przychodnia odmówi, mogę poprosić o powód na piśmie.
rights-urgent = Nagły wypadek: 999. Porada medyczna: 111. Połączenia są bezpłatne.
rights-show = Proszę pokazać w recepcji stronę po angielsku.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Do recepcji
rights-desk-register = Proszę o zapisanie mnie jako pacjenta.
rights-desk-no-papers = Mogę się zapisać bez potwierdzenia tożsamości, adresu i statusu imigracyjnego.
rights-desk-refused = Jeśli nie można mnie zapisać, proszę o podanie powodu na piśmie.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Proszę zapewnić mi tłumacza. Mój język: {$language}

## Desk card, for the receptionist

desk-headline = Ktoś chce się zapisać
desk-welcome = Powiedz: „Witamy. Może się Pan lub Pani zapisać dzisiaj”.
desk-help = Podaj formularz. Zaproponuj pomoc i tłumacza.
desk-no-papers = Brak dokumentów? Zapisz bez nich.
desk-no-address = Brak adresu? Zaproponuj adres przychodni. Ustal, jak listy trafią do pacjenta.
desk-no-status = Nie pytaj o wizę ani o status imigracyjny.
desk-everyone = Traktuj wszystkich tak samo, bez względu na nazwisko, akcent czy wygląd.
desk-urgent = Ktoś jest teraz chory? Pomoc, która nie może czekać, jest bezpłatna, z zapisem lub bez.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Nie masz pewności? Zanim odmówisz, zapytaj: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Jeśli skontaktuje się z nami Home Office
home-office-say = Powiedz: „Nie mogę powiedzieć, kto jest tu pacjentem. Proszę do nas napisać”.
home-office-calm = Zachowaj uprzejmość. Nie podawaj żadnych danych przez telefon, e-mail ani przy drzwiach.
home-office-write = Zapisz, kto pytał, kiedy i czego chciał.
home-office-pass = Natychmiast przekaż: {$lead}
home-office-advice = Nie odpowiadamy bez porady prawnej.
home-office-order = Pokazują nakaz sądu albo mówią o poważnym przestępstwie lub zagrożeniu? Nie decyduj w pojedynkę. Zadzwoń do osoby wskazanej wyżej.
home-office-note = Status imigracyjny pacjenta nie jest powodem do przekazania jego danych.
