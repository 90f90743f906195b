# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Mae croeso i chi yma
welcome-sub = Ydych chi’n byw yn ein hardal ni? Gallwch gofrestru gyda ni, o ble bynnag y dewch chi.
welcome-body =
    Mae gweld meddyg neu nyrs yma am ddim.
    Gallwch gofrestru heb bapurau a heb gyfeiriad sefydlog.
    Gofynnwch wrth y ddesg. Byddwn yn eich helpu gyda’r ffurflen.
welcome-note = Mae rhywfaint o ofal ysbyty yn costio arian i rai pobl. Os ydych chi’n poeni, gofynnwch i ni.

## No papers needed

no-papers-headline = Dim papurau? Dim problem.
no-papers-sub = Does dim angen pasbort, prawf adnabod na phrawf o gyfeiriad i gofrestru yma.
no-papers-body =
    Os oes gennych rywbeth â’ch enw arno, gall ein helpu i ddod o hyd i’ch cofnodion.
    Os nad oes gennych ddim, nid yw hynny’n rheswm dros eich troi i ffwrdd.
no-papers-note = Ar gyfer gwasanaethau ar-lein, efallai y byddwn yn gwirio pwy ydych chi. Mae hynny ar wahân i gofrestru.

## You need not give a home address

no-address-headline = Dim angen cyfeiriad cartref
no-address-sub = Gallwch gofrestru gyda chyfeiriad y feddygfa hon yn lle hynny.
no-address-body =
    Does dim rhaid i chi brofi ble rydych chi’n byw.
    Dim cartref sefydlog? Yn symud o le i le? Ofn rhoi eich cyfeiriad? Siaradwch â ni.
    Byddwn yn cytuno gyda chi sut bydd llythyrau a negeseuon yn eich cyrraedd.
no-address-note = Mae’r cyfeiriad rydych chi’n cofrestru ag ef yn cael ei gadw mewn cofnod GIG (NHS) cenedlaethol. Siaradwch â ni cyn llenwi’r ffurflen.

## We will not ask about immigration status

no-status-headline = Fyddwn ni ddim yn gofyn am eich fisa
no-status-sub = Gallwch gofrestru a gweld meddyg yma beth bynnag yw eich statws mewnfudo.
no-status-body =
    Gyda phapurau neu hebddynt, rydych chi’n glaf yma.
    Mae gan rai ffurflenni gwestiynau i bobl o dramor. Gallwch adael y rhan honno’n wag.
no-status-note = Mae gan ysbytai reolau eraill ac efallai y byddan nhw’n gofyn. Gallwn ddweud wrthych ble i gael cyngor.

## Your conversation is confidential

confidential-headline = Gallwch siarad â ni’n gyfrinachol
confidential-sub = Dydyn ni ddim yn rhannu eich manylion â’r Swyddfa Gartref (Home Office) fel mater o drefn.
confidential-body =
    Mae dyletswydd ar bawb sy’n gweithio yma i gadw’r hyn a ddywedwch wrthym yn gyfrinachol.
    Gallwch ofyn am gael siarad lle na all neb arall glywed.
    Os bydd y Swyddfa Gartref yn holi am glaf, dydyn ni ddim yn ateb heb gyngor cyfreithiol.
confidential-note = Mewn achosion prin gall y gyfraith ein gorfodi i rannu gwybodaeth, er enghraifft pan fydd llys yn gorchymyn hynny. Gofynnwch i ni pwy all weld eich cofnod.

## Ask for an interpreter

interpreter-headline = Pwyntiwch at eich iaith
interpreter-sub = Byddwn yn cael cyfieithydd i chi. Mae am ddim.
interpreter-body =
    Gallwch ofyn am gyfieithydd bob tro y dewch chi.
    Does dim rhaid i’ch plant gyfieithu i chi.
    Gallwch ofyn am fenyw neu ddyn. Fe wnawn ni ein gorau.
interpreter-note = Gallwn ofyn am ddehonglydd iaith arwyddion hefyd.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Rwy’n siarad Cymraeg
interpreter-need = Mae angen cyfieithydd arnaf, os gwelwch yn dda

## A wry one

wry-headline = Gwirio eich pwls, nid eich pasbort
wry-sub = Meddygfa yw hon, nid ffin.
wry-body = Dewch i mewn. Eisteddwch. Dywedwch wrthym ble mae’n brifo.
wry-note = Gallwch gofrestru heb brawf adnabod, fisa na phrawf o gyfeiriad.

## The petition

petition-headline = Gadewch i feddygon fod yn feddygon
petition-sub = Ddylai neb ofni gweld meddyg.
petition-body =
    Darllenwch y ddeiseb.
    Os ydych chi’n cytuno, llofnodwch hi.
petition-scan = Sganiwch i ddarllen a llofnodi
petition-note = Rydych chi’n llofnodi gyda’ch enw, eich cyfeiriad e-bost a’ch cod post. Mae’r dudalen yn dweud sut rydyn ni’n eu cadw’n ddiogel.
