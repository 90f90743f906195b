# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Przejdź do głównej części
site-menu = Menu
site-search = Szukaj
site-search-what = Czego szukasz?
site-search-nothing = Nic nie znaleziono. Spróbuj innych słów.
site-language = Język
site-leave = Opuść tę stronę
site-leave-how = Można też dwa razy nacisnąć klawisz Esc.
site-foot = Nie przechowujemy niczego, co tu wpiszesz. Żadnych ciasteczek, żadnego śledzenia. Ta strona nie należy do NHS.
site-browser-title = Co pamięta telefon
site-browser =
    Przeglądarka może mieć tę stronę w historii, a przycisk wstecz może tu znowu prowadzić.
    Aby ją usunąć, wyczyść historię. Następnym razem można użyć okna prywatnego.
    Osoba, która prowadzi sieć, może widzieć wejście na tę stronę, ale nie to, co zostało przeczytane lub wpisane.

## Menu

site-menu-rights = Twoje prawa
site-menu-register = Wypełnij formularz
site-menu-card = Karta do pokazania
site-menu-refused = Odmówiono mi
site-menu-surgeries = Znajdź bezpieczną przychodnię
site-menu-costs = Koszty w szpitalu

## Forms

site-continue = Dalej
site-back = Wstecz
site-change = Zmień
site-optional = można zostawić puste
site-yes = Tak
site-no = Nie
site-wrong = Trzeba coś poprawić
site-error = Błąd
site-sources = Skąd są te informacje
site-print = Wydrukuj tę stronę
