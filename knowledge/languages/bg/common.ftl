# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Български
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Bulgarian
# ltr or rtl
language-direction = ltr

draft = Работен превод – още непроверен от човек, който говори езика
# {$date} is written by the program in the manner of this language.
checked = Проверен от човек, който говори езика: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Вашата лекарска практика: {$practice}
footer-phone = Телефон: {$phone}
footer-safe-surgery = Това е сигурна лекарска практика
footer-ask = Попитайте на регистратурата
footer-scan = Сканирайте кода, за да прочетете повече
# {$program} is the name of this program.
footer-made-with = Направено с {$program}

free = безплатно
page = Страница {$number} от {$total}
