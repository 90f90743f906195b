# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = E drejta ime të shkoj te mjeku i familjes (GP)
rights-register = Mund të regjistrohem te klinika e mjekut të familjes (GP). Është falas.
rights-no-papers = Nuk më duhet pasaportë, vizë, letërnjoftim apo dëshmi adrese.
rights-no-status = Nuk kam pse të them cili është statusi im i imigrimit.
rights-no-address = Nëse nuk kam adresë, mund të kërkoj të përdor adresën e klinikës.
rights-interpreter = Mund të kërkoj përkthyes, falas.
rights-refused = Nëse një klinikë më thotë jo, mund ta kërkoj arsyen me shkrim.
rights-urgent = Urgjenca: 999. Këshillë mjekësore: 111. Thirrjet janë falas.
rights-show = Tregoni anën në anglisht te recepsioni.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Për recepsionin
rights-desk-register = Ju lutem, dua të regjistrohem si pacient.
rights-desk-no-papers = Mund të regjistrohem pa dëshmi identiteti, adrese apo statusi imigrimi.
rights-desk-refused = Nëse nuk mund të më regjistroni, ju lutem ma jepni arsyen me shkrim.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Ju lutem më gjeni një përkthyes. Gjuha ime: {$language}

## Desk card, for the receptionist

desk-headline = Dikush dëshiron të regjistrohet
desk-welcome = Thoni: “Mirë se erdhët. Mund të regjistroheni sot.”
desk-help = Jepni formularin. Ofroni ndihmë dhe përkthyes.
desk-no-papers = S’ka dokumente? Regjistrojeni pa to.
desk-no-address = S’ka adresë? Ofroni adresën e klinikës. Merruni vesh si t’i arrijnë letrat pacientit.
desk-no-status = Mos pyesni për vizën apo statusin e imigrimit.
desk-everyone = Silluni njësoj me të gjithë, cilido qoftë emri, theksi apo pamja.
desk-urgent = Është sëmurë tani? Kujdesi që nuk pret është falas, i regjistruar ose jo.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Nuk jeni i sigurt? Pyesni para se të thoni jo: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Nëse na kontakton Ministria e Brendshme (Home Office)
home-office-say = Thoni: “Nuk mund të them kush është pacient këtu. Ju lutem na shkruani.”
home-office-calm = Jini të sjellshëm. Mos jepni të dhëna në telefon, me email apo te dera.
home-office-write = Shkruani kush pyeti, kur dhe çfarë kërkoi.
home-office-pass = Njoftoni menjëherë: {$lead}
home-office-advice = Nuk përgjigjemi pa këshillë ligjore.
home-office-order = Tregojnë urdhër gjykate, apo flasin për krim të rëndë a rrezik? Mos vendosni vetëm. Telefononi personin e shënuar më lart.
home-office-note = Statusi i imigrimit i pacientit nuk është arsye për t’i dhënë të dhënat e tij.
