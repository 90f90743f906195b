# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Llenwi’r ffurflen gofrestru
join-lead = Mae’r ffurflen hon yn gofyn dim ond am yr hyn sydd ei angen ar feddygfa. Ni chedwir dim: pan gaewch y dudalen, mae wedi mynd.
join-seen-list = Pwy sy’n ei weld: y feddygfa a rhestr genedlaethol yr NHS.
join-seen-practice = Pwy sy’n ei weld: y feddygfa yn unig.

join-for = I bwy mae’r ffurflen?
join-for-me = I mi
join-for-child = I fy mhlentyn
join-for-other = I rywun rwy’n ei helpu
join-for-why = Er mwyn i’r feddygfa wybod pwy sy’n llofnodi.
join-helper-name = Enw’r person sy’n helpu
join-helper-relation = Pwy ydych chi i’r person hwn? Er enghraifft: mam, ffrind

join-name = Enw
join-name-why = Er mwyn i’r feddygfa allu eich galw. Ysgrifennwch ef fel rydych yn ei ddefnyddio. Nid oes rhaid iddo gyd-fynd ag unrhyw bapur.
join-title-word = Teitl, er enghraifft Mr, Mrs, Miss, Mx
join-given = Enwau cyntaf
join-family = Cyfenw
join-one-name = Os oes gennych un enw’n unig, ysgrifennwch ef yma.

join-born = Dyddiad geni
join-born-why = Fel na fydd neb yn eich cymysgu â rhywun arall.
join-day = Diwrnod
join-month = Mis
join-year = Blwyddyn
join-only-year = Dim ond y flwyddyn rwy’n ei gwybod, neu tua’r flwyddyn
join-calendar = Calendr
join-calendar-gregorian = Calendr y DU
join-calendar-solar-hijri = Calendr Persia ac Affganistan
join-calendar-hijri = Calendr Islamaidd (Hijri)
join-calendar-ethiopian = Calendr Ethiopia

join-sex = Rhyw
join-sex-why = Mae’r NHS yn ei ddefnyddio i’ch gwahodd i’r archwiliadau iechyd cywir.
join-sex-female = Benyw
join-sex-male = Gwryw
join-sex-other = Arall
join-sex-unknown = Mae’n well gennyf beidio â dweud

join-reach = Sut gall y feddygfa gysylltu â chi’n ddiogel?
join-reach-why = Ar gyfer apwyntiadau a chanlyniadau. Rhowch dim ond yr hyn sy’n ddiogel i chi.
join-phone = Ffôn
join-phone-shared = Mae pobl eraill yn defnyddio’r ffôn hwn hefyd
join-email = E-bost

join-address = Pa gyfeiriad ddylai’r feddygfa ei ddefnyddio?
join-address-why = Yno mae llythyrau’n mynd. Nid oes rhaid i chi ei brofi.
join-address-home = Y lle rwy’n byw neu’n aros
join-address-practice = Cyfeiriad y feddygfa
join-address-care-of = Cyfeiriad rhywun arall
join-address-none = Nid oes gennyf gyfeiriad sefydlog
join-care-name = Enw’r person neu’r lle
join-street = Tŷ a stryd
join-town = Tref
join-postcode = Cod post
join-post = Os yw llythyrau’n mynd i’r feddygfa, sut byddwch yn clywed amdanynt?
join-post-collect = Rwy’n dod i ofyn
join-post-call = Mae’r feddygfa’n fy ffonio
join-post-text = Mae’r feddygfa’n anfon neges destun

join-practice = Enw’r feddygfa
join-practice-why = Er mwyn i’r ffurflen fynd i’r lle cywir.
join-practice-street = Cyfeiriad y feddygfa

join-language = Eich iaith
join-language-why = Er mwyn i’r feddygfa gael cyfieithydd.
join-interpreter = Mae angen cyfieithydd arnaf
join-needs = Beth arall fyddai’n helpu? Er enghraifft: print bras, iaith arwyddion, meddyg benywaidd

join-more = Mwy, dim ond os ydych am
join-more-why = Mae’n helpu i ddod o hyd i hen gofnodion. Gallwch gofrestru hebddo.
join-nhs-number = Rhif NHS
join-before-name = Enw arall a ddefnyddioch
join-before-practice = Eich meddygfa ddiwethaf yn y DU
join-before-address = Eich cyfeiriad diwethaf yn y DU

join-check = Gwiriwch eich atebion
join-make = Gwneud y ffurflen
join-pdf = Ffurflen i’w rhoi i mewn (PDF)
join-post-paper = Cytundeb am lythyrau (PDF)
join-file = Ffeil i gyfrifiadur y feddygfa
join-sealed = Ffeil wedi’i selio, dim ond y feddygfa hon all ei hagor
join-codes = Wedi’i selio, fel codau i’w sganio
join-done = Cadwch neu argraffwch y ffurflen, llofnodwch hi a’i rhoi i’r feddygfa. Yna caewch y dudalen hon.

join-note-year = Dim ond y flwyddyn rydych yn ei gwybod. Mae’r NHS yn ysgrifennu 1 Ionawr, ac mae’r ffurflen yn dweud mai amcangyfrif yw.
join-note-moon = Yn y calendr hwn gall y diwrnod fod un yn gynharach neu’n hwyrach. Edrychwch ar y dyddiad eto.
join-note-one-name = Mae gennych un enw. Mae’r ffurflen yn dweud hynny ac yn ei roi dan y cyfenw.
join-note-letters = Efallai na all y feddygfa ddarllen y llythrennau hyn. Byddwch yn barod i ddweud eich enw.
join-note-shared = Mae pobl eraill yn defnyddio eich ffôn. Mae’r ffurflen yn gofyn i’r feddygfa beidio â gadael manylion mewn negeseuon.
join-note-no-way = Ni roesoch ffôn nac e-bost. Ewch i’r feddygfa’n aml a gofyn am lythyrau.

join-wrong-for = Dewiswch i bwy mae’r ffurflen.
join-wrong-helper = Ysgrifennwch enw’r person sy’n helpu.
join-wrong-name = Ysgrifennwch enw. Mae un enw’n ddigon.
join-wrong-long = Mae hyn yn rhy hir i’r ffurflen. Gwnewch ef yn fyrrach.
join-wrong-born = Ysgrifennwch y diwrnod, y mis a’r flwyddyn mewn rhifau. Os gwyddoch y flwyddyn yn unig, ticiwch y blwch hwnnw.
join-wrong-day = Nid oes gan y calendr hwn ddiwrnod o’r fath. Edrychwch ar y rhifau, neu dewiswch galendr arall.
join-wrong-future = Nid yw’r diwrnod hwn wedi dod eto. Edrychwch ar y flwyddyn.
join-wrong-old = Mae hyn dros 120 mlynedd yn ôl. Edrychwch ar y flwyddyn a’r calendr.
join-wrong-sex = Dewiswch un. Mae “Mae’n well gennyf beidio â dweud” yn ateb hefyd.
join-wrong-phone = Nid yw hwn yn edrych fel rhif ffôn. Ysgrifennwch rifau’n unig, neu gadewch ef yn wag.
join-wrong-email = Nid yw hwn yn edrych fel e-bost. Ysgrifennwch un fel name@example.org, neu gadewch ef yn wag.
join-wrong-address = Dewiswch gyfeiriad. Mae “Nid oes gennyf gyfeiriad sefydlog” yn ateb hefyd.
join-wrong-both = Dewisoch un cyfeiriad ac ysgrifennu un arall hefyd. Gwagiwch un, neu newidiwch eich dewis.
join-wrong-street = Ysgrifennwch y tŷ a’r stryd, neu dewiswch gyfeiriad arall.
join-wrong-care = Ysgrifennwch enw’r person neu’r lle biau’r cyfeiriad.
join-wrong-postcode = Nid cod post y DU yw hwn. Ysgrifennwch un fel M1 1AE, neu gadewch ef yn wag.
join-wrong-practice = I ddefnyddio cyfeiriad meddygfa, ysgrifennwch enw’r feddygfa.
join-wrong-nhs = Nid rhif NHS yw hwn. Mae ganddo ddeg digid. Edrychwch eto, neu gadewch ef yn wag.
