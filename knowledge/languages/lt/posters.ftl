# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Čia esate laukiami
welcome-sub = Gyvenate mūsų rajone? Galite pas mus užsiregistruoti, kad ir iš kur atvykote.
welcome-body =
    Gydytojo ar slaugytojos priėmimas čia nemokamas.
    Užsiregistruoti galite be dokumentų ir be nuolatinio adreso.
    Klauskite registratūroje. Padėsime užpildyti formą.
welcome-note = Už kai kurias paslaugas ligoninėje kai kuriems žmonėms reikia mokėti. Jei nerimaujate, klauskite mūsų.

## No papers needed

no-papers-headline = Neturite dokumentų? Nieko tokio.
no-papers-sub = Norint čia užsiregistruoti, nereikia paso, asmens dokumento ar adreso įrodymo.
no-papers-body =
    Jei turite ką nors su savo vardu ir pavarde, tai gali padėti rasti Jūsų kortelę.
    Jei neturite nieko, tai nėra priežastis Jūsų nepriimti.
no-papers-note = Dėl paslaugų internetu galime patikrinti Jūsų tapatybę. Su registracija tai nesusiję.

## You need not give a home address

no-address-headline = Namų adreso nereikia
no-address-sub = Vietoj jo galite užsiregistruoti šios klinikos adresu.
no-address-body =
    Jums nereikia įrodyti, kur gyvenate.
    Neturite nuolatinių namų? Keliatės iš vienos vietos į kitą? Bijote pasakyti adresą? Pasikalbėkite su mumis.
    Su Jumis susitarsime, kaip Jus pasieks laiškai ir žinutės.
no-address-note = Adresas, kuriuo registruojatės, saugomas nacionaliniame NHS registre. Pasikalbėkite su mumis prieš pildydami formą.

## We will not ask about immigration status

no-status-headline = Neklausime apie Jūsų vizą
no-status-sub = Čia galite užsiregistruoti ir apsilankyti pas gydytoją, kad ir koks būtų Jūsų imigracinis statusas.
no-status-body =
    Su dokumentais ar be jų, Jūs esate mūsų pacientas.
    Kai kuriose formose yra klausimų atvykusiems iš užsienio. Tą dalį galite palikti tuščią.
no-status-note = Ligoninėse kitos taisyklės, ten gali klausti. Galime pasakyti, kur gauti patarimą.

## Your conversation is confidential

confidential-headline = Su mumis galite kalbėtis konfidencialiai
confidential-sub = Įprastai neperduodame Jūsų duomenų Vidaus reikalų ministerijai (Home Office).
confidential-body =
    Kiekvienas čia dirbantis žmogus privalo laikyti paslaptyje tai, ką mums pasakote.
    Galite paprašyti kalbėtis ten, kur niekas kitas negirdi.
    Jei Vidaus reikalų ministerija klausia apie pacientą, be teisinės konsultacijos neatsakome.
confidential-note = Retais atvejais įstatymas gali mus įpareigoti pateikti informaciją, pavyzdžiui, kai nurodo teismas. Klauskite mūsų, kas gali matyti Jūsų kortelę.

## Ask for an interpreter

interpreter-headline = Parodykite savo kalbą
interpreter-sub = Surasime vertėją. Tai nemokama.
interpreter-body =
    Vertėjo galite prašyti kiekvieno apsilankymo metu.
    Jūsų vaikai neprivalo už Jus versti.
    Galite prašyti moters arba vyro. Pasistengsime.
interpreter-note = Galime pakviesti ir gestų kalbos vertėją.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Kalbu lietuviškai
interpreter-need = Prašau, man reikia vertėjo

## A wry one

wry-headline = Tikriname pulsą, o ne pasą
wry-sub = Čia gydytojo kabinetas, o ne siena.
wry-body = Užeikite. Sėskitės. Sakykite, kur skauda.
wry-note = Užsiregistruoti galite be asmens dokumento, vizos ar adreso įrodymo.

## The petition

petition-headline = Leiskite gydytojams būti gydytojais
petition-sub = Niekas neturėtų bijoti eiti pas gydytoją.
petition-body =
    Perskaitykite peticiją.
    Jei sutinkate, pasirašykite.
petition-scan = Nuskaitykite, perskaitykite ir pasirašykite
petition-note = Pasirašote vardu ir pavarde, el. pašto adresu ir pašto kodu. Puslapyje rašoma, kaip juos saugome.
