# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Na didan
no-lead = Gaaffii muraasa deebisaa, xalayaa Afaan Ingiliziitiin barreeffame ni argattu. Homtuu hin kuufamu.
no-what = Maal isin gaafatan?
no-what-id = Paaspoortii yookaan waraqaa eenyummaa
no-what-address = Ragaa teessoo
no-what-status = Viizaa yookaan sanada imigireeshinii
no-what-nhs-number = Lakkoofsa NHS
no-what-area = Naannoo keenyaa ala jiraatta naan jedhan
no-what-full = Bakki hin jiru jedhan
no-what-other = Waan biraa, yookaan sababa hin kennine
no-when = Yoom ture?
no-practice = Maqaa kilinikaa
no-who-to = Xalayaan eenyuuf haa ga’u?
no-to-practice = Hoji-geggeessaa kilinikaa
no-to-board = Qaama kilinikaaf kaffalu
no-your-name = Maqaa keessan
no-your-name-hint = Maqaa jalqabaa yookaan qubee jalqabaa qofti ga’aa dha.
no-where = Eessa jirtu?
no-where-area = Naannoo kilinikichaa
no-where-none = Teessoo dhaabbataa hin qabu
no-use-address = Teessoo kilinikaa fayyadamuun barbaada
no-ill = Amma dhukkubsadheera
no-count = Diddaa kana lakkaa’aa: kilinika, ji’a fi sababa qofa. Waa’ee koo homtuu hin jiru.
no-count-why = Lakkoofsi kilinikoonni eessatti gargaarsa akka barbaadan agarsiisa. Kilinikni tokko diddaa shan irraa kaasee qofa agarsiifama.
no-make = Xalayaa qopheessi

no-letter = Waan xalayaan sun jedhu
no-says-register = Maaloo amma na galmeessaa. Galmaa’uuf sanada agarsiisuun eenyuufuu dirqama miti.
no-says-board = Maaloo waan kilinikni kun godhu ilaalaa, akkan galmaa’uufis na gargaaraa.
no-says-full = Yoo bakka hin qabaanne, maaloo barreeffamaan natti himaa, kilinika dhihoo jiru kan dhukkubsataa fudhatus natti himaa.
no-says-reason = Yoo ammas na diddan, maaloo sababa isaa barreeffamaan naaf ergaa.
no-says-days = Ingilaand keessatti kun guyyaa 14 keessatti ta’uu qaba.
no-says-urgent = Hanga sanatti, maaloo yaalii eeguu hin dandeenye naaf kennaa. Bilisa dha.
no-says-ill = Amma dhukkubsadheera, yaaliin battalumatti na barbaachisa.
no-says-address = Maaloo teessoo kilinikaa xalayaaf akkan fayyadamu naaf hayyamaa.
no-pdf = Xalayaa (PDF)
no-next = Kilinika biraas yaalaa:
no-ni = Ayerlaandi Kaabaa keessatti seerri adda. Osoo hin barreessin gorsa barbaadaa.

no-wrong-what = Maaloo maal akka isin gaafatan filadhaa.
no-wrong-when = Maaloo guyyaa akkana barreessaa: 23 11 2026. Guyyaa gara fuulduraa ta’uu hin danda’u.
no-wrong-practice = Maaloo maqaa kilinikaa barreessaa.
no-wrong-name = Akka isiniif deebisanitti, maaloo maqaa yookaan qubee jalqabaa barreessaa.
no-wrong-nation = Maaloo kilinikni eessa akka jiru filadhaa.
no-counted = Diddaan sun lakkaa’ameera. Galatoomaa.
