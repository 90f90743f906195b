# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Dilekçeler
petition-list-lead = İmzanız gelir gelmez mühürlenir. Herkesin kontrol edebileceği sayıları yayımlarız, başka bir şey yayımlamayız.
petition-list-none = Burada henüz dilekçe yok.
petition-read = Okuyun ve imzalayın
petition-read-closed = Okuyun

## Where a petition stands

petition-stage-not-yet-open = Açılış tarihi: {$date}
petition-stage-open = İmzaya açık, son gün: {$date}
petition-stage-closed = İmza toplamanın bittiği tarih: {$date}
petition-stage-handed-in = Teslim tarihi: {$date}
petition-stage-answered = Yanıt tarihi: {$date}
petition-stage-presented-again = Yeniden sunulma tarihi: {$date}
petition-handed-to = Teslim edilen: {$to}
petition-again-to = Yeniden sunulan: {$to}
petition-response-title = Yanıt
petition-response-by = Yanıt veren: {$by}

## The petition

petition-to = Kime: {$addressee}
petition-by = İsteyen: {$creator}
petition-signatures = imza
petition-goal = Hedef: {$goal}
petition-paper = Kâğıt üzerindeki imzalar, ayrı sayılır: {$count}
petition-count-soon = Sayı her saniye yenilenir. Yalnız onaylanan imzalar sayılır.
petition-why = Neden
petition-what = Ne istiyoruz
petition-sources = Rakamlar nereden
petition-in-english = Bu dilekçe henüz sizin dilinizde yok. İngilizcesi burada.
petition-draft = Taslak çeviri: bu sayfayı henüz bu dili konuşan biri kontrol etmedi.
petition-places = Yerlere göre imzalar
petition-history = Sayı nasıl arttı
petition-verify-link = Bu sayıyı kendiniz kontrol edin

## What happens to your data

petition-data-title = Bilgilerinize ne olur
petition-data-sealed = Adınız, e-postanız ve posta kodunuz gelir gelmez mühürlenir. Onları yalnız kampanyanın kendi anahtarı açar ve bu sunucuda o anahtar yoktur.
petition-data-counts = Bölgelere göre sayıları yayımlarız; küçük sayıları ve kimin imzaladığını asla yayımlamayız.
petition-data-none = Alıcı imza sayısını alır, ad almaz.
petition-data-names = Alıcı sayıyı ve adları alır. E-posta ve posta kodu almaz.
petition-data-names-and-constituencies = Alıcı sayıyı, adları ve seçim bölgelerini alır. E-posta ve posta kodu almaz.
petition-data-erase = İmzanızı istediğiniz zaman geri çekebilirsiniz. Her şey en geç şu gün silinir: {$date}
petition-data-demonstration = Bu bir gösterimdir. Anahtarı bu makinede durur, bu yüzden gerçek adınızla imzalamayın.

## The form

petition-form-title = Bu dilekçeyi imzalayın
petition-name = Adınız
petition-name-hint = Kendiniz nasıl yazıyorsanız öyle, her alfabeyle olur
petition-email = E-posta adresiniz
petition-email-hint = Siz olduğunuzdan emin olmak için bir e-posta göndeririz
petition-country = Nerede yaşıyorsunuz
petition-country-uk = Birleşik Krallık
petition-postcode = Posta kodunuz
petition-postcode-hint = Yalnız Birleşik Krallık’ta. Bize seçim bölgenizi gösterir, örneğin {$example}
petition-updates = Bu dilekçeye ne olduğunu bana e-postayla bildirin
petition-sign = İmzala
petition-trap = Bu alanı boş bırakın
petition-error-title = Düzeltilmesi gereken bir şey var
petition-error-prefix = Hata:
petition-error-name-missing = Adınızı yazın
petition-error-name-long = Adınız 255 karakterden uzun. Daha kısa biçimini yazın
petition-error-name-sign = Ad şu işaretlerden biriyle başlayamaz: = + - @
petition-error-name-link = Adın içinde internet adresi olamaz
petition-error-email-missing = E-posta adresinizi yazın
petition-error-email = Bu tam bir e-posta adresi değil. name@example.org gibi olmalı
petition-error-country = Yaşadığınız ülkeyi seçin
petition-error-postcode-missing = Posta kodunuzu yazın. Kendi eviniz yoksa sık bulunduğunuz bir yerin posta kodunu yazın
petition-error-postcode = Bu tam bir İngiliz posta kodu değil. SW1A 1AA gibi olmalı
petition-error-unprintable = İçinde görünmeyen bir işaret var. Lütfen yeniden yazın
petition-not-here-title = Burada henüz kimse imza atamaz
petition-not-here-what = Bu siteyi yönetenler hazırlığını henüz bitirmedi. Yazdıklarınızdan hiçbir şey saklanmaz. Lütfen daha sonra yeniden gelin.
petition-error-closed = Bu dilekçe artık imzalanamaz
petition-error-old-form = Bu form çok uzun süre açık kaldı. Lütfen yeniden gönderin

## Check your mail

petition-sent-title = E-postanıza bakın
petition-sent-lead = Size bir e-posta gönderdik. İmzanız, siz onayladıktan sonra sayılır.
petition-sent-spam = Beş dakika sonra hâlâ bir şey yok mu? İstenmeyen posta (spam) klasörüne bakın.
petition-sent-code-title = Ya da e-postadaki kodu yazın
petition-code = Kod
petition-code-hint = Sekiz harf ve rakam
petition-code-go = Devam
petition-code-wrong = Bu kodu tanımıyoruz. Her harfe bakın veya e-postadaki bağlantıya gidin
petition-resend-title = E-posta gelmedi mi?
petition-resend = Yeniden gönder
petition-resent = Yeniden gönderdik.
petition-resend-enough = Gönderebileceğimiz kadar e-posta gönderdik. Lütfen ilkini arayın, istenmeyen posta (spam) klasörüne de bakın.
petition-sent-week = 7 gün içinde onaylanmayan silinir.
petition-sent-demonstration = Burada e-posta sunucusu yok, bu yüzden bu gösterim e-postalarını bir sayfada gösterir.
petition-sent-demonstration-link = E-postaları görün

## Confirm

petition-confirm-title = İmzanızı onaylayın
petition-confirm-lead = Birisi bu dilekçeyi sizin e-posta adresinizle imzaladı. Siz miydiniz?
petition-confirm-button = Evet, imzamı sayın
petition-not-me = Ben değildim
petition-not-me-hint = İmza hemen silinir.
petition-withdraw-title = İmzaladınız
petition-withdraw-lead = İmzanız onaylandı ve sayıldı.
petition-withdraw = İmzamı geri çek
petition-withdraw-hint = Sayıdan çıkarılır ve silinir. Bu geri alınamaz.
petition-erased-title = Silindi
petition-erased-lead = Burada imzadan geriye bir şey kalmadı.
petition-withdrawn-title = Geri çekildi
petition-withdrawn-lead = İmzanız artık sayılmıyor ve mühürlenmiş olan silindi.
petition-gone-title = Bu bağlantı artık bir yere götürmüyor
petition-gone-lead = İmzayı geri çekmek için kullanılmış, yedi gün geçmiş veya adresin bir bölümü eksik olabilir.
petition-gone-what = E-postadaki adresin tamamı tarayıcınızda mı, bakın. Öyleyse yeniden imzalayabilirsiniz.
petition-gone-sign = Dilekçeleri görün

## Thank you, and the receipt

petition-thanks-title = Teşekkürler
petition-thanks-lead = İmzanız sayıldı.
petition-thanks-number = Şimdiye kadarki imzalar: {$count}
petition-receipt-title = Alındı belgeniz
petition-receipt-lead = Bununla şimdi veya bir yıl sonra imzanızın sayıldığını kontrol edebilirsiniz. Kim olduğunuz hakkında hiçbir şey söylemez.
petition-receipt-save = Alındı belgesini kaydet
petition-receipt-check = Kontrol et
petition-receipt-once = Yalnız sizde kalsın: bu belge kimdeyse imzanızı da geri çekebilir.
petition-share-title = Bir kişi daha getirin
petition-share-lead = İmzaladıktan sonra yapılacak en iyi şey, tanıdığınız birinden de istemektir.
petition-share-label = Gönderilecek sözler
petition-share-text = Bu dilekçeyi imzaladım: {$action} Siz de imzalar mısınız? {$address}

## Verify

petition-verify-title = Sayıyı kontrol edin
petition-verify-lead = Onaylanan her imza, yalnız satır eklenebilen bir kayıt defterinde bir satırdır. Defterin son durumu imzalanır ve yayımlanır; böylece kimse fark etmeden geçmişi değiştiremeyiz.
petition-verify-head = Defterin şimdiki durumu
petition-verify-size = Defterdeki satırlar
petition-verify-time = İmzalandığı saat
petition-verify-root = Parmak izi
petition-verify-receipt = Alındı belgenizi buraya koyun
petition-verify-receipt-hint = Dosyanın metnini yapıştırın veya dosyayı seçin. Bellekte kontrol edilir ve unutulur.
petition-verify-file = Ya da dosyayı seçin
petition-verify-go = Kontrol et
petition-verify-yes = İmzanız defterde
petition-verify-yes-lead = Alındı belgesi imzalanmış duruma uyuyor, önceki bütün durumlar da ona uyuyor.
petition-verify-no = Bu alındı belgesi uymuyor
petition-verify-unreadable = Bu bizim alındı belgemiz değil. İlk ayraçtan sonuncusuna kadar dosyanın bütün metnini koyun.
petition-verify-other = Bu alındı belgesi başka bir dilekçeye ait.
petition-verify-wrong = Alındı belgesi okunabiliyor, ama yayımlanan duruma götürmüyor. Dosyayı siz değiştirmediyseniz bunu herkese söyleyin.
petition-verify-offline = Bu siteye güvenmeden de kontrol edebilirsiniz: aşağıdaki program ve dosyalarla.

## Mails

petition-mail-greeting = Merhaba {$name},
petition-mail-confirm-subject = Lütfen imzanızı onaylayın
petition-mail-confirm-lead = Bu dilekçeyi imzaladığınız için teşekkürler: {$action}
petition-mail-confirm-do = Lütfen siz olduğunuzu onaylayın. İmzanız ancak o zaman sayılır.
petition-mail-confirm-link = İmzanızı onaylayın
petition-mail-confirm-code = Ya da bu kodu sayfaya yazın:
petition-mail-confirm-not-me = Siz değil miydiniz? Aynı sayfa her şeyi hemen siler. Hiçbir şey yapmazsanız 7 gün sonra silinir.
petition-mail-confirm-keep = Bu e-postayı saklayın: aynı bağlantıyla imzanızı istediğiniz zaman geri çekebilirsiniz.
petition-mail-again-subject = Zaten imzaladınız
petition-mail-again-lead = Birisi, belki siz, bu dilekçeyi sizin adresinizle bir kez daha imzaladı: {$action}
petition-mail-again-do = İlk imzanız yerinde duruyor. Hiçbir şey eklenmedi, yapmanız gereken bir şey yok.
petition-mail-again-link = Dilekçeyi görün
petition-mail-closing = Teşekkürlerimizle, düzenleyenler
petition-mail-leave = Bunu haber istediğiniz için alıyorsunuz. Artık almamak için:

## When something goes wrong, and the foot

petition-receipt-by-link = Alındı belgeniz ve imzanızı geri çekme yolu, e-postadaki bağlantıdadır.
petition-trouble-title = İmzanız alınamadı
petition-trouble-lead = Şu anda burada çok fazla kişi var veya verileri sakladığımız yer yanıt vermiyor. Gönderdiklerinizden hiçbir şey saklanmadı.
petition-trouble-what = Lütfen geri gidip bir dakika sonra yeniden gönderin. Yazdıklarınız hâlâ orada olmalı.
petition-closed-what = İmzalamak istediğiniz için teşekkürler. Dilekçeyi ve ona ne olduğunu yine de okuyabilirsiniz.
petition-foot = Verilecek bir şey yok: çerez yok, izleme yok, imzalarken verdikleriniz mühürlenir. Bu site NHS’in parçası değildir.
