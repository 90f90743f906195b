# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = فارسی
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Farsi
# ltr or rtl
language-direction = rtl

draft = پیش‌نویس ترجمه – هنوز فارسی‌زبانی آن را بررسی نکرده است
# {$date} is written by the program in the manner of this language.
checked = یک فارسی‌زبان آن را در {$date} بررسی کرده است

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = مطب شما: {$practice}
footer-phone = تلفن: {$phone}
footer-safe-surgery = اینجا مطبی امن است
footer-ask = از پذیرش بپرسید
footer-scan = برای خواندن بیشتر، کد را اسکن کنید
# {$program} is the name of this program.
footer-made-with = تهیه‌شده با {$program}

free = رایگان
page = صفحهٔ {$number} از {$total}
