# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = پښتو
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Pashto
# ltr or rtl
language-direction = rtl

draft = د ژباړې مسوده – پښتو ویونکي لا نه ده کتلې
# {$date} is written by the program in the manner of this language.
checked = پښتو ویونکي په {$date} کتلې ده

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = ستاسو معاینه‌خانه: {$practice}
footer-phone = ټیلیفون: {$phone}
footer-safe-surgery = دا یوه خوندي معاینه‌خانه ده
footer-ask = په استقبال کې وپوښتئ
footer-scan = د نورو معلوماتو لپاره کوډ سکن کړئ
# {$program} is the name of this program.
footer-made-with = په {$program} جوړ شوی

free = وړیا
page = مخ {$number} له {$total}
