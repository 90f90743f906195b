# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Waad u tegi kartaa dhakhtar
you-lead = Qof kastaa wuu iska diiwaangelin karaa rugta dhakhtarka guud (GP), waana dhakhtarka qoyska. Waa bilaash, waraaqona uma baahnid.
you-where = Xaggee ku nooshahay?
you-england = Ingiriiska
you-scotland = Iskotland
you-wales = Weels
you-ni = Waqooyiga Ayrland
you-ni-differs = Waqooyiga Ayrland xeerarku way ka duwan yihiin.

you-join = Waad isdiiwaangelin kartaa
you-join-body =
    Waxaad iska diiwaangelin kartaa rugta dhakhtarka guud (GP) ee u dhow meesha aad joogto.
    Muhiim ma aha meesha aad ka timid ama inta aad halkan joogtay.

you-papers = Waraaqo uma baahnid
you-papers-body =
    Uma baahnid baasaboor, fiiso, aqoonsi ama caddayn ciwaan.
    Rugtu waxay ku weydiin kartaa waraaqo si ay diiwaankaaga u hesho. Haddaanad haysan, weli waa inay ku diiwaangeliso.
you-papers-wales = Weels gudaheeda rugtu waxay weydiin kartaa aqoonsi. Kaarka magangelyada ama warqad ka timid Wasaaradda Arrimaha Gudaha (Home Office) ayaa ku filan.

you-status = Uma baahnid deganaansho joogto ah
you-status-body =
    Uma baahnid inaad sheegto xaaladdaada socdaalka.
    Foomamka qaar waxay leeyihiin su’aalo dadka dibadda ka yimid. Qaybtaas waad ka tegi kartaa.

you-address = Uma baahnid ciwaan joogto ah
you-address-body =
    Uma baahnid inaad caddayso meesha aad ku nooshahay.
    Guri ma lihid, mise ammaan ma aha inaad ciwaankaaga bixiso? Weydiiso inaad isticmaasho ciwaanka rugta.
    La heshii rugta sida warqaduhu kuu soo gaarayaan.

you-who = Yaa arka xogtaada
you-who-body =
    Rugtu waxay haysaa diiwaankaaga waana inay qarsoodi u hayso.
    Magacaaga, taariikhda dhalashada, ciwaanka iyo lambarka taleefanka waxaa kale oo lagu hayaa liis qaran oo NHS ah. Xanuunkaaga laguma hayo.
    Isdiiwaangelinta dhakhtarka guud (GP) caadi ahaan looma sheego Wasaaradda Arrimaha Gudaha (Home Office).
    Ilaa Nofembar 2018 Wasaaradda Arrimaha Gudaha waxay liiskaas ka heli jirtay ciwaanno. Heshiiskaasi wuu dhammaaday.
    Maxkamad, ama dembi culus, ayaa weli NHS ku qasbi kara inay xog bixiso.
    Isbitaallada waxay Wasaaradda Arrimaha Gudaha weydiin karaan inaad lacag bixinayso iyo in kale. Deyn dhan £500 ama ka badan way sheegi karaan laba bilood kadib.
    Cidna ma ballan qaadi karto waxa mustaqbalka dhici doona. Haddii ciwaankaagu aanu ammaan ahayn, u sheeg rugta intaanad foomka buuxin.

you-interpreter = Turjubaanku waa bilaash
you-interpreter-body =
    Weydiiso turjubaan markaad ballan qabsanayso.
    Carruurtaada kuma qasbana inay kuu turjumaan.

you-refused = Haddii ay maya yiraahdaan
you-refused-body =
    Weydiiso sababta oo qoran. Waraaqo la’aantu sabab fiican ma aha.
    Hadda ma xanuunsan tahay? Sheeg. Daryeelka aan sugi karin waa bilaash, diiwaangashan ama aan ahayn.
you-refused-england = Ingiriiska gudihiisa rugtu waa inay sababta kuu soo dirto 14 maalmood gudahood.
you-refused-letter = Qor warqadda

you-hospital = Haddaad isbitaal u baahato
you-hospital-body =
    Xaalad degdeg ah, tag qaybta gurmadka (A&E). Caawimadu halkaas waa u bilaash qof walba.
    Daryeelka kale ee isbitaalka qaarkiis dadka qaar lacag ayuu kaga baxaa.
    Daryeelka degdegga ahi waa inaanu lacag sugin.
you-hospital-link = Ma inaan lacag bixiyaa?

you-pregnant = Haddaad uur leedahay
you-pregnant-body =
    Goor hore u tag umuliso ama dhakhtarka guud (GP). Waraaqo la’aan waad samayn kartaa.
    Daryeelka uurka iyo dhalmada waa in aan weligiis loo diidin ama loo daahin lacag awgeed. Biil ayaa mar dambe iman kara.

you-bill = Haddii biil kuu yimaaddo
you-bill-body =
    Ha tuurin. Dhaqso talo u raadso.
    Biilku wuu khaldanaan karaa, waxaadna isbitaalka weydiin kartaa inuu hubiyo.
    Haddii uu sax yahay, waxaad weydiisan kartaa inaad bil walba wax yar bixiso.

you-help = Caawimo kuu dhow
you-help-body =
    Degdeg: wac 999. Talo caafimaad, habeen iyo maalin: 111. Wicitaannadu waa bilaash.
you-help-link = Raadi rug caafimaad oo ammaan ah

you-northern-ireland-body =
    Marka ugu horreysa waxaad buuxinaysaa foomka HSCR-1 oo aad la dirtaa waraaqo asal ah.
    Xafiis ku yaal Belfast, BSO, ayaa go’aamiya. Wuxuu xaaladdaada ka weydiin karaa Wasaaradda Arrimaha Gudaha (Home Office).
    Haddaad magangelyo dalbanayso waad isdiiwaangelin kartaa, xataa haddii laguu diiday.
    Haddaanad wax waraaqo ah haysan, talo raadso intaanad foomka dirin.
    Haddii rugtu maya tiraahdo waa inay kuu qorto.
    Daryeelka degdegga ahi qof walba ayuu u jiraa.

you-keep = Hayso boggan
you-keep-body = Hal fayl oo shaqeeya internet la’aan. Waxaad ku gudbin kartaa Bluetooth ama WhatsApp.
you-keep-page = Kaydi bogga
you-keep-pdf = U kaydi PDF ahaan
# {$date} is written by the program in the manner of this language.
you-checked = Xeerarkan waxaan ugu dambayn hubinnay {$date}.
