# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Man atsakė ne
no-lead = Atsakykite į kelis klausimus ir gausite laišką anglų kalba. Nieko nesaugome.
no-what = Ko iš jūsų prašė?
no-what-id = Paso arba asmens dokumento
no-what-address = Adreso įrodymo
no-what-status = Vizos arba imigracijos dokumentų
no-what-nhs-number = NHS numerio
no-what-area = Pasakė, kad gyvenu ne jų teritorijoje
no-what-full = Pasakė, kad neturi vietų
no-what-other = Ko nors kito arba nenurodė priežasties
no-when = Kada tai buvo?
no-practice = Klinikos pavadinimas
no-who-to = Kam skirtas laiškas?
no-to-practice = Klinikos vadovui
no-to-board = Įstaigai, kuri klinikai moka
no-your-name = Jūsų vardas
no-your-name-hint = Užtenka vardo arba inicialų.
no-where = Kur esate apsistoję?
no-where-area = Klinikos teritorijoje
no-where-none = Neturiu nuolatinio adreso
no-use-address = Norėčiau naudoti klinikos adresą
no-ill = Dabar sergu
no-count = Įskaičiuokite šį atsisakymą: tik kliniką, mėnesį ir priežastį. Nieko apie mane.
no-count-why = Skaičiai rodo, kur klinikoms reikia pagalbos. Klinika rodoma tik nuo penkių atsisakymų.
no-make = Parengti laišką

no-letter = Kas parašyta laiške
no-says-register = Prašau užregistruoti mane dabar. Norint užsiregistruoti, niekam nereikia rodyti dokumentų.
no-says-board = Prašau patikrinti, ką daro ši klinika, ir padėti man užsiregistruoti.
no-says-full = Jei neturite vietų, prašau pranešti raštu ir pasakyti, kuri klinika netoliese priima pacientus.
no-says-reason = Jei vis tiek sakote ne, prašau atsiųsti man priežastį raštu.
no-says-days = Anglijoje tai turi būti padaryta per 14 dienų.
no-says-urgent = Iki tol prašau suteikti man pagalbą, kuri negali laukti. Ji nemokama.
no-says-ill = Dabar sergu ir man reikia pagalbos iš karto.
no-says-address = Prašau leisti man laiškams naudoti klinikos adresą.
no-pdf = Laiškas (PDF)
no-next = Pabandykite ir kitą kliniką:
no-ni = Šiaurės Airijoje taisyklės kitokios. Prieš rašydami paprašykite patarimo.

no-wrong-what = Pasirinkite, ko iš jūsų prašė.
no-wrong-when = Įrašykite dieną taip: 23 11 2026. Ji negali būti ateityje.
no-wrong-practice = Įrašykite klinikos pavadinimą.
no-wrong-name = Įrašykite vardą arba inicialus, kad galėtų atsakyti.
no-wrong-nation = Pasirinkite, kur yra klinika.
no-counted = Atsisakymas įskaičiuotas. Ačiū.
