# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = Знайти амбулаторію
surgeries-title = Знайти безпечну амбулаторію
surgeries-lead = Безпечна амбулаторія пообіцяла зареєструвати вас без посвідчення особи, підтвердження адреси та імміграційних документів.
surgeries-place = Поштовий індекс або місто
surgeries-place-hint = Наприклад M1 1AE або Leeds. Це не обов’язково має бути ваша адреса: підійде будь-яке місце поблизу.
surgeries-find = Знайти
surgeries-near-me = Поруч зі мною
surgeries-near-me-failed = Телефон не сказав, де ви. Напишіть поштовий індекс або місто.
surgeries-forgotten = Місце потрібне нам, щоб вам відповісти. Потім ми його забуваємо.
surgeries-register = Усі безпечні амбулаторії
# {$town} is the name of a town that does not exist.
surgeries-made-up = Це демонстрація. Справжніх амбулаторій ще не додано. Це місто та його амбулаторії вигадані: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Поблизу: {$place}
surgeries-near-you = Поруч із вами
surgeries-your-position = місце, де ви зараз
surgeries-bring = Що взяти із собою: нічого.
surgeries-bring-more = Щоб зареєструватися, не потрібні посвідчення особи, підтвердження адреси чи імміграційні документи. Якщо їх попросять, покажіть цю сторінку.
surgeries-safe = Безпечні амбулаторії
surgeries-none-safe = Тут поблизу ще жодна амбулаторія не приєдналася до безпечних. Зареєструватися без документів усе одно можна.
surgeries-others = Інші амбулаторії поблизу
surgeries-others-more = Вони цієї обіцянки не давали. Зареєструватися там без документів усе одно можна.
surgeries-again = Шукати в іншому місці
surgeries-map = Карта амбулаторій зі списку. У списку те саме сказано словами.
surgeries-straight = Відстань виміряно по прямій. Шлях може бути довшим, наприклад якщо посередині вода.
# {$place} is a postcode.
surgeries-about = Точно цього індексу ми не знаємо. Відстань виміряно від середини району: {$place}
surgeries-only-area = Ми лише приблизно знаємо, де це місце. Відстань може відрізнятися на багато кілометрів: {$place}
surgeries-northern-ireland = У Північній Ірландії правила інші, і списку її амбулаторій у нас немає. Знайти амбулаторію можна тут:
surgeries-scotland = У нас є не всі амбулаторії Шотландії. Інші можна знайти тут:

# {$number} is a number.
surgeries-metres = {$number} м
surgeries-kilometres = {$number} км
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = за {$distance}
surgeries-to-north = на північ
surgeries-to-north-east = на північний схід
surgeries-to-east = на схід
surgeries-to-south-east = на південний схід
surgeries-to-south = на південь
surgeries-to-south-west = на південний захід
surgeries-to-west = на захід
surgeries-to-north-west = на північний захід

surgeries-tag-safe = безпечна амбулаторія
surgeries-tag-made-up = вигадана
surgeries-address = Адреса
surgeries-phone = Телефон
surgeries-website = Сайт
surgeries-languages = Мови
surgeries-directions = Де вона
surgeries-join = Зареєструватися онлайн через NHS
surgeries-grade-demands = Коли ми дивилися востаннє, її сайт вимагав документів. Вони вам усе одно не потрібні.
surgeries-grade-asks = Коли ми дивилися востаннє, її сайт просив документи. Вони вам не потрібні.
surgeries-grade-clean = Коли ми дивилися востаннє, на її сайті було написано, що документи не потрібні.
surgeries-grade-none = Коли ми дивилися востаннє, на її сайті нічого не було про документи.

## A surgery’s page

surgeries-is-safe = Це безпечна амбулаторія.
# {$date} is a date.
surgeries-since = У реєстрі з: {$date}
surgeries-under-review = Це безпечна амбулаторія, але її сайт просить документи. Ми попросили це виправити. Відколи: {$date}
surgeries-not-listed = Ця амбулаторія не приєдналася до безпечних. Зареєструватися без документів усе одно можна.
surgeries-closed = Ця амбулаторія закрилася. Пошукайте іншу поблизу.
# {$town} is the name of a town.
surgeries-from-town = {$distance} від центру міста {$town}, {$direction}
surgeries-open-map = Відкрити на вашій карті
surgeries-show-words = Ці слова можна показати в реєстратурі.
surgeries-same-place = У тій самій будівлі
surgeries-record = Що відомо про цю амбулаторію

## When a place is not found

surgeries-error-title = Спробуйте ще раз
surgeries-error-empty = Напишіть поштовий індекс або назву міста
surgeries-error-postcode = Ми не знаємо цього індексу. Гляньте на нього ще раз або напишіть місто
surgeries-error-town = Ми не знаємо цього місця. Напишіть поштовий індекс або більше місто поблизу
surgeries-error-several = Є кілька місць із такою назвою. Виберіть одне
surgeries-error-no-fixed-abode = Це не місце. NHS пише так для людей без постійної адреси. Напишіть індекс або місто, де ви часто буваєте. Зареєструватися можна й без адреси
surgeries-error-islands = Джерсі, Гернсі та острів Мен мають свої служби охорони здоров’я. Там ми не можемо допомогти
