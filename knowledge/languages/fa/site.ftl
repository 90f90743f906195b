# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = رفتن به بخش اصلی
site-menu = منو
site-search = جستجو
site-search-what = دنبال چه می‌گردید؟
site-search-nothing = چیزی پیدا نشد. واژه‌های دیگری بنویسید.
site-language = زبان
site-leave = از این سایت خارج شوید
site-leave-how = می‌توانید کلید Esc را هم دو بار فشار دهید.
site-foot = ما هیچ‌چیز از آنچه اینجا می‌نویسید نگه نمی‌داریم. نه کوکی و نه ردیابی. این سایت بخشی از خدمات درمانی ملی (NHS) نیست.
site-browser-title = آنچه گوشی شما به یاد می‌سپارد
site-browser =
    ممکن است مرورگر شما این صفحه را در تاریخچه نگه دارد و دکمهٔ بازگشت شما را دوباره به اینجا بیاورد.
    برای پاک کردن آن، تاریخچه را حذف کنید. دفعهٔ بعد می‌توانید از پنجرهٔ خصوصی استفاده کنید.
    کسی که شبکهٔ شما را اداره می‌کند می‌بیند که به این سایت آمده‌اید، اما نمی‌بیند چه خوانده یا نوشته‌اید.

## Menu

site-menu-rights = حقوق شما
site-menu-register = فرم را پر کنید
site-menu-card = کارتی برای نشان دادن
site-menu-refused = جواب رد دادند
site-menu-surgeries = یک مطب امن پیدا کنید
site-menu-costs = هزینه‌های بیمارستان

## Forms

site-continue = ادامه
site-back = بازگشت
site-change = تغییر
site-optional = می‌توانید این را خالی بگذارید
site-yes = بله
site-no = خیر
site-wrong = چیزی باید اصلاح شود
site-error = خطا
site-sources = این اطلاعات از کجاست
site-print = این صفحه را چاپ کنید
