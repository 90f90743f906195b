# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Mirga doktora waliigalaa (GP) arguu koo
rights-register = Kilinika doktora waliigalaa (GP) keessatti galmaa’uu nan danda’a. Bilisa.
rights-no-papers = Paaspoortiin, viizaan, waraqaan eenyummaa yookaan ragaan teessoo na hin barbaachisu.
rights-no-status = Haala imigireeshinii koo himuun dirqama koo miti.
rights-no-address = Yoo teessoo hin qabaanne, teessoo kilinikichaa fayyadamuuf gaafachuu nan danda’a.
rights-interpreter = Turjumaana bilisaa gaafachuu nan danda’a.
rights-refused = Yoo kilinikni na dide, sababa isaa barreeffamaan akka naaf kennan gaafachuu nan danda’a.
rights-urgent = Balaa tasaa: 999. Gorsa yaalaa: 111. Bilbiluun bilisa.
rights-show = Gama Afaan Ingiliffaa bakka simannaatti agarsiisaa.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Hojjetaa simannaatiif
rights-desk-register = Maaloo, asitti akka dhukkubsataatti galmaa’uun barbaada.
rights-desk-no-papers = Ragaa eenyummaa, teessoo yookaan haala imigireeshinii malee galmaa’uu nan danda’a.
rights-desk-refused = Yoo na galmeessuu hin dandeenye, maaloo sababa isaa barreeffamaan naaf kennaa.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Maaloo turjumaana naaf fidaa. Afaan koo: {$language}

## Desk card, for the receptionist

desk-headline = Namni tokko galmaa’uu barbaada
desk-welcome = “Baga nagaan dhuftan. Har’a galmaa’uu dandeessu” jedhaa.
desk-help = Unka kennaa. Gargaarsii fi turjumaanni akka jiru himaa.
desk-no-papers = Sanada hin qabanii? Sanada malee galmeessaa.
desk-no-address = Teessoo hin qabanii? Teessoo kilinikichaa akka fayyadaman itti himaa. Xalayoonni akkamitti akka isaan gahan walii galaa.
desk-no-status = Waa’ee viizaa yookaan haala imigireeshinii hin gaafatinaa.
desk-everyone = Maqaan, loqodni yookaan bifti isaanii maal iyyuu yoo ta’e, nama hunda haala tokkoon keessummeessaa.
desk-urgent = Amma dhukkubsatanii? Yaaliin turuu hin dandeenye, galmaa’anis galmaa’uu baatanis, bilisa.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Mirkanaa’aa miti? Osoo hin didin dura gaafadhaa: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Yoo Home Office nu qunname
home-office-say = “Asitti dhukkubsataan eenyu akka ta’e himuu hin danda’u. Maaloo barreeffamaan nu gaafadhaa” jedhaa.
home-office-calm = Kabajaan dubbadhaa. Bilbilaan, imeeliin yookaan balbala irratti odeeffannoo tokkollee hin kenninaa.
home-office-write = Eenyu akka gaafate, yoom akka gaafatee fi maal akka barbaade barreessaa.
home-office-pass = Battaluma sana beeksisaa: {$lead}
home-office-advice = Gorsa seeraa malee hin deebisnu.
home-office-order = Ajaja mana murtii yoo agarsiisan, yookaan waa’ee yakka cimaa yookaan balaa yoo dubbatan, kophaa keessan hin murteessinaa. Nama gubbaatti caqasame bilbilaafii.
home-office-note = Haalli imigireeshinii dhukkubsataa sababa odeeffannoo isaa kennuuf ta’u miti.
