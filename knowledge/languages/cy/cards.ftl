# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Fy hawl i weld meddyg teulu (GP)
rights-register = Gallaf gofrestru gyda meddygfa (GP). Mae am ddim.
rights-no-papers = Does dim angen pasbort, fisa, prawf adnabod na phrawf o gyfeiriad arnaf.
rights-no-status = Does dim rhaid i mi ddweud beth yw fy statws mewnfudo.
rights-no-address = Os nad oes gen i gyfeiriad, gallaf ofyn am gael defnyddio cyfeiriad y feddygfa.
rights-interpreter = Gallaf ofyn am gyfieithydd, am ddim.
rights-refused = Os bydd meddygfa’n gwrthod, gallaf ofyn am y rheswm yn ysgrifenedig.
rights-urgent = Argyfwng: 999. Cyngor meddygol: 111. Mae’r galwadau am ddim.
rights-show = Dangoswch yr ochr Saesneg wrth y ddesg.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = I’r derbynnydd
rights-desk-register = Hoffwn gofrestru fel claf, os gwelwch yn dda.
rights-desk-no-papers = Gallaf gofrestru heb brawf o bwy ydw i, fy nghyfeiriad na’m statws mewnfudo.
rights-desk-refused = Os na allwch fy nghofrestru, rhowch y rheswm i mi yn ysgrifenedig, os gwelwch yn dda.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Os gwelwch yn dda, dewch o hyd i gyfieithydd i mi. Fy iaith: {$language}

## Desk card, for the receptionist

desk-headline = Mae rhywun am gofrestru
desk-welcome = Dywedwch: “Croeso. Gallwch gofrestru heddiw.”
desk-help = Rhowch y ffurflen. Cynigiwch help a chyfieithydd.
desk-no-papers = Dim papurau? Cofrestrwch hebddynt.
desk-no-address = Dim cyfeiriad? Cynigiwch gyfeiriad y feddygfa. Cytunwch sut bydd llythyrau’n cyrraedd y claf.
desk-no-status = Peidiwch â gofyn am fisa nac am statws mewnfudo.
desk-everyone = Dylech drin pawb yr un fath, beth bynnag yw eu henw, eu hacen neu eu golwg.
desk-urgent = Yn sâl nawr? Mae gofal na all aros am ddim, wedi cofrestru neu beidio.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Ddim yn siŵr? Gofynnwch cyn dweud na: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Os bydd y Swyddfa Gartref yn cysylltu â ni
home-office-say = Dywedwch: “Alla i ddim dweud pwy sy’n glaf yma. Ysgrifennwch atom, os gwelwch yn dda.”
home-office-calm = Byddwch yn gwrtais. Peidiwch â rhoi manylion dros y ffôn, drwy e-bost nac wrth y drws.
home-office-write = Nodwch pwy ofynnodd, pryd, a beth oedd ei angen.
home-office-pass = Rhowch wybod ar unwaith i: {$lead}
home-office-advice = Dydyn ni ddim yn ateb heb gyngor cyfreithiol.
home-office-order = Ydyn nhw’n dangos gorchymyn llys, neu’n sôn am drosedd ddifrifol neu berygl? Peidiwch â phenderfynu ar eich pen eich hun. Ffoniwch y person uchod.
home-office-note = Nid yw statws mewnfudo claf yn rheswm dros rannu manylion.
