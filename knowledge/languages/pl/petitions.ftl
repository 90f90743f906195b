# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Petycje
petition-list-lead = Twój podpis pieczętujemy, gdy tylko dotrze. Publikujemy liczby, które każdy może sprawdzić, i nic więcej.
petition-list-none = Nie ma tu jeszcze żadnej petycji.
petition-read = Przeczytaj i podpisz
petition-read-closed = Przeczytaj

## Where a petition stands

petition-stage-not-yet-open = Zbieranie podpisów zacznie się {$date}
petition-stage-open = Można podpisać do {$date}
petition-stage-closed = Zbieranie podpisów zakończyło się {$date}
petition-stage-handed-in = Wręczono {$date}
petition-stage-answered = Odpowiedź przyszła {$date}
petition-stage-presented-again = Przedstawiono ponownie {$date}
petition-handed-to = Komu wręczono: {$to}
petition-again-to = Komu przedstawiono ponownie: {$to}
petition-response-title = Odpowiedź
petition-response-by = Kto odpowiada: {$by}

## The petition

petition-to = Do: {$addressee}
petition-by = Kto prosi: {$creator}
petition-signatures = podpisów
petition-goal = Cel: {$goal}
petition-paper = Podpisy na papierze, liczone osobno: {$count}
petition-count-soon = Liczba zmienia się co sekundę. Liczymy tylko potwierdzone podpisy.
petition-why = Dlaczego
petition-what = O co prosimy
petition-sources = Skąd pochodzą liczby
petition-in-english = Tej petycji nie ma jeszcze w Twoim języku. Oto ona po angielsku.
petition-draft = Tłumaczenie robocze: tej strony nie sprawdziła jeszcze osoba znająca język.
petition-places = Podpisy według miejsc
petition-history = Jak rosła liczba
petition-verify-link = Sprawdź tę liczbę samodzielnie

## What happens to your data

petition-data-title = Co dzieje się z Twoimi danymi
petition-data-sealed = Imię i nazwisko, e-mail i kod pocztowy pieczętujemy, gdy tylko dotrą. Otwiera je tylko klucz kampanii, a ten serwer go nie ma.
petition-data-counts = Publikujemy liczby według okolic, nigdy małe, i nigdy to, kto podpisał.
petition-data-none = Adresat dostaje liczbę podpisów, bez nazwisk.
petition-data-names = Adresat dostaje liczbę oraz imiona i nazwiska. Bez e-maili i bez kodów pocztowych.
petition-data-names-and-constituencies = Adresat dostaje liczbę, imiona i nazwiska oraz okręgi wyborcze. Bez e-maili i bez kodów pocztowych.
petition-data-erase = Możesz wycofać podpis, kiedy chcesz. Wszystko usuwamy najpóźniej w tym dniu: {$date}
petition-data-demonstration = To jest wersja pokazowa. Jej klucz leży na tym komputerze, więc nie podpisuj się prawdziwym nazwiskiem.

## The form

petition-form-title = Podpisz tę petycję
petition-name = Imię i nazwisko
petition-name-hint = Tak, jak je piszesz, w dowolnym alfabecie
petition-email = Adres e-mail
petition-email-hint = Wysyłamy jeden e-mail, aby mieć pewność, że to Ty
petition-country = Gdzie mieszkasz
petition-country-uk = Wielka Brytania
petition-postcode = Kod pocztowy
petition-postcode-hint = Tylko w Wielkiej Brytanii. Mówi nam, jaki to okręg wyborczy, na przykład {$example}
petition-updates = Piszcie do mnie e-mailem, co dzieje się z tą petycją
petition-sign = Podpisz
petition-trap = Zostaw to pole puste
petition-error-title = Trzeba coś poprawić
petition-error-prefix = Błąd:
petition-error-name-missing = Wpisz imię i nazwisko
petition-error-name-long = To więcej niż 255 znaków. Wpisz krótszą formę imienia i nazwiska
petition-error-name-sign = Imię nie może zaczynać się od żadnego z tych znaków: = + - @
petition-error-name-link = W imieniu i nazwisku nie może być adresu strony
petition-error-email-missing = Wpisz adres e-mail
petition-error-email = Ten adres e-mail nie jest pełny. Powinien wyglądać jak name@example.org
petition-error-country = Wybierz kraj, w którym mieszkasz
petition-error-postcode-missing = Wpisz kod pocztowy. Jeśli nie masz swojego mieszkania, podaj kod miejsca, w którym często bywasz
petition-error-postcode = Ten brytyjski kod pocztowy nie jest pełny. Powinien wyglądać jak SW1A 1AA
petition-error-unprintable = Jest tu znak, którego nie widać. Wpisz to jeszcze raz
petition-not-here-title = Nikt nie może tu jeszcze podpisać
petition-not-here-what = Osoby, które prowadzą tę stronę, nie skończyły jej przygotowywać. Niczego, co wpiszesz, nie przechowujemy. Wróć później.
petition-error-closed = Tej petycji nie można już podpisać
petition-error-old-form = Ten formularz był otwarty zbyt długo. Wyślij go jeszcze raz

## Check your mail

petition-sent-title = Sprawdź e-mail
petition-sent-lead = Wysłaliśmy Ci e-mail. Twój podpis będzie się liczył, gdy go potwierdzisz.
petition-sent-spam = Nic nie przyszło po pięciu minutach? Zajrzyj do folderu ze spamem.
petition-sent-code-title = Albo wpisz kod z e-maila
petition-code = Kod
petition-code-hint = Osiem liter i cyfr
petition-code-go = Dalej
petition-code-wrong = Nie znamy tego kodu. Sprawdź każdą literę albo otwórz link z e-maila
petition-resend-title = E-mail nie przyszedł?
petition-resend = Wyślij jeszcze raz
petition-resent = Wysłaliśmy jeszcze raz.
petition-resend-enough = Wysłaliśmy już tyle e-maili, ile możemy. Poszukaj pierwszego, także w folderze ze spamem.
petition-sent-week = Podpis niepotwierdzony w ciągu 7 dni jest usuwany.
petition-sent-demonstration = Nie ma tu serwera poczty, dlatego wersja pokazowa pokazuje swoje e-maile na stronie.
petition-sent-demonstration-link = Zobacz e-maile

## Confirm

petition-confirm-title = Potwierdź podpis
petition-confirm-lead = Ktoś podpisał tę petycję, podając Twój adres e-mail. Czy to Ty?
petition-confirm-button = Tak, policzcie mój podpis
petition-not-me = To nie ja
petition-not-me-hint = Podpis od razu usuniemy.
petition-withdraw-title = Twój podpis jest złożony
petition-withdraw-lead = Twój podpis jest potwierdzony i policzony.
petition-withdraw = Wycofaj mój podpis
petition-withdraw-hint = Podpis nie będzie liczony i zostanie usunięty. Nie da się tego cofnąć.
petition-erased-title = Usunięto
petition-erased-lead = Nic z tego podpisu tu nie zostało.
petition-withdrawn-title = Wycofano
petition-withdrawn-lead = Twój podpis nie jest już liczony, a to, co było zapieczętowane, usunięto.
petition-gone-title = Ten link już nigdzie nie prowadzi
petition-gone-lead = Może posłużył już do wycofania podpisu, może minęło siedem dni albo brakuje części adresu.
petition-gone-what = Sprawdź, czy w przeglądarce jest cały adres z e-maila. Jeśli jest, możesz podpisać jeszcze raz.
petition-gone-sign = Zobacz petycje

## Thank you, and the receipt

petition-thanks-title = Dziękujemy
petition-thanks-lead = Twój podpis jest policzony.
petition-thanks-number = Podpisów do tej pory: {$count}
petition-receipt-title = Twoje pokwitowanie
petition-receipt-lead = Możesz nim sprawdzić, teraz albo za rok, że Twój podpis jest policzony. Nie mówi ono nic o tym, kim jesteś.
petition-receipt-save = Zapisz pokwitowanie
petition-receipt-check = Sprawdź je
petition-receipt-once = Zachowaj je dla siebie: kto je ma, może też wycofać Twój podpis.
petition-share-title = Przyprowadź jeszcze jedną osobę
petition-share-lead = Najlepsze, co można zrobić po podpisaniu, to poprosić kogoś znajomego.
petition-share-label = Słowa do wysłania
petition-share-text = Pod tą petycją jest mój podpis: {$action} Podpiszesz też? {$address}

## Verify

petition-verify-title = Sprawdź liczbę
petition-verify-lead = Każdy potwierdzony podpis to wiersz w dzienniku, do którego można tylko dopisywać. Jego ostatni stan podpisujemy i publikujemy, abyśmy nie mogli zmienić przeszłości tak, żeby nikt nie zauważył.
petition-verify-head = Stan teraz
petition-verify-size = Wiersze w dzienniku
petition-verify-time = Podpisano o
petition-verify-root = Odcisk
petition-verify-receipt = Podaj swoje pokwitowanie
petition-verify-receipt-hint = Wklej tekst pliku albo wybierz plik. Sprawdzamy go w pamięci i zapominamy.
petition-verify-file = Albo wybierz plik
petition-verify-go = Sprawdź
petition-verify-yes = Twój podpis jest w dzienniku
petition-verify-yes-lead = Pokwitowanie zgadza się z podpisanym stanem i każdy wcześniejszy stan też się z nim zgadza.
petition-verify-no = To pokwitowanie się nie zgadza
petition-verify-unreadable = To nie jest nasze pokwitowanie. Wklej cały tekst pliku, od pierwszego nawiasu do ostatniego.
petition-verify-other = To pokwitowanie należy do innej petycji.
petition-verify-wrong = Pokwitowanie da się odczytać, ale nie prowadzi do opublikowanego stanu. Jeśli plik nie był przez Ciebie zmieniany, powiedz o tym wszystkim.
petition-verify-offline = Możesz sprawdzić bez ufania tej stronie: programem i plikami poniżej.

## Mails

petition-mail-greeting = Dzień dobry, {$name},
petition-mail-confirm-subject = Potwierdź swój podpis
petition-mail-confirm-lead = dziękujemy za podpisanie tej petycji: {$action}
petition-mail-confirm-do = Potwierdź, że to Ty. Dopiero wtedy Twój podpis się liczy.
petition-mail-confirm-link = Potwierdź swój podpis
petition-mail-confirm-code = Albo wpisz ten kod na stronie:
petition-mail-confirm-not-me = To nie Ty? Ta sama strona od razu wszystko usuwa. Jeśli nic nie zrobisz, usuniemy to po 7 dniach.
petition-mail-confirm-keep = Zachowaj ten e-mail: tym samym linkiem możesz w każdej chwili wycofać podpis.
petition-mail-again-subject = Twój podpis już jest
petition-mail-again-lead = ktoś, może Ty, podpisał tę petycję jeszcze raz, podając Twój adres: {$action}
petition-mail-again-do = Twój pierwszy podpis nadal tam jest. Niczego nie dodano i nic nie trzeba robić.
petition-mail-again-link = Zobacz petycję
petition-mail-closing = Z podziękowaniem, organizatorzy
petition-mail-leave = Dostajesz to na swoją prośbę o wiadomości. Aby już ich nie dostawać:

## When something goes wrong, and the foot

petition-receipt-by-link = Twoje pokwitowanie i sposób wycofania podpisu są pod linkiem z e-maila.
petition-trouble-title = Podpis nie został przyjęty
petition-trouble-lead = Jest tu teraz bardzo dużo osób albo nasz magazyn danych nie odpowiada. Nie zachowaliśmy niczego, co wysłano.
petition-trouble-what = Wróć i wyślij jeszcze raz za minutę. To, co wpisano, powinno tam nadal być.
petition-closed-what = Dziękujemy za chęć podpisania. Petycję nadal można przeczytać i zobaczyć, co się z nią stało.
petition-foot = Nie ma czego wydać: żadnych ciasteczek, żadnego śledzenia, a dane do podpisu są zapieczętowane. Ta strona nie należy do NHS.
