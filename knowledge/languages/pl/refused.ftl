# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Odmówiono mi
no-lead = Odpowiedz na kilka pytań, a dostaniesz list po angielsku. Niczego nie przechowujemy.
no-what = Czego od Ciebie chcieli?
no-what-id = Paszportu lub dowodu tożsamości
no-what-address = Potwierdzenia adresu
no-what-status = Wizy lub dokumentów imigracyjnych
no-what-nhs-number = Numeru NHS
no-what-area = Powiedzieli, że mieszkam poza ich rejonem
no-what-full = Powiedzieli, że nie mają miejsc
no-what-other = Czegoś innego albo nie podali powodu
no-when = Kiedy to było?
no-practice = Nazwa przychodni
no-who-to = Do kogo ma pójść list?
no-to-practice = Do kierownika przychodni
no-to-board = Do instytucji, która płaci przychodni
no-your-name = Twoje imię
no-your-name-hint = Wystarczy imię albo inicjały.
no-where = Gdzie przebywasz?
no-where-area = W rejonie przychodni
no-where-none = Nie mam stałego adresu
no-use-address = Chcę używać adresu przychodni
no-ill = Choruję teraz
no-count = Policzcie tę odmowę: tylko przychodnia, miesiąc i powód. Nic o mnie.
no-count-why = Liczby pokazują, gdzie przychodnie potrzebują pomocy. Przychodnię widać dopiero od pięciu odmów.
no-make = Zrób list

no-letter = Co mówi list
no-says-register = Proszę zapisać mnie teraz. Nikt nie musi pokazywać dokumentów, aby się zapisać.
no-says-board = Proszę sprawdzić, co robi ta przychodnia, i pomóc mi się zapisać.
no-says-full = Jeśli nie ma miejsc, proszę o tym napisać i wskazać pobliską przychodnię, która przyjmuje pacjentów.
no-says-reason = Jeśli odpowiedź nadal brzmi nie, proszę przysłać mi powód na piśmie.
no-says-days = W Anglii trzeba to zrobić w ciągu 14 dni.
no-says-urgent = Do tego czasu proszę o opiekę, która nie może czekać. Jest bezpłatna.
no-says-ill = Choruję teraz i potrzebuję opieki od razu.
no-says-address = Proszę pozwolić mi używać adresu przychodni do listów.
no-pdf = List (PDF)
no-next = Spróbuj też w innej przychodni:
no-ni = W Irlandii Północnej zasady są inne. Poproś o poradę, zanim napiszesz.

no-wrong-what = Wybierz, czego chcieli.
no-wrong-when = Napisz dzień tak: 23 11 2026. Nie może być w przyszłości.
no-wrong-practice = Wpisz nazwę przychodni.
no-wrong-name = Wpisz imię albo inicjały, aby mogli odpowiedzieć.
no-wrong-nation = Wybierz, gdzie jest przychodnia.
no-counted = Odmowa została policzona. Dziękujemy.
