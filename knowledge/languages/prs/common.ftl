# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = دری
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Dari
# ltr or rtl
language-direction = rtl

draft = مسودهٔ ترجمه – هنوز از سوی یک دری‌زبان بررسی نشده است
# {$date} is written by the program in the manner of this language.
checked = از سوی یک دری‌زبان در {$date} بررسی شده است

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = معاینه‌خانهٔ شما: {$practice}
footer-phone = تلیفون: {$phone}
footer-safe-surgery = اینجا معاینه‌خانهٔ مصون است
footer-ask = از میز پذیرش بپرسید
footer-scan = برای معلومات بیشتر کود را سکن کنید
# {$program} is the name of this program.
footer-made-with = ساخته‌شده با {$program}

free = رایگان
page = صفحهٔ {$number} از {$total}
