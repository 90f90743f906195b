# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Петиції
petition-list-lead = Ваш підпис запечатується одразу, щойно надходить. Ми публікуємо числа, які кожен може перевірити, і більше нічого.
petition-list-none = Петицій тут ще немає.
petition-read = Прочитати й підписати
petition-read-closed = Прочитати

## Where a petition stands

petition-stage-not-yet-open = Відкриється {$date}
petition-stage-open = Відкрита до {$date}
petition-stage-closed = Збір підписів закінчився {$date}
petition-stage-handed-in = Подана {$date}
petition-stage-answered = Відповідь отримано {$date}
petition-stage-presented-again = Подана ще раз {$date}
petition-handed-to = Кому подана: {$to}
petition-again-to = Кому подана ще раз: {$to}
petition-response-title = Відповідь
petition-response-by = Хто відповів: {$by}

## The petition

petition-to = Кому: {$addressee}
petition-by = Хто просить: {$creator}
petition-signatures = підписів
petition-goal = Мета: {$goal}
petition-paper = Підписи на папері, їх рахують окремо: {$count}
petition-count-soon = Число оновлюється щосекунди. Рахуються лише підтверджені підписи.
petition-why = Чому
petition-what = Чого ми просимо
petition-sources = Звідки ці числа
petition-in-english = Цю петицію ще не перекладено вашою мовою. Ось вона англійською.
petition-draft = Чорновий переклад: цієї сторінки ще не перевіряв ніхто, хто говорить цією мовою.
petition-places = Підписи за місцевістю
petition-history = Як росло число
petition-verify-link = Перевірте це число самі

## What happens to your data

petition-data-title = Що буде з вашими даними
petition-data-sealed = Ваше ім’я, електронна адреса й індекс запечатуються одразу, щойно надходять. Відкриває їх лише ключ кампанії, а цей сервер його не має.
petition-data-counts = Ми публікуємо числа за районами, ніколи не малі, і ніколи не публікуємо, хто підписав.
petition-data-none = Адресат отримує кількість підписів, без імен.
petition-data-names = Адресат отримує кількість та імена. Без електронних адрес, без індексів.
petition-data-names-and-constituencies = Адресат отримує кількість, імена та виборчі округи. Без електронних адрес, без індексів.
petition-data-erase = Відкликати підпис можна, коли захочете. Усе буде стерто щонайпізніше: {$date}
petition-data-demonstration = Це демонстрація. Її ключ лежить на цьому комп’ютері, тож не підписуйте справжнім іменем.

## The form

petition-form-title = Підписати цю петицію
petition-name = Ваше ім’я
petition-name-hint = Так, як ви самі його пишете, будь-якою абеткою
petition-email = Ваша електронна адреса
petition-email-hint = Ми надішлемо один лист, щоб упевнитися, що це ви
petition-country = Де ви живете
petition-country-uk = Велика Британія
petition-postcode = Ваш поштовий індекс
petition-postcode-hint = Лише для Великої Британії. За ним ми дізнаємося ваш виборчий округ. Має такий вигляд: {$example}
petition-updates = Повідомте мені електронною поштою, що буде з цією петицією
petition-sign = Підписати
petition-trap = Залиште це поле порожнім
petition-error-title = Треба дещо виправити
petition-error-prefix = Помилка:
petition-error-name-missing = Напишіть своє ім’я
petition-error-name-long = Ваше ім’я довше за 255 знаків. Напишіть його коротше
petition-error-name-sign = Ім’я не може починатися з одного зі знаків = + - @
petition-error-name-link = В імені не може бути адреси сайту
petition-error-email-missing = Напишіть свою електронну адресу
petition-error-email = Це неповна електронна адреса. Вона має такий вигляд: name@example.org
petition-error-country = Виберіть країну, де ви живете
petition-error-postcode-missing = Напишіть свій індекс. Якщо у вас немає свого житла, візьміть індекс місця, де ви часто буваєте
petition-error-postcode = Це неповний британський індекс. Він має такий вигляд: SW1A 1AA
petition-error-unprintable = Тут є знак, якого не видно. Наберіть це ще раз
petition-not-here-title = Тут ще не можна підписати
petition-not-here-what = Ті, хто веде цей сайт, ще не закінчили його налаштовувати. Нічого з того, що ви пишете, не зберігається. Зайдіть, будь ласка, пізніше.
petition-error-closed = Цю петицію вже не можна підписати
petition-error-old-form = Ця форма була відкрита надто довго. Надішліть її ще раз

## Check your mail

petition-sent-title = Перевірте пошту
petition-sent-lead = Ми надіслали вам лист. Підпис буде зараховано, щойно ви його підтвердите.
petition-sent-spam = За п’ять хвилин нічого немає? Погляньте в теці для спаму.
petition-sent-code-title = Або введіть код із листа
petition-code = Код
petition-code-hint = Вісім латинських літер і цифр
petition-code-go = Далі
petition-code-wrong = Ми не знаємо цього коду. Перевірте кожну літеру або перейдіть за посиланням у листі
petition-resend-title = Лист не прийшов?
petition-resend = Надіслати ще раз
petition-resent = Ми надіслали його ще раз.
petition-resend-enough = Ми надіслали стільки листів, скільки можемо. Пошукайте перший, також у теці для спаму.
petition-sent-week = Те, чого не підтверджено протягом 7 днів, стирається.
petition-sent-demonstration = Поштового сервера тут немає, тому ця демонстрація показує свої листи на сторінці.
petition-sent-demonstration-link = Подивитися листи

## Confirm

petition-confirm-title = Підтвердьте свій підпис
petition-confirm-lead = Хтось підписав цю петицію з вашою електронною адресою. Це були ви?
petition-confirm-button = Так, зарахуйте мій підпис
petition-not-me = Це був хтось інший
petition-not-me-hint = Підпис буде стерто одразу.
petition-withdraw-title = Ви підписали
petition-withdraw-lead = Ваш підпис підтверджено й зараховано.
petition-withdraw = Відкликати мій підпис
petition-withdraw-hint = Його вилучать із підрахунку й зітруть. Скасувати це не можна.
petition-erased-title = Стерто
petition-erased-lead = Від підпису тут нічого не лишилося.
petition-withdrawn-title = Відкликано
petition-withdrawn-lead = Ваш підпис більше не рахується, а запечатане стерто.
petition-gone-title = Це посилання вже нікуди не веде
petition-gone-lead = Може, ним уже відкликали підпис, або минуло сім днів, або бракує частини адреси.
petition-gone-what = Гляньте, чи вся адреса з листа є в браузері. Якщо вся, можна підписати ще раз.
petition-gone-sign = Подивитися петиції

## Thank you, and the receipt

petition-thanks-title = Дякуємо
petition-thanks-lead = Ваш підпис зараховано.
petition-thanks-number = Підписів досі: {$count}
petition-receipt-title = Ваша квитанція
petition-receipt-lead = З нею можна перевірити, зараз чи за рік, що ваш підпис враховано. У ній не сказано, хто ви.
petition-receipt-save = Зберегти квитанцію
petition-receipt-check = Перевірити її
petition-receipt-once = Тримайте її при собі: хто її має, може й відкликати ваш підпис.
petition-share-title = Приведіть ще одну людину
petition-share-lead = Найкраще, що можна зробити після підпису, — попросити когось знайомого.
petition-share-label = Слова, щоб надіслати
petition-share-text = Я підтримую цю петицію своїм підписом: {$action} Підпишете й ви? {$address}

## Verify

petition-verify-title = Перевірити число
petition-verify-lead = Кожен підтверджений підпис — це рядок у журналі, куди рядки можна лише додавати. Його останній стан підписано й опубліковано, тож ми не можемо змінити минуле так, щоб ніхто не помітив.
petition-verify-head = Останній стан
petition-verify-size = Рядків у журналі
petition-verify-time = Коли підписано
petition-verify-root = Відбиток
petition-verify-receipt = Вставте свою квитанцію
petition-verify-receipt-hint = Вставте текст файлу або виберіть файл. Його перевірять у пам’яті й забудуть.
petition-verify-file = Або виберіть файл
petition-verify-go = Перевірити
petition-verify-yes = Ваш підпис є в журналі
petition-verify-yes-lead = Квитанція збігається з підписаним станом, і кожен попередній стан теж із ним збігається.
petition-verify-no = Ця квитанція не збігається
petition-verify-unreadable = Це не наша квитанція. Вставте весь текст файлу, від першої дужки до останньої.
petition-verify-other = Ця квитанція від іншої петиції.
petition-verify-wrong = Квитанцію можна прочитати, але вона не веде до опублікованого стану. Якщо ви не змінювали файл, розкажіть усім.
petition-verify-offline = Можна перевірити, не довіряючи цьому сайту: програмою і файлами, що нижче.

## Mails

petition-mail-greeting = Добрий день, {$name}!
petition-mail-confirm-subject = Підтвердьте, будь ласка, свій підпис
petition-mail-confirm-lead = Дякуємо, що підписали цю петицію: {$action}
petition-mail-confirm-do = Підтвердьте, будь ласка, що це були ви. Лише тоді підпис буде зараховано.
petition-mail-confirm-link = Підтвердити підпис
petition-mail-confirm-code = Або введіть на сторінці цей код:
petition-mail-confirm-not-me = Це були не ви? Та сама сторінка одразу все стирає. Якщо нічого не робити, усе зітреться за 7 днів.
petition-mail-confirm-keep = Збережіть цей лист: за тим самим посиланням можна будь-коли відкликати підпис.
petition-mail-again-subject = Ви вже підписали
petition-mail-again-lead = Хтось, можливо ви, ще раз підписав цю петицію з вашою адресою: {$action}
petition-mail-again-do = Ваш перший підпис на місці. Нічого не додано, і робити нічого не треба.
petition-mail-again-link = Подивитися петицію
petition-mail-closing = З подякою, організатори
petition-mail-leave = Ви отримали це, бо просили новин. Щоб більше не отримувати:

## When something goes wrong, and the foot

petition-receipt-by-link = Ваша квитанція і спосіб відкликати підпис — за посиланням у листі.
petition-trouble-title = Ваш підпис не прийнято
petition-trouble-lead = Зараз тут дуже багато людей, або наше сховище не відповідає. Нічого з надісланого не збережено.
petition-trouble-what = Поверніться, будь ласка, і надішліть ще раз за хвилину. Написане вами ще має бути там.
petition-closed-what = Дякуємо за бажання. Її ще можна прочитати, а також побачити, що з нею сталося.
petition-foot = Нема чого віддавати: без куків, без стеження, а те, чим ви підписуєте, запечатано. Цей сайт не належить до NHS.
