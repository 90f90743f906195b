# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = العربية
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Arabic
# ltr or rtl
language-direction = rtl

draft = ترجمة أولية – لم يراجعها بعد متحدث باللغة
# {$date} is written by the program in the manner of this language.
checked = راجعها متحدث باللغة في {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = عيادتكم: {$practice}
footer-phone = الهاتف: {$phone}
footer-safe-surgery = هذه عيادة آمنة
footer-ask = اسألوا في مكتب الاستقبال
footer-scan = امسحوا الرمز لقراءة المزيد
# {$program} is the name of this program.
footer-made-with = أُعدّ ببرنامج {$program}

free = مجانًا
page = صفحة {$number} من {$total}
