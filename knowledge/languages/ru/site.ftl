# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Перейти к главной части
site-menu = Меню
site-search = Искать
site-search-what = Что вы ищете?
site-search-nothing = Ничего не найдено. Попробуйте другие слова.
site-language = Язык
site-leave = Покинуть этот сайт
site-leave-how = Можно также дважды нажать клавишу Esc.
site-foot = Мы не храним ничего из того, что вы здесь пишете. Без куки, без слежки. Этот сайт не относится к NHS.
site-browser-title = Что помнит ваш телефон
site-browser =
    Браузер может хранить эту страницу в истории, а кнопка «назад» может снова привести сюда.
    Чтобы её убрать, удалите историю. В следующий раз можно открыть приватное окно.
    Тот, кто управляет вашей сетью, может видеть, что вы заходили на этот сайт, но не то, что вы читали или писали.

## Menu

site-menu-rights = Ваши права
site-menu-register = Заполнить форму
site-menu-card = Карточка, чтобы показать
site-menu-refused = Мне отказали
site-menu-surgeries = Найти безопасную клинику
site-menu-costs = Расходы на больницу

## Forms

site-continue = Далее
site-back = Назад
site-change = Изменить
site-optional = можно оставить пустым
site-yes = Да
site-no = Нет
site-wrong = Нужно кое-что исправить
site-error = Ошибка
site-sources = Откуда эти сведения
site-print = Распечатать эту страницу
