# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Перейти до головної частини
site-menu = Меню
site-search = Шукати
site-search-what = Що ви шукаєте?
site-search-nothing = Нічого не знайдено. Спробуйте інші слова.
site-language = Мова
site-leave = Вийти з цього сайту
site-leave-how = Можна також двічі натиснути клавішу Esc.
site-foot = Ми не зберігаємо нічого з того, що ви тут пишете. Без куків, без стеження. Цей сайт не належить до NHS.
site-browser-title = Що пам’ятає ваш телефон
site-browser =
    Браузер може зберігати цю сторінку в історії, а кнопка «назад» може знову привести сюди.
    Щоб її прибрати, видаліть історію. Наступного разу можна скористатися приватним вікном.
    Той, хто керує вашою мережею, може бачити, що ви заходили на цей сайт, але не що ви читали чи писали.

## Menu

site-menu-rights = Ваші права
site-menu-register = Заповнити форму
site-menu-card = Картка, щоб показати
site-menu-refused = Мені відмовили
site-menu-surgeries = Знайти безпечну амбулаторію
site-menu-costs = Витрати на лікарню

## Forms

site-continue = Далі
site-back = Назад
site-change = Змінити
site-optional = можна залишити порожнім
site-yes = Так
site-no = Ні
site-wrong = Треба дещо виправити
site-error = Помилка
site-sources = Звідки ця інформація
site-print = Надрукувати цю сторінку
