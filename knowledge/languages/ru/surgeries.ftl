# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = Найти клинику
surgeries-title = Найти безопасную клинику
surgeries-lead = Безопасная клиника обещала зарегистрировать вас без удостоверения личности, подтверждения адреса и иммиграционных документов.
surgeries-place = Почтовый индекс или город
surgeries-place-hint = Например, M1 1AE или Leeds. Это не обязательно ваш адрес: подойдёт любое место рядом с вами.
surgeries-find = Найти
surgeries-near-me = Рядом со мной
surgeries-near-me-failed = Телефон не сообщил, где вы. Напишите почтовый индекс или город.
surgeries-forgotten = Мы используем это место, чтобы ответить вам. Потом мы его забываем.
surgeries-register = Показать все безопасные клиники
# {$town} is the name of a town that does not exist.
surgeries-made-up = Это показ для примера. Настоящих клиник здесь пока нет. Этот город и его клиники выдуманы: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Поблизости: {$place}
surgeries-near-you = Рядом с вами
surgeries-your-position = место, где вы находитесь
surgeries-bring = Что взять с собой: ничего.
surgeries-bring-more = Для регистрации не нужны удостоверение личности, подтверждение адреса или иммиграционные документы. Если их спросят, покажите эту страницу.
surgeries-safe = Безопасные клиники
surgeries-none-safe = Ни одна клиника поблизости пока не присоединилась к безопасным клиникам. Вы всё равно можете зарегистрироваться без документов.
surgeries-others = Другие клиники поблизости
surgeries-others-more = Эти клиники такого обещания не давали. Вы всё равно можете зарегистрироваться там без документов.
surgeries-again = Искать в другом месте
surgeries-map = Карта клиник из списка. В списке то же самое сказано словами.
surgeries-straight = Расстояния указаны по прямой. Путь может быть длиннее, например, если между вами вода.
# {$place} is a postcode.
surgeries-about = Мы не знаем точно этот почтовый индекс. Расстояния указаны от середины этого района: {$place}.
surgeries-only-area = Мы лишь примерно знаем, где это: {$place}. Расстояния могут отличаться на много километров.
surgeries-northern-ireland = В Северной Ирландии правила другие, и списка её клиник у нас нет. Найти клинику можно здесь:
surgeries-scotland = У нас есть не все клиники Шотландии. Найти другие можно здесь:

# {$number} is a number.
surgeries-metres = {$number} м
surgeries-kilometres = {$number} км
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} отсюда
surgeries-to-north = к северу
surgeries-to-north-east = к северо-востоку
surgeries-to-east = к востоку
surgeries-to-south-east = к юго-востоку
surgeries-to-south = к югу
surgeries-to-south-west = к юго-западу
surgeries-to-west = к западу
surgeries-to-north-west = к северо-западу

surgeries-tag-safe = безопасная клиника
surgeries-tag-made-up = выдумана
surgeries-address = Адрес
surgeries-phone = Телефон
surgeries-website = Сайт
surgeries-languages = Языки
surgeries-directions = Где это
surgeries-join = Зарегистрироваться онлайн через NHS
surgeries-grade-demands = Когда мы смотрели в последний раз, сайт клиники требовал документы. Они вам всё равно не нужны.
surgeries-grade-asks = Когда мы смотрели в последний раз, сайт клиники просил документы. Они вам не нужны.
surgeries-grade-clean = Когда мы смотрели в последний раз, на сайте клиники было сказано, что документы не нужны.
surgeries-grade-none = Когда мы смотрели в последний раз, на сайте клиники ничего не было сказано о документах.

## A surgery’s page

surgeries-is-safe = Это безопасная клиника.
# {$date} is a date.
surgeries-since = В списке с {$date}
surgeries-under-review = Это безопасная клиника, но её сайт просит документы. Мы попросили это исправить. Дата: {$date}
surgeries-not-listed = Эта клиника не присоединилась к безопасным клиникам. Вы всё равно можете зарегистрироваться без документов.
surgeries-closed = Эта клиника закрылась. Найдите другую рядом с вами.
# {$town} is the name of a town.
surgeries-from-town = {$distance} от центра города {$town}, {$direction}
surgeries-open-map = Открыть на вашей карте
surgeries-show-words = Эти слова можно показать в регистратуре.
surgeries-same-place = В том же здании
surgeries-record = Что известно об этой клинике

## When a place is not found

surgeries-error-title = Попробуйте ещё раз
surgeries-error-empty = Напишите почтовый индекс или название города
surgeries-error-postcode = Мы не знаем такого почтового индекса. Проверьте его или напишите город
surgeries-error-town = Мы не знаем такого места. Напишите почтовый индекс или город побольше рядом с вами
surgeries-error-several = Есть несколько мест с таким названием. Выберите одно
surgeries-error-no-fixed-abode = Это не место. Так NHS пишет для людей без постоянного адреса. Напишите индекс или город, где вы часто бываете. Зарегистрироваться можно и без адреса
surgeries-error-islands = На островах Джерси, Гернси и Мэн своя служба здравоохранения. Там мы помочь не можем
