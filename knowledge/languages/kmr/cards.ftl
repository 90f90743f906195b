# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Mafê min ê dîtina bijîşkê giştî (GP)
rights-register = Ez dikarim xwe li klînîka bijîşkê giştî (GP) qeyd bikim. Bêpere ye.
rights-no-papers = Pasaport, vîze, nasname an belgeya navnîşanê ne pêwîst e.
rights-no-status = Ez ne mecbûr im ku bêjim rewşa min a koçberiyê çi ye.
rights-no-address = Heke navnîşana min tune be, ez dikarim bixwazim ku navnîşana klînîkê bi kar bînim.
rights-interpreter = Ez dikarim bêpere werger bixwazim.
rights-refused = Heke klînîkek min qebûl neke, ez dikarim sedemê bi nivîskî bixwazim.
rights-urgent = Rewşa awarte: 999. Şêwra bijîşkî: 111. Telefon bêpere ye.
rights-show = Rûyê îngilîzî li resepsiyonê nîşan bidin.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Ji bo resepsiyonê
rights-desk-register = Ji kerema xwe, ez dixwazim xwe wek nexweş qeyd bikim.
rights-desk-no-papers = Ez dikarim bê belgeya nasname, navnîşan an rewşa koçberiyê xwe qeyd bikim.
rights-desk-refused = Heke hûn nikarin min qeyd bikin, ji kerema xwe sedemê bi nivîskî bidin min.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Ji kerema xwe ji min re wergerekî peyda bikin. Zimanê min: {$language}

## Desk card, for the receptionist

desk-headline = Kesek dixwaze xwe qeyd bike
desk-welcome = Bêjin: “Hûn bi xêr hatin. Hûn dikarin îro xwe qeyd bikin.”
desk-help = Formê bidin. Alîkarî û werger pêşniyar bikin.
desk-no-papers = Belge tune? Bê belge qeyd bikin.
desk-no-address = Navnîşan tune? Navnîşana klînîkê pêşniyar bikin. Li hev bikin ka name çawa bigihîjin nexweş.
desk-no-status = Vîze an rewşa koçberiyê nepirsin.
desk-everyone = Bi her kesî re wek hev tevbigerin, nav, devok an xuyabûna wan çi dibe bila bibe.
desk-urgent = Niha nexweş e? Dermankirina ku nikare bisekine bêpere ye, qeydkirî be an na.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Hûn ne piştrast in? Berî ku hûn bêjin na, bipirsin: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Heke Wezareta Karên Hundir (Home Office) bi me re têkilî dayne
home-office-say = Bêjin: “Ez nikarim bêjim kî li vir nexweş e. Ji kerema xwe ji me re binivîsin.”
home-office-calm = Bi rêzdarî biaxivin. Bi telefonê, bi e-peyamê an li ber derî tu agahiyan nedin.
home-office-write = Binivîsin kê pirsî, kengî pirsî û çi xwest.
home-office-pass = Yekser agahdar bikin: {$lead}
home-office-advice = Em bê şêwra hiqûqî bersiv nadin.
home-office-order = Fermana dadgehê nîşan didin, an behsa sûcekî giran an xetereyê dikin? Bi tenê biryarê nedin. Telefonî kesê ku li jor hatiye nivîsandin bikin.
home-office-note = Rewşa koçberiyê ya nexweş ne sedem e ku agahiyên wî an wê bên dayîn.
