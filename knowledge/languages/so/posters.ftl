# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Ku soo dhowow halkan
welcome-sub = Ma ku nooshahay aaggayaga? Meel kasta oo aad ka timid, waad iska diiwaangelin kartaa halkan.
welcome-body =
    La kulanka dhakhtarka ama kalkaalisada halkan waa bilaash.
    Waad isdiiwaangelin kartaa adigoon haysan waraaqo ama ciwaan joogto ah.
    Weydii miiska soo dhoweynta. Waxaan kaa caawin doonnaa foomka.
welcome-note = Daaweynta isbitaalka qaarkeed dadka qaar waa ka lacag. Haddii aad walaacsan tahay, na weydii.

## No papers needed

no-papers-headline = Waraaqo ma haysatid? Dhib ma leh.
no-papers-sub = Uma baahnid baasaboor, aqoonsi ama caddayn ciwaan si aad halkan isaga diiwaangeliso.
no-papers-body =
    Haddii aad haysato wax magacaagu ku qoran yahay, waxay naga caawin kartaa inaan helno diiwaankaaga caafimaad.
    Haddii aadan waxba haysan, taasi ma aha sabab laguu diido.
no-papers-note = Adeegyada onlaynka ah waxaan u hubin karnaa cidda aad tahay. Taasi way ka gooni tahay diiwaangelinta.

## You need not give a home address

no-address-headline = Ciwaan guri looma baahna
no-address-sub = Beddelkiisa waxaad isku diiwaangelin kartaa ciwaanka rugtan.
no-address-body =
    Qasab kuguma aha inaad caddayso meesha aad ku nooshahay.
    Guri joogto ah ma haysatid? Meel ilaa meel ma u guurtaa? Ma ka baqaysaa inaad ciwaankaaga bixiso? Nala hadal.
    Waxaan kula heshiin doonnaa sida ay warqadaha iyo farriimuhu kuugu soo gaarayaan.
no-address-note = Ciwaanka aad isku diiwaangeliso waxaa lagu hayaa diiwaan qaran oo NHS-ta ah. Nala hadal ka hor intaadan foomka buuxin.

## We will not ask about immigration status

no-status-headline = Fiisahaaga wax kaama weydiin doonno
no-status-sub = Xaaladdaada socdaalka (immigration) si kastaba ha ahaatee, halkan waad isku diiwaangelin kartaa oo dhakhtar waad ku arki kartaa.
no-status-body =
    Waraaqo haddii aad haysato iyo haddii kaleba, waxaad tahay bukaankeenna.
    Foomamka qaarkood waxay leeyihiin su’aalo loogu talagalay dadka dibadda ka yimid. Qaybtaas waad ka tegi kartaa iyadoo madhan.
no-status-note = Isbitaalladu waxay leeyihiin xeerar kale, wayna ku weydiin karaan. Waxaan kuu sheegi karnaa meesha aad talo ka heli karto.

## Your conversation is confidential

confidential-headline = Si qarsoodi ah ayaad noola hadli kartaa
confidential-sub = Shaqadayada caadiga ah xogtaada kulama wadaagno Wasaaradda Arrimaha Gudaha (Home Office).
confidential-body =
    Qof kasta oo halkan ka shaqeeya waxaa waajib ku ah inuu qarsoodi u hayo waxa aad noo sheegto.
    Waxaad codsan kartaa inaad ku hadasho meel aan cid kale ku maqlayn.
    Haddii Wasaaradda Arrimaha Gudaha ay bukaan wax naga weydiiso, kama jawaabno talo sharci la’aanteed.
confidential-note = Marar dhif ah sharcigu wuxuu nagu qasbi karaa inaan xog bixinno, tusaale ahaan marka maxkamadi amarto. Na weydii cidda arki karta diiwaankaaga.

## Ask for an interpreter

interpreter-headline = Farta ku fiiq luqaddaada
interpreter-sub = Turjubaan baan kuu keeni doonnaa. Waa bilaash.
interpreter-body =
    Booqasho kasta waxaad u codsan kartaa turjubaan.
    Carruurtaada khasab kuma aha inay kuu turjumaan.
    Waxaad codsan kartaa turjubaan haween ah ama rag ah. Waan isku deyi doonnaa.
interpreter-note = Waxaan sidoo kale codsan karnaa turjubaanka luqadda calaamadaha.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Waxaan ku hadlaa Af-Soomaali
interpreter-need = Fadlan, waxaan u baahanahay turjubaan

## A wry one

wry-headline = Wadnahaaga ayaan eegnaa, ma aha baasaboorkaaga
wry-sub = Tani waa rugta dhakhtarka, ma aha xuduud.
wry-body = Soo gal. Fadhiiso. Noo sheeg meesha ku xanuunaysa.
wry-note = Waad isdiiwaangelin kartaa adigoon haysan aqoonsi, fiiso ama caddayn ciwaan.

## The petition

petition-headline = Dhakhtarku dhakhtar ha ahaado
petition-sub = Qofna waa inuusan ka baqin inuu dhakhtar arko.
petition-body =
    Akhri codsiga.
    Haddii aad ku raacsan tahay, saxiix.
petition-scan = Iskaan garee si aad u akhrido oo u saxiixdo
petition-note = Waxaad ku saxiixaysaa magacaaga, iimaylkaaga iyo koodhka boostada. Boggu wuxuu sheegayaa sida aan u ilaalinno.
