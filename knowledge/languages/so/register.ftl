# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Buuxi foomka isdiiwaangelinta
join-lead = Foomkani wuxuu weydiiyaa waxa rugtu u baahan tahay oo keliya. Waxba lama kaydiyo: markaad bogga xirto, wax walba way baxaan.
join-seen-list = Yaa arka: rugta iyo liiska qaran ee NHS.
join-seen-practice = Yaa arka: rugta oo keliya.

join-for = Foomku yaa leh?
join-for-me = Aniga
join-for-child = Ilmahayga
join-for-other = Qof aan caawinayo
join-for-why = Si ay rugtu u ogaato cidda saxiixaysa.
join-helper-name = Magaca qofka caawinaya
join-helper-relation = Maxaad qofkan u tahay? Tusaale: hooyo, saaxiib

join-name = Magac
join-name-why = Si ay rugtu kuugu yeedho. U qor sida aad u isticmaasho. Uma baahna inuu waraaq la mid noqdo.
join-title-word = Cinwaan, tusaale Mr, Mrs, Miss, Mx
join-given = Magacyada hore
join-family = Magaca qoyska
join-one-name = Haddaad hal magac leedahay, halkan ku qor.

join-born = Taariikhda dhalashada
join-born-why = Si aan laguugu khaldin qof kale.
join-day = Maalin
join-month = Bil
join-year = Sannad
join-only-year = Waxaan aqaan sannadka oo keliya, ama ku dhawaad
join-calendar = Kalandar
join-calendar-gregorian = Kalandarka Ingiriiska
join-calendar-solar-hijri = Kalandarka Faarisiga iyo Afgaanka
join-calendar-hijri = Kalandarka Islaamka (Hijri)
join-calendar-ethiopian = Kalandarka Itoobiya

join-sex = Jinsi
join-sex-why = NHS waxay u isticmaashaa inay kuugu yeerto baaritaannada saxda ah.
join-sex-female = Dheddig
join-sex-male = Lab
join-sex-other = Kale
join-sex-unknown = Ma doonayo inaan sheego

join-reach = Sidee rugtu si ammaan ah kuula soo xiriiri kartaa?
join-reach-why = Ballamaha iyo natiijooyinka. Bixi waxa kuu ammaan ah oo keliya.
join-phone = Taleefan
join-phone-shared = Dad kale ayaa sidoo kale isticmaala taleefankan
join-email = Iimayl

join-address = Ciwaankee ayay rugtu isticmaashaa?
join-address-why = Warqaduhu halkaas ayay tagaan. Uma baahnid inaad caddayso.
join-address-home = Meesha aan ku noolahay ama joogo
join-address-practice = Ciwaanka rugta
join-address-care-of = Ciwaanka qof kale
join-address-none = Ma lihi ciwaan joogto ah
join-care-name = Magaca qofka ama goobta
join-street = Guriga iyo jidka
join-town = Magaalo
join-postcode = Boostakoodh
join-post = Haddii warqaduhu rugta tagaan, sideed ku ogaanaysaa?
join-post-collect = Waan imanayaa oo weydiinayaa
join-post-call = Rugtu way i soo wacaysaa
join-post-text = Rugtu fariin bay soo diraysaa

join-practice = Magaca rugta
join-practice-why = Si foomku u gaaro meesha saxda ah.
join-practice-street = Ciwaanka rugta

join-language = Luqaddaada
join-language-why = Si ay rugtu turjubaan u hesho.
join-interpreter = Waxaan u baahanahay turjubaan
join-needs = Maxaa kale oo ku caawin kara? Tusaale: far waaweyn, luqadda dhegoolaha, dhakhtarad

join-more = Wax dheeraad ah, haddaad rabto oo keliya
join-more-why = Waxay caawisaa in la helo diiwaannadii hore. La’aanteed waad isdiiwaangelin kartaa.
join-nhs-number = Lambarka NHS
join-before-name = Magac kale oo aad isticmaashay
join-before-practice = Rugtaadii ugu dambaysay ee UK
join-before-address = Ciwaankaagii ugu dambeeyay ee UK

join-check = Hubi jawaabahaaga
join-make = Samee foomka
join-pdf = Foomka la dhiibayo (PDF)
join-post-paper = Heshiiska warqadaha (PDF)
join-file = Faylka kombiyuutarka rugta
join-sealed = Fayl xiran, rugtan oo keliya ayaa furi karta
join-codes = Xiran, koodh la iskaan gareeyo
join-done = Kaydi ama daabac foomka, saxiix, oo sii rugta. Kadib xir boggan.

join-note-year = Waxaad taqaan sannadka oo keliya. NHS waxay qortaa 1 Janaayo, foomkuna wuxuu sheegayaa inay qiyaas tahay.
join-note-moon = Kalandarkan maalintu hal maalin ayay hore ama gadaal noqon kartaa. Fadlan mar kale eeg.
join-note-one-name = Hal magac baad leedahay. Foomku sidaas ayuu sheegayaa, wuxuuna dhigayaa magaca qoyska.
join-note-letters = Waxaa dhici karta in rugtu aanay akhrin karin xarfahan. U diyaar noqo inaad magacaaga sheegto.
join-note-shared = Dad kale ayaa taleefankaaga isticmaala. Foomku wuxuu rugta ka codsanayaa inaanay faahfaahin fariimaha ku dayin.
join-note-no-way = Taleefan iyo iimayl midna ma bixin. Fadlan inta badan rugta tag oo warqadaha weydii.

join-wrong-for = Fadlan dooro cidda foomka leh.
join-wrong-helper = Fadlan qor magaca qofka caawinaya.
join-wrong-name = Fadlan magac qor. Hal magac waa ku filan yahay.
join-wrong-long = Tani waa ku dheer tahay foomka. Fadlan soo gaabi.
join-wrong-born = Qor maalinta, bisha iyo sannadka oo tirooyin ah. Haddaad sannadka oo keliya taqaan, calaamadi sanduuqaas.
join-wrong-day = Kalandarkani maalintaas ma leh. Eeg tirooyinka, ama dooro kalandar kale.
join-wrong-future = Maalintani weli ma iman. Fadlan eeg sannadka.
join-wrong-old = Tani waa in ka badan 120 sano ka hor. Eeg sannadka iyo kalandarka.
join-wrong-sex = Fadlan mid dooro. “Ma doonayo inaan sheego” waa jawaab sidoo kale.
join-wrong-phone = Tani uma eka lambar taleefan. Tirooyin keliya qor, ama ka tag.
join-wrong-email = Tani uma eka iimayl. U qor sida name@example.org, ama ka tag.
join-wrong-address = Fadlan ciwaan dooro. “Ma lihi ciwaan joogto ah” waa jawaab sidoo kale.
join-wrong-both = Ciwaan baad dooratay mid kalena waad qortay. Mid tirtir, ama doorashada beddel.
join-wrong-street = Qor guriga iyo jidka, ama dooro ciwaan kale.
join-wrong-care = Qor magaca qofka ama goobta ciwaanka leh.
join-wrong-postcode = Kani ma aha boostakoodh UK ah. U qor sida M1 1AE, ama ka tag.
join-wrong-practice = Si aad u isticmaasho ciwaanka rugta, qor magaca rugta.
join-wrong-nhs = Kani ma aha lambar NHS. Toban tiro ayuu leeyahay. Mar kale eeg, ama ka tag.
