# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Peticijos
petition-list-lead = Jūsų parašas užantspauduojamas vos atėjęs. Skelbiame tik skaičius, kuriuos kiekvienas gali patikrinti.
petition-list-none = Peticijų čia dar nėra.
petition-read = Skaityti ir pasirašyti
petition-read-closed = Skaityti

## Where a petition stands

petition-stage-not-yet-open = Prasideda {$date}
petition-stage-open = Galima pasirašyti iki {$date}
petition-stage-closed = Pasirašymas baigtas {$date}
petition-stage-handed-in = Įteikta {$date}
petition-stage-answered = Atsakyta {$date}
petition-stage-presented-again = Vėl pateikta {$date}
petition-handed-to = Kam įteikta: {$to}
petition-again-to = Kam vėl pateikta: {$to}
petition-response-title = Atsakymas
petition-response-by = Atsakė: {$by}

## The petition

petition-to = Kam: {$addressee}
petition-by = Kas prašo: {$creator}
petition-signatures = parašų
petition-goal = Tikslas: {$goal}
petition-paper = Parašai popieriuje, skaičiuojami atskirai: {$count}
petition-count-soon = Skaičius atnaujinamas kas sekundę. Skaičiuojami tik patvirtinti parašai.
petition-why = Kodėl
petition-what = Ko prašome
petition-sources = Iš kur skaičiai
petition-in-english = Ši peticija dar neišversta į jūsų kalbą. Čia ji anglų kalba.
petition-draft = Vertimo juodraštis: kalbos mokėtojas šio puslapio dar nepatikrino.
petition-places = Parašai pagal vietą
petition-history = Kaip augo skaičius
petition-verify-link = Patikrinkite šį skaičių patys

## What happens to your data

petition-data-title = Kas vyksta su jūsų duomenimis
petition-data-sealed = Jūsų vardas, el. paštas ir pašto kodas užantspauduojami vos atėję. Juos atidaro tik pačios kampanijos raktas, o šis serveris jo neturi.
petition-data-counts = Skelbiame skaičius pagal vietovę, niekada mažų, ir niekada neskelbiame, kas pasirašė.
petition-data-none = Gavėjas gauna parašų skaičių, vardų negauna.
petition-data-names = Gavėjas gauna skaičių ir vardus. Jokio el. pašto, jokio pašto kodo.
petition-data-names-and-constituencies = Gavėjas gauna skaičių, vardus ir rinkimų apygardas. Jokio el. pašto, jokio pašto kodo.
petition-data-erase = Parašą galite atsiimti kada norite. Viskas ištrinama ne vėliau kaip šią dieną: {$date}
petition-data-demonstration = Tai pavyzdinė svetainė. Jos raktas yra šiame įrenginyje, todėl nepasirašykite tikru vardu.

## The form

petition-form-title = Pasirašykite šią peticiją
petition-name = Jūsų vardas ir pavardė
petition-name-hint = Kaip patys rašote, bet kokiu raštu
petition-email = Jūsų el. pašto adresas
petition-email-hint = Išsiųsime vieną laišką, kad įsitikintume, jog tai jūs
petition-country = Kur gyvenate
petition-country-uk = Jungtinė Karalystė
petition-postcode = Jūsų pašto kodas
petition-postcode-hint = Tik Jungtinėje Karalystėje. Pagal jį žinome jūsų rinkimų apygardą, pavyzdžiui, {$example}
petition-updates = Praneškite man el. paštu, kas bus su šia peticija
petition-sign = Pasirašyti
petition-trap = Palikite šį laukelį tuščią
petition-error-title = Reikia kai ką pataisyti
petition-error-prefix = Klaida:
petition-error-name-missing = Įrašykite savo vardą
petition-error-name-long = Jūsų vardas ilgesnis nei 255 ženklai. Įrašykite trumpesnį
petition-error-name-sign = Vardas negali prasidėti vienu iš šių ženklų: = + - @
petition-error-name-link = Varde negali būti svetainės adreso
petition-error-email-missing = Įrašykite savo el. pašto adresą
petition-error-email = Tai ne visas el. pašto adresas. Jis atrodo taip: name@example.org
petition-error-country = Pasirinkite šalį, kurioje gyvenate
petition-error-postcode-missing = Įrašykite savo pašto kodą. Jei neturite savo namų, rašykite vietos, kur dažnai būnate, pašto kodą
petition-error-postcode = Tai ne visas Jungtinės Karalystės pašto kodas. Jis atrodo taip: SW1A 1AA
petition-error-unprintable = Čia yra ženklas, kurio nematyti. Įrašykite iš naujo
petition-not-here-title = Čia dar niekas negali pasirašyti
petition-not-here-what = Tie, kurie tvarko šią svetainę, dar nebaigė jos rengti. Nieko, ką rašote, nesaugoma. Prašome sugrįžti vėliau.
petition-error-closed = Šios peticijos pasirašyti nebegalima
petition-error-old-form = Ši forma buvo atidaryta per ilgai. Išsiųskite ją dar kartą

## Check your mail

petition-sent-title = Patikrinkite el. paštą
petition-sent-lead = Išsiuntėme jums laišką. Jūsų parašas skaičiuojamas, kai jį patvirtinate.
petition-sent-spam = Po penkių minučių nieko nėra? Pažiūrėkite šlamšto (spam) aplanke.
petition-sent-code-title = Arba įrašykite kodą iš laiško
petition-code = Kodas
petition-code-hint = Aštuonios raidės ir skaitmenys
petition-code-go = Toliau
petition-code-wrong = Šio kodo nežinome. Patikrinkite kiekvieną raidę arba atverkite nuorodą laiške
petition-resend-title = Negavote laiško?
petition-resend = Siųsti dar kartą
petition-resent = Išsiuntėme dar kartą.
petition-resend-enough = Išsiuntėme tiek laiškų, kiek galime. Ieškokite pirmojo, taip pat ir šlamšto (spam) aplanke.
petition-sent-week = Kas nepatvirtinta per 7 dienas, ištrinama.
petition-sent-demonstration = Čia nėra pašto serverio, todėl ši pavyzdinė svetainė laiškus rodo puslapyje.
petition-sent-demonstration-link = Žiūrėti laiškus

## Confirm

petition-confirm-title = Patvirtinkite savo parašą
petition-confirm-lead = Kažkas pasirašė šią peticiją jūsų el. pašto adresu. Ar tai buvote jūs?
petition-confirm-button = Taip, skaičiuokite mano parašą
petition-not-me = Tai ne aš
petition-not-me-hint = Parašas iš karto ištrinamas.
petition-withdraw-title = Jūs pasirašėte
petition-withdraw-lead = Jūsų parašas patvirtintas ir įskaičiuotas.
petition-withdraw = Atsiimti savo parašą
petition-withdraw-hint = Jis išimamas iš skaičiaus ir ištrinamas. To atšaukti negalima.
petition-erased-title = Ištrinta
petition-erased-lead = Iš parašo čia nieko neliko.
petition-withdrawn-title = Atsiimta
petition-withdrawn-lead = Jūsų parašas nebeskaičiuojamas, o tai, kas buvo užantspauduota, ištrinta.
petition-gone-title = Ši nuoroda niekur nebeveda
petition-gone-lead = Galbūt ja parašas jau atsiimtas, praėjo septynios dienos arba trūksta dalies adreso.
petition-gone-what = Pažiūrėkite, ar naršyklėje yra visas adresas iš laiško. Jei yra, galite pasirašyti dar kartą.
petition-gone-sign = Žiūrėti peticijas

## Thank you, and the receipt

petition-thanks-title = Ačiū
petition-thanks-lead = Jūsų parašas įskaičiuotas.
petition-thanks-number = Parašų iki šiol: {$count}
petition-receipt-title = Jūsų kvitas
petition-receipt-lead = Su juo dabar arba po metų galite patikrinti, ar jūsų parašas įskaičiuotas. Jis nieko nesako apie tai, kas jūs esate.
petition-receipt-save = Išsaugoti kvitą
petition-receipt-check = Patikrinti jį
petition-receipt-once = Niekam jo neduokite: kas jį turi, gali ir atsiimti jūsų parašą.
petition-share-title = Pakvieskite dar vieną žmogų
petition-share-lead = Geriausia, ką galite padaryti pasirašę, – paprašyti pažįstamo.
petition-share-label = Žodžiai, kuriuos galite siųsti
petition-share-text = Pasirašiau šią peticiją: {$action} Ar pasirašysite ir jūs? {$address}

## Verify

petition-verify-title = Patikrinkite skaičių
petition-verify-lead = Kiekvienas patvirtintas parašas yra eilutė žurnale, į kurį eilutes galima tik pridėti. Naujausia jo būsena pasirašoma ir skelbiama, todėl negalime pakeisti praeities niekam nepastebint.
petition-verify-head = Naujausia žurnalo būsena
petition-verify-size = Eilučių žurnale
petition-verify-time = Pasirašyta
petition-verify-root = Skaitmeninis atspaudas
petition-verify-receipt = Įdėkite savo kvitą
petition-verify-receipt-hint = Įklijuokite failo tekstą arba pasirinkite failą. Jis patikrinamas atmintyje ir pamirštamas.
petition-verify-file = Arba pasirinkite failą
petition-verify-go = Tikrinti
petition-verify-yes = Jūsų parašas yra žurnale
petition-verify-yes-lead = Kvitas atitinka pasirašytą naujausią žurnalo būseną, ir kiekviena ankstesnė būsena ją taip pat atitinka.
petition-verify-no = Šis kvitas netinka
petition-verify-unreadable = Tai ne mūsų kvitas. Įdėkite visą failo tekstą, nuo pirmo skliausto iki paskutinio.
petition-verify-other = Šis kvitas yra kitos peticijos.
petition-verify-wrong = Kvitą galima perskaityti, bet jis neveda į paskelbtą būseną. Jei failo nekeitėte, praneškite visiems.
petition-verify-offline = Galite patikrinti ir nepasitikėdami šia svetaine: su toliau esančia programa ir failais.

## Mails

petition-mail-greeting = Sveiki, {$name},
petition-mail-confirm-subject = Patvirtinkite savo parašą
petition-mail-confirm-lead = ačiū, kad pasirašėte šią peticiją: {$action}
petition-mail-confirm-do = Patvirtinkite, kad tai buvote jūs. Tik tada jūsų parašas skaičiuojamas.
petition-mail-confirm-link = Patvirtinkite savo parašą
petition-mail-confirm-code = Arba įrašykite šį kodą puslapyje:
petition-mail-confirm-not-me = Tai ne jūs? Tame pačiame puslapyje viską galima iš karto ištrinti. Jei nieko nedarysite, po 7 dienų bus ištrinta.
petition-mail-confirm-keep = Pasilikite šį laišką: ta pačia nuoroda parašą galite bet kada atsiimti.
petition-mail-again-subject = Jūs jau pasirašėte
petition-mail-again-lead = kažkas, galbūt jūs, dar kartą pasirašė šią peticiją jūsų adresu: {$action}
petition-mail-again-do = Pirmasis jūsų parašas tebėra. Nieko nepridėta, ir nieko daryti nereikia.
petition-mail-again-link = Žiūrėti peticiją
petition-mail-closing = Su padėka, organizatoriai
petition-mail-leave = Tai gaunate, nes prašėte naujienų. Daugiau nebenoriu:

## When something goes wrong, and the foot

petition-receipt-by-link = Jūsų kvitas ir būdas atsiimti parašą yra už nuorodos laiške.
petition-trouble-title = Jūsų parašas nepriimtas
petition-trouble-lead = Dabar čia labai daug žmonių arba mūsų saugykla neatsako. Iš to, ką siuntėte, nieko neišsaugota.
petition-trouble-what = Grįžkite ir po minutės išsiųskite dar kartą. Tai, ką įrašėte, turėtų tebebūti.
petition-closed-what = Ačiū, kad norėjote pasirašyti. Vis dar galite ją perskaityti ir sužinoti, kas su ja įvyko.
petition-foot = Nėra ko atiduoti: jokių slapukų, jokio sekimo, o tai, kuo pasirašote, užantspauduojama. Ši svetainė nėra NHS dalis.
