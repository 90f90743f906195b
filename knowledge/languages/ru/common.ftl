# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Русский
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Russian
# ltr or rtl
language-direction = ltr

draft = Черновой перевод – ещё не проверен носителем языка
# {$date} is written by the program in the manner of this language.
checked = Проверено носителем языка: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Ваша клиника: {$practice}
footer-phone = Телефон: {$phone}
footer-safe-surgery = Это безопасная клиника
footer-ask = Спросите в регистратуре
footer-scan = Отсканируйте код, чтобы узнать больше
# {$program} is the name of this program.
footer-made-with = Сделано с помощью {$program}

free = бесплатно
page = Страница {$number} из {$total}
