# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = Znajdź przychodnię
surgeries-title = Znajdź bezpieczną przychodnię
surgeries-lead = Bezpieczna przychodnia obiecała, że zapisze Cię bez dowodu tożsamości, potwierdzenia adresu czy dokumentów imigracyjnych.
surgeries-place = Kod pocztowy lub miejscowość
surgeries-place-hint = Na przykład M1 1AE albo Leeds. Nie musi to być Twój adres: wystarczy dowolne miejsce w pobliżu.
surgeries-find = Szukaj
surgeries-near-me = Blisko mnie
surgeries-near-me-failed = Telefon nie podał, gdzie jesteś. Wpisz kod pocztowy lub miejscowość.
surgeries-forgotten = Używamy tego miejsca, aby Ci odpowiedzieć. Potem je zapominamy.
surgeries-register = Zobacz wszystkie bezpieczne przychodnie
# {$town} is the name of a town that does not exist.
surgeries-made-up = To jest wersja pokazowa. Nie dodano jeszcze prawdziwych przychodni. To miasto i jego przychodnie są zmyślone: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = W pobliżu: {$place}
surgeries-near-you = Blisko Ciebie
surgeries-your-position = miejsce, w którym jesteś
surgeries-bring = Co przynieść: nic.
surgeries-bring-more = Do zapisu nie trzeba dowodu tożsamości, potwierdzenia adresu ani dokumentów imigracyjnych. Jeśli o nie poproszą, pokaż tę stronę.
surgeries-safe = Bezpieczne przychodnie
surgeries-none-safe = Żadna przychodnia w tej okolicy nie dołączyła jeszcze do bezpiecznych przychodni. Mimo to możesz się zapisać bez dokumentów.
surgeries-others = Inne przychodnie w pobliżu
surgeries-others-more = Te nie złożyły obietnicy. Mimo to możesz się tam zapisać bez dokumentów.
surgeries-again = Szukaj gdzie indziej
surgeries-map = Mapa przychodni z listy. Lista mówi to samo słowami.
surgeries-straight = Odległości są w linii prostej. Droga może być dłuższa, na przykład gdy po drodze jest woda.
# {$place} is a postcode.
surgeries-about = Nie znamy dokładnie tego kodu pocztowego. Odległości liczymy od środka tej okolicy: {$place}.
surgeries-only-area = Tylko w przybliżeniu wiemy, gdzie to jest: {$place}. Odległości mogą się różnić o wiele kilometrów.
surgeries-northern-ireland = W Irlandii Północnej zasady są inne i nie mamy listy tamtejszych przychodni. Możesz znaleźć przychodnię tutaj:
surgeries-scotland = Nie mamy wszystkich przychodni w Szkocji. Więcej możesz znaleźć tutaj:

# {$number} is a number.
surgeries-metres = {$number} m
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} stąd
surgeries-to-north = na północ
surgeries-to-north-east = na północny wschód
surgeries-to-east = na wschód
surgeries-to-south-east = na południowy wschód
surgeries-to-south = na południe
surgeries-to-south-west = na południowy zachód
surgeries-to-west = na zachód
surgeries-to-north-west = na północny zachód

surgeries-tag-safe = bezpieczna przychodnia
surgeries-tag-made-up = zmyślona
surgeries-address = Adres
surgeries-phone = Telefon
surgeries-website = Strona internetowa
surgeries-languages = Języki
surgeries-directions = Gdzie to jest
surgeries-join = Zapisz się przez internet w NHS
surgeries-grade-demands = Gdy ostatnio sprawdzaliśmy, strona tej przychodni żądała dokumentów. Mimo to ich nie potrzebujesz.
surgeries-grade-asks = Gdy ostatnio sprawdzaliśmy, strona tej przychodni prosiła o dokumenty. Nie potrzebujesz ich.
surgeries-grade-clean = Gdy ostatnio sprawdzaliśmy, na stronie tej przychodni było napisane, że dokumentów nie trzeba.
surgeries-grade-none = Gdy ostatnio sprawdzaliśmy, na stronie tej przychodni nie było nic o dokumentach.

## A surgery’s page

surgeries-is-safe = To jest bezpieczna przychodnia.
# {$date} is a date.
surgeries-since = Na liście od: {$date}
surgeries-under-review = To jest bezpieczna przychodnia, ale jej strona prosi o dokumenty. Poprosiliśmy o poprawienie tego. Od: {$date}
surgeries-not-listed = Ta przychodnia nie dołączyła do bezpiecznych przychodni. Mimo to możesz się zapisać bez dokumentów.
surgeries-closed = Ta przychodnia została zamknięta. Poszukaj innej w pobliżu.
# {$town} is the name of a town.
surgeries-from-town = {$distance} od środka miejscowości {$town}, {$direction}
surgeries-open-map = Otwórz w swojej mapie
surgeries-show-words = Możesz pokazać te słowa w recepcji.
surgeries-same-place = W tym samym budynku
surgeries-record = Co wiadomo o tej przychodni

## When a place is not found

surgeries-error-title = Spróbuj jeszcze raz
surgeries-error-empty = Wpisz kod pocztowy albo nazwę miejscowości
surgeries-error-postcode = Nie znamy tego kodu pocztowego. Sprawdź go albo wpisz miejscowość
surgeries-error-town = Nie znamy tego miejsca. Wpisz kod pocztowy albo większą miejscowość w pobliżu
surgeries-error-several = Jest kilka miejsc o tej nazwie. Wybierz jedno
surgeries-error-no-fixed-abode = To nie jest miejsce. NHS wpisuje to osobom bez stałego adresu. Wpisz kod pocztowy albo miejscowość, w której często bywasz. Możesz się zapisać bez adresu
surgeries-error-islands = Jersey, Guernsey i Wyspa Man mają własną służbę zdrowia. Tam nie możemy pomóc
