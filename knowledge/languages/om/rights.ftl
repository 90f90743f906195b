# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Doktora arguu dandeessu
you-lead = Namni kamiyyuu kilinika doktora waliigalaa (GP), jechuun doktora maatii, keessatti galmaa’uu danda’a. Bilisa dha, sanadnis hin barbaachisu.
you-where = Eessa jiraattu?
you-england = Ingilaand
you-scotland = Iskootlaand
you-wales = Weels
you-ni = Ayerlaandi Kaabaa
you-ni-differs = Ayerlaandi Kaabaa keessatti seerri adda.

you-join = Galmaa’uu dandeessu
you-join-body =
    Kilinika doktora waliigalaa (GP) bakka jirtanitti dhihoo jiru keessatti galmaa’uu dandeessu.
    Eessaa akka dhuftan yookaan hammam akka as turtan dhimma hin qabu.

you-papers = Sanadni hin barbaachisu
you-papers-body =
    Paaspoortii, viizaa, waraqaa eenyummaa yookaan ragaa teessoo isin hin barbaachisu.
    Kilinikni galmee keessan argachuuf sanada gaafachuu danda’a. Yoo hin qabaanne illee isin galmeessuu qaba.
you-papers-wales = Weels keessatti kilinikni waraqaa eenyummaa gaafachuu danda’a. Kaardiin kooluu yookaan xalayaan Waajjira Dhimma Biyya Keessaa (Home Office) gahaa dha.

you-status = Jireenya dhaabbataa isin hin barbaachisu
you-status-body =
    Haalli imigireeshinii keessan maal akka ta’e himuun dirqama miti.
    Unkaaleen tokko tokko namoota biyya alaatii dhufaniif gaaffii qabu. Kutaa sana duwwaa dhiisuu dandeessu.

you-address = Teessoon dhaabbataan hin barbaachisu
you-address-body =
    Eessa akka jiraattan mirkaneessuun dirqama miti.
    Mana hin qabdanii, yookaan teessoo kennuun nageenya hin qabuu? Teessoo kilinikaa fayyadamuu gaafadhaa.
    Xalayaan akkamitti akka isin gahu kilinika waliin walii galaa.

you-who = Odeeffannoo keessan eenyutu arga
you-who-body =
    Kilinikni galmee keessan qaba, icciitiidhaanis qabuu qaba.
    Maqaan, guyyaan dhalootaa, teessoo fi lakkoofsi bilbilaa keessan tarree biyyaalessaa NHS keessattis ni qabama. Dhukkubni keessan garuu hin qabamu.
    Doktora waliigalaa (GP) bira galmaa’uun akka hojii idileetti Waajjira Dhimma Biyya Keessaatti (Home Office) hin himamu.
    Hanga Sadaasa 2018tti Waajjirri Dhimma Biyya Keessaa tarree sana irraa teessoo argachuu ni danda’a ture. Walii galteen sun dhumateera.
    Manni murtii, yookaan dhimmi yakka cimaa, ammas NHS odeeffannoo akka kennu dirqisiisuu danda’a.
    Hospitaalonni kaffaluu qabaachuu keessan Waajjira Dhimma Biyya Keessaa gaafachuu danda’u. Liqii £500 yookaan isaa ol ji’a lama booda gabaasuu danda’u.
    Fuulduratti maal akka ta’u eenyu illee waadaa galuu hin danda’u. Teessoon keessan nageenya yoo hin qabaanne, osoo unka hin guutin kilinikatti himaa.

you-interpreter = Turjumaanni bilisa
you-interpreter-body =
    Yeroo beellama qabattan turjumaana gaafadhaa.
    Ijoolleen keessan isiniif hiikuuf dirqama hin qaban.

you-refused = Yoo na didan
you-refused-body =
    Sababa isaa barreeffamaan gaafadhaa. Sanada dhabuun sababa gaarii miti.
    Amma dhukkubsattanii? Himaa. Yaaliin eeguu hin dandeenye bilisa dha, galmooftanis galmaa’uu baattanis.
you-refused-england = Ingilaand keessatti kilinikni guyyaa 14 keessatti sababa isiniif erguu qaba.
you-refused-letter = Xalayaa barreessaa

you-hospital = Yoo hospitaala barbaaddan
you-hospital-body =
    Yeroo hatattamaa gara kutaa hatattamaa (A&E) dhaqaa. Gargaarsi achi jiru nama hundaaf bilisa.
    Yaaliin hospitaalaa biraa tokko tokko namoota tokko tokkoof kaffaltii qaba.
    Yaaliin hatattamaa kaffaltii eeguu hin qabu.
you-hospital-link = Kaffaluu qabaa?

you-pregnant = Yoo ulfa taatan
you-pregnant-body =
    Dafaa deessistuu yookaan doktora waliigalaa (GP) argaa. Sanada malee gochuu dandeessu.
    Kunuunsi ulfaa fi dahumsaa sababa maallaqaatiin gonkumaa diddamuu yookaan tursiifamuu hin qabu. Nagaheen booda dhufuu danda’a.

you-bill = Yoo nagaheen kaffaltii dhufe
you-bill-body =
    Hin gatinaa. Dafaa gorsa barbaadaa.
    Nagaheen dogoggora ta’uu danda’a, hospitaalli akka ilaalu gaafachuu dandeessu.
    Yoo sirrii ta’e, ji’a ji’aan xinnoo xinnoo kaffaluu gaafachuu dandeessu.

you-help = Gargaarsa isinitti dhihoo
you-help-body =
    Hatattama: 999 bilbilaa. Gorsa yaalaa, halkanii guyyaa: 111. Bilbilli bilisa.
you-help-link = Kilinika nageenya qabu barbaadaa

you-northern-ireland-body =
    Yeroo jalqabaa unka HSCR-1 guutanii sanada orjinaalaa waliin ergitu.
    Waajjirri Belfast jiru, BSO, murteessa. Waa’ee haala keessanii Waajjira Dhimma Biyya Keessaa (Home Office) gaafachuu danda’a.
    Yoo koolugaltummaa gaafattan galmaa’uu dandeessu, yoo diddamtan illee.
    Yoo sanada tokko illee hin qabaanne, osoo unka hin ergin gorsa barbaadaa.
    Kilinikni yoo dide barreeffamaan isinitti himuu qaba.
    Yaaliin hatattamaa nama hundaaf jira.

you-keep = Fuula kana olkaa’aa
you-keep-body = Faayila tokko interneetii malee hojjetu. Bluetooth yookaan WhatsApp dhaan dabarsuu dandeessu.
you-keep-page = Fuula olkaa’i
you-keep-pdf = Akka PDFtti olkaa’i
# {$date} is written by the program in the manner of this language.
you-checked = Seerota kana yeroo dhumaaf kan ilaalle {$date}.
