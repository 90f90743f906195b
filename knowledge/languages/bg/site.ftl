# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Към главната част
site-menu = Меню
site-search = Търсене
site-search-what = Какво търсите?
site-search-nothing = Нищо не е намерено. Опитайте с други думи.
site-language = Език
site-leave = Напуснете този сайт
site-leave-how = Можете също да натиснете два пъти клавиша Esc.
site-foot = Не пазим нищо от това, което пишете тук. Без бисквитки, без проследяване. Този сайт не е част от NHS.
site-browser-title = Какво помни телефонът ви
site-browser =
    Браузърът може да пази тази страница в историята, а бутонът за връщане може пак да ви доведе тук.
    За да я махнете, изтрийте историята. Следващия път можете да ползвате частен прозорец.
    Който управлява мрежата ви, може да види, че сте идвали на този сайт, но не и какво сте чели или писали.

## Menu

site-menu-rights = Вашите права
site-menu-register = Попълнете формуляра
site-menu-card = Карта за показване
site-menu-refused = Отказаха ми
site-menu-surgeries = Намерете сигурна лекарска практика
site-menu-costs = Разходи за болница

## Forms

site-continue = Продължете
site-back = Назад
site-change = Променете
site-optional = може да оставите празно
site-yes = Да
site-no = Не
site-wrong = Нещо трябва да се поправи
site-error = Грешка
site-sources = Откъде е тази информация
site-print = Отпечатайте тази страница
