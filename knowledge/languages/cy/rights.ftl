# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Gallwch weld meddyg
you-lead = Gall unrhyw un ymuno â meddygfa (GP). Mae’n rhad ac am ddim, ac nid oes angen papurau.
you-where = Ble rydych chi’n byw?
you-england = Lloegr
you-scotland = Yr Alban
you-wales = Cymru
you-ni = Gogledd Iwerddon
you-ni-differs = Yng Ngogledd Iwerddon mae’r rheolau’n wahanol.

you-join = Gallwch gofrestru
you-join-body =
    Gallwch gofrestru gyda meddygfa (GP) ger y lle rydych yn aros.
    Nid oes gwahaniaeth o ble rydych yn dod na faint rydych wedi bod yma.

you-papers = Nid oes angen papurau
you-papers-body =
    Nid oes angen pasbort, fisa, prawf adnabod na phrawf o gyfeiriad.
    Gall meddygfa ofyn am bapurau i ddod o hyd i’ch cofnodion. Os nad oes gennych rai, dylai eich cofrestru beth bynnag.
you-papers-wales = Yng Nghymru gall meddygfa ofyn am brawf adnabod. Mae cerdyn lloches neu lythyr gan y Swyddfa Gartref (Home Office) yn ddigon.

you-status = Nid oes rhaid i chi fod wedi setlo yma
you-status-body =
    Nid oes rhaid i chi ddweud beth yw eich statws mewnfudo.
    Mae gan rai ffurflenni gwestiynau i bobl o dramor. Gallwch adael y rhan honno’n wag.

you-address = Nid oes angen cyfeiriad sefydlog
you-address-body =
    Nid oes rhaid i chi brofi ble rydych yn byw.
    Heb gartref, neu ddim yn ddiogel rhoi eich cyfeiriad? Gofynnwch am gael defnyddio cyfeiriad y feddygfa.
    Cytunwch â’r feddygfa sut mae llythyrau’n eich cyrraedd.

you-who = Pwy sy’n gweld eich manylion
you-who-body =
    Mae’r feddygfa’n cadw eich cofnod a rhaid iddi ei gadw’n gyfrinachol.
    Mae eich enw, dyddiad geni, cyfeiriad a rhif ffôn hefyd ar restr genedlaethol yr NHS. Nid yw eich salwch arni.
    Nid yw cofrestru gyda meddyg teulu (GP) yn cael ei adrodd i’r Swyddfa Gartref (Home Office) fel mater o drefn.
    Tan fis Tachwedd 2018 gallai’r Swyddfa Gartref gael cyfeiriadau o’r rhestr honno. Mae’r cytundeb hwnnw wedi dod i ben.
    Gall llys, neu achos o drosedd ddifrifol, wneud i’r NHS rannu manylion o hyd.
    Gall ysbytai ofyn i’r Swyddfa Gartref a oes rhaid i chi dalu. Gallant adrodd am ddyled o £500 neu fwy ar ôl dau fis.
    Ni all neb addo beth fydd yn digwydd yn y dyfodol. Os nad yw eich cyfeiriad yn ddiogel, dywedwch wrth y feddygfa cyn llenwi’r ffurflen.

you-interpreter = Mae cyfieithydd am ddim
you-interpreter-body =
    Gofynnwch am gyfieithydd wrth drefnu apwyntiad.
    Nid oes rhaid i’ch plant gyfieithu i chi.

you-refused = Os ydyn nhw’n dweud na
you-refused-body =
    Gofynnwch am y rheswm yn ysgrifenedig. Nid yw bod heb bapurau’n rheswm da.
    Ydych chi’n sâl nawr? Dywedwch. Mae gofal na all aros am ddim, wedi cofrestru neu beidio.
you-refused-england = Yn Lloegr rhaid i’r feddygfa anfon y rheswm atoch o fewn 14 diwrnod.
you-refused-letter = Ysgrifennu’r llythyr

you-hospital = Os oes angen ysbyty arnoch
you-hospital-body =
    Mewn argyfwng, ewch i’r adran frys (A&E). Mae help yno am ddim i bawb.
    Mae rhywfaint o ofal ysbyty arall yn costio arian i rai pobl.
    Ni ddylai gofal brys aros am daliad.
you-hospital-link = A fydd rhaid i mi dalu?

you-pregnant = Os ydych yn feichiog
you-pregnant-body =
    Ewch i weld bydwraig neu feddyg teulu (GP) yn gynnar. Gallwch wneud hyn heb bapurau.
    Ni ddylid byth gwrthod nac oedi gofal beichiogrwydd a geni oherwydd arian. Gall bil ddod yn ddiweddarach.

you-bill = Os daeth bil
you-bill-body =
    Peidiwch â’i daflu. Gofynnwch am gyngor yn fuan.
    Gall y bil fod yn anghywir, a gallwch ofyn i’r ysbyty ei wirio.
    Os yw’n gywir, gallwch ofyn am gael talu ychydig bob mis.

you-help = Help yn eich ymyl
you-help-body =
    Argyfwng: ffoniwch 999. Cyngor meddygol, ddydd a nos: 111. Mae’r galwadau am ddim.
you-help-link = Dod o hyd i feddygfa ddiogel

you-northern-ireland-body =
    Y tro cyntaf, rydych yn llenwi ffurflen HSCR-1 ac yn anfon papurau gwreiddiol gyda hi.
    Swyddfa yn Belfast, y BSO, sy’n penderfynu. Gall holi’r Swyddfa Gartref (Home Office) am eich statws.
    Os ydych yn ceisio lloches gallwch ymuno â meddygfa, hefyd os gwrthodwyd lloches i chi.
    Os nad oes gennych unrhyw bapurau, gofynnwch am gyngor cyn anfon y ffurflen.
    Rhaid i feddygfa ddweud wrthych yn ysgrifenedig os yw’n gwrthod.
    Mae gofal brys yno i bawb.

you-keep = Cadwch y dudalen hon
you-keep-body = Un ffeil sy’n gweithio heb y rhyngrwyd. Gallwch ei phasio ymlaen drwy Bluetooth neu WhatsApp.
you-keep-page = Cadw’r dudalen
you-keep-pdf = Cadw fel PDF
# {$date} is written by the program in the manner of this language.
you-checked = Gwiriwyd y rheolau hyn gennym ddiwethaf ar {$date}.
