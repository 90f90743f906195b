# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Wypełnij formularz zapisu
join-lead = Ten formularz pyta tylko o to, czego potrzebuje przychodnia. Niczego nie przechowujemy: po zamknięciu strony wszystko znika.
join-seen-list = Kto to widzi: przychodnia i ogólnokrajowa lista NHS.
join-seen-practice = Kto to widzi: tylko przychodnia.

join-for = Dla kogo jest formularz?
join-for-me = Dla mnie
join-for-child = Dla mojego dziecka
join-for-other = Dla kogoś, komu pomagam
join-for-why = Aby przychodnia wiedziała, kto podpisuje.
join-helper-name = Imię i nazwisko osoby, która pomaga
join-helper-relation = Kim jesteś dla tej osoby? Na przykład: matka, kolega

join-name = Imię i nazwisko
join-name-why = Aby przychodnia mogła Cię wywołać. Napisz tak, jak używasz. Nie musi zgadzać się z żadnym dokumentem.
join-title-word = Tytuł, na przykład Mr, Mrs, Miss, Mx
join-given = Imiona
join-family = Nazwisko
join-one-name = Jeśli masz tylko jedno imię, wpisz je tutaj.

join-born = Data urodzenia
join-born-why = Aby nikt nie pomylił Cię z kimś innym.
join-day = Dzień
join-month = Miesiąc
join-year = Rok
join-only-year = Znam tylko rok albo rok w przybliżeniu
join-calendar = Kalendarz
join-calendar-gregorian = Kalendarz brytyjski
join-calendar-solar-hijri = Kalendarz perski i afgański
join-calendar-hijri = Kalendarz islamski (Hidżra)
join-calendar-ethiopian = Kalendarz etiopski

join-sex = Płeć
join-sex-why = NHS używa jej, aby zapraszać na właściwe badania.
join-sex-female = Kobieta
join-sex-male = Mężczyzna
join-sex-other = Inna
join-sex-unknown = Nie chcę podawać

join-reach = Jak przychodnia może się bezpiecznie z Tobą skontaktować?
join-reach-why = W sprawie wizyt i wyników. Podaj tylko to, co jest dla Ciebie bezpieczne.
join-phone = Telefon
join-phone-shared = Inni też używają tego telefonu
join-email = E-mail

join-address = Jakiego adresu ma używać przychodnia?
join-address-why = Tam idą listy. Nie trzeba go udowadniać.
join-address-home = Miejsce, gdzie mieszkam lub przebywam
join-address-practice = Adres przychodni
join-address-care-of = Adres innej osoby
join-address-none = Nie mam stałego adresu
join-care-name = Nazwa osoby lub miejsca
join-street = Dom i ulica
join-town = Miasto
join-postcode = Kod pocztowy
join-post = Jeśli listy idą do przychodni, jak się o nich dowiesz?
join-post-collect = Przychodzę i pytam
join-post-call = Przychodnia dzwoni do mnie
join-post-text = Przychodnia wysyła SMS

join-practice = Nazwa przychodni
join-practice-why = Aby formularz trafił we właściwe miejsce.
join-practice-street = Adres przychodni

join-language = Twój język
join-language-why = Aby przychodnia mogła znaleźć tłumacza.
join-interpreter = Potrzebuję tłumacza
join-needs = Co jeszcze by pomogło? Na przykład: duży druk, język migowy, lekarka

join-more = Więcej, tylko jeśli chcesz
join-more-why = Pomaga znaleźć starsze kartoteki. Bez tego też można się zapisać.
join-nhs-number = Numer NHS
join-before-name = Inne nazwisko używane wcześniej
join-before-practice = Ostatnia przychodnia w Wielkiej Brytanii
join-before-address = Ostatni adres w Wielkiej Brytanii

join-check = Sprawdź odpowiedzi
join-make = Zrób formularz
join-pdf = Formularz do oddania (PDF)
join-post-paper = Ustalenie w sprawie listów (PDF)
join-file = Plik do komputera przychodni
join-sealed = Zapieczętowany plik, otworzy go tylko ta przychodnia
join-codes = Zapieczętowany, jako kody do zeskanowania
join-done = Zapisz lub wydrukuj formularz, podpisz go i oddaj w przychodni. Potem zamknij tę stronę.

join-note-year = Znasz tylko rok. NHS wpisuje 1 stycznia, a formularz mówi, że to w przybliżeniu.
join-note-moon = W tym kalendarzu dzień może być o jeden wcześniejszy lub późniejszy. Spójrz jeszcze raz na datę.
join-note-one-name = Masz jedno imię. Formularz to mówi i wpisuje je jako nazwisko.
join-note-letters = W przychodni mogą nie umieć przeczytać tych liter. Przygotuj się, by je przeliterować.
join-note-shared = Inni używają Twojego telefonu. Formularz prosi, by nie zostawiać szczegółów w wiadomościach.
join-note-no-way = Nie podano telefonu ani e-maila. Zaglądaj często do przychodni i pytaj o listy.

join-wrong-for = Wybierz, dla kogo jest formularz.
join-wrong-helper = Wpisz imię i nazwisko osoby, która pomaga.
join-wrong-name = Wpisz imię. Jedno wystarczy.
join-wrong-long = To za długie na formularz. Skróć.
join-wrong-born = Wpisz dzień, miesiąc i rok cyframi. Jeśli znasz tylko rok, zaznacz to pole.
join-wrong-day = Ten kalendarz nie ma takiego dnia. Sprawdź cyfry albo wybierz inny kalendarz.
join-wrong-future = Ten dzień jeszcze nie nadszedł. Sprawdź rok.
join-wrong-old = To ponad 120 lat temu. Sprawdź rok i kalendarz.
join-wrong-sex = Wybierz jedno. „Nie chcę podawać” to też odpowiedź.
join-wrong-phone = To nie wygląda na numer telefonu. Wpisz same cyfry albo zostaw puste.
join-wrong-email = To nie wygląda na e-mail. Wpisz jak name@example.org albo zostaw puste.
join-wrong-address = Wybierz adres. „Nie mam stałego adresu” to też odpowiedź.
join-wrong-both = Wybrano jeden adres, a wpisano też inny. Usuń jeden albo zmień wybór.
join-wrong-street = Wpisz dom i ulicę albo wybierz inny adres.
join-wrong-care = Wpisz nazwę osoby lub miejsca, którego to adres.
join-wrong-postcode = To nie jest brytyjski kod pocztowy. Wpisz jak M1 1AE albo zostaw puste.
join-wrong-practice = Aby użyć adresu przychodni, wpisz jej nazwę.
join-wrong-nhs = To nie jest numer NHS. Ma dziesięć cyfr. Sprawdź albo zostaw puste.
