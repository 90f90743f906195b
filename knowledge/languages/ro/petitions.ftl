# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Petiții
petition-list-lead = Semnătura dumneavoastră este sigilată imediat ce ajunge. Publicăm numere pe care oricine le poate verifica și nimic altceva.
petition-list-none = Aici nu este încă nicio petiție.
petition-read = Citiți și semnați
petition-read-closed = Citiți

## Where a petition stands

petition-stage-not-yet-open = Se deschide la {$date}
petition-stage-open = Deschisă până la {$date}
petition-stage-closed = Semnarea s-a încheiat la {$date}
petition-stage-handed-in = Predată la {$date}
petition-stage-answered = S-a răspuns la {$date}
petition-stage-presented-again = Prezentată din nou la {$date}
petition-handed-to = Predată către: {$to}
petition-again-to = Prezentată din nou către: {$to}
petition-response-title = Răspunsul
petition-response-by = Răspuns de la: {$by}

## The petition

petition-to = Către: {$addressee}
petition-by = Cerută de: {$creator}
petition-signatures = semnături
petition-goal = Țintă: {$goal}
petition-paper = Semnături pe hârtie, numărate separat: {$count}
petition-count-soon = Numărul este actualizat în fiecare secundă. Se numără doar semnăturile confirmate.
petition-why = De ce
petition-what = Ce cerem
petition-sources = De unde vin cifrele
petition-in-english = Această petiție nu este încă în limba dumneavoastră. Iat-o în engleză.
petition-draft = Traducere provizorie: niciun vorbitor nu a verificat încă această pagină.
petition-places = Semnături pe locuri
petition-history = Cum a crescut numărul
petition-verify-link = Verificați chiar dumneavoastră acest număr

## What happens to your data

petition-data-title = Ce se întâmplă cu datele dumneavoastră
petition-data-sealed = Numele, e-mailul și codul poștal sunt sigilate imediat ce ajung. Doar cheia campaniei le deschide, iar acest server nu o are.
petition-data-counts = Publicăm numere pe zone, niciodată mici, și niciodată cine a semnat.
petition-data-none = Destinatarul primește numărul semnăturilor, fără nume.
petition-data-names = Destinatarul primește numărul și numele. Fără e-mail, fără cod poștal.
petition-data-names-and-constituencies = Destinatarul primește numărul, numele și circumscripțiile electorale. Fără e-mail, fără cod poștal.
petition-data-erase = Vă puteți retrage semnătura oricând doriți. Totul se șterge cel târziu în această zi: {$date}
petition-data-demonstration = Aceasta este o demonstrație. Cheia ei se află pe acest calculator, deci nu semnați cu numele adevărat.

## The form

petition-form-title = Semnați această petiție
petition-name = Numele dumneavoastră
petition-name-hint = Așa cum îl scrieți dumneavoastră, în orice alfabet
petition-email = Adresa dumneavoastră de e-mail
petition-email-hint = Trimitem un singur e-mail, ca să fim siguri că sunteți dumneavoastră
petition-country = Unde locuiți
petition-country-uk = Regatul Unit
petition-postcode = Codul dumneavoastră poștal
petition-postcode-hint = Doar în Regatul Unit. Ne arată circumscripția electorală, de exemplu {$example}
petition-updates = Spuneți-mi prin e-mail ce se întâmplă cu această petiție
petition-sign = Semnați
petition-trap = Lăsați acest câmp gol
petition-error-title = Ceva trebuie corectat
petition-error-prefix = Eroare:
petition-error-name-missing = Scrieți numele dumneavoastră
petition-error-name-long = Numele are mai mult de 255 de caractere. Scrieți o formă mai scurtă
petition-error-name-sign = Un nume nu poate începe cu unul dintre semnele = + - @
petition-error-name-link = Un nume nu poate conține o adresă web
petition-error-email-missing = Scrieți adresa dumneavoastră de e-mail
petition-error-email = Aceasta nu este o adresă de e-mail completă. Arată ca name@example.org
petition-error-country = Alegeți țara în care locuiți
petition-error-postcode-missing = Scrieți codul poștal. Dacă nu aveți o casă a dumneavoastră, folosiți codul unui loc unde sunteți des
petition-error-postcode = Acesta nu este un cod poștal britanic complet. Arată ca SW1A 1AA
petition-error-unprintable = Conține un semn care nu se vede. Scrieți din nou
petition-not-here-title = Aici nu se poate semna încă
petition-not-here-what = Cei care administrează acest site nu au terminat de pregătit totul. Nu se păstrează nimic din ce scrieți. Vă rugăm să reveniți mai târziu.
petition-error-closed = Această petiție nu mai poate fi semnată
petition-error-old-form = Acest formular a stat deschis prea mult. Trimiteți-l din nou

## Check your mail

petition-sent-title = Verificați e-mailul
petition-sent-lead = V-am trimis un e-mail. Semnătura se numără după ce o confirmați.
petition-sent-spam = Nu a venit nimic după cinci minute? Căutați în dosarul de spam.
petition-sent-code-title = Sau scrieți codul din e-mail
petition-code = Codul
petition-code-hint = Opt litere și cifre
petition-code-go = Mai departe
petition-code-wrong = Nu cunoaștem acest cod. Verificați fiecare literă sau folosiți linkul din e-mail
petition-resend-title = Nu a venit niciun e-mail?
petition-resend = Trimiteți din nou
petition-resent = L-am trimis din nou.
petition-resend-enough = Am trimis câte e-mailuri avem voie. Căutați-l pe primul, și în dosarul de spam.
petition-sent-week = Ce nu este confirmat în 7 zile se șterge.
petition-sent-demonstration = Aici nu este instalat un server de e-mail, de aceea demonstrația își arată e-mailurile pe o pagină.
petition-sent-demonstration-link = Vedeți e-mailurile

## Confirm

petition-confirm-title = Confirmați semnătura
petition-confirm-lead = Cineva a semnat această petiție cu adresa dumneavoastră de e-mail. Ați fost dumneavoastră?
petition-confirm-button = Da, numărați semnătura mea
petition-not-me = Nu am fost eu
petition-not-me-hint = Semnătura se șterge imediat.
petition-withdraw-title = Ați semnat
petition-withdraw-lead = Semnătura dumneavoastră este confirmată și numărată.
petition-withdraw = Retrag semnătura
petition-withdraw-hint = Este scoasă din numărătoare și ștearsă. Nu se mai poate da înapoi.
petition-erased-title = Ștearsă
petition-erased-lead = Aici nu a rămas nimic din semnătură.
petition-withdrawn-title = Retrasă
petition-withdrawn-lead = Semnătura dumneavoastră nu se mai numără, iar ce era sigilat a fost șters.
petition-gone-title = Acest link nu mai duce nicăieri
petition-gone-lead = Poate a fost folosit pentru retragere, poate au trecut șapte zile sau lipsește o parte din adresă.
petition-gone-what = Vedeți dacă toată adresa din e-mail este în browser. Dacă da, puteți semna din nou.
petition-gone-sign = Vedeți petițiile

## Thank you, and the receipt

petition-thanks-title = Mulțumim
petition-thanks-lead = Semnătura dumneavoastră este numărată.
petition-thanks-number = Semnături până acum: {$count}
petition-receipt-title = Dovada semnăturii
petition-receipt-lead = Cu ea puteți verifica, acum sau peste un an, că semnătura este numărată. Nu spune nimic despre cine sunteți.
petition-receipt-save = Salvați dovada
petition-receipt-check = Verificați-o
petition-receipt-once = Păstrați-o doar pentru dumneavoastră: cine o are vă poate și retrage semnătura.
petition-share-title = Aduceți încă un om
petition-share-lead = Cel mai bun lucru după ce semnați este să rugați pe cineva cunoscut.
petition-share-label = Cuvinte de trimis
petition-share-text = Am semnat această petiție: {$action} Semnați și dumneavoastră? {$address}

## Verify

petition-verify-title = Verificați numărul
petition-verify-lead = Fiecare semnătură confirmată este un rând într-un registru la care se pot doar adăuga rânduri. Ultima lui stare este semnată și publicată, ca să nu putem schimba trecutul fără să observe cineva.
petition-verify-head = Starea de acum
petition-verify-size = Rânduri în registru
petition-verify-time = Semnată la
petition-verify-root = Amprentă
petition-verify-receipt = Puneți dovada
petition-verify-receipt-hint = Lipiți textul fișierului sau alegeți fișierul. Este verificat în memorie și uitat.
petition-verify-file = Sau alegeți fișierul
petition-verify-go = Verificați
petition-verify-yes = Semnătura dumneavoastră este în registru
petition-verify-yes-lead = Dovada se potrivește cu starea semnată, iar toate stările de dinainte se potrivesc și ele cu aceasta.
petition-verify-no = Această dovadă nu se potrivește
petition-verify-unreadable = Aceasta nu este o dovadă de la noi. Puneți tot textul fișierului, de la prima paranteză până la ultima.
petition-verify-other = Această dovadă este de la altă petiție.
petition-verify-wrong = Dovada se poate citi, dar nu duce la starea publicată. Dacă nu ați schimbat fișierul, spuneți tuturor.
petition-verify-offline = Puteți verifica fără să aveți încredere în acest site: cu programul și fișierele de mai jos.

## Mails

petition-mail-greeting = Bună ziua, {$name},
petition-mail-confirm-subject = Vă rugăm să confirmați semnătura
petition-mail-confirm-lead = vă mulțumim că ați semnat această petiție: {$action}
petition-mail-confirm-do = Vă rugăm să confirmați că ați fost dumneavoastră. Doar atunci se numără semnătura.
petition-mail-confirm-link = Confirmați semnătura
petition-mail-confirm-code = Sau scrieți acest cod pe pagină:
petition-mail-confirm-not-me = Nu ați fost dumneavoastră? Aceeași pagină șterge totul imediat. Dacă nu faceți nimic, se șterge după 7 zile.
petition-mail-confirm-keep = Păstrați acest e-mail: cu același link vă puteți retrage semnătura oricând.
petition-mail-again-subject = Ați semnat deja
petition-mail-again-lead = cineva, poate dumneavoastră, a semnat încă o dată această petiție cu adresa dumneavoastră: {$action}
petition-mail-again-do = Prima semnătură este tot acolo. Nu s-a adăugat nimic și nu aveți nimic de făcut.
petition-mail-again-link = Vedeți petiția
petition-mail-closing = Cu mulțumiri, organizatorii
petition-mail-leave = Primiți acest mesaj pentru că ați cerut noutăți. Ca să nu mai primiți:

## When something goes wrong, and the foot

petition-receipt-by-link = Dovada, și calea de a vă retrage semnătura, se găsesc la linkul din e-mail.
petition-trouble-title = Semnătura nu a fost primită
petition-trouble-lead = Chiar acum sunt foarte mulți oameni aici sau spațiul nostru de stocare nu răspunde. Nu s-a păstrat nimic din ce ați trimis.
petition-trouble-what = Mergeți înapoi și trimiteți din nou peste un minut. Ce ați scris ar trebui să fie tot acolo.
petition-closed-what = Vă mulțumim că ați vrut să semnați. O puteți citi în continuare și puteți vedea ce s-a întâmplat cu ea.
petition-foot = Nimic de predat: fără cookie-uri, fără urmărire, iar datele cu care semnați sunt sigilate. Acest site nu face parte din NHS.
