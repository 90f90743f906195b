# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Galite eiti pas gydytoją
you-lead = Kiekvienas gali užsiregistruoti šeimos gydytojo (GP) klinikoje. Tai nemokama, ir dokumentų nereikia.
you-where = Kur gyvenate?
you-england = Anglija
you-scotland = Škotija
you-wales = Velsas
you-ni = Šiaurės Airija
you-ni-differs = Šiaurės Airijoje taisyklės kitokios.

you-join = Galite užsiregistruoti
you-join-body =
    Galite užsiregistruoti šeimos gydytojo (GP) klinikoje netoli vietos, kur esate apsistoję.
    Nesvarbu, iš kur atvykote ir kiek laiko čia esate.

you-papers = Dokumentų nereikia
you-papers-body =
    Nereikia paso, vizos, asmens dokumento ar adreso įrodymo.
    Klinika gali paprašyti dokumentų, kad rastų jūsų įrašus. Jei jų neturite, ji vis tiek turėtų jus užregistruoti.
you-papers-wales = Velse klinika gali paprašyti asmens dokumento. Užtenka prieglobsčio kortelės arba Vidaus reikalų ministerijos (Home Office) laiško.

you-status = Nuolatinio gyvenimo leidimo nereikia
you-status-body =
    Neprivalote sakyti, koks jūsų imigracinis statusas.
    Kai kuriose formose yra klausimų žmonėms iš užsienio. Tą dalį galite palikti tuščią.

you-address = Nuolatinio adreso nereikia
you-address-body =
    Neprivalote įrodyti, kur gyvenate.
    Neturite namų arba nesaugu duoti adresą? Paprašykite naudoti klinikos adresą.
    Susitarkite su klinika, kaip jus pasieks laiškai.

you-who = Kas mato jūsų duomenis
you-who-body =
    Klinika saugo jūsų įrašus ir privalo juos laikyti konfidencialiai.
    Jūsų vardas, gimimo data, adresas ir telefonas taip pat yra nacionaliniame NHS sąraše. Jūsų ligos ten nėra.
    Apie registraciją pas šeimos gydytoją (GP) įprastai nepranešama Vidaus reikalų ministerijai (Home Office).
    Iki 2018 m. lapkričio Vidaus reikalų ministerija galėjo gauti adresus iš to sąrašo. Tas susitarimas baigėsi.
    Teismas arba sunkaus nusikaltimo byla vis dar gali priversti NHS pateikti duomenis.
    Ligoninės gali klausti Vidaus reikalų ministerijos, ar turite mokėti. Po dviejų mėnesių jos gali pranešti apie 500 £ ar didesnę skolą.
    Niekas negali pažadėti, kas bus ateityje. Jei jūsų adresas nesaugus, pasakykite klinikai prieš pildydami formą.

you-interpreter = Vertėjas nemokamas
you-interpreter-body =
    Paprašykite vertėjo, kai registruojatės vizitui.
    Jūsų vaikai neprivalo jums versti.

you-refused = Jei atsako ne
you-refused-body =
    Paprašykite priežasties raštu. Tai, kad neturite dokumentų, nėra gera priežastis.
    Dabar sergate? Pasakykite. Pagalba, kuri negali laukti, yra nemokama, ar esate užsiregistravę, ar ne.
you-refused-england = Anglijoje klinika turi atsiųsti priežastį per 14 dienų.
you-refused-letter = Parašykite laišką

you-hospital = Jei reikia ligoninės
you-hospital-body =
    Skubiu atveju eikite į skubios pagalbos skyrių (A&E). Ten pagalba visiems nemokama.
    Kai kuris kitas gydymas ligoninėje kai kuriems žmonėms kainuoja.
    Skubus gydymas neturi laukti mokėjimo.
you-hospital-link = Ar turėsiu mokėti?

you-pregnant = Jei esate nėščia
you-pregnant-body =
    Anksti kreipkitės į akušerę arba šeimos gydytoją (GP). Tai galite daryti be dokumentų.
    Nėštumo ir gimdymo priežiūros niekada negalima atsisakyti ar atidėti dėl pinigų. Sąskaita gali ateiti vėliau.

you-bill = Jei atėjo sąskaita
you-bill-body =
    Neišmeskite jos. Greitai prašykite patarimo.
    Sąskaita gali būti klaidinga, galite paprašyti ligoninės ją patikrinti.
    Jei ji teisinga, galite prašyti mokėti po truputį kas mėnesį.

you-help = Pagalba netoli jūsų
you-help-body =
    Skubi pagalba: skambinkite 999. Medicinos patarimas dieną ir naktį: 111. Skambučiai nemokami.
you-help-link = Raskite saugią kliniką

you-northern-ireland-body =
    Pirmą kartą užpildote formą HSCR-1 ir su ja siunčiate dokumentų originalus.
    Sprendžia įstaiga Belfaste, BSO. Ji gali klausti Vidaus reikalų ministerijos (Home Office) apie jūsų statusą.
    Jei prašote prieglobsčio, galite užsiregistruoti, taip pat jei prieglobstis buvo atsakytas.
    Jei neturite jokių dokumentų, prieš siųsdami formą paprašykite patarimo.
    Jei klinika atsako ne, ji turi pranešti raštu.
    Skubi pagalba yra visiems.

you-keep = Pasilikite šį puslapį
you-keep-body = Vienas failas, kuris veikia be interneto. Galite jį perduoti per Bluetooth arba WhatsApp.
you-keep-page = Išsaugoti puslapį
you-keep-pdf = Išsaugoti kaip PDF
# {$date} is written by the program in the manner of this language.
you-checked = Šias taisykles paskutinį kartą tikrinome {$date}.
