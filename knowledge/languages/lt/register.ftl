# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Užpildykite registracijos formą
join-lead = Ši forma klausia tik to, ko reikia klinikai. Nieko nesaugome: kai uždarote puslapį, viskas dingsta.
join-seen-list = Kas mato: klinika ir nacionalinis NHS sąrašas.
join-seen-practice = Kas mato: tik klinika.

join-for = Kam skirta forma?
join-for-me = Man
join-for-child = Mano vaikui
join-for-other = Žmogui, kuriam padedu
join-for-why = Kad klinika žinotų, kas pasirašo.
join-helper-name = Padedančio žmogaus vardas
join-helper-relation = Kas jūs šiam žmogui? Pavyzdžiui: mama, draugas

join-name = Vardas ir pavardė
join-name-why = Kad klinika galėtų į jus kreiptis. Rašykite taip, kaip vartojate. Neturi sutapti su jokiu dokumentu.
join-title-word = Kreipinys, pavyzdžiui, Mr, Mrs, Miss, Mx
join-given = Vardai
join-family = Pavardė
join-one-name = Jei turite tik vieną vardą, rašykite jį čia.

join-born = Gimimo data
join-born-why = Kad niekas jūsų nesupainiotų su kitu žmogumi.
join-day = Diena
join-month = Mėnuo
join-year = Metai
join-only-year = Žinau tik metus arba apytikslius metus
join-calendar = Kalendorius
join-calendar-gregorian = Britų kalendorius
join-calendar-solar-hijri = Persų ir afganų kalendorius (saulės hidžra)
join-calendar-hijri = Islamo kalendorius (hidžra)
join-calendar-ethiopian = Etiopijos kalendorius

join-sex = Lytis
join-sex-why = Pagal ją NHS kviečia jus į tinkamus sveikatos patikrinimus.
join-sex-female = Moteris
join-sex-male = Vyras
join-sex-other = Kita
join-sex-unknown = Nenoriu sakyti

join-reach = Kaip klinika gali saugiai su jumis susisiekti?
join-reach-why = Dėl vizitų ir rezultatų. Nurodykite tik tai, kas jums saugu.
join-phone = Telefonas
join-phone-shared = Šiuo telefonu naudojasi ir kiti žmonės
join-email = El. paštas

join-address = Kokį adresą klinika turi naudoti?
join-address-why = Ten siunčiami laiškai. Įrodyti jo nereikia.
join-address-home = Vieta, kur gyvenu arba būnu
join-address-practice = Klinikos adresas
join-address-care-of = Kito žmogaus adresas
join-address-none = Neturiu nuolatinio adreso
join-care-name = Žmogaus vardas arba vietos pavadinimas
join-street = Namas ir gatvė
join-town = Miestas
join-postcode = Pašto kodas
join-post = Jei laiškai eina į kliniką, kaip apie juos sužinosite?
join-post-collect = Ateisiu ir paklausiu
join-post-call = Klinika man paskambins
join-post-text = Klinika atsiųs žinutę

join-practice = Klinikos pavadinimas
join-practice-why = Kad forma patektų į reikiamą vietą.
join-practice-street = Klinikos adresas

join-language = Jūsų kalba
join-language-why = Kad klinika galėtų pakviesti vertėją.
join-interpreter = Man reikia vertėjo
join-needs = Kas dar jums padėtų? Pavyzdžiui: didelės raidės, gestų kalba, gydytoja moteris

join-more = Daugiau, tik jei norite
join-more-why = Tai padeda rasti senesnius įrašus. Galite užsiregistruoti ir be to.
join-nhs-number = NHS numeris
join-before-name = Kita jūsų vartota pavardė ar vardas
join-before-practice = Paskutinė jūsų klinika Jungtinėje Karalystėje
join-before-address = Paskutinis jūsų adresas Jungtinėje Karalystėje

join-check = Patikrinkite atsakymus
join-make = Parengti formą
join-pdf = Forma, kurią atiduosite (PDF)
join-post-paper = Susitarimas dėl laiškų (PDF)
join-file = Failas klinikos kompiuteriui
join-sealed = Užantspauduotas failas, jį atidaryti gali tik ši klinika
join-codes = Užantspauduota, kaip kodai nuskaityti
join-done = Išsaugokite formą arba išspausdinkite, pasirašykite ir atiduokite klinikai. Paskui uždarykite šį puslapį.

join-note-year = Žinote tik metus. NHS rašo sausio 1 d., o formoje pasakyta, kad tai apytikslė data.
join-note-moon = Šiame kalendoriuje diena gali būti viena anksčiau ar vėliau. Dar kartą pažiūrėkite į datą.
join-note-one-name = Turite vieną vardą. Forma tai pasako ir įrašo jį prie pavardės.
join-note-letters = Klinika gali neperskaityti šių raidžių. Būkite pasiruošę pasakyti savo vardą arba ištarti jį paraidžiui.
join-note-shared = Jūsų telefonu naudojasi kiti žmonės. Forma prašo klinikos žinutėse nepalikti smulkmenų.
join-note-no-way = Nenurodėte nei telefono, nei el. pašto. Dažnai eikite į kliniką ir klauskite apie laiškus.

join-wrong-for = Pasirinkite, kam skirta forma.
join-wrong-helper = Įrašykite padedančio žmogaus vardą.
join-wrong-name = Įrašykite vardą. Vieno vardo užtenka.
join-wrong-long = Formai tai per ilga. Sutrumpinkite.
join-wrong-born = Įrašykite dieną, mėnesį ir metus skaičiais. Jei žinote tik metus, pažymėkite tą langelį.
join-wrong-day = Šiame kalendoriuje tokios dienos nėra. Pažiūrėkite į skaičius arba pasirinkite kitą kalendorių.
join-wrong-future = Ši diena dar neatėjo. Pažiūrėkite į metus.
join-wrong-old = Tai buvo daugiau kaip prieš 120 metų. Pažiūrėkite į metus ir kalendorių.
join-wrong-sex = Pasirinkite vieną. „Nenoriu sakyti“ taip pat yra atsakymas.
join-wrong-phone = Tai nepanašu į telefono numerį. Rašykite tik skaičius arba palikite tuščią.
join-wrong-email = Tai nepanašu į el. pašto adresą. Rašykite taip: name@example.org, arba palikite tuščią.
join-wrong-address = Pasirinkite adresą. „Neturiu nuolatinio adreso“ taip pat yra atsakymas.
join-wrong-both = Pasirinkote vieną adresą ir įrašėte dar kitą. Vieną ištrinkite arba pakeiskite pasirinkimą.
join-wrong-street = Įrašykite namą ir gatvę arba pasirinkite kitą adresą.
join-wrong-care = Įrašykite vardą žmogaus arba pavadinimą vietos, kurių tai adresas.
join-wrong-postcode = Tai ne Jungtinės Karalystės pašto kodas. Rašykite taip: M1 1AE, arba palikite tuščią.
join-wrong-practice = Kad galėtumėte naudoti klinikos adresą, įrašykite klinikos pavadinimą.
join-wrong-nhs = Tai ne NHS numeris. Jame yra dešimt skaitmenų. Pažiūrėkite dar kartą arba palikite tuščią.
