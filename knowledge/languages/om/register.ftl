# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Galmaa’uuf unka guutaa
join-lead = Unki kun waan kilinikni barbaadu qofa gaafata. Homtuu hin kuufamu: yeroo fuula kana cuftan hundi ni bada.
join-seen-list = Eenyutu arga: kilinika fi tarree biyyaalessaa NHS.
join-seen-practice = Eenyutu arga: kilinika qofa.

join-for = Unki kun kan eenyuuti?
join-for-me = Anaaf
join-for-child = Daa’ima kootiif
join-for-other = Nama ani gargaaruuf
join-for-why = Kilinikni eenyu akka mallatteessu akka beekuuf.
join-helper-name = Maqaa nama gargaaruu
join-helper-relation = Nama kanaaf maali? Fakkeenyaaf: haadha, hiriyaa

join-name = Maqaa
join-name-why = Kilinikni akka isin waamuuf. Akka itti fayyadamtanitti barreessaa. Waraqaa kamiinuu wal simuun dirqama miti.
join-title-word = Mataduree, fakkeenyaaf Mr, Mrs, Miss, Mx
join-given = Maqaa jalqabaa
join-family = Maqaa maatii
join-one-name = Yoo maqaa tokko qofa qabaattan, asitti barreessaa.

join-born = Guyyaa dhalootaa
join-born-why = Nama biraa waliin akka wal hin dogoggoramneef.
join-day = Guyyaa
join-month = Ji’a
join-year = Waggaa
join-only-year = Waggaa qofa yookaan tilmaama waggaa beeka
join-calendar = Kaaleendara
join-calendar-gregorian = Kaaleendara UK
join-calendar-solar-hijri = Kaaleendara Faarsii fi Afgaan (Hijrii Aduu)
join-calendar-hijri = Kaaleendara Islaamaa (Hijrii)
join-calendar-ethiopian = Kaaleendara Itoophiyaa

join-sex = Saala
join-sex-why = NHS qorannoo fayyaa isiniif ta’utti isin waamuuf fayyadama.
join-sex-female = Dhalaa
join-sex-male = Dhiira
join-sex-other = Kan biraa
join-sex-unknown = Himuu hin barbaadu

join-reach = Kilinikni akkamitti nagaan isin argachuu danda’a?
join-reach-why = Beellamaa fi bu’aaf. Waan isiniif nagaa ta’e qofa kennaa.
join-phone = Bilbila
join-phone-shared = Namoonni biraas bilbila kana ni fayyadamu
join-email = Imeelii

join-address = Kilinikni teessoo kam haa fayyadamu?
join-address-why = Xalayaan achi deema. Mirkaneessuun dirqama miti.
join-address-home = Bakka ani jiraadhu yookaan turu
join-address-practice = Teessoo kilinikaa
join-address-care-of = Teessoo nama biraa
join-address-none = Teessoo dhaabbataa hin qabu
join-care-name = Maqaa namaa yookaan bakkaa
join-street = Mana fi karaa
join-town = Magaalaa
join-postcode = Koodii poostaa
join-post = Yoo xalayaan kilinika deeme akkamitti dhageessu?
join-post-collect = Dhufeen gaafadha
join-post-call = Kilinikni naaf bilbila
join-post-text = Kilinikni ergaa barreeffamaa erga

join-practice = Maqaa kilinikaa
join-practice-why = Unki bakka sirrii akka ga’uuf.
join-practice-street = Teessoo kilinikaa

join-language = Afaan keessan
join-language-why = Kilinikni turjumaana akka argatuuf.
join-interpreter = Turjumaana nan barbaada
join-needs = Kan biraa maaltu isin gargaara? Fakkeenyaaf: barreeffama guddaa, afaan mallattoo, doktora dubartii

join-more = Dabalata, yoo barbaaddan qofa
join-more-why = Galmee durii argachuuf gargaara. Isa malee galmaa’uu dandeessu.
join-nhs-number = Lakkoofsa NHS
join-before-name = Maqaa biraa fayyadamtan
join-before-practice = Kilinika keessan isa dhumaa UK keessatti
join-before-address = Teessoo keessan isa dhumaa UK keessatti

join-check = Deebii keessan ilaalaa
join-make = Unka qopheessi
join-pdf = Unka kennitan (PDF)
join-post-paper = Walii galtee waa’ee xalayaa (PDF)
join-file = Faayila kompiitara kilinikaatiif
join-sealed = Faayila chaappeffame, kilinika kana qofatu bana
join-codes = Chaappeffame, akka koodii iskaan ta’uutti
join-done = Unka olkaa’aa yookaan maxxansaa, mallatteessaa, kilinikaaf kennaa. Sana booda fuula kana cufaa.

join-note-year = Waggaa qofa beektu. NHS Amajjii 1 barreessa, unki tilmaama akka ta’es ni hima.
join-note-moon = Kaaleendara kana keessatti guyyaan tokkoon dursuu yookaan turuu danda’a. Maaloo guyyaa irra deebi’aa ilaalaa.
join-note-one-name = Maqaa tokko qabdu. Unki kana ni hima, bakka maqaa maatii ni kaa’a.
join-note-letters = Kilinikni qubee kana dubbisuu dhiisuu danda’a. Maqaa keessan himuuf yookaan qubeessuuf qophaa’aa.
join-note-shared = Namoonni biraa bilbila keessan ni fayyadamu. Unki kun ergaa keessatti bal’ina akka hin dhiisne kilinika gaafata.
join-note-no-way = Bilbilas imeeliis hin kennine. Maaloo yeroo baay’ee kilinika dhaqaatii xalayaa gaafadhaa.

join-wrong-for = Maaloo unki kan eenyuu akka ta’e filadhaa.
join-wrong-helper = Maaloo maqaa nama gargaaruu barreessaa.
join-wrong-name = Maaloo maqaa barreessaa. Maqaan tokko ga’aa dha.
join-wrong-long = Kun unkaaf baay’ee dheera. Maaloo gabaabsaa.
join-wrong-born = Maaloo guyyaa, ji’aa fi waggaa lakkoofsaan barreessaa. Yoo waggaa qofa beektan, sanduuqa sana irratti mallattoo godhaa.
join-wrong-day = Kaaleendarri kun guyyaa akkasii hin qabu. Lakkoofsota ilaalaa, yookaan kaaleendara biraa filadhaa.
join-wrong-future = Guyyaan kun ammallee hin geenye. Maaloo waggaa ilaalaa.
join-wrong-old = Kun waggaa 120 ol dura. Maaloo waggaa fi kaaleendara ilaalaa.
join-wrong-sex = Maaloo tokko filadhaa. “Himuu hin barbaadu” jechuunis deebiidha.
join-wrong-phone = Kun lakkoofsa bilbilaa hin fakkaatu. Lakkoofsa qofa barreessaa, yookaan duwwaa dhiisaa.
join-wrong-email = Kun imeelii hin fakkaatu. Akka name@example.org barreessaa, yookaan duwwaa dhiisaa.
join-wrong-address = Maaloo teessoo filadhaa. “Teessoo dhaabbataa hin qabu” jechuunis deebiidha.
join-wrong-both = Teessoo tokko filattanii kan biraas barreessitaniittu. Maaloo tokko haqaa, yookaan filannoo keessan jijjiiraa.
join-wrong-street = Maaloo mana fi karaa barreessaa, yookaan teessoo biraa filadhaa.
join-wrong-care = Maaloo maqaa namaa yookaan bakkaa kan teessoon kun isaa ta’ee barreessaa.
join-wrong-postcode = Kun koodii poostaa UK miti. Akka M1 1AE barreessaa, yookaan duwwaa dhiisaa.
join-wrong-practice = Teessoo kilinikaa fayyadamuuf, maaloo maqaa kilinikaa barreessaa.
join-wrong-nhs = Kun lakkoofsa NHS miti. Dijiitii kudhan qaba. Irra deebi’aa ilaalaa, yookaan duwwaa dhiisaa.
