# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Mirë se erdhët këtu
welcome-sub = Jetoni në zonën tonë? Mund të regjistroheni te ne, nga kudo që vini.
welcome-body =
    Vizita te mjeku ose infermierja këtu është falas.
    Mund të regjistroheni pa dokumente dhe pa adresë të përhershme.
    Pyesni te recepsioni. Do t’ju ndihmojmë me formularin.
welcome-note = Disa kura në spital kushtojnë për disa njerëz. Nëse jeni në merak, na pyesni.

## No papers needed

no-papers-headline = S’keni dokumente? S’ka problem.
no-papers-sub = Nuk ju duhet pasaportë, letërnjoftim apo dëshmi adrese për t’u regjistruar këtu.
no-papers-body =
    Nëse keni diçka me emrin tuaj, mund të na ndihmojë të gjejmë kartelën tuaj.
    Nëse nuk keni asgjë, kjo nuk është arsye për t’ju kthyer mbrapsht.
no-papers-note = Për shërbimet në internet mund të kontrollojmë kush jeni. Kjo është më vete nga regjistrimi.

## You need not give a home address

no-address-headline = Nuk duhet adresë shtëpie
no-address-sub = Në vend të saj, mund të regjistroheni me adresën e kësaj klinike.
no-address-body =
    Nuk keni pse të vërtetoni ku jetoni.
    S’keni shtëpi të përhershme? Lëvizni nga një vend në tjetrin? Keni frikë të jepni adresën? Flisni me ne.
    Do të merremi vesh me ju si t’ju arrijnë letrat dhe mesazhet.
no-address-note = Adresa me të cilën regjistroheni ruhet në një regjistër kombëtar të NHS-së. Flisni me ne para se të plotësoni formularin.

## We will not ask about immigration status

no-status-headline = Nuk do t’ju pyesim për vizën
no-status-sub = Mund të regjistroheni dhe të vizitoheni te mjeku këtu, cilido qoftë statusi juaj i imigrimit.
no-status-body =
    Me dokumente ose pa to, ju jeni pacient këtu.
    Disa formularë kanë pyetje për njerëz nga jashtë. Atë pjesë mund ta lini bosh.
no-status-note = Spitalet kanë rregulla të tjera dhe mund t’ju pyesin. Ne mund t’ju themi ku të merrni këshilla.

## Your conversation is confidential

confidential-headline = Mund të flisni me ne në mirëbesim
confidential-sub = Zakonisht nuk ia japim të dhënat tuaja Ministrisë së Brendshme (Home Office).
confidential-body =
    Kushdo që punon këtu ka detyrë ta ruajë të fshehtë atë që na thoni.
    Mund të kërkoni të flisni aty ku nuk ju dëgjon kush tjetër.
    Nëse Ministria e Brendshme pyet për një pacient, nuk përgjigjemi pa këshillë ligjore.
confidential-note = Në raste të rralla ligji mund të na detyrojë të japim të dhëna, për shembull kur e urdhëron gjykata. Na pyesni kush mund ta shohë kartelën tuaj.

## Ask for an interpreter

interpreter-headline = Tregoni me gisht gjuhën tuaj
interpreter-sub = Do t’ju gjejmë një përkthyes. Është falas.
interpreter-body =
    Mund të kërkoni përkthyes në çdo vizitë.
    Fëmijët tuaj nuk kanë pse të përkthejnë për ju.
    Mund të kërkoni një grua ose një burrë. Do të përpiqemi.
interpreter-note = Mund të kërkojmë edhe përkthyes të gjuhës së shenjave.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Unë flas shqip
interpreter-need = Ju lutem, më duhet një përkthyes

## A wry one

wry-headline = Kontrollojmë pulsin, jo pasaportën
wry-sub = Këtu është klinikë mjeku, jo kufi.
wry-body = Hyni. Uluni. Na thoni ku ju dhemb.
wry-note = Mund të regjistroheni pa letërnjoftim, vizë apo dëshmi adrese.

## The petition

petition-headline = Lërini mjekët të jenë mjekë
petition-sub = Askush nuk duhet të ketë frikë të shkojë te mjeku.
petition-body =
    Lexoni peticionin.
    Nëse jeni dakord, nënshkruani.
petition-scan = Skanoni kodin për ta lexuar dhe nënshkruar
petition-note = Nënshkruani me emrin, adresën e emailit dhe kodin postar. Në faqe shkruhet si i ruajmë të sigurta.
