# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = انتقل إلى الجزء الرئيسي
site-menu = القائمة
site-search = بحث
site-search-what = ما الذي تبحثون عنه؟
site-search-nothing = لم نجد شيئًا. جرّبوا كلمات أخرى.
site-language = اللغة
site-leave = غادروا هذا الموقع
site-leave-how = يمكنكم أيضًا الضغط مرتين على مفتاح Esc.
site-foot = لا نحتفظ بأي شيء تكتبونه هنا. لا ملفات تعريف ولا تتبّع. هذا الموقع ليس تابعًا لخدمة الصحة (NHS).
site-browser-title = ما الذي يتذكره هاتفكم
site-browser =
    قد يبقى اسم هذه الصفحة في سجل متصفحكم، وقد يعيدكم زر الرجوع إليها.
    لإزالتها، احذفوا السجل. ويمكنكم في المرة القادمة استخدام نافذة خاصة.
    من يدير شبكتكم يستطيع أن يرى أنكم زرتم هذا الموقع، لكنه لا يرى ما قرأتم أو كتبتم.

## Menu

site-menu-rights = حقوقكم
site-menu-register = املأوا الاستمارة
site-menu-card = بطاقة تُظهرونها
site-menu-refused = رفضوا تسجيلي
site-menu-surgeries = ابحثوا عن عيادة آمنة
site-menu-costs = تكاليف المستشفى

## Forms

site-continue = متابعة
site-back = رجوع
site-change = تغيير
site-optional = يمكن ترك هذا فارغًا
site-yes = نعم
site-no = لا
site-wrong = هناك ما يجب تصحيحه
site-error = خطأ
site-sources = مصادر هذه المعلومات
site-print = اطبعوا هذه الصفحة
