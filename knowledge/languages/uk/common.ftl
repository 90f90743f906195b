# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Українська
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Ukrainian
# ltr or rtl
language-direction = ltr

draft = Чорновий переклад – ще не перевірений носієм мови
# {$date} is written by the program in the manner of this language.
checked = Перевірено носієм мови: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Ваша амбулаторія: {$practice}
footer-phone = Телефон: {$phone}
footer-safe-surgery = Це безпечна амбулаторія
footer-ask = Запитайте в реєстратурі
footer-scan = Відскануйте код, щоб прочитати більше
# {$program} is the name of this program.
footer-made-with = Зроблено за допомогою {$program}

free = безкоштовно
page = Сторінка {$number} з {$total}
