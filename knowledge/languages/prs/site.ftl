# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = به بخش اصلی بروید
site-menu = مینو
site-search = جستجو
site-search-what = چه می‌جویید؟
site-search-nothing = چیزی یافت نشد. کلمات دیگر را بنویسید.
site-language = زبان
site-leave = از این سایت بیرون شوید
site-leave-how = می‌توانید دکمهٔ Esc را هم دو بار فشار دهید.
site-foot = ما هیچ چیزی را که اینجا می‌نویسید نگه نمی‌داریم. نه کوکی و نه ردیابی. این سایت بخشی از خدمات صحی (NHS) نیست.
site-browser-title = آنچه تلیفون شما به یاد می‌سپارد
site-browser =
    ممکن است مرورگر شما این صفحه را در تاریخچه نگه دارد و دکمهٔ بازگشت شما را دوباره به اینجا بیاورد.
    برای پاک کردن آن، تاریخچه را حذف کنید. بار دیگر می‌توانید از پنجرهٔ خصوصی استفاده کنید.
    کسی که شبکهٔ شما را اداره می‌کند می‌بیند که به این سایت آمده‌اید، اما نمی‌بیند چه خوانده یا نوشته‌اید.

## Menu

site-menu-rights = حقوق شما
site-menu-register = فورم را پر کنید
site-menu-card = کارت برای نشان دادن
site-menu-refused = جواب رد دادند
site-menu-surgeries = یک معاینه‌خانهٔ مصون پیدا کنید
site-menu-costs = مصارف شفاخانه

## Forms

site-continue = ادامه
site-back = بازگشت
site-change = تغییر
site-optional = می‌توانید این را خالی بگذارید
site-yes = بلی
site-no = نخیر
site-wrong = چیزی باید اصلاح شود
site-error = خطا
site-sources = این معلومات از کجاست
site-print = این صفحه را چاپ کنید
