# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Możesz pójść do lekarza
you-lead = Każdy może zapisać się do przychodni lekarza rodzinnego (GP). To bezpłatne i nie trzeba dokumentów.
you-where = Gdzie mieszkasz?
you-england = Anglia
you-scotland = Szkocja
you-wales = Walia
you-ni = Irlandia Północna
you-ni-differs = W Irlandii Północnej zasady są inne.

you-join = Możesz się zapisać
you-join-body =
    Możesz zapisać się do przychodni lekarza rodzinnego (GP) blisko miejsca, w którym mieszkasz.
    Nie ma znaczenia, skąd jesteś ani od jak dawna tu przebywasz.

you-papers = Nie trzeba dokumentów
you-papers-body =
    Nie trzeba paszportu, wizy, dowodu tożsamości ani potwierdzenia adresu.
    Przychodnia może poprosić o dokumenty, aby znaleźć Twoją kartotekę. Jeśli ich nie masz, i tak powinna Cię zapisać.
you-papers-wales = W Walii przychodnia może poprosić o dowód tożsamości. Wystarczy karta azylowa albo list z Home Office.

you-status = Nie trzeba mieć stałego pobytu
you-status-body =
    Nie musisz mówić, jaki masz status imigracyjny.
    Niektóre formularze mają pytania dla osób z zagranicy. Tę część można zostawić pustą.

you-address = Nie trzeba stałego adresu
you-address-body =
    Nie musisz udowadniać, gdzie mieszkasz.
    Nie masz domu albo podanie adresu nie jest bezpieczne? Poproś o użycie adresu przychodni.
    Umów się z przychodnią, jak listy mają do Ciebie docierać.

you-who = Kto widzi Twoje dane
you-who-body =
    Przychodnia prowadzi Twoją kartotekę i musi zachować poufność.
    Imię i nazwisko, data urodzenia, adres i telefon są też na ogólnokrajowej liście NHS. Twojej choroby tam nie ma.
    Zapis do lekarza rodzinnego (GP) nie jest rutynowo zgłaszany do Home Office.
    Do listopada 2018 Home Office mogło dostawać adresy z tej listy. Ta umowa wygasła.
    Sąd albo sprawa poważnego przestępstwa nadal mogą zmusić NHS do podania danych.
    Szpitale mogą pytać Home Office, czy musisz płacić. Mogą zgłosić dług 500 funtów lub większy po dwóch miesiącach.
    Nikt nie może obiecać, co będzie w przyszłości. Jeśli Twój adres nie jest bezpieczny, powiedz o tym przychodni przed wypełnieniem formularza.

you-interpreter = Tłumacz jest bezpłatny
you-interpreter-body =
    Poproś o tłumacza, gdy umawiasz wizytę.
    Twoje dzieci nie muszą dla Ciebie tłumaczyć.

you-refused = Jeśli odmówią
you-refused-body =
    Poproś o powód na piśmie. Brak dokumentów nie jest dobrym powodem.
    Chorujesz teraz? Powiedz o tym. Opieka, która nie może czekać, jest bezpłatna, z zapisem lub bez.
you-refused-england = W Anglii przychodnia musi przysłać powód w ciągu 14 dni.
you-refused-letter = Napisz list

you-hospital = Jeśli potrzebny jest szpital
you-hospital-body =
    W nagłym wypadku idź na oddział ratunkowy (A&E). Pomoc tam jest bezpłatna dla wszystkich.
    Niektóre inne leczenie w szpitalu jest dla niektórych osób płatne.
    Pilne leczenie nie może czekać na zapłatę.
you-hospital-link = Czy muszę płacić?

you-pregnant = Jeśli jesteś w ciąży
you-pregnant-body =
    Pójdź wcześnie do położnej lub lekarza rodzinnego (GP). Możesz to zrobić bez dokumentów.
    Opieki w ciąży i przy porodzie nie wolno odmówić ani opóźnić z powodu pieniędzy. Rachunek może przyjść później.

you-bill = Jeśli przyszedł rachunek
you-bill-body =
    Nie wyrzucaj go. Szybko poproś o poradę.
    Rachunek może być błędny i możesz poprosić szpital o sprawdzenie.
    Jeśli jest prawidłowy, możesz poprosić o płacenie po trochu co miesiąc.

you-help = Pomoc blisko Ciebie
you-help-body =
    Nagły wypadek: dzwoń 999. Porada lekarska, dzień i noc: 111. Połączenia są bezpłatne.
you-help-link = Znajdź bezpieczną przychodnię

you-northern-ireland-body =
    Za pierwszym razem wypełniasz formularz HSCR-1 i wysyłasz z nim oryginały dokumentów.
    Decyduje urząd w Belfaście, BSO. Może zapytać Home Office o Twój status.
    Jeśli ubiegasz się o azyl, możesz się zapisać, także gdy odmówiono Ci azylu.
    Jeśli nie masz żadnych dokumentów, poproś o poradę przed wysłaniem formularza.
    Jeśli przychodnia odmawia, musi to zrobić na piśmie.
    Pomoc w nagłych wypadkach jest dla wszystkich.

you-keep = Zachowaj tę stronę
you-keep-body = Jeden plik, który działa bez internetu. Możesz go podać dalej przez Bluetooth lub WhatsApp.
you-keep-page = Zapisz stronę
you-keep-pdf = Zapisz jako PDF
# {$date} is written by the program in the manner of this language.
you-checked = Te zasady sprawdziliśmy ostatnio {$date}.
