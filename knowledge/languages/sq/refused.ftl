# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Më thanë jo
no-lead = Përgjigjuni disa pyetjeve dhe merrni një letër në anglisht. Asgjë nuk ruhet.
no-what = Çfarë kërkuan nga ju?
no-what-id = Pasaportë ose letërnjoftim
no-what-address = Dëshmi adrese
no-what-status = Vizë ose dokumente imigrimi
no-what-nhs-number = Numër NHS
no-what-area = Thanë se jetoj jashtë zonës së tyre
no-what-full = Thanë se nuk kanë vend
no-what-other = Diçka tjetër, ose nuk dhanë arsye
no-when = Kur ishte?
no-practice = Emri i klinikës
no-who-to = Kush ta marrë letrën?
no-to-practice = Drejtuesi i klinikës
no-to-board = Organi që e paguan klinikën
no-your-name = Emri juaj
no-your-name-hint = Mjafton emri ose inicialet.
no-where = Ku qëndroni?
no-where-area = Në zonën e klinikës
no-where-none = Nuk kam adresë të përhershme
no-use-address = Dua të përdor adresën e klinikës
no-ill = Jam i sëmurë tani
no-count = Numëroni këtë refuzim: vetëm klinika, muaji dhe arsyeja. Asgjë për mua.
no-count-why = Numrat tregojnë ku klinikat kanë nevojë për ndihmë. Një klinikë tregohet vetëm nga pesë refuzime.
no-make = Bëj letrën

no-letter = Çfarë thotë letra
no-says-register = Ju lutem më regjistroni tani. Askush nuk duhet të tregojë dokumente për t’u regjistruar.
no-says-board = Ju lutem shikoni çfarë bën kjo klinikë dhe më ndihmoni të regjistrohem.
no-says-full = Nëse nuk keni vend, ju lutem thojeni me shkrim dhe më tregoni një klinikë afër që merr pacientë.
no-says-reason = Nëse prapë thoni jo, ju lutem më dërgoni arsyen me shkrim.
no-says-days = Në Angli kjo duhet bërë brenda 14 ditësh.
no-says-urgent = Deri atëherë, ju lutem më jepni çdo kujdes që nuk pret. Është falas.
no-says-ill = Jam i sëmurë tani dhe kam nevojë menjëherë për kujdes.
no-says-address = Ju lutem më lini të përdor adresën e klinikës për letra.
no-pdf = Letra (PDF)
no-next = Provoni edhe një klinikë tjetër:
no-ni = Në Irlandën e Veriut rregullat janë të ndryshme. Kërkoni këshillë para se të shkruani.

no-wrong-what = Ju lutem zgjidhni çfarë kërkuan.
no-wrong-when = Shkruani ditën kështu: 23 11 2026. Nuk mund të jetë në të ardhmen.
no-wrong-practice = Ju lutem shkruani emrin e klinikës.
no-wrong-name = Ju lutem shkruani një emër ose iniciale, që të mund të përgjigjen.
no-wrong-nation = Ju lutem zgjidhni ku është klinika.
no-counted = Refuzimi u numërua. Faleminderit.
