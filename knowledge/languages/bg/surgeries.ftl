# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = Намерете практика
surgeries-title = Намерете сигурна лекарска практика
surgeries-lead = Сигурната лекарска практика е обещала да ви запише без лична карта, доказателство за адрес или имиграционни документи.
surgeries-place = Пощенски код или град
surgeries-place-hint = Например M1 1AE или Leeds. Не е нужно да е вашият адрес: стига всяко място близо до вас.
surgeries-find = Търсете
surgeries-near-me = Близо до мен
surgeries-near-me-failed = Телефонът ви не каза къде сте. Моля, напишете пощенски код или град.
surgeries-forgotten = Ползваме мястото, за да ви отговорим. После го забравяме.
surgeries-register = Вижте всички сигурни практики
# {$town} is the name of a town that does not exist.
surgeries-made-up = Това е показен сайт. Още не са добавени истински практики. Този град и практиките му са измислени: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Близо до {$place}
surgeries-near-you = Близо до вас
surgeries-your-position = мястото, където сте
surgeries-bring = Какво да носите: нищо.
surgeries-bring-more = Не са нужни лична карта, доказателство за адрес или имиграционни документи, за да се запишете. Ако ви поискат, покажете тази страница.
surgeries-safe = Сигурни лекарски практики
surgeries-none-safe = Още никоя практика наблизо не се е присъединила към сигурните практики. Въпреки това можете да се запишете без документи.
surgeries-others = Други практики наблизо
surgeries-others-more = Те не са дали това обещание. Въпреки това можете да се запишете там без документи.
surgeries-again = Търсете на друго място
surgeries-map = Карта на практиките от списъка. Списъкът казва същото с думи.
surgeries-straight = Разстоянията са по права линия. Пътят може да е по-дълъг, например ако има вода по средата.
# {$place} is a postcode.
surgeries-about = Не знаем точно този пощенски код. Разстоянията са от средата на района около {$place}.
surgeries-only-area = Знаем само приблизително къде е {$place}. Разстоянията може да са грешни с много километри.
surgeries-northern-ireland = В Северна Ирландия правилата са други и нямаме списък на практиките там. Можете да намерите практика тук:
surgeries-scotland = Нямаме всички практики в Шотландия. Можете да намерите още тук:

# {$number} is a number.
surgeries-metres = {$number} м
surgeries-kilometres = {$number} км
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = на {$distance}
surgeries-to-north = на север
surgeries-to-north-east = на североизток
surgeries-to-east = на изток
surgeries-to-south-east = на югоизток
surgeries-to-south = на юг
surgeries-to-south-west = на югозапад
surgeries-to-west = на запад
surgeries-to-north-west = на северозапад

surgeries-tag-safe = сигурна лекарска практика
surgeries-tag-made-up = измислена
surgeries-address = Адрес
surgeries-phone = Телефон
surgeries-website = Сайт
surgeries-languages = Езици
surgeries-directions = Къде се намира
surgeries-join = Запишете се онлайн чрез NHS
surgeries-grade-demands = Когато проверихме последно, сайтът ѝ изискваше документи. Въпреки това не са ви нужни.
surgeries-grade-asks = Когато проверихме последно, сайтът ѝ искаше документи. Не са ви нужни.
surgeries-grade-clean = Когато проверихме последно, на сайта ѝ пишеше, че не са нужни документи.
surgeries-grade-none = Когато проверихме последно, на сайта ѝ не пишеше нищо за документи.

## A surgery’s page

surgeries-is-safe = Това е сигурна лекарска практика.
# {$date} is a date.
surgeries-since = В регистъра от: {$date}
surgeries-under-review = Това е сигурна лекарска практика, но сайтът ѝ иска документи. Помолихме я да поправи това. От: {$date}
surgeries-not-listed = Тази практика не се е присъединила към сигурните практики. Въпреки това можете да се запишете без документи.
surgeries-closed = Тази практика е затворена. Потърсете друга близо до вас.
# {$town} is the name of a town.
surgeries-from-town = {$distance} от центъра на {$town}, {$direction}
surgeries-open-map = Отворете в картата си
surgeries-show-words = Можете да покажете тези думи на регистратурата.
surgeries-same-place = В същата сграда
surgeries-record = Какво се знае за тази практика

## When a place is not found

surgeries-error-title = Моля, опитайте пак
surgeries-error-empty = Напишете пощенски код или име на град
surgeries-error-postcode = Не познаваме този пощенски код. Погледнете го пак или напишете град
surgeries-error-town = Не познаваме това място. Напишете пощенски код или по-голям град близо до вас
surgeries-error-several = Има няколко места с това име. Изберете едно
surgeries-error-no-fixed-abode = Това не е място. NHS го пише за хора без постоянен адрес. Напишете пощенския код или града на място, където сте често. Можете да се запишете без адрес
surgeries-error-islands = Джърси, Гърнси и остров Ман имат свои здравни служби. Там не можем да помогнем
