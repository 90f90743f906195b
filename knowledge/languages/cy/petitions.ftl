# Geiriau tudalennau’r deisebau a’u negeseuon. Draft: made from the English, revision 1.

## The list

petition-list-title = Deisebau
petition-list-lead = Caiff eich llofnod ei selio wrth iddo gyrraedd. Rydym yn cyhoeddi cyfrifon y gall unrhyw un eu gwirio, a dim byd arall.
petition-list-none = Nid oes deiseb yma eto.
petition-read = Darllen a llofnodi
petition-read-closed = Darllen

## Where a petition stands

petition-stage-not-yet-open = Yn agor ar {$date}
petition-stage-open = Ar agor tan {$date}
petition-stage-closed = Daeth y llofnodi i ben ar {$date}
petition-stage-handed-in = Cyflwynwyd ar {$date}
petition-stage-answered = Atebwyd ar {$date}
petition-stage-presented-again = Cyflwynwyd eto ar {$date}
petition-handed-to = Cyflwynwyd i: {$to}
petition-again-to = Cyflwynwyd eto i: {$to}
petition-response-title = Yr ateb
petition-response-by = Ateb gan: {$by}

## The petition

petition-to = At: {$addressee}
petition-by = Gofynnir gan: {$creator}
petition-signatures = o lofnodion
petition-goal = Nod: {$goal}
petition-paper = Llofnodion ar bapur, wedi’u cyfrif ar wahân: {$count}
petition-count-soon = Caiff y cyfrif ei ddiweddaru bob eiliad. Dim ond llofnodion a gadarnhawyd sy’n cael eu cyfrif.
petition-why = Pam
petition-what = Yr hyn a ofynnwn
petition-sources = O ble y daw’r ffigurau
petition-in-english = Nid yw’r ddeiseb hon wedi’i chyfieithu i’ch iaith eto. Dyma hi yn Saesneg.
petition-draft = Cyfieithiad drafft: nid oes siaradwr wedi gwirio’r dudalen hon eto.
petition-places = Llofnodion fesul lle
petition-history = Sut y tyfodd y cyfrif
petition-verify-link = Gwiriwch y cyfrif hwn eich hun

## What happens to your data

petition-data-title = Beth sy’n digwydd i’ch data
petition-data-sealed = Caiff eich enw, eich e-bost a’ch cod post eu selio wrth gyrraedd. Dim ond allwedd yr ymgyrch sy’n eu hagor, ac nid yw gan y gweinydd hwn.
petition-data-counts = Rydym yn cyhoeddi cyfrifon fesul ardal, byth rai bach, a byth pwy a lofnododd.
petition-data-none = Caiff y derbynnydd nifer y llofnodion, dim enwau.
petition-data-names = Caiff y derbynnydd y nifer a’r enwau. Dim e-bost, dim cod post.
petition-data-names-and-constituencies = Caiff y derbynnydd y nifer, yr enwau a’u hetholaethau. Dim e-bost, dim cod post.
petition-data-erase = Gallwch dynnu’n ôl pryd bynnag y mynnwch. Caiff popeth ei ddileu erbyn y diwrnod hwn fan bellaf: {$date}
petition-data-demonstration = Arddangosiad yw hwn. Mae ei allwedd ar y peiriant hwn, felly peidiwch â llofnodi â’ch enw go iawn.

## The form

petition-form-title = Llofnodwch y ddeiseb hon
petition-name = Eich enw
petition-name-hint = Fel y byddwch chi’n ei ysgrifennu, mewn unrhyw sgript
petition-email = Eich cyfeiriad e-bost
petition-email-hint = Anfonwn un neges, i wneud yn siŵr mai chi sydd yno
petition-country = Ble rydych chi’n byw
petition-country-uk = Y Deyrnas Unedig
petition-postcode = Eich cod post
petition-postcode-hint = Yn y DU yn unig. Mae’n dweud wrthym beth yw eich etholaeth, megis {$example}
petition-updates = Rhowch wybod i mi drwy e-bost beth a ddaw o’r ddeiseb hon
petition-sign = Llofnodi
petition-trap = Gadewch y maes hwn yn wag
petition-error-title = Mae rhywbeth i’w gywiro
petition-error-prefix = Gwall:
petition-error-name-missing = Ysgrifennwch eich enw
petition-error-name-long = Mae eich enw’n hirach na 255 o nodau. Ysgrifennwch ffurf fyrrach
petition-error-name-sign = Ni all enw ddechrau ag un o’r arwyddion = + - @
petition-error-name-link = Ni all enw gynnwys cyfeiriad gwe
petition-error-email-missing = Ysgrifennwch eich cyfeiriad e-bost
petition-error-email = Nid yw hwn yn gyfeiriad e-bost cyflawn. Mae’n edrych fel name@example.org
petition-error-country = Dewiswch y wlad lle rydych yn byw
petition-error-postcode-missing = Ysgrifennwch eich cod post. Os nad oes gennych gartref, defnyddiwch god post lle’r ydych yn aml
petition-error-postcode = Nid yw hwn yn god post cyflawn yn y DU. Mae’n edrych fel SW1A 1AA
petition-error-unprintable = Mae arwydd ynddo na ellir ei weld. Teipiwch ef eto
petition-not-here-title = Ni all neb lofnodi yma eto
petition-not-here-what = Nid yw’r rhai sy’n rhedeg y wefan hon wedi gorffen ei pharatoi. Ni chedwir dim o’r hyn rydych yn ei deipio. Dewch yn ôl yn nes ymlaen.
petition-error-closed = Ni ellir llofnodi’r ddeiseb hon mwyach
petition-error-old-form = Bu’r ffurflen hon ar agor yn rhy hir. Anfonwch hi eto

## Check your mail

petition-sent-title = Edrychwch yn eich e-bost
petition-sent-lead = Rydym wedi anfon neges atoch. Bydd eich llofnod yn cyfrif ar ôl i chi ei gadarnhau.
petition-sent-spam = Dim byd yno ar ôl pum munud? Edrychwch yn y ffolder sbam.
petition-sent-code-title = Neu teipiwch y cod o’r neges
petition-code = Y cod
petition-code-hint = Wyth llythyren a digid
petition-code-go = Ymlaen
petition-code-wrong = Nid ydym yn adnabod y cod hwn. Gwiriwch bob llythyren, neu dilynwch y ddolen yn y neges
petition-resend-title = Dim neges?
petition-resend = Anfonwch hi eto
petition-resent = Rydym wedi ei hanfon eto.
petition-resend-enough = Rydym wedi anfon cynifer o negeseuon ag y cawn. Chwiliwch am y gyntaf, hefyd yn y ffolder sbam.
petition-sent-week = Caiff yr hyn na chaiff ei gadarnhau o fewn 7 diwrnod ei ddileu.
petition-sent-demonstration = Nid oes gweinydd post wedi’i osod yma, felly mae’r arddangosiad hwn yn dangos ei negeseuon ar dudalen.
petition-sent-demonstration-link = Gweld y negeseuon

## Confirm

petition-confirm-title = Cadarnhewch eich llofnod
petition-confirm-lead = Mae rhywun wedi llofnodi’r ddeiseb hon â’ch cyfeiriad e-bost. Ai chi oedd hwnnw?
petition-confirm-button = Ie, cyfrifwch fy llofnod
petition-not-me = Nid fi oedd e
petition-not-me-hint = Caiff y llofnod ei ddileu ar unwaith.
petition-withdraw-title = Rydych wedi llofnodi
petition-withdraw-lead = Mae eich llofnod wedi’i gadarnhau a’i gyfrif.
petition-withdraw = Tynnu fy llofnod yn ôl
petition-withdraw-hint = Caiff ei dynnu o’r cyfrif a’i ddileu. Ni ellir dadwneud hyn.
petition-erased-title = Wedi’i ddileu
petition-erased-lead = Nid oes dim o’r llofnod ar ôl yma.
petition-withdrawn-title = Wedi’i dynnu’n ôl
petition-withdrawn-lead = Nid yw eich llofnod yn cael ei gyfrif mwyach, ac mae’r hyn a seliwyd wedi’i ddileu.
petition-gone-title = Nid yw’r ddolen hon yn arwain i unman mwyach
petition-gone-lead = Efallai iddi gael ei defnyddio i dynnu’n ôl, neu fod saith diwrnod wedi mynd heibio, neu fod rhan o’r cyfeiriad ar goll.
petition-gone-what = Gwnewch yn siŵr fod y cyfeiriad cyfan o’r neges yn eich porwr. Os yw, gallwch lofnodi eto.
petition-gone-sign = Gweld y deisebau

## Thank you, and the receipt

petition-thanks-title = Diolch
petition-thanks-lead = Mae eich llofnod wedi’i gyfrif.
petition-thanks-number = Llofnodion hyd yma: {$count}
petition-receipt-title = Eich derbynneb
petition-receipt-lead = Gyda hi gallwch wirio, nawr neu ymhen blwyddyn, fod eich llofnod yn y cyfrif. Nid yw’n dweud dim am bwy ydych chi.
petition-receipt-save = Cadw’r dderbynneb
petition-receipt-check = Ei gwirio
petition-receipt-once = Cadwch hi i chi’ch hun: gall pwy bynnag sydd â hi dynnu’ch llofnod yn ôl hefyd.
petition-share-title = Dewch ag un person arall
petition-share-lead = Y peth gorau ar ôl llofnodi yw gofyn i rywun rydych yn ei adnabod.
petition-share-label = Geiriau i’w hanfon
petition-share-text = Rwyf wedi llofnodi’r ddeiseb hon: {$action} A wnewch chi lofnodi hefyd? {$address}

## Verify

petition-verify-title = Gwiriwch y cyfrif
petition-verify-lead = Mae pob llofnod a gadarnhawyd yn llinell mewn log na ellir ond ychwanegu ato. Caiff ei ben ei lofnodi a’i gyhoeddi, fel na allwn newid y gorffennol heb i neb sylwi.
petition-verify-head = Y pen nawr
petition-verify-size = Llinellau yn y log
petition-verify-time = Llofnodwyd am
petition-verify-root = Ôl bys
petition-verify-receipt = Rhowch eich derbynneb i mewn
petition-verify-receipt-hint = Gludwch destun y ffeil, neu dewiswch y ffeil. Caiff ei gwirio yn y cof a’i hanghofio.
petition-verify-file = Neu dewiswch y ffeil
petition-verify-go = Gwirio
petition-verify-yes = Mae eich llofnod yn y log
petition-verify-yes-lead = Mae’r dderbynneb yn cyd-fynd â’r pen a lofnodwyd, a phob pen cynharach hefyd.
petition-verify-no = Nid yw’r dderbynneb hon yn cyd-fynd
petition-verify-unreadable = Nid derbynneb gennym ni yw hon. Rhowch destun cyfan y ffeil, o’r braced cyntaf i’r olaf.
petition-verify-other = Mae’r dderbynneb hon yn perthyn i ddeiseb arall.
petition-verify-wrong = Gellir darllen y dderbynneb, ond nid yw’n arwain at y pen a gyhoeddwyd. Os nad ydych wedi newid y ffeil, dywedwch wrth bawb.
petition-verify-offline = Gallwch wirio heb ymddiried yn y wefan hon: gyda’r rhaglen a’r ffeiliau isod.

## Mails

petition-mail-greeting = Helo {$name},
petition-mail-confirm-subject = Cadarnhewch eich llofnod
petition-mail-confirm-lead = diolch am lofnodi’r ddeiseb hon: {$action}
petition-mail-confirm-do = Cadarnhewch mai chi oedd hwnnw. Dim ond wedyn y bydd eich llofnod yn cyfrif.
petition-mail-confirm-link = Cadarnhau eich llofnod
petition-mail-confirm-code = Neu teipiwch y cod hwn ar y dudalen:
petition-mail-confirm-not-me = Nid chi oedd e? Mae’r un dudalen yn dileu popeth ar unwaith. Os na wnewch ddim, caiff ei ddileu ar ôl 7 diwrnod.
petition-mail-confirm-keep = Cadwch y neges hon: gyda’r un ddolen gallwch dynnu’n ôl unrhyw bryd.
petition-mail-again-subject = Rydych wedi llofnodi eisoes
petition-mail-again-lead = mae rhywun, chi efallai, wedi llofnodi’r ddeiseb hon unwaith eto â’ch cyfeiriad: {$action}
petition-mail-again-do = Mae eich llofnod cyntaf yno o hyd. Ni ychwanegwyd dim, ac nid oes dim i’w wneud.
petition-mail-again-link = Gweld y ddeiseb
petition-mail-closing = Gyda diolch, y trefnwyr
petition-mail-leave = Rydych yn cael hyn am i chi ofyn am newyddion. Dim rhagor ohono:

## When something goes wrong, and the foot

petition-receipt-by-link = Mae eich derbynneb, a’r ffordd i dynnu’n ôl, y tu ôl i’r ddolen yn y neges.
petition-trouble-title = Ni chymerwyd eich llofnod
petition-trouble-lead = Mae llawer iawn o bobl yma nawr, neu nid yw ein storfa’n ateb. Ni chadwyd dim o’r hyn a anfonoch.
petition-trouble-what = Ewch yn ôl ac anfonwch ef eto ymhen munud. Dylai’r hyn a deipioch fod yno o hyd.
petition-closed-what = Diolch am ddymuno gwneud. Gallwch ei darllen o hyd, a’r hyn a ddaeth ohoni.
petition-foot = Dim byd i’w drosglwyddo: dim cwcis, dim tracwyr, ac mae’r hyn rydych yn llofnodi ag ef wedi’i selio. Nid yw’r wefan hon yn rhan o’r GIG.
