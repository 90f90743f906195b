# Geiriau’r tudalennau lle mae claf yn dod o hyd i feddygfa ddiogel. Drafft.

surgeries-menu = Dod o hyd i feddygfa
surgeries-title = Dod o hyd i feddygfa ddiogel
surgeries-lead = Mae meddygfa ddiogel wedi addo eich cofrestru heb ID, prawf o gyfeiriad na phapurau mewnfudo.
surgeries-place = Cod post neu dref
surgeries-place-hint = Er enghraifft CF10 1EP neu Wrecsam. Nid oes rhaid rhoi eich cyfeiriad eich hun: bydd unrhyw le yn eich ymyl yn gwneud y tro.
surgeries-find = Chwilio
surgeries-near-me = Yn fy ymyl
surgeries-near-me-failed = Ni ddywedodd eich ffôn ble rydych chi. Teipiwch god post neu dref.
surgeries-forgotten = Rydym yn defnyddio’r lle i’ch ateb. Yna rydym yn ei anghofio.
surgeries-register = Gweld pob meddygfa ddiogel
surgeries-made-up = Arddangosiad yw hwn. Nid oes meddygfeydd go iawn wedi’u hychwanegu eto. Mae’r dref {$town} a’i meddygfeydd wedi’u dyfeisio.

surgeries-near = Yn ymyl {$place}
surgeries-near-you = Yn eich ymyl
surgeries-your-position = eich lleoliad
surgeries-bring = Beth i ddod gyda chi: dim byd.
surgeries-bring-more = Nid oes angen ID, prawf o gyfeiriad na phapurau mewnfudo arnoch i gofrestru. Os ydynt yn gofyn, dangoswch y dudalen hon.
surgeries-safe = Meddygfeydd diogel
surgeries-none-safe = Nid oes meddygfa yn y cyffiniau wedi ymuno eto. Gallwch gofrestru heb bapurau er hynny.
surgeries-others = Meddygfeydd eraill gerllaw
surgeries-others-more = Nid yw’r rhain wedi rhoi’r addewid. Gallwch gofrestru yno heb bapurau er hynny.
surgeries-again = Chwilio yn rhywle arall
surgeries-map = Map o’r meddygfeydd yn y rhestr. Mae’r rhestr yn dweud yr un peth mewn geiriau.
surgeries-straight = Mae’r pellteroedd mewn llinell syth. Gall y ffordd fod yn hirach, er enghraifft lle mae dŵr yn y canol.
surgeries-about = Nid ydym yn gwybod y cod post hwn yn union. Mesurir o ganol yr ardal o gwmpas: {$place}
surgeries-only-area = Dim ond yn fras y gwyddom ble mae {$place}. Gall y pellteroedd fod filltiroedd lawer allan ohoni.
surgeries-northern-ireland = Yng Ngogledd Iwerddon mae’r rheolau’n wahanol, ac nid oes gennym restr o’i meddygfeydd. Gallwch ddod o hyd i un yma:
surgeries-scotland = Nid yw pob meddygfa yn yr Alban gennym. Gallwch ddod o hyd i ragor yma:

surgeries-metres = {$number} metr
surgeries-kilometres = {$number} km
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} i ffwrdd
surgeries-to-north = tua’r gogledd
surgeries-to-north-east = tua’r gogledd-ddwyrain
surgeries-to-east = tua’r dwyrain
surgeries-to-south-east = tua’r de-ddwyrain
surgeries-to-south = tua’r de
surgeries-to-south-west = tua’r de-orllewin
surgeries-to-west = tua’r gorllewin
surgeries-to-north-west = tua’r gogledd-orllewin

surgeries-tag-safe = meddygfa ddiogel
surgeries-tag-made-up = wedi’i dyfeisio
surgeries-address = Cyfeiriad
surgeries-phone = Ffôn
surgeries-website = Gwefan
surgeries-languages = Ieithoedd
surgeries-directions = Ble mae hi
surgeries-join = Cofrestru ar-lein gyda’r NHS
surgeries-grade-demands = Pan edrychom ddiwethaf, roedd ei gwefan yn mynnu papurau. Nid oes eu hangen arnoch.
surgeries-grade-asks = Pan edrychom ddiwethaf, roedd ei gwefan yn gofyn am bapurau. Nid oes eu hangen arnoch.
surgeries-grade-clean = Pan edrychom ddiwethaf, roedd ei gwefan yn dweud nad oes angen papurau.
surgeries-grade-none = Pan edrychom ddiwethaf, nid oedd ei gwefan yn sôn am bapurau.

surgeries-is-safe = Meddygfa ddiogel yw hon.
surgeries-since = Ar y gofrestr ers: {$date}
surgeries-under-review = Meddygfa ddiogel yw hon, ond mae ei gwefan yn gofyn am bapurau. Rydym wedi gofyn iddi gywiro hyn. Ers: {$date}
surgeries-not-listed = Nid yw’r feddygfa hon wedi ymuno â’r meddygfeydd diogel. Gallwch gofrestru heb bapurau er hynny.
surgeries-closed = Mae’r feddygfa hon wedi cau. Chwiliwch am un arall yn eich ymyl.
surgeries-from-town = {$distance} o ganol {$town}, {$direction}
surgeries-open-map = Agor yn eich map
surgeries-show-words = Gallwch ddangos y geiriau hyn wrth y ddesg.
surgeries-same-place = Yn yr un adeilad
surgeries-record = Yr hyn sy’n hysbys am y feddygfa hon

surgeries-error-title = Rhowch gynnig arall arni
surgeries-error-empty = Teipiwch god post neu enw tref
surgeries-error-postcode = Nid ydym yn adnabod y cod post hwn. Edrychwch arno eto, neu teipiwch dref
surgeries-error-town = Nid ydym yn adnabod y lle hwn. Teipiwch god post, neu dref fwy yn eich ymyl
surgeries-error-several = Mae sawl lle o’r enw hwn. Dewiswch un
surgeries-error-no-fixed-abode = Nid lle yw hwn. Mae’r NHS yn ei ysgrifennu ar gyfer pobl heb gyfeiriad sefydlog. Teipiwch god post neu dref lle rydych yn aml. Gallwch gofrestru heb gyfeiriad
surgeries-error-islands = Mae gan Jersey, Guernsey ac Ynys Manaw eu gwasanaethau iechyd eu hunain. Ni allwn helpu yno
