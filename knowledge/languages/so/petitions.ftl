# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Codsiyo
petition-list-lead = Saxiixaaga waa la shaabadeeyaa isla marka uu yimaaddo. Waxaan daabacnaa tirooyin qof walba hubin karo, wax kalena ma daabacno.
petition-list-none = Weli codsi halkan ma yaal.
petition-read = Akhri oo saxiix
petition-read-closed = Akhri

## Where a petition stands

petition-stage-not-yet-open = Waxaa la furayaa {$date}
petition-stage-open = Wuu furan yahay ilaa {$date}
petition-stage-closed = Saxiixu wuxuu dhammaaday {$date}
petition-stage-handed-in = Waxaa la gudbiyay {$date}
petition-stage-answered = Waxaa laga jawaabay {$date}
petition-stage-presented-again = Mar kale ayaa la gudbiyay {$date}
petition-handed-to = Waxaa loo gudbiyay: {$to}
petition-again-to = Mar kale waxaa loo gudbiyay: {$to}
petition-response-title = Jawaabta
petition-response-by = Jawaabta waxaa bixiyay: {$by}

## The petition

petition-to = Ku socota: {$addressee}
petition-by = Waxaa codsanaya: {$creator}
petition-signatures = saxiix
petition-goal = Hadafka: {$goal}
petition-paper = Saxiixyo warqad ku yaal, gooni loo tiriyay: {$count}
petition-count-soon = Tirada ilbiriqsi kasta waa la cusbooneysiiyaa. Waxaa la tiriyaa saxiixyada la xaqiijiyay oo keliya.
petition-why = Sababta
petition-what = Waxa aan codsanayno
petition-sources = Meesha tirooyinku ka yimaaddeen
petition-in-english = Codsigan weli luqaddaada looma turjumin. Waa kan isagoo Ingiriis ah.
petition-draft = Turjumaad qabyo ah: qof ku hadla luqaddan weli boggan ma hubin.
petition-places = Saxiixyada iyo meelaha
petition-history = Sida tiradu u korodhay
petition-verify-link = Adigu naftaadu hubi tiradan

## What happens to your data

petition-data-title = Waxa xogtaada ku dhacaya
petition-data-sealed = Magacaaga, iimaylkaaga iyo boostakoodhkaaga waa la shaabadeeyaa isla marka ay yimaaddaan. Furaha ololaha oo keliya ayaa furi kara, serfarkanina ma hayo.
petition-data-counts = Waxaan daabacnaa tirooyin deegaan ahaan, weligeed ma aha kuwo yaryar, weligeedna ma aha cidda saxiixday.
petition-data-none = Cidda loo diro waxay helaysaa tirada saxiixyada, magacyo la’aan.
petition-data-names = Cidda loo diro waxay helaysaa tirada iyo magacyada. Iimayl maya, boostakoodh maya.
petition-data-names-and-constituencies = Cidda loo diro waxay helaysaa tirada, magacyada iyo degmooyinka doorashada. Iimayl maya, boostakoodh maya.
petition-data-erase = Goor kasta oo aad rabto waad kala noqon kartaa. Wax walba waxaa la tirtirayaa ugu dambayn maalintan: {$date}
petition-data-demonstration = Kani waa tusaale. Furihiisu wuxuu yaal mishiinkan, markaa magacaaga dhabta ah ha ku saxiixin.

## The form

petition-form-title = Saxiix codsigan
petition-name = Magacaaga
petition-name-hint = Sida adigu aad u qorto, far kasta
petition-email = Iimaylkaaga
petition-email-hint = Hal iimayl ayaan dirnaa, si aan u hubinno inaad adigu tahay
petition-country = Meesha aad ku nooshahay
petition-country-uk = Boqortooyada Midowday (UK)
petition-postcode = Boostakoodhkaaga
petition-postcode-hint = UK oo keliya. Wuxuu noo sheegaa degmadaada doorashada. Wuxuu u eg yahay: {$example}
petition-updates = Iimayl iigu soo sheeg waxa codsigan ku dhaca
petition-sign = Saxiix
petition-trap = Meeshan madhan uga tag
petition-error-title = Wax baa u baahan in la saxo
petition-error-prefix = Khalad:
petition-error-name-missing = Qor magacaaga
petition-error-name-long = Magacaagu wuu ka dheer yahay 255 xaraf. Qor mid ka gaaban
petition-error-name-sign = Magac kuma bilaaban karo mid ka mid ah calaamadaha = + - @
petition-error-name-link = Magac kuma jiri karo cinwaan bog internet
petition-error-email-missing = Qor iimaylkaaga
petition-error-email = Kani ma aha iimayl dhammaystiran. Wuxuu u eg yahay name@example.org
petition-error-country = Dooro dalka aad ku nooshahay
petition-error-postcode-missing = Qor boostakoodhkaaga. Haddaanad guri lahayn, isticmaal boostakoodhka meel aad inta badan joogto
petition-error-postcode = Kani ma aha boostakoodh UK oo dhammaystiran. Wuxuu u eg yahay SW1A 1AA
petition-error-unprintable = Waxaa ku jirta calaamad aan la arki karin. Fadlan mar kale qor
petition-not-here-title = Weli qofna halkan ma saxiixi karo
petition-not-here-what = Dadka boggan maamulaa weli ma dhammayn diyaarintiisa. Waxaad qorto waxba lama kaydiyo. Fadlan mar dambe soo noqo.
petition-error-closed = Codsigan hadda lama saxiixi karo
petition-error-old-form = Foomkani aad buu u furnaa. Fadlan mar kale dir

## Check your mail

petition-sent-title = Eeg iimaylkaaga
petition-sent-lead = Iimayl ayaan kuu dirnay. Saxiixaaga waa la tiriyaa marka aad xaqiijiso.
petition-sent-spam = Shan daqiiqo ka dib waxba ma yimaaddeen? Ka eeg galka spam-ka.
petition-sent-code-title = Ama qor koodhka iimaylka ku jira
petition-code = Koodhka
petition-code-hint = Siddeed xaraf iyo tiro
petition-code-go = Sii wad
petition-code-wrong = Koodhkan ma naqaan. Xaraf kasta hubi, ama raac linkiga iimaylka ku jira
petition-resend-title = Iimayl ma iman?
petition-resend = Mar kale dir
petition-resent = Mar kale ayaan dirnay.
petition-resend-enough = Waxaan dirnay inta iimayl ee aan diri karno. Fadlan raadi kii hore, sidoo kale galka spam-ka.
petition-sent-week = Wixii aan 7 maalmood gudahood lagu xaqiijin waa la tirtiraa.
petition-sent-demonstration = Halkan serfar iimayl ma yaal, markaa tusaalahani iimaylladiisa wuxuu ku muujinayaa bog.
petition-sent-demonstration-link = Arag iimayllada

## Confirm

petition-confirm-title = Xaqiiji saxiixaaga
petition-confirm-lead = Qof baa codsigan ku saxiixay iimaylkaaga. Ma adiga ayaa ahaa?
petition-confirm-button = Haa, tiri saxiixayga
petition-not-me = Aniga ma ahayn
petition-not-me-hint = Saxiixa isla markiiba waa la tirtirayaa.
petition-withdraw-title = Waad saxiixday
petition-withdraw-lead = Saxiixaaga waa la xaqiijiyay waana la tiriyay.
petition-withdraw = Kala noqo saxiixayga
petition-withdraw-hint = Tirada waa laga saarayaa waana la tirtirayaa. Tan dib looma celin karo.
petition-erased-title = Waa la tirtiray
petition-erased-lead = Saxiixa waxba halkan kagama harin.
petition-withdrawn-title = Waa lala noqday
petition-withdrawn-lead = Saxiixaaga hadda lama tiriyo, wixii la shaabadeeyayna waa la tirtiray.
petition-gone-title = Linkigani mar dambe meelna kuma geynayo
petition-gone-lead = Waxaa laga yaabaa in la adeegsaday si loola noqdo, ama toddoba maalmood ay dhaafeen, ama qayb ciwaanka ka mid ahi ka maqan tahay.
petition-gone-what = Eeg in ciwaanka iimaylka oo dhan uu barowsarkaaga ku jiro. Haddii uu ku jiro, mar kale waad saxiixi kartaa.
petition-gone-sign = Arag codsiyada

## Thank you, and the receipt

petition-thanks-title = Mahadsanid
petition-thanks-lead = Saxiixaaga waa la tiriyay.
petition-thanks-number = Saxiixyada ilaa hadda: {$count}
petition-receipt-title = Rasiidkaaga
petition-receipt-lead = Waxaad ku hubin kartaa, hadda ama sannad ka dib, in saxiixaagu tirada ku jiro. Ma sheego cidda aad tahay.
petition-receipt-save = Kaydi rasiidka
petition-receipt-check = Hubi
petition-receipt-once = Adigu hayso: qofkii haya saxiixaaga wuu kala noqon karaa.
petition-share-title = Keen qof kale
petition-share-lead = Waxa ugu fiican saxiixa ka dib waa inaad weydiiso qof aad taqaan.
petition-share-label = Erayo la diro
petition-share-text = Codsigan waan saxiixay: {$action} Adiguna ma saxiixaysaa? {$address}

## Verify

petition-verify-title = Hubi tirada
petition-verify-lead = Saxiix kasta oo la xaqiijiyay waa sadar ku jira diiwaan wax lagu dari karo oo keliya. Xaaladdiisa ugu dambaysa waa la saxiixaa oo la daabacaa, si aynaan wixii tegay u beddeli karin iyadoo aan cidna ogaan.
petition-verify-head = Xaaladda ugu dambaysa
petition-verify-size = Sadarrada diiwaanka
petition-verify-time = La saxiixay
petition-verify-root = Sumad
petition-verify-receipt = Geli rasiidkaaga
petition-verify-receipt-hint = Ku dheji qoraalka faylka, ama dooro faylka. Xusuusta ayaa lagu hubiyaa, kadibna waa la illoobaa.
petition-verify-file = Ama dooro faylka
petition-verify-go = Hubi
petition-verify-yes = Saxiixaagu diiwaanka wuu ku jiraa
petition-verify-yes-lead = Rasiidku wuu waafaqsan yahay xaaladda la saxiixay, xaalad kasta oo ka horraysayna way waafaqsan tahay.
petition-verify-no = Rasiidkani ma waafaqsana
petition-verify-unreadable = Kani ma aha rasiidkayaga. Geli qoraalka faylka oo dhan, laga bilaabo qaanso-geedka koowaad ilaa kan ugu dambeeya.
petition-verify-other = Rasiidkani codsi kale ayuu leeyahay.
petition-verify-wrong = Rasiidka waa la akhrin karaa, laakiin ma gaarayo xaaladda la daabacay. Haddaanad faylka beddelin, qof walba u sheeg.
petition-verify-offline = Waad hubin kartaa adigoon boggan ku kalsoonaan: barnaamijka iyo faylasha hoose.

## Mails

petition-mail-greeting = Salaan {$name},
petition-mail-confirm-subject = Fadlan xaqiiji saxiixaaga
petition-mail-confirm-lead = waad ku mahadsan tahay inaad saxiixday codsigan: {$action}
petition-mail-confirm-do = Fadlan xaqiiji inaad adigu ahayd. Markaas oo keliya ayaa saxiixaaga la tiriyaa.
petition-mail-confirm-link = Xaqiiji saxiixaaga
petition-mail-confirm-code = Ama koodhkan ku qor bogga:
petition-mail-confirm-not-me = Ma adiga ahayn? Isla boggaas ayaa wax walba isla markiiba tirtira. Haddaanad waxba samayn, 7 maalmood ka dib waa la tirtiraa.
petition-mail-confirm-keep = Hayso iimaylkan: isla linkiga ayaad goor kasta ku kala noqon kartaa saxiixaaga.
petition-mail-again-subject = Hore ayaad u saxiixday
petition-mail-again-lead = qof, laga yaabo inaad adigu tahay, ayaa mar kale codsigan ku saxiixay iimaylkaaga: {$action}
petition-mail-again-do = Saxiixaagii hore weli wuu jiraa. Waxba laguma darin, waxna looma baahna inaad samayso.
petition-mail-again-link = Arag codsiga
petition-mail-closing = Mahadsanid, abaabulayaasha
petition-mail-leave = Waxaad tan u heshay waxaad codsatay warar. Si aanay mar dambe kuu iman:

## When something goes wrong, and the foot

petition-receipt-by-link = Rasiidkaaga, iyo sida loola noqdo, waxay ku jiraan linkiga iimaylka.
petition-trouble-title = Saxiixaaga lama qaadin
petition-trouble-lead = Dad aad u badan ayaa hadda halkan jooga, ama kaydkayagu ma jawaabayo. Wixii aad dirtay waxba lama kaydin.
petition-trouble-what = Fadlan dib u noqo oo daqiiqad ka dib mar kale dir. Wixii aad qortay weli waa inay halkaas yaalliin.
petition-closed-what = Waad ku mahadsan tahay inaad rabtay. Weli waad akhrin kartaa, iyo waxa ku dhacay.
petition-foot = Waxba lama dhiibayo: kuki ma jiro, raadraac ma jiro, waxa aad ku saxiixdana waa la shaabadeeyay. Boggani kama mid aha NHS.
