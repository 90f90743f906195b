# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Ju mund të shkoni te mjeku
you-lead = Kushdo mund të regjistrohet në një klinikë të mjekut të familjes (GP). Është falas dhe nuk ju duhen dokumente.
you-where = Ku jetoni?
you-england = Anglia
you-scotland = Skocia
you-wales = Uellsi
you-ni = Irlanda e Veriut
you-ni-differs = Në Irlandën e Veriut rregullat janë të ndryshme.

you-join = Mund të regjistroheni
you-join-body =
    Mund të regjistroheni në një klinikë të mjekut të familjes (GP) pranë vendit ku qëndroni.
    Nuk ka rëndësi nga vini ose prej sa kohësh jeni këtu.

you-papers = Nuk ju duhen dokumente
you-papers-body =
    Nuk ju duhet pasaportë, vizë, letërnjoftim ose dëshmi adrese.
    Klinika mund të kërkojë dokumente për të gjetur kartelën tuaj. Nëse nuk keni, prapë duhet t’ju regjistrojë.
you-papers-wales = Në Uells klinika mund të kërkojë një dokument identiteti. Mjafton karta e azilit ose një letër nga Ministria e Brendshme (Home Office).

you-status = Nuk është nevoja të keni qëndrim të përhershëm
you-status-body =
    Nuk jeni i detyruar të thoni cili është statusi juaj i imigrimit.
    Disa formularë kanë pyetje për njerëzit nga jashtë. Atë pjesë mund ta lini bosh.

you-address = Nuk ju duhet adresë e përhershme
you-address-body =
    Nuk është nevoja të provoni ku jetoni.
    Nuk keni shtëpi, ose nuk është e sigurt të jepni adresën? Kërkoni të përdorni adresën e klinikës.
    Merruni vesh me klinikën si do t’ju arrijnë letrat.

you-who = Kush i sheh të dhënat tuaja
you-who-body =
    Klinika e mban kartelën tuaj dhe duhet ta ruajë të fshehtë.
    Emri, data e lindjes, adresa dhe numri i telefonit mbahen edhe në një listë kombëtare të NHS. Sëmundja juaj jo.
    Regjistrimi te mjeku i familjes (GP) nuk i raportohet si rregull Ministrisë së Brendshme (Home Office).
    Deri në nëntor 2018 Ministria e Brendshme mund të merrte adresa nga ajo listë. Ajo marrëveshje ka përfunduar.
    Një gjykatë, ose një rast krimi i rëndë, mund ta detyrojë ende NHS të japë të dhëna.
    Spitalet mund ta pyesin Ministrinë e Brendshme nëse duhet të paguani. Ato mund të raportojnë një borxh prej 500 £ ose më shumë pas dy muajsh.
    Askush nuk mund të premtojë çfarë do të ndodhë në të ardhmen. Nëse adresa juaj nuk është e sigurt, tregojini klinikës para se të plotësoni formularin.

you-interpreter = Përkthyesi është falas
you-interpreter-body =
    Kërkoni përkthyes kur caktoni një vizitë.
    Fëmijët tuaj nuk janë të detyruar të përkthejnë për ju.

you-refused = Nëse ju thonë jo
you-refused-body =
    Kërkoni arsyen me shkrim. Mungesa e dokumenteve nuk është arsye e mirë.
    Jeni i sëmurë tani? Thojeni. Kujdesi që nuk pret është falas, i regjistruar ose jo.
you-refused-england = Në Angli klinika duhet t’jua dërgojë arsyen brenda 14 ditësh.
you-refused-letter = Shkruani letrën

you-hospital = Nëse ju duhet spital
you-hospital-body =
    Në urgjencë shkoni te urgjenca (A&E). Ndihma atje është falas për të gjithë.
    Disa kujdesje të tjera në spital kushtojnë para për disa njerëz.
    Kujdesi urgjent nuk duhet të presë pagesën.
you-hospital-link = A do të më duhet të paguaj?

you-pregnant = Nëse jeni shtatzënë
you-pregnant-body =
    Shkoni herët te mamia ose te mjeku i familjes (GP). Mund ta bëni pa dokumente.
    Kujdesi në shtatzëni dhe lindje nuk duhet të refuzohet ose të vonohet kurrë për shkak të parave. Një faturë mund të vijë më vonë.

you-bill = Nëse ju erdhi një faturë
you-bill-body =
    Mos e hidhni. Kërkoni këshillë shpejt.
    Fatura mund të jetë e gabuar dhe mund t’i kërkoni spitalit ta kontrollojë.
    Nëse është e saktë, mund të kërkoni të paguani pak çdo muaj.

you-help = Ndihmë pranë jush
you-help-body =
    Urgjencë: telefononi 999. Këshillë mjekësore, ditë e natë: 111. Telefonatat janë falas.
you-help-link = Gjeni një klinikë të sigurt

you-northern-ireland-body =
    Herën e parë plotësoni formularin HSCR-1 dhe dërgoni me të dokumente origjinale.
    Vendos një zyrë në Belfast, BSO. Ajo mund ta pyesë Ministrinë e Brendshme (Home Office) për statusin tuaj.
    Nëse kërkoni azil mund të regjistroheni në një klinikë, edhe nëse ju është refuzuar azili.
    Nëse nuk keni asnjë dokument, kërkoni këshillë para se ta dërgoni formularin.
    Klinika duhet t’ju tregojë me shkrim nëse thotë jo.
    Kujdesi i urgjencës është për të gjithë.

you-keep = Ruajeni këtë faqe
you-keep-body = Një skedar që punon pa internet. Mund ta dërgoni me Bluetooth ose WhatsApp.
you-keep-page = Ruaje faqen
you-keep-pdf = Ruaje si PDF
# {$date} is written by the program in the manner of this language.
you-checked = I kontrolluam këto rregulla për herë të fundit më {$date}.
