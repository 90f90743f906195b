# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Петиции
petition-list-lead = Ваша подпись запечатывается сразу, как приходит. Мы публикуем числа, которые каждый может проверить, и больше ничего.
petition-list-none = Здесь пока нет петиций.
petition-read = Прочитать и подписать
petition-read-closed = Прочитать

## Where a petition stands

petition-stage-not-yet-open = Откроется {$date}
petition-stage-open = Открыта до {$date}
petition-stage-closed = Сбор подписей закончился {$date}
petition-stage-handed-in = Передана {$date}
petition-stage-answered = Ответ получен {$date}
petition-stage-presented-again = Представлена снова {$date}
petition-handed-to = Кому передана: {$to}
petition-again-to = Кому представлена снова: {$to}
petition-response-title = Ответ
petition-response-by = Кто отвечает: {$by}

## The petition

petition-to = Кому: {$addressee}
petition-by = Кто просит: {$creator}
petition-signatures = подписей
petition-goal = Цель: {$goal}
petition-paper = Подписи на бумаге, их считают отдельно: {$count}
petition-count-soon = Число обновляется каждую секунду. Считаются только подтверждённые подписи.
petition-why = Почему
petition-what = О чём мы просим
petition-sources = Откуда эти цифры
petition-in-english = Этой петиции пока нет на вашем языке. Вот она на английском.
petition-draft = Черновой перевод: эту страницу ещё не проверил носитель языка.
petition-places = Подписи по местам
petition-history = Как росло число
petition-verify-link = Проверьте это число сами

## What happens to your data

petition-data-title = Что происходит с вашими данными
petition-data-sealed = Ваше имя, e-mail и почтовый индекс запечатываются сразу, как приходят. Их открывает только ключ самой кампании, а на этом сервере его нет.
petition-data-counts = Мы публикуем числа по районам, маленькие числа никогда, и никогда не публикуем, кто подписал.
petition-data-none = Адресат получает число подписей, без имён.
petition-data-names = Адресат получает число и имена. Без e-mail и без почтовых индексов.
petition-data-names-and-constituencies = Адресат получает число, имена и избирательные округа. Без e-mail и без почтовых индексов.
petition-data-erase = Вы можете отозвать подпись, когда захотите. Всё будет удалено не позднее этого дня: {$date}
petition-data-demonstration = Это показ для примера. Ключ лежит на этом компьютере, поэтому не подписывайтесь настоящим именем.

## The form

petition-form-title = Подпишите эту петицию
petition-name = Ваше имя
petition-name-hint = Так, как вы его пишете, любыми буквами
petition-email = Ваш адрес электронной почты
petition-email-hint = Мы пришлём одно письмо, чтобы убедиться, что это вы
petition-country = Где вы живёте
petition-country-uk = Великобритания
petition-postcode = Ваш почтовый индекс
petition-postcode-hint = Только в Великобритании. По нему мы узнаём ваш избирательный округ, например {$example}
petition-updates = Сообщите мне по электронной почте, что будет с этой петицией
petition-sign = Подписать
petition-trap = Оставьте это поле пустым
petition-error-title = Нужно кое-что исправить
petition-error-prefix = Ошибка:
petition-error-name-missing = Напишите ваше имя
petition-error-name-long = Ваше имя длиннее 255 знаков. Напишите его короче
petition-error-name-sign = Имя не может начинаться с одного из знаков = + - @
petition-error-name-link = В имени не может быть адреса сайта
petition-error-email-missing = Напишите ваш адрес электронной почты
petition-error-email = Это неполный адрес электронной почты. Он выглядит как name@example.org
petition-error-country = Выберите страну, где вы живёте
petition-error-postcode-missing = Напишите почтовый индекс. Если у вас нет своего жилья, возьмите индекс места, где вы часто бываете
petition-error-postcode = Это неполный британский почтовый индекс. Он выглядит как SW1A 1AA
petition-error-unprintable = Здесь есть знак, которого не видно. Наберите заново
petition-not-here-title = Здесь пока нельзя подписать
petition-not-here-what = Те, кто ведёт этот сайт, ещё не закончили его готовить. Ничего из того, что вы пишете, не хранится. Пожалуйста, зайдите позже.
petition-error-closed = Эту петицию больше нельзя подписать
petition-error-old-form = Эта форма была открыта слишком долго. Отправьте её ещё раз

## Check your mail

petition-sent-title = Проверьте почту
petition-sent-lead = Мы отправили вам письмо. Ваша подпись засчитается, когда вы её подтвердите.
petition-sent-spam = Через пять минут ничего нет? Посмотрите в папке «Спам».
petition-sent-code-title = Или наберите код из письма
petition-code = Код
petition-code-hint = Восемь букв и цифр
petition-code-go = Дальше
petition-code-wrong = Мы не знаем такого кода. Проверьте каждую букву или откройте ссылку из письма
petition-resend-title = Письмо не пришло?
petition-resend = Отправить ещё раз
petition-resent = Мы отправили его ещё раз.
petition-resend-enough = Мы отправили столько писем, сколько можем. Найдите первое, посмотрите и в папке «Спам».
petition-sent-week = То, что не подтверждено за 7 дней, удаляется.
petition-sent-demonstration = Почтового сервера здесь нет, поэтому в этом показе письма видны на странице.
petition-sent-demonstration-link = Посмотреть письма

## Confirm

petition-confirm-title = Подтвердите подпись
petition-confirm-lead = Кто-то подписал эту петицию с вашим адресом электронной почты. Это были вы?
petition-confirm-button = Да, засчитайте мою подпись
petition-not-me = Это не я
petition-not-me-hint = Подпись сразу удаляется.
petition-withdraw-title = Вы подписали
petition-withdraw-lead = Ваша подпись подтверждена и засчитана.
petition-withdraw = Отозвать мою подпись
petition-withdraw-hint = Её больше не считают, и она удаляется. Отменить это нельзя.
petition-erased-title = Удалено
petition-erased-lead = Здесь ничего не осталось от этой подписи.
petition-withdrawn-title = Отозвано
petition-withdrawn-lead = Вашу подпись больше не считают, а то, что было запечатано, удалено.
petition-gone-title = Эта ссылка больше никуда не ведёт
petition-gone-lead = Может быть, по ней уже отозвали подпись, или прошло семь дней, или не хватает части адреса.
petition-gone-what = Посмотрите, весь ли адрес из письма стоит в браузере. Если весь, вы можете подписать ещё раз.
petition-gone-sign = Посмотреть петиции

## Thank you, and the receipt

petition-thanks-title = Спасибо
petition-thanks-lead = Ваша подпись засчитана.
petition-thanks-number = Подписей на сегодня: {$count}
petition-receipt-title = Ваша квитанция
petition-receipt-lead = С ней вы можете проверить, сейчас или через год, что ваша подпись засчитана. В ней нет ничего о том, кто вы.
petition-receipt-save = Сохранить квитанцию
petition-receipt-check = Проверить её
petition-receipt-once = Никому её не показывайте: тот, у кого она есть, может и отозвать вашу подпись.
petition-share-title = Приведите ещё одного человека
petition-share-lead = Лучшее, что можно сделать после подписи, это попросить кого-то из знакомых.
petition-share-label = Слова, которые можно послать
petition-share-text = Под этой петицией есть моя подпись: {$action} Подпишете и вы? {$address}

## Verify

petition-verify-title = Проверить число
petition-verify-lead = Каждая подтверждённая подпись — это строка в журнале, в который можно только добавлять строки. Его последнее состояние подписано и опубликовано, чтобы мы не могли изменить прошлое незаметно для всех.
petition-verify-head = Состояние сейчас
petition-verify-size = Строк в журнале
petition-verify-time = Время подписи
petition-verify-root = Отпечаток
petition-verify-receipt = Вставьте вашу квитанцию
petition-verify-receipt-hint = Вставьте текст файла или выберите файл. Его проверяют в памяти и забывают.
petition-verify-file = Или выберите файл
petition-verify-go = Проверить
petition-verify-yes = Ваша подпись есть в журнале
petition-verify-yes-lead = Квитанция сходится с подписанным состоянием, и все прежние состояния тоже с ним сходятся.
petition-verify-no = Эта квитанция не сходится
petition-verify-unreadable = Это не наша квитанция. Вставьте весь текст файла, от первой скобки до последней.
petition-verify-other = Эта квитанция от другой петиции.
petition-verify-wrong = Квитанцию можно прочитать, но она не ведёт к опубликованному состоянию. Если вы не меняли файл, расскажите об этом всем.
petition-verify-offline = Вы можете проверить, не доверяя этому сайту: с помощью программы и файлов ниже.

## Mails

petition-mail-greeting = Здравствуйте, {$name}!
petition-mail-confirm-subject = Подтвердите вашу подпись
petition-mail-confirm-lead = Спасибо, что подписали эту петицию: {$action}
petition-mail-confirm-do = Подтвердите, пожалуйста, что это были вы. Только тогда ваша подпись засчитается.
petition-mail-confirm-link = Подтвердить вашу подпись
petition-mail-confirm-code = Или наберите этот код на странице:
petition-mail-confirm-not-me = Это были не вы? Та же страница сразу всё удаляет. Если ничего не делать, всё удалится через 7 дней.
petition-mail-confirm-keep = Сохраните это письмо: по той же ссылке вы можете отозвать подпись в любое время.
petition-mail-again-subject = Вы уже подписали
petition-mail-again-lead = Кто-то, может быть вы, ещё раз подписал эту петицию с вашим адресом: {$action}
petition-mail-again-do = Ваша первая подпись на месте. Ничего не добавлено, и делать ничего не нужно.
petition-mail-again-link = Посмотреть петицию
petition-mail-closing = С благодарностью, организаторы
petition-mail-leave = Вы получаете это, потому что просили сообщать новости. Больше не получать:

## When something goes wrong, and the foot

petition-receipt-by-link = Ваша квитанция и способ отозвать подпись находятся по ссылке из письма.
petition-trouble-title = Вашу подпись не удалось принять
petition-trouble-lead = Сейчас здесь очень много людей, или наше хранилище не отвечает. Ничего из того, что вы отправили, не сохранено.
petition-trouble-what = Вернитесь назад и через минуту отправьте ещё раз. То, что вы набрали, должно остаться на месте.
petition-closed-what = Спасибо, что хотели подписать. Вы по-прежнему можете её прочитать и узнать, что с ней стало.
petition-foot = Выдавать нечего: без куки, без слежки, а данные для подписи запечатаны. Этот сайт не относится к NHS.
