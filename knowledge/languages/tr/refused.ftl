# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Hayır dediler
no-lead = Birkaç soruyu yanıtlayın, İngilizce bir mektup alın. Hiçbir şey saklanmaz.
no-what = Sizden ne istediler?
no-what-id = Pasaport veya kimlik
no-what-address = Adres belgesi
no-what-status = Vize veya göçmenlik belgeleri
no-what-nhs-number = NHS numarası
no-what-area = Onların bölgesi dışında oturduğumu söylediler
no-what-full = Yerlerinin dolu olduğunu söylediler
no-what-other = Başka bir şey istediler veya neden söylemediler
no-when = Ne zaman oldu?
no-practice = Muayenehanenin adı
no-who-to = Mektup kime gitsin?
no-to-practice = Muayenehanenin müdürüne
no-to-board = Muayenehaneye ödeme yapan kuruma
no-your-name = Adınız
no-your-name-hint = Ön adınız veya baş harfleriniz yeter.
no-where = Nerede kalıyorsunuz?
no-where-area = Muayenehanenin bölgesinde
no-where-none = Sabit adresim yok
no-use-address = Muayenehanenin adresini kullanmak istiyorum
no-ill = Şu anda hastayım
no-count = Bu reddi sayın: yalnız muayenehane, ay ve neden. Benim hakkımda hiçbir şey.
no-count-why = Sayılar, muayenehanelerin nerede yardıma ihtiyacı olduğunu gösterir. Bir muayenehane ancak en az beş ret olunca gösterilir.
no-make = Mektubu hazırla

no-letter = Mektupta ne yazıyor
no-says-register = Lütfen beni şimdi kaydedin. Kayıt olmak için kimse belge göstermek zorunda değildir.
no-says-board = Lütfen bu muayenehanenin ne yaptığına bakın ve kayıt olmama yardım edin.
no-says-full = Listeniz doluysa lütfen bunu yazılı bildirin ve yakında hangi muayenehanenin hasta kabul ettiğini söyleyin.
no-says-reason = Yine hayır derseniz lütfen nedenini bana yazılı gönderin.
no-says-days = İngiltere’de bunun 14 gün içinde yapılması gerekir.
no-says-urgent = O zamana kadar lütfen bana bekleyemeyen tedaviyi verin. Ücretsizdir.
no-says-ill = Şu anda hastayım ve hemen tedaviye ihtiyacım var.
no-says-address = Lütfen mektuplar için muayenehanenin adresini kullanmama izin verin.
no-pdf = Mektup (PDF)
no-next = Başka bir muayenehaneyi de deneyin:
no-ni = Kuzey İrlanda’da kurallar farklıdır. Yazmadan önce danışın.

no-wrong-what = Ne istediklerini seçin.
no-wrong-when = Günü şöyle yazın: 23 11 2026. Gelecekte bir gün olamaz.
no-wrong-practice = Muayenehanenin adını yazın.
no-wrong-name = Bir ad veya baş harfler yazın ki size yanıt verebilsinler.
no-wrong-nation = Muayenehanenin nerede olduğunu seçin.
no-counted = Ret sayıldı. Teşekkürler.
