# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Witamy u nas
welcome-sub = Mieszkają Państwo w naszej okolicy? Mogą się Państwo u nas zapisać, niezależnie od kraju pochodzenia.
welcome-body =
    Wizyta u lekarza lub pielęgniarki jest tu bezpłatna.
    Można się zapisać bez dokumentów i bez stałego adresu.
    Prosimy zapytać w recepcji. Pomożemy wypełnić formularz.
welcome-note = Za niektóre leczenie w szpitalu część osób musi płacić. W razie obaw prosimy nas zapytać.

## No papers needed

no-papers-headline = Bez dokumentów? Nie szkodzi.
no-papers-sub = Aby się u nas zapisać, nie trzeba mieć paszportu, dowodu tożsamości ani potwierdzenia adresu.
no-papers-body =
    Jeśli mają Państwo coś ze swoim nazwiskiem, może nam to pomóc znaleźć kartotekę.
    Jeśli nie mają Państwo nic, to nie jest powód do odmowy.
no-papers-note = Przy usługach internetowych możemy sprawdzić tożsamość. To osobna sprawa niż zapisanie się.

## You need not give a home address

no-address-headline = Adres domowy nie jest potrzebny
no-address-sub = Zamiast tego można się zapisać, podając adres tej przychodni.
no-address-body =
    Nie trzeba udowadniać, gdzie się mieszka.
    Brak stałego domu? Częste przeprowadzki? Strach przed podaniem adresu? Prosimy z nami porozmawiać.
    Wspólnie ustalimy, jak dostarczać listy i wiadomości.
no-address-note = Adres podany przy zapisie trafia do ogólnokrajowej ewidencji NHS. Prosimy o rozmowę przed wypełnieniem formularza.

## We will not ask about immigration status

no-status-headline = Nie zapytamy o wizę
no-status-sub = Można się u nas zapisać i pójść do lekarza bez względu na status imigracyjny.
no-status-body =
    Z dokumentami czy bez, są Państwo naszymi pacjentami.
    W niektórych formularzach są pytania do osób z zagranicy. Tę część można zostawić pustą.
no-status-note = Szpitale mają inne zasady i mogą o to pytać. Możemy powiedzieć, gdzie uzyskać poradę.

## Your conversation is confidential

confidential-headline = Można z nami rozmawiać w zaufaniu
confidential-sub = Nie przekazujemy rutynowo danych pacjentów do Home Office (brytyjskiego ministerstwa spraw wewnętrznych).
confidential-body =
    Każdy, kto tu pracuje, ma obowiązek zachować w poufności to, co nam Państwo mówią.
    Można poprosić o rozmowę tam, gdzie nikt inny nie usłyszy.
    Jeśli Home Office pyta o pacjenta, nie odpowiadamy bez porady prawnej.
confidential-note = W rzadkich przypadkach prawo może nas zmusić do przekazania informacji, na przykład gdy nakaże to sąd. Prosimy pytać, kto może zobaczyć Państwa kartotekę.

## Ask for an interpreter

interpreter-headline = Proszę wskazać swój język
interpreter-sub = Zapewnimy tłumacza. Bezpłatnie.
interpreter-body =
    O tłumacza można prosić przy każdej wizycie.
    Dzieci nie muszą tłumaczyć za Państwa.
    Można poprosić o kobietę lub mężczyznę. Postaramy się.
interpreter-note = Możemy też poprosić o tłumacza języka migowego.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Mówię po polsku
interpreter-need = Proszę o tłumacza

## A wry one

wry-headline = Sprawdzamy puls, nie paszport
wry-sub = To gabinet lekarski, a nie granica.
wry-body = Proszę wejść. Proszę usiąść. Proszę powiedzieć, gdzie boli.
wry-note = Można się zapisać bez dowodu tożsamości, wizy i potwierdzenia adresu.

## The petition

petition-headline = Niech lekarze będą lekarzami
petition-sub = Nikt nie powinien bać się iść do lekarza.
petition-body =
    Przeczytaj petycję.
    Jeśli się zgadzasz, podpisz.
petition-scan = Zeskanuj kod, aby przeczytać i podpisać
petition-note = Podpis składa się imieniem i nazwiskiem, adresem e-mail i kodem pocztowym. Na stronie piszemy, jak je chronimy.
