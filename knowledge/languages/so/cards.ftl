# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Xaqa aan u leeyahay inaan arko GP (dhakhtarka guud)
rights-register = Waan iska diiwaangelin karaa rugta dhakhtarka guud (GP). Waa bilaash.
rights-no-papers = Uma baahni baasaboor, fiiso, aqoonsi ama caddayn ciwaan.
rights-no-status = Qasab iguma aha inaan sheego xaaladdayda socdaalka.
rights-no-address = Haddii aanan ciwaan lahayn, waxaan codsan karaa inaan isticmaalo ciwaanka rugta.
rights-interpreter = Waxaan codsan karaa turjubaan bilaash ah.
rights-refused = Haddii rugi i diiddo, waxaan codsan karaa in sababta qoraal la iigu siiyo.
rights-urgent = Degdeg: 999. Talo caafimaad: 111. Wicitaannadu waa bilaash.
rights-show = Dhinaca Ingiriisiga ah tus miiska soo dhoweynta.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Ku socota soo dhoweeyaha
rights-desk-register = Fadlan, waxaan rabaa inaan halkan isaga diiwaangeliyo bukaan ahaan.
rights-desk-no-papers = Waan isdiiwaangelin karaa anigoon haysan caddayn aqoonsi, ciwaan ama xaalad socdaal.
rights-desk-refused = Haddii aadan i diiwaangelin karin, fadlan sababta qoraal igu sii.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Fadlan turjubaan ii keen. Luqaddayda: {$language}

## Desk card, for the receptionist

desk-headline = Qof ayaa raba inuu isdiiwaangeliyo
desk-welcome = Dheh: “Soo dhowow. Maanta waad isdiiwaangelin kartaa.”
desk-help = Sii foomka. U soo bandhig caawimaad iyo turjubaan.
desk-no-papers = Waraaqo ma haysto? Diiwaangeli la’aantood.
desk-no-address = Ciwaan ma leh? U soo bandhig ciwaanka rugta. La heshii sida ay warqaduhu u gaarayaan bukaanka.
desk-no-status = Ha weydiin fiiso ama xaaladda socdaalka.
desk-everyone = Qof kasta si isku mid ah ula dhaqan, magaca, lahjadda ama muuqaalku si kastaba ha ahaadee.
desk-urgent = Hadda ma xanuunsan yahay? Daryeelka aan sugi karin waa bilaash, ha diiwaangashnaado ama yaanu diiwaangashnayne.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Ma hubtid? Weydii ka hor intaadan diidin: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Haddii Wasaaradda Arrimaha Gudaha (Home Office) nala soo xiriirto
home-office-say = Dheh: “Ma sheegi karo cidda halkan bukaan ka ah. Fadlan qoraal noo soo dira.”
home-office-calm = Edeb muuji. Wax xog ah ha ku bixin taleefan, iimayl ama albaabka.
home-office-write = Qor cidda wax weydiisay, goorta, iyo waxa ay rabtay.
home-office-pass = Isla markiiba u sheeg: {$lead}
home-office-advice = Kama jawaabno talo sharci la’aanteed.
home-office-order = Ma tusayaan amar maxkamadeed, mise waxay ka hadlayaan dembi culus ama khatar? Keligaa ha go’aansan. Wac qofka kor ku qoran.
home-office-note = Xaaladda socdaalka ee bukaanku ma aha sabab xogtiisa lagu bixiyo.
