# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Kayıt formunu doldurun
join-lead = Bu form yalnız muayenehanenin ihtiyacı olanı sorar. Hiçbir şey saklanmaz: sayfayı kapatınca her şey silinir.
join-seen-list = Kim görür: muayenehane ve ulusal NHS listesi.
join-seen-practice = Kim görür: yalnız muayenehane.

join-for = Form kimin için?
join-for-me = Benim için
join-for-child = Çocuğum için
join-for-other = Yardım ettiğim biri için
join-for-why = Muayenehane kimin imzaladığını bilsin diye.
join-helper-name = Yardım eden kişinin adı
join-helper-relation = Bu kişinin nesisiniz? Örneğin: anne, arkadaş

join-name = Ad
join-name-why = Muayenehane sizi çağırabilsin diye. Kullandığınız gibi yazın. Hiçbir belgeye uyması gerekmez.
join-title-word = Unvan, örneğin Mr, Mrs, Miss, Mx
join-given = Ön adlar
join-family = Soyadı
join-one-name = Tek adınız varsa buraya yazın.

join-born = Doğum tarihi
join-born-why = Kimse sizi başkasıyla karıştırmasın diye.
join-day = Gün
join-month = Ay
join-year = Yıl
join-only-year = Yalnız yılı veya yaklaşık yılı biliyorum
join-calendar = Takvim
join-calendar-gregorian = İngiliz takvimi (miladi)
join-calendar-solar-hijri = İran ve Afgan takvimi (güneş hicri)
join-calendar-hijri = İslam takvimi (hicri)
join-calendar-ethiopian = Etiyopya takvimi

join-sex = Cinsiyet
join-sex-why = NHS sizi doğru kontrollere çağırmak için kullanır.
join-sex-female = Kadın
join-sex-male = Erkek
join-sex-other = Diğer
join-sex-unknown = Söylemek istemiyorum

join-reach = Muayenehane size güvenle nasıl ulaşabilir?
join-reach-why = Randevular ve sonuçlar için. Yalnız sizin için güvenli olanı verin.
join-phone = Telefon
join-phone-shared = Bu telefonu başkaları da kullanıyor
join-email = E-posta

join-address = Muayenehane hangi adresi kullansın?
join-address-why = Mektuplar oraya gider. Kanıtlamanız gerekmez.
join-address-home = Yaşadığım veya kaldığım yer
join-address-practice = Muayenehanenin adresi
join-address-care-of = Başka birinin adresi
join-address-none = Sabit adresim yok
join-care-name = Kişinin veya yerin adı
join-street = Ev ve sokak
join-town = Şehir
join-postcode = Posta kodu
join-post = Mektuplar muayenehaneye giderse nasıl haberiniz olur?
join-post-collect = Gelip sorarım
join-post-call = Muayenehane beni arar
join-post-text = Muayenehane mesaj gönderir

join-practice = Muayenehanenin adı
join-practice-why = Form doğru yere gitsin diye.
join-practice-street = Muayenehanenin adresi

join-language = Diliniz
join-language-why = Muayenehane tercüman bulabilsin diye.
join-interpreter = Tercümana ihtiyacım var
join-needs = Başka ne yardımcı olur? Örneğin: büyük yazı, işaret dili, kadın doktor

join-more = Daha fazlası, yalnız isterseniz
join-more-why = Eski kayıtları bulmaya yarar. Bu olmadan da kayıt olabilirsiniz.
join-nhs-number = NHS numarası
join-before-name = Kullandığınız başka bir ad
join-before-practice = Birleşik Krallık’taki son muayenehaneniz
join-before-address = Birleşik Krallık’taki son adresiniz

join-check = Yanıtlarınızı gözden geçirin
join-make = Formu yap
join-pdf = Verilecek form (PDF)
join-post-paper = Mektuplar için anlaşma (PDF)
join-file = Muayenehanenin bilgisayarı için dosya
join-sealed = Mühürlü dosya, yalnız bu muayenehane açabilir
join-codes = Mühürlü, taranacak kodlar olarak
join-done = Formu kaydedin veya yazdırın, imzalayın ve muayenehaneye verin. Sonra bu sayfayı kapatın.

join-note-year = Yalnız yılı biliyorsunuz. NHS 1 Ocak yazar, form da bunun tahmin olduğunu söyler.
join-note-moon = Bu takvimde gün bir önce veya sonra olabilir. Tarihe yeniden bakın.
join-note-one-name = Tek adınız var. Form bunu söyler ve soyadı yerine yazar.
join-note-letters = Muayenehane bu harfleri okuyamayabilir. Adınızı söylemeye hazır olun.
join-note-shared = Telefonunuzu başkaları da kullanıyor. Form muayenehaneden mesajlarda ayrıntı bırakmamasını ister.
join-note-no-way = Telefon ve e-posta vermediniz. Sık sık muayenehaneye gidip mektup sorun.

join-wrong-for = Formun kimin için olduğunu seçin.
join-wrong-helper = Yardım eden kişinin adını yazın.
join-wrong-name = Bir ad yazın. Tek ad yeter.
join-wrong-long = Bu form için çok uzun. Kısaltın.
join-wrong-born = Gün, ay ve yılı rakamla yazın. Yalnız yılı biliyorsanız o kutuyu işaretleyin.
join-wrong-day = Bu takvimde böyle bir gün yok. Rakamlara bakın veya başka takvim seçin.
join-wrong-future = Bu gün henüz gelmedi. Yıla bakın.
join-wrong-old = Bu 120 yıldan daha önce. Yıla ve takvime bakın.
join-wrong-sex = Birini seçin. “Söylemek istemiyorum” da bir yanıttır.
join-wrong-phone = Bu telefon numarasına benzemiyor. Yalnız rakam yazın veya boş bırakın.
join-wrong-email = Bu e-postaya benzemiyor. name@example.org gibi yazın veya boş bırakın.
join-wrong-address = Bir adres seçin. “Sabit adresim yok” da bir yanıttır.
join-wrong-both = Bir adres seçtiniz, başka bir adres de yazdınız. Birini silin veya seçiminizi değiştirin.
join-wrong-street = Evi ve sokağı yazın veya başka adres seçin.
join-wrong-care = Adresin sahibi kişinin veya yerin adını yazın.
join-wrong-postcode = Bu İngiliz posta kodu değil. M1 1AE gibi yazın veya boş bırakın.
join-wrong-practice = Muayenehanenin adresini kullanmak için adını yazın.
join-wrong-nhs = Bu NHS numarası değil. On rakamlıdır. Yeniden bakın veya boş bırakın.
