# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Iyyatoota
petition-list-lead = Mallattoon keessan akkuma ga’een ni chaappeffama. Lakkoofsa namni kamiyyuu mirkaneeffachuu danda’u qofa maxxansina, waan biraa miti.
petition-list-none = Ammallee iyyanni asi hin jiru.
petition-read = Dubbisaatii mallatteessaa
petition-read-closed = Dubbisaa

## Where a petition stands

petition-stage-not-yet-open = Guyyaa banamu: {$date}
petition-stage-open = Hanga {$date} banaadha
petition-stage-closed = Guyyaa mallatteessuun dhume: {$date}
petition-stage-handed-in = Guyyaa dhiyaate: {$date}
petition-stage-answered = Guyyaa deebiin kenname: {$date}
petition-stage-presented-again = Guyyaa irra deebi’ee dhiyaate: {$date}
petition-handed-to = Kan dhiyaateef: {$to}
petition-again-to = Irra deebi’ee kan dhiyaateef: {$to}
petition-response-title = Deebii
petition-response-by = Deebii kan kenne: {$by}

## The petition

petition-to = Kan ergamuuf: {$addressee}
petition-by = Kan gaafatan: {$creator}
petition-signatures = mallattoolee
petition-goal = Galma: {$goal}
petition-paper = Mallattoolee waraqaa irraa, kophaatti lakkaa’aman: {$count}
petition-count-soon = Lakkoofsi sekondii hundatti ni haaromfama. Mallattoolee mirkanaa’an qofatu lakkaa’ama.
petition-why = Maaliif
petition-what = Waan gaafannu
petition-sources = Lakkoofsi eessaa dhufe
petition-in-english = Iyyanni kun ammallee afaan keessanitti hin hiikamne. Kunoo Afaan Ingiliziitiin.
petition-draft = Wixinee hiikkaa: dubbataan afaan kanaa ammallee fuula kana hin mirkaneessine.
petition-places = Mallattoolee bakkaan
petition-history = Akkamitti lakkoofsi akka guddate
petition-verify-link = Lakkoofsa kana ofii keessan mirkaneeffadhaa

## What happens to your data

petition-data-title = Odeeffannoon keessan maal ta’a
petition-data-sealed = Maqaan, imeeliin fi koodiin poostaa keessan akkuma ga’aniin ni chaappeffamu. Furtuu duulichaa qofatu isaan bana, sarvariin kun furtuu sana hin qabu.
petition-data-counts = Lakkoofsa naannoon maxxansina, lakkoofsa xiqqaa gonkumaa, eenyu akka mallatteesses gonkumaa hin maxxansinu.
petition-data-none = Kan iyyanni ergamuuf lakkoofsa mallattoo argata, maqaan hin jiru.
petition-data-names = Kan iyyanni ergamuuf lakkoofsaa fi maqaa argata. Imeelii hin jiru, koodiin poostaa hin jiru.
petition-data-names-and-constituencies = Kan iyyanni ergamuuf lakkoofsa, maqaa fi naannoo filannoo isaanii argata. Imeelii hin jiru, koodiin poostaa hin jiru.
petition-data-erase = Yeroo barbaaddanitti mallattoo keessan haquu dandeessu. Hundi yoo ture guyyaa kanatti haqama: {$date}
petition-data-demonstration = Kun agarsiisa qofa. Furtuun isaa maashina kana irra jira, kanaaf maqaa keessan dhugaatiin hin mallatteessinaa.

## The form

petition-form-title = Iyyata kana mallatteessaa
petition-name = Maqaa keessan
petition-name-hint = Akkuma ofii keessan barreessitanitti, qubee kamiinuu
petition-email = Teessoo imeelii keessan
petition-email-hint = Isin ta’uu keessan mirkaneessuuf imeelii tokko ergina
petition-country = Biyya jiraattan
petition-country-uk = UK (Yunaayitid Kingdam)
petition-postcode = Koodii poostaa keessan
petition-postcode-hint = UK keessatti qofa. Naannoo filannoo keessan nutti hima. Akkana fakkaata: {$example}
petition-updates = Iyyanni kun maal akka ta’u imeeliidhaan natti himaa
petition-sign = Mallatteessi
petition-trap = Bakka kana duwwaa dhiisaa
petition-error-title = Wanti sirreeffamuu qabu jira
petition-error-prefix = Dogoggora:
petition-error-name-missing = Maqaa keessan barreessaa
petition-error-name-long = Maqaan keessan qubee 255 caala. Gabaabsaatii barreessaa
petition-error-name-sign = Maqaan mallattoolee kana keessaa tokkoon jalqabuu hin danda’u = + - @
petition-error-name-link = Maqaan teessoo marsariitii qabaachuu hin danda’u
petition-error-email-missing = Teessoo imeelii keessan barreessaa
petition-error-email = Kun teessoo imeelii guutuu miti. name@example.org fakkaata
petition-error-country = Biyya jiraattan filadhaa
petition-error-postcode-missing = Koodii poostaa keessan barreessaa. Yoo mana mataa keessanii hin qabaanne, koodii poostaa bakka yeroo baay’ee turtanii fudhadhaa
petition-error-postcode = Kun koodii poostaa UK guutuu miti. SW1A 1AA fakkaata
petition-error-unprintable = Mallattoon hin mul’anne keessa jira. Maaloo haaraatti barreessaa
petition-not-here-title = Ammallee namni asitti mallatteessuu danda’u hin jiru
petition-not-here-what = Warri marsariitii kana bulchan qopheessanii hin xumurre. Wanti barreessitan homtuu hin kuufamu. Maaloo booda deebi’aa kottaa.
petition-error-closed = Iyyanni kun kana booda mallatteeffamuu hin danda’u
petition-error-old-form = Unki kun yeroo dheeraaf banamee ture. Maaloo irra deebi’aa ergaa

## Check your mail

petition-sent-title = Imeelii keessan ilaalaa
petition-sent-lead = Imeelii isiniif ergineerra. Mallattoon keessan erga mirkaneessitanii booda lakkaa’ama.
petition-sent-spam = Daqiiqaa shan booda homtuu hin dhufnee? Galmee ispaamii keessa ilaalaa.
petition-sent-code-title = Yookaan koodii imeelii keessaa barreessaa
petition-code = Koodii
petition-code-hint = Qubee fi dijiitii saddeet
petition-code-go = Itti fufi
petition-code-wrong = Koodii kana hin beeknu. Qubee hunda ilaalaa, yookaan liinkii imeelii keessaa hordofaa
petition-resend-title = Imeeliin hin dhufnee?
petition-resend = Irra deebi’ii ergi
petition-resent = Irra deebinee ergineerra.
petition-resend-enough = Imeelii hanga nuuf hayyamame ergineerra. Maaloo isa jalqabaa barbaadaa, galmee ispaamii keessas.
petition-sent-week = Wanti guyyaa 7 keessatti hin mirkanoofne ni haqama.
petition-sent-demonstration = Sarvariin imeelii asi hin jiru, kanaaf agarsiisni kun imeelii isaa fuula irratti agarsiisa.
petition-sent-demonstration-link = Imeelota ilaalaa

## Confirm

petition-confirm-title = Mallattoo keessan mirkaneessaa
petition-confirm-lead = Namni tokko imeelii keessaniin iyyata kana mallatteesseera. Isinii?
petition-confirm-button = Eeyyee, mallattoo koo lakkaa’aa
petition-not-me = Ana miti
petition-not-me-hint = Mallattoon sun battalumatti haqama.
petition-withdraw-title = Mallatteessitaniittu
petition-withdraw-lead = Mallattoon keessan mirkanaa’ee lakkaa’ameera.
petition-withdraw = Mallattoo koo naaf haqaa
petition-withdraw-hint = Lakkoofsa keessaa ba’ee haqama. Kun deebifamuu hin danda’u.
petition-erased-title = Haqameera
petition-erased-lead = Mallattoo sana irraa wanti asitti hafe hin jiru.
petition-withdrawn-title = Lakkoofsa keessaa ba’eera
petition-withdrawn-lead = Mallattoon keessan kana booda hin lakkaa’amu, wanti chaappeffames haqameera.
petition-gone-title = Liinkiin kun kana booda bakka tokkottuu hin geessu
petition-gone-lead = Tarii mallattoo haquuf itti fayyadamaniiru, yookaan guyyaan torba darbeera, yookaan kutaan teessoo tokko hir’ateera.
petition-gone-what = Teessoon imeelii keessaa guutuun baraawzarii keessan keessa jiraachuu ilaalaa. Yoo jiraate, irra deebitanii mallatteessuu dandeessu.
petition-gone-sign = Iyyatoota ilaalaa

## Thank you, and the receipt

petition-thanks-title = Galatoomaa
petition-thanks-lead = Mallattoon keessan lakkaa’ameera.
petition-thanks-number = Mallattoolee hanga ammaatti: {$count}
petition-receipt-title = Nagahee keessan
petition-receipt-lead = Ittiin mallattoon keessan lakkoofsa keessa jiraachuu, amma yookaan waggaa tokko booda, mirkaneeffachuu dandeessu. Eenyu akka taatan hin himu.
petition-receipt-save = Nagahee olkaa’i
petition-receipt-check = Mirkaneessi
petition-receipt-once = Ofuma keessaniif qabadhaa: namni qabu mallattoo keessan haquus ni danda’a.
petition-share-title = Nama tokko dabalaa
petition-share-lead = Mallatteessuu booda wanti gaariin nama beektan gaafachuudha.
petition-share-label = Jechoota ergitan
petition-share-text = Iyyata kana mallatteesseera: {$action} Isinis ni mallatteessituu? {$address}

## Verify

petition-verify-title = Lakkoofsa mirkaneessaa
petition-verify-lead = Mallattoon mirkanaa’e hundi galmee itti dabaluun qofti danda’amu keessatti sarara tokko. Haalli isaa inni dhumaa mallatteeffamee maxxanfama, kanaaf osoo namni tokko hin hubatin waan darbe jijjiiruu hin dandeenyu.
petition-verify-head = Haala dhumaa
petition-verify-size = Sararoota galmee keessaa
petition-verify-time = Yeroo mallatteeffame
petition-verify-root = Ashaaraa
petition-verify-receipt = Nagahee keessan galchaa
petition-verify-receipt-hint = Barreeffama faayilichaa asitti maxxansaa, yookaan faayilicha filadhaa. Yaadannoo keessatti ilaalamee dagatama.
petition-verify-file = Yookaan faayilicha filadhaa
petition-verify-go = Mirkaneessi
petition-verify-yes = Mallattoon keessan galmee keessa jira
petition-verify-yes-lead = Nagaheen haala mallatteeffame waliin wal sima, haalli duraanii hundis isa waliin wal sima.
petition-verify-no = Nagaheen kun wal hin simu
petition-verify-unreadable = Kun nagahee keenya miti. Barreeffama faayilichaa guutuu, hammattuu jalqabaa irraa hanga dhumaatti galchaa.
petition-verify-other = Nagaheen kun kan iyyata biraati.
petition-verify-wrong = Nagaheen ni dubbifama, garuu haala maxxanfametti hin geessu. Yoo faayilicha hin jijjiirre, nama hundatti himaa.
petition-verify-offline = Osoo marsariitii kana hin amanin mirkaneessuu dandeessu: sagantaa fi faayiloota armaan gadiitiin.

## Mails

petition-mail-greeting = Akkam {$name},
petition-mail-confirm-subject = Maaloo mallattoo keessan mirkaneessaa
petition-mail-confirm-lead = iyyata kana mallatteessuu keessaniif galatoomaa: {$action}
petition-mail-confirm-do = Maaloo isin ta’uu keessan mirkaneessaa. Yeroo sana qofa mallattoon keessan lakkaa’ama.
petition-mail-confirm-link = Mallattoo keessan mirkaneessaa
petition-mail-confirm-code = Yookaan koodii kana fuulicha irratti barreessaa:
petition-mail-confirm-not-me = Isin mitii? Fuulli sunuu hunda battalumatti haqa. Yoo homaa hin goone, guyyaa 7 booda haqama.
petition-mail-confirm-keep = Imeelii kana qabadhaa: liinkiima kanaan yeroo barbaaddanitti mallattoo keessan haquu dandeessu.
petition-mail-again-subject = Duraan mallatteessitaniittu
petition-mail-again-lead = namni tokko, tarii isin, teessoo keessaniin iyyata kana ammas mallatteesseera: {$action}
petition-mail-again-do = Mallattoon keessan jalqabaa ammas jira. Wanti dabalame hin jiru, wanti gochuu qabdanis hin jiru.
petition-mail-again-link = Iyyata ilaalaa
petition-mail-closing = Galata waliin, qindeessitoota
petition-mail-leave = Kun kan isin ga’e oduu waan gaafattaniifi. Kana booda akka isin hin geenyeef:

## When something goes wrong, and the foot

petition-receipt-by-link = Nagaheen keessan, karaan mallattoo haquus, liinkii imeelii keessaa duuba jiru.
petition-trouble-title = Mallattoon keessan hin fudhatamne
petition-trouble-lead = Amma namni baay’een as jira, yookaan kuusaan keenya deebii hin kennu. Waan ergitan keessaa homtuu hin kuufamne.
petition-trouble-what = Maaloo duubatti deebi’aatii daqiiqaa tokko booda ammas ergaa. Wanti barreessitan ammallee achi jiraachuu qaba.
petition-closed-what = Mallatteessuu barbaaduu keessaniif galatoomaa. Ammas dubbisuu, maal akka ta’es ilaaluu dandeessu.
petition-foot = Wanti kennamu hin jiru: kukiin hin jiru, hordoffiin hin jiru, wanti ittiin mallatteessitanis chaappeffameera. Marsariitiin kun qaama NHS miti.
