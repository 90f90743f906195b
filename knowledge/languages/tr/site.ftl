# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Ana bölüme git
site-menu = Menü
site-search = Ara
site-search-what = Ne arıyorsunuz?
site-search-nothing = Hiçbir şey bulunamadı. Başka sözcükler deneyin.
site-language = Dil
site-leave = Bu siteden çık
site-leave-how = Esc tuşuna iki kez de basabilirsiniz.
site-foot = Buraya yazdığınız hiçbir şeyi saklamıyoruz. Çerez yok, izleme yok. Bu site NHS’in parçası değildir.
site-browser-title = Telefonunuz neyi hatırlar
site-browser =
    Tarayıcınız bu sayfayı geçmişte tutabilir ve geri tuşu sizi yeniden buraya getirebilir.
    Silmek için geçmişi temizleyin. Gelecek sefer gizli pencere kullanabilirsiniz.
    Ağınızı yöneten kişi bu siteye geldiğinizi görebilir, ama ne okuduğunuzu veya yazdığınızı göremez.

## Menu

site-menu-rights = Haklarınız
site-menu-register = Formu doldurun
site-menu-card = Gösterilecek kart
site-menu-refused = Hayır dediler
site-menu-surgeries = Güvenli bir muayenehane bulun
site-menu-costs = Hastane ücretleri

## Forms

site-continue = Devam
site-back = Geri
site-change = Değiştir
site-optional = boş bırakabilirsiniz
site-yes = Evet
site-no = Hayır
site-wrong = Düzeltilmesi gereken bir şey var
site-error = Hata
site-sources = Bu bilgiler nereden
site-print = Bu sayfayı yazdırın
