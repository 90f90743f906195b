# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Peticione
petition-list-lead = Nënshkrimi juaj vuloset sapo mbërrin. Ne botojmë numra që mund t’i kontrollojë kushdo dhe asgjë tjetër.
petition-list-none = Këtu nuk ka ende asnjë peticion.
petition-read = Lexoni dhe nënshkruani
petition-read-closed = Lexoni

## Where a petition stands

petition-stage-not-yet-open = Hapet më {$date}
petition-stage-open = I hapur deri më {$date}
petition-stage-closed = Nënshkrimi përfundoi më {$date}
petition-stage-handed-in = U dorëzua më {$date}
petition-stage-answered = Mori përgjigje më {$date}
petition-stage-presented-again = U paraqit përsëri më {$date}
petition-handed-to = Iu dorëzua: {$to}
petition-again-to = Iu paraqit përsëri: {$to}
petition-response-title = Përgjigjja
petition-response-by = Përgjigje nga: {$by}

## The petition

petition-to = Për: {$addressee}
petition-by = E kërkon: {$creator}
petition-signatures = nënshkrime
petition-goal = Synimi: {$goal}
petition-paper = Nënshkrime në letër, të numëruara veçmas: {$count}
petition-count-soon = Numri përditësohet çdo sekondë. Numërohen vetëm nënshkrimet e konfirmuara.
petition-why = Pse
petition-what = Çfarë kërkojmë
petition-sources = Nga vijnë shifrat
petition-in-english = Ky peticion nuk është ende në gjuhën tuaj. Këtu është në anglisht.
petition-draft = Përkthim paraprak: këtë faqe nuk e ka kontrolluar ende asnjë folës i gjuhës.
petition-places = Nënshkrime sipas vendit
petition-history = Si u rrit numri
petition-verify-link = Kontrollojeni vetë këtë numër

## What happens to your data

petition-data-title = Çfarë ndodh me të dhënat tuaja
petition-data-sealed = Emri, e-mail-i dhe kodi juaj postar vulosen sapo mbërrijnë. I hap vetëm çelësi i vetë fushatës, dhe ky server nuk e ka atë.
petition-data-counts = Ne botojmë numra sipas zonës, kurrë të vegjël, dhe kurrë kush nënshkroi.
petition-data-none = Marrësi merr numrin e nënshkrimeve, pa emra.
petition-data-names = Marrësi merr numrin dhe emrat. As e-mail, as kod postar.
petition-data-names-and-constituencies = Marrësi merr numrin, emrat dhe zonat zgjedhore të tyre. As e-mail, as kod postar.
petition-data-erase = Mund ta tërhiqni nënshkrimin kur të doni. Gjithçka fshihet më së voni këtë ditë: {$date}
petition-data-demonstration = Ky është një version prove. Çelësi i tij ndodhet në këtë kompjuter, prandaj mos nënshkruani me emrin e vërtetë.

## The form

petition-form-title = Nënshkruani këtë peticion
petition-name = Emri juaj
petition-name-hint = Siç e shkruani ju vetë, me çdo alfabet
petition-email = Adresa juaj e e-mail-it
petition-email-hint = Dërgojmë një mesazh, për t’u siguruar që jeni ju
petition-country = Ku jetoni
petition-country-uk = Mbretëria e Bashkuar
petition-postcode = Kodi juaj postar
petition-postcode-hint = Vetëm në Mbretërinë e Bashkuar. Ai na tregon zonën tuaj zgjedhore, për shembull {$example}
petition-updates = Më tregoni me e-mail çfarë ndodh me këtë peticion
petition-sign = Nënshkruaj
petition-trap = Lëreni bosh këtë fushë
petition-error-title = Diçka duhet korrigjuar
petition-error-prefix = Gabim:
petition-error-name-missing = Shkruani emrin tuaj
petition-error-name-long = Emri juaj është më i gjatë se 255 shenja. Shkruajeni më shkurt
petition-error-name-sign = Emri nuk mund të fillojë me një nga shenjat = + - @
petition-error-name-link = Emri nuk mund të përmbajë një adresë interneti
petition-error-email-missing = Shkruani adresën tuaj të e-mail-it
petition-error-email = Kjo adresë e-mail-i nuk është e plotë. Duhet të jetë si name@example.org
petition-error-country = Zgjidhni vendin ku jetoni
petition-error-postcode-missing = Shkruani kodin tuaj postar. Nëse nuk keni një shtëpi tuajën, shkruani kodin postar të një vendi ku jeni shpesh
petition-error-postcode = Ky kod postar britanik nuk është i plotë. Duhet të jetë si SW1A 1AA
petition-error-unprintable = Këtu ka një shenjë që nuk shihet. Ju lutem shkruajeni përsëri
petition-not-here-title = Këtu ende nuk mund të nënshkruajë askush
petition-not-here-what = Ata që e drejtojnë këtë faqe nuk e kanë përfunduar përgatitjen e saj. Asgjë nga ato që shkruani nuk ruhet. Ju lutem kthehuni më vonë.
petition-error-closed = Ky peticion nuk mund të nënshkruhet më
petition-error-old-form = Ky formular ishte i hapur për shumë kohë. Ju lutem dërgojeni përsëri

## Check your mail

petition-sent-title = Shikoni e-mail-in tuaj
petition-sent-lead = Ju kemi dërguar një e-mail. Nënshkrimi juaj numërohet pasi ta keni konfirmuar.
petition-sent-spam = Nuk ka ardhur asgjë pas pesë minutash? Shikoni në dosjen e postës së padëshiruar (spam).
petition-sent-code-title = Ose shkruani kodin nga e-mail-i
petition-code = Kodi
petition-code-hint = Tetë shkronja dhe shifra
petition-code-go = Vazhdo
petition-code-wrong = Nuk e njohim këtë kod. Kontrolloni çdo shkronjë ose hapni lidhjen në e-mail
petition-resend-title = Nuk erdhi asnjë e-mail?
petition-resend = Dërgojeni përsëri
petition-resent = E dërguam përsëri.
petition-resend-enough = Kemi dërguar aq e-mail-e sa na lejohet. Ju lutem kërkoni të parin, edhe në dosjen e postës së padëshiruar (spam).
petition-sent-week = Çfarë nuk konfirmohet brenda 7 ditësh fshihet.
petition-sent-demonstration = Këtu nuk ka server poste, prandaj ky version prove i tregon mesazhet në një faqe.
petition-sent-demonstration-link = Shikoni mesazhet

## Confirm

petition-confirm-title = Konfirmoni nënshkrimin tuaj
petition-confirm-lead = Dikush e ka nënshkruar këtë peticion me adresën tuaj të e-mail-it. A ishit ju?
petition-confirm-button = Po, numërojeni nënshkrimin tim
petition-not-me = Nuk isha unë
petition-not-me-hint = Nënshkrimi fshihet menjëherë.
petition-withdraw-title = Ju keni nënshkruar
petition-withdraw-lead = Nënshkrimi juaj është konfirmuar dhe numëruar.
petition-withdraw = Tërhiq nënshkrimin tim
petition-withdraw-hint = Ai hiqet nga numri dhe fshihet. Kjo nuk mund të kthehet mbrapsht.
petition-erased-title = U fshi
petition-erased-lead = Këtu nuk ka mbetur asgjë nga nënshkrimi.
petition-withdrawn-title = U tërhoq
petition-withdrawn-lead = Nënshkrimi juaj nuk numërohet më dhe ajo që ishte vulosur është fshirë.
petition-gone-title = Kjo lidhje nuk ju çon më askund
petition-gone-lead = Ndoshta është përdorur për tërheqje, ose kanë kaluar shtatë ditë, ose mungon një pjesë e adresës.
petition-gone-what = Shikoni nëse e gjithë adresa nga e-mail-i është në shfletues. Nëse po, mund të nënshkruani përsëri.
petition-gone-sign = Shikoni peticionet

## Thank you, and the receipt

petition-thanks-title = Faleminderit
petition-thanks-lead = Nënshkrimi juaj u numërua.
petition-thanks-number = Nënshkrime deri tani: {$count}
petition-receipt-title = Vërtetimi juaj
petition-receipt-lead = Me të mund të kontrolloni, tani ose pas një viti, që nënshkrimi juaj është numëruar. Ai nuk thotë asgjë se kush jeni.
petition-receipt-save = Ruaje vërtetimin
petition-receipt-check = Kontrollojeni
petition-receipt-once = Mbajeni për vete: kush e ka mund edhe ta tërheqë nënshkrimin tuaj.
petition-share-title = Sillni edhe një njeri
petition-share-lead = Gjëja më e mirë pas nënshkrimit është t’i kërkoni dikujt që njihni.
petition-share-label = Fjalë për t’i dërguar
petition-share-text = Unë e kam nënshkruar këtë peticion: {$action} A do ta nënshkruani edhe ju? {$address}

## Verify

petition-verify-title = Kontrolloni numrin
petition-verify-lead = Çdo nënshkrim i konfirmuar është një rresht në një regjistër ku mund të shtohen vetëm rreshta. Gjendja e tij e fundit nënshkruhet dhe botohet, që ne të mos mund ta ndryshojmë të kaluarën pa e vënë re dikush.
petition-verify-head = Gjendja tani
petition-verify-size = Rreshta në regjistër
petition-verify-time = Nënshkruar në orën
petition-verify-root = Gjurma
petition-verify-receipt = Vendosni vërtetimin tuaj
petition-verify-receipt-hint = Ngjitni tekstin e skedarit ose zgjidhni skedarin. Ai kontrollohet në kujtesë dhe harrohet.
petition-verify-file = Ose zgjidhni skedarin
petition-verify-go = Kontrollo
petition-verify-yes = Nënshkrimi juaj është në regjistër
petition-verify-yes-lead = Vërtetimi përputhet me gjendjen e nënshkruar, dhe çdo gjendje e mëparshme përputhet gjithashtu me të.
petition-verify-no = Ky vërtetim nuk përputhet
petition-verify-unreadable = Ky nuk është vërtetim i yni. Vendosni tërë tekstin e skedarit, nga kllapa e parë te e fundit.
petition-verify-other = Ky vërtetim është i një peticioni tjetër.
petition-verify-wrong = Vërtetimi mund të lexohet, por nuk ju çon te gjendja e botuar. Nëse nuk e keni ndryshuar skedarin, tregojuni të gjithëve.
petition-verify-offline = Mund të kontrolloni pa i besuar kësaj faqeje: me programin dhe skedarët më poshtë.

## Mails

petition-mail-greeting = Përshëndetje {$name},
petition-mail-confirm-subject = Ju lutem konfirmoni nënshkrimin tuaj
petition-mail-confirm-lead = faleminderit që nënshkruat këtë peticion: {$action}
petition-mail-confirm-do = Ju lutem konfirmoni që ishit ju. Vetëm atëherë numërohet nënshkrimi juaj.
petition-mail-confirm-link = Konfirmoni nënshkrimin tuaj
petition-mail-confirm-code = Ose shkruani këtë kod në faqe:
petition-mail-confirm-not-me = Nuk ishit ju? E njëjta faqe i fshin të gjitha menjëherë. Nëse nuk bëni asgjë, fshihen pas 7 ditësh.
petition-mail-confirm-keep = Ruajeni këtë e-mail: me të njëjtën lidhje mund ta tërhiqni nënshkrimin në çdo kohë.
petition-mail-again-subject = Ju keni nënshkruar tashmë
petition-mail-again-lead = dikush, ndoshta ju, e ka nënshkruar këtë peticion edhe një herë me adresën tuaj: {$action}
petition-mail-again-do = Nënshkrimi juaj i parë është ende aty. Nuk u shtua asgjë dhe nuk duhet të bëni asgjë.
petition-mail-again-link = Shikoni peticionin
petition-mail-closing = Me falënderime, organizatorët
petition-mail-leave = E merrni këtë sepse kërkuat njoftime. Për të mos marrë më:

## When something goes wrong, and the foot

petition-receipt-by-link = Vërtetimi juaj dhe mënyra për ta tërhequr nënshkrimin janë te lidhja në e-mail.
petition-trouble-title = Nënshkrimi juaj nuk u mor
petition-trouble-lead = Tani këtu ka shumë njerëz, ose vendi ku i ruajmë të dhënat nuk përgjigjet. Nuk u ruajt asgjë nga ato që dërguat.
petition-trouble-what = Ju lutem kthehuni mbrapa dhe dërgojeni përsëri pas një minute. Ajo që shkruat duhet të jetë ende aty.
petition-closed-what = Faleminderit që donit ta nënshkruani. Mund ta lexoni ende dhe të shihni çfarë ndodhi me të.
petition-foot = Asgjë për të dorëzuar: pa cookies, pa gjurmim, dhe të dhënat me të cilat nënshkruani vulosen. Kjo faqe nuk është pjesë e NHS.
