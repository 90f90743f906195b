# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Doktora gidebilirsiniz
you-lead = Herkes bir aile hekimi (GP) muayenehanesine kayıt olabilir. Ücretsizdir ve belge gerekmez.
you-where = Nerede yaşıyorsunuz?
you-england = İngiltere
you-scotland = İskoçya
you-wales = Galler
you-ni = Kuzey İrlanda
you-ni-differs = Kuzey İrlanda’da kurallar farklıdır.

you-join = Kayıt olabilirsiniz
you-join-body =
    Kaldığınız yere yakın bir aile hekimi (GP) muayenehanesine kayıt olabilirsiniz.
    Nereden geldiğiniz veya ne kadar süredir burada olduğunuz önemli değildir.

you-papers = Belge gerekmez
you-papers-body =
    Pasaport, vize, kimlik veya adres belgesi gerekmez.
    Muayenehane kayıtlarınızı bulmak için belge isteyebilir. Belgeniz yoksa yine de sizi kaydetmelidir.
you-papers-wales = Galler’de muayenehane kimlik isteyebilir. İltica kartı veya İçişleri Bakanlığı (Home Office) mektubu yeterlidir.

you-status = Burada yerleşik olmanız gerekmez
you-status-body =
    Göçmenlik durumunuzu söylemek zorunda değilsiniz.
    Bazı formlarda yurt dışından gelenler için sorular vardır. O bölümü boş bırakabilirsiniz.

you-address = Sabit adres gerekmez
you-address-body =
    Nerede yaşadığınızı kanıtlamak zorunda değilsiniz.
    Eviniz yok mu, ya da adresinizi vermek güvenli değil mi? Muayenehanenin adresini kullanmayı isteyin.
    Mektupların size nasıl ulaşacağını muayenehaneyle kararlaştırın.

you-who = Bilgilerinizi kim görür
you-who-body =
    Muayenehane kaydınızı tutar ve gizli tutmak zorundadır.
    Adınız, doğum tarihiniz, adresiniz ve telefonunuz NHS’in ulusal bir listesinde de tutulur. Hastalığınız tutulmaz.
    Aile hekimine (GP) kayıt olmak, olağan uygulama olarak İçişleri Bakanlığı’na (Home Office) bildirilmez.
    Kasım 2018’e kadar İçişleri Bakanlığı o listeden adres alabiliyordu. O anlaşma sona erdi.
    Mahkeme veya ağır bir suç davası NHS’in bilgi vermesini hâlâ gerektirebilir.
    Hastaneler ödeme yapmanız gerekip gerekmediğini İçişleri Bakanlığı’na sorabilir. 500 sterlin veya daha fazla borcu iki ay sonra bildirebilirler.
    Gelecekte ne olacağına kimse söz veremez. Adresiniz güvenli değilse formu doldurmadan önce muayenehaneye söyleyin.

you-interpreter = Tercüman ücretsizdir
you-interpreter-body =
    Randevu alırken tercüman isteyin.
    Çocuklarınız sizin için tercümanlık yapmak zorunda değildir.

you-refused = Hayır derlerse
you-refused-body =
    Nedenini yazılı isteyin. Belgenizin olmaması geçerli bir neden değildir.
    Şu anda hasta mısınız? Söyleyin. Bekleyemeyen tedavi, kayıtlı olun ya da olmayın, ücretsizdir.
you-refused-england = İngiltere’de muayenehane nedeni size 14 gün içinde göndermek zorundadır.
you-refused-letter = Mektubu yazın

you-hospital = Hastaneye ihtiyacınız olursa
you-hospital-body =
    Acil durumda acil servise (A&E) gidin. Oradaki yardım herkese ücretsizdir.
    Hastanedeki bazı başka tedaviler bazı kişiler için paralıdır.
    Acil tedavi ödemeyi beklememelidir.
you-hospital-link = Para ödeyecek miyim?

you-pregnant = Hamileyseniz
you-pregnant-body =
    Erkenden bir ebeye veya aile hekimine (GP) gidin. Bunu belgesiz yapabilirsiniz.
    Hamilelik ve doğum bakımı para yüzünden asla reddedilmemeli veya geciktirilmemelidir. Fatura sonradan gelebilir.

you-bill = Fatura geldiyse
you-bill-body =
    Atmayın. Hemen danışın.
    Fatura yanlış olabilir; hastaneden kontrol etmesini isteyebilirsiniz.
    Doğruysa, her ay biraz ödemeyi isteyebilirsiniz.

you-help = Yakınınızda yardım
you-help-body =
    Acil durum: 999’u arayın. Gece gündüz tıbbi danışma: 111. Aramalar ücretsizdir.
you-help-link = Güvenli bir muayenehane bulun

you-northern-ireland-body =
    İlk seferde HSCR-1 formunu doldurur ve asıl belgeleri onunla gönderirsiniz.
    Belfast’taki bir büro, BSO, karar verir. Durumunuzu İçişleri Bakanlığı’na (Home Office) sorabilir.
    Sığınma istiyorsanız, sığınmanız reddedilmiş olsa bile kayıt olabilirsiniz.
    Hiç belgeniz yoksa formu göndermeden önce danışın.
    Muayenehane hayır derse bunu yazılı bildirmek zorundadır.
    Acil tedavi herkes içindir.

you-keep = Bu sayfayı saklayın
you-keep-body = İnternetsiz çalışan tek bir dosya. Bluetooth veya WhatsApp ile başkalarına verebilirsiniz.
you-keep-page = Sayfayı kaydet
you-keep-pdf = PDF olarak kaydet
# {$date} is written by the program in the manner of this language.
you-checked = Bu kuralları en son {$date} tarihinde kontrol ettik.
