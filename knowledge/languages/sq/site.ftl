# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Kalo te pjesa kryesore
site-menu = Menuja
site-search = Kërko
site-search-what = Çfarë po kërkoni?
site-search-nothing = Nuk u gjet asgjë. Provoni fjalë të tjera.
site-language = Gjuha
site-leave = Dilni nga kjo faqe
site-leave-how = Mund të shtypni edhe dy herë tastin Esc.
site-foot = Nuk mbajmë asgjë nga ato që shkruani këtu. Pa cookies, pa gjurmim. Kjo faqe nuk është pjesë e NHS.
site-browser-title = Çfarë mban mend telefoni juaj
site-browser =
    Shfletuesi mund ta mbajë këtë faqe në histori dhe tasti i kthimit mund t’ju sjellë përsëri këtu.
    Për ta hequr, fshini historinë. Herën tjetër mund të përdorni një dritare private.
    Kush administron rrjetin tuaj mund të shohë që keni ardhur në këtë faqe, por jo çfarë keni lexuar ose shkruar.

## Menu

site-menu-rights = Të drejtat tuaja
site-menu-register = Plotësoni formularin
site-menu-card = Kartë për ta treguar
site-menu-refused = Më thanë jo
site-menu-surgeries = Gjeni një klinikë të sigurt
site-menu-costs = Kostot e spitalit

## Forms

site-continue = Vazhdo
site-back = Kthehu
site-change = Ndrysho
site-optional = mund ta lini bosh
site-yes = Po
site-no = Jo
site-wrong = Diçka duhet korrigjuar
site-error = Gabim
site-sources = Nga vijnë këto të dhëna
site-print = Printoni këtë faqe
