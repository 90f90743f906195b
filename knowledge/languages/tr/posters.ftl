# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Buraya hoş geldiniz
welcome-sub = Bölgemizde mi yaşıyorsunuz? Nereden gelirseniz gelin, bize kayıt olabilirsiniz.
welcome-body =
    Burada doktora veya hemşireye görünmek ücretsizdir.
    Belgeniz ve sabit adresiniz olmadan kayıt olabilirsiniz.
    Resepsiyona sorun. Formu doldurmanıza yardım ederiz.
welcome-note = Bazı hastane tedavileri bazı kişiler için ücretlidir. Endişeniz varsa bize sorun.

## No papers needed

no-papers-headline = Belge yok mu? Sorun değil.
no-papers-sub = Buraya kayıt olmak için pasaport, kimlik veya adres belgesi gerekmez.
no-papers-body =
    Üzerinde adınız yazan bir şey varsa, kayıtlarınızı bulmamıza yardımcı olabilir.
    Hiçbir şeyiniz yoksa, bu sizi geri çevirmek için bir neden değildir.
no-papers-note = İnternet hizmetleri için kimliğinize bakabiliriz. Bu, kayıttan ayrı bir konudur.

## You need not give a home address

no-address-headline = Ev adresi gerekmez
no-address-sub = Bunun yerine bu muayenehanenin adresiyle kayıt olabilirsiniz.
no-address-body =
    Nerede yaşadığınızı kanıtlamanız gerekmez.
    Sabit eviniz yok mu? Bir yerden bir yere mi taşınıyorsunuz? Adres vermeye korkuyor musunuz? Bizimle konuşun.
    Mektupların ve mesajların size nasıl ulaşacağını sizinle kararlaştırırız.
no-address-note = Kayıt olduğunuz adres ulusal bir NHS kaydında tutulur. Formu doldurmadan önce bizimle konuşun.

## We will not ask about immigration status

no-status-headline = Size vizenizi sormayacağız
no-status-sub = Göçmenlik durumunuz ne olursa olsun, buraya kayıt olabilir ve doktora görünebilirsiniz.
no-status-body =
    Belgeniz olsun olmasın, hastamızsınız.
    Bazı formlarda yurt dışından gelenler için sorular vardır. O bölümü boş bırakabilirsiniz.
no-status-note = Hastanelerin kuralları başkadır ve sorabilirler. Nereden danışmanlık alabileceğinizi söyleyebiliriz.

## Your conversation is confidential

confidential-headline = Bizimle gizlilik içinde konuşabilirsiniz
confidential-sub = Olağan işleyişimizde bilgilerinizi İçişleri Bakanlığı (Home Office) ile paylaşmayız.
confidential-body =
    Burada çalışan herkes, bize söylediklerinizi gizli tutmakla yükümlüdür.
    Başka kimsenin duymayacağı bir yerde konuşmayı isteyebilirsiniz.
    İçişleri Bakanlığı bir hastayı sorarsa, hukuki danışmanlık almadan cevap vermeyiz.
confidential-note = Nadiren kanun bizi bilgi vermek zorunda bırakabilir, örneğin mahkeme emrettiğinde. Kayıtlarınızı kimlerin görebileceğini bize sorun.

## Ask for an interpreter

interpreter-headline = Dilinizi gösterin
interpreter-sub = Size tercüman buluruz. Ücretsizdir.
interpreter-body =
    Her gelişinizde tercüman isteyebilirsiniz.
    Çocuklarınızın sizin için çeviri yapması gerekmez.
    Kadın veya erkek tercüman isteyebilirsiniz. Elimizden geleni yaparız.
interpreter-note = İşaret dili tercümanı da isteyebiliriz.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Türkçe konuşuyorum
interpreter-need = Tercümana ihtiyacım var, lütfen

## A wry one

wry-headline = Nabza bakarız, pasaporta değil
wry-sub = Burası doktor muayenehanesi, sınır kapısı değil.
wry-body = Buyurun. Oturun. Nereniz ağrıyor, söyleyin.
wry-note = Kimlik, vize veya adres belgesi olmadan kayıt olabilirsiniz.

## The petition

petition-headline = Bırakın doktor doktorluk yapsın
petition-sub = Kimse doktora gitmekten korkmamalı.
petition-body =
    Dilekçeyi okuyun.
    Katılıyorsanız imzalayın.
petition-scan = Okumak ve imzalamak için kodu okutun
petition-note = Adınız, e-posta adresiniz ve posta kodunuzla imzalarsınız. Bunları nasıl koruduğumuz sayfada yazar.
