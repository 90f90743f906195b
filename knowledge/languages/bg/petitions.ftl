# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Петиции
petition-list-lead = Подписът ви се запечатва още при пристигането. Публикуваме числа, които всеки може да провери, и нищо друго.
petition-list-none = Тук още няма петиция.
petition-read = Прочетете и подпишете
petition-read-closed = Прочетете

## Where a petition stands

petition-stage-not-yet-open = Отваря се на {$date}
petition-stage-open = Отворена до {$date}
petition-stage-closed = Подписването приключи на {$date}
petition-stage-handed-in = Предадена на {$date}
petition-stage-answered = Получи отговор на {$date}
petition-stage-presented-again = Представена отново на {$date}
petition-handed-to = Предадена на: {$to}
petition-again-to = Представена отново на: {$to}
petition-response-title = Отговорът
petition-response-by = Отговор от: {$by}

## The petition

petition-to = До: {$addressee}
petition-by = Кой иска това: {$creator}
petition-signatures = подписи
petition-goal = Цел: {$goal}
petition-paper = Подписи на хартия, броени отделно: {$count}
petition-count-soon = Броят се обновява всяка секунда. Броим само потвърдените подписи.
petition-why = Защо
petition-what = Какво искаме
petition-sources = Откъде са числата
petition-in-english = Тази петиция още не е преведена на вашия език. Ето я на английски.
petition-draft = Работен превод: никой, който говори езика, още не е проверил тази страница.
petition-places = Подписи по места
petition-history = Как растеше броят
petition-verify-link = Проверете сами този брой

## What happens to your data

petition-data-title = Какво става с данните ви
petition-data-sealed = Името, имейлът и пощенският ви код се запечатват още при пристигането. Отваря ги само ключът на кампанията, а този сървър го няма.
petition-data-counts = Публикуваме брой по райони, никога малки числа и никога кой е подписал.
petition-data-none = Получателят научава броя на подписите, без имена.
petition-data-names = Получателят научава броя и имената. Без имейл, без пощенски код.
petition-data-names-and-constituencies = Получателят научава броя, имената и избирателните им райони. Без имейл, без пощенски код.
petition-data-erase = Можете да оттеглите подписа си, когато искате. Всичко се изтрива най-късно на: {$date}
petition-data-demonstration = Това е показен сайт. Ключът му е на тази машина, затова не подписвайте с истинското си име.

## The form

petition-form-title = Подпишете тази петиция
petition-name = Вашето име
petition-name-hint = Както сами го пишете, с всякаква азбука
petition-email = Вашият имейл
petition-email-hint = Пращаме едно писмо, за да сме сигурни, че сте вие
petition-country = Къде живеете
petition-country-uk = Обединено кралство
petition-postcode = Вашият пощенски код
petition-postcode-hint = Само за Обединеното кралство. Показва ни избирателния ви район. Пише се така: {$example}
petition-updates = Съобщете ми по имейл какво става с тази петиция
petition-sign = Подпишете
petition-trap = Оставете това поле празно
petition-error-title = Нещо трябва да се поправи
petition-error-prefix = Грешка:
petition-error-name-missing = Напишете името си
petition-error-name-long = Името ви е по-дълго от 255 знака. Напишете го по-кратко
petition-error-name-sign = Името не може да започва с някой от знаците = + - @
petition-error-name-link = В името не може да има адрес на сайт
petition-error-email-missing = Напишете имейла си
petition-error-email = Това не е пълен имейл адрес. Той изглежда така: name@example.org
petition-error-country = Изберете държавата, в която живеете
petition-error-postcode-missing = Напишете пощенския си код. Ако нямате свой дом, вземете кода на място, където сте често
petition-error-postcode = Това не е пълен британски пощенски код. Той изглежда така: SW1A 1AA
petition-error-unprintable = Вътре има знак, който не се вижда. Моля, напишете го наново
petition-not-here-title = Тук още не може да се подписва
petition-not-here-what = Хората, които поддържат този сайт, още не са го довършили. Нищо от написаното не се пази. Моля, елате пак по-късно.
petition-error-closed = Тази петиция вече не може да се подписва
petition-error-old-form = Този формуляр стоя отворен твърде дълго. Моля, изпратете го пак

## Check your mail

petition-sent-title = Проверете пощата си
petition-sent-lead = Изпратихме ви писмо по имейл. Подписът ви се брои, щом го потвърдите.
petition-sent-spam = След пет минути няма нищо? Погледнете в папката за спам.
petition-sent-code-title = Или въведете кода от писмото
petition-code = Кодът
petition-code-hint = Осем латински букви и цифри
petition-code-go = Напред
petition-code-wrong = Не познаваме този код. Проверете всяка буква или отворете връзката в писмото
petition-resend-title = Не дойде писмо?
petition-resend = Изпратете го пак
petition-resent = Изпратихме го пак.
petition-resend-enough = Изпратихме толкова писма, колкото можем. Моля, потърсете първото, и в папката за спам.
petition-sent-week = Което не е потвърдено до 7 дни, се изтрива.
petition-sent-demonstration = Тук няма пощенски сървър, затова този показен сайт показва писмата си на страница.
petition-sent-demonstration-link = Вижте писмата

## Confirm

petition-confirm-title = Потвърдете подписа си
petition-confirm-lead = Някой е подписал тази петиция с вашия имейл. Вие ли бяхте?
petition-confirm-button = Да, пребройте подписа ми
petition-not-me = Не бях аз
petition-not-me-hint = Подписът се изтрива веднага.
petition-withdraw-title = Вие подписахте
petition-withdraw-lead = Подписът ви е потвърден и преброен.
petition-withdraw = Оттеглям подписа си
petition-withdraw-hint = Изважда се от броя и се изтрива. Това не може да се върне.
petition-erased-title = Изтрито
petition-erased-lead = Тук не остана нищо от подписа.
petition-withdrawn-title = Оттеглено
petition-withdrawn-lead = Подписът ви вече не се брои, а запечатаното е изтрито.
petition-gone-title = Тази връзка вече не води наникъде
petition-gone-lead = Може да е ползвана за оттегляне, да са минали седем дни или да липсва част от адреса.
petition-gone-what = Вижте дали целият адрес от писмото е в браузъра ви. Ако е там, можете да подпишете отново.
petition-gone-sign = Вижте петициите

## Thank you, and the receipt

petition-thanks-title = Благодарим ви
petition-thanks-lead = Подписът ви е преброен.
petition-thanks-number = Подписи досега: {$count}
petition-receipt-title = Вашата разписка
petition-receipt-lead = С нея можете да проверите, сега или след година, че подписът ви е в броя. В нея не пише кой сте.
petition-receipt-save = Запазете разписката
petition-receipt-check = Проверете я
petition-receipt-once = Пазете я за себе си: който я има, може и да оттегли подписа ви.
petition-share-title = Доведете още един човек
petition-share-lead = Най-доброто след подписа е да попитате някого, когото познавате.
petition-share-label = Думи за изпращане
petition-share-text = Подписах тази петиция: {$action} Ще подпишете ли и вие? {$address}

## Verify

petition-verify-title = Проверете броя
petition-verify-lead = Всеки потвърден подпис е ред в дневник, в който редове могат само да се добавят. Последното му състояние е подписано и публикувано, затова не можем да променим миналото, без някой да забележи.
petition-verify-head = Последното състояние
petition-verify-size = Редове в дневника
petition-verify-time = Подписано на
petition-verify-root = Отпечатък
petition-verify-receipt = Сложете разписката си
petition-verify-receipt-hint = Поставете текста на файла или изберете файла. Проверява се в паметта и се забравя.
petition-verify-file = Или изберете файла
petition-verify-go = Проверете
petition-verify-yes = Подписът ви е в дневника
petition-verify-yes-lead = Разписката съвпада с подписаното състояние, с него съвпада и всяко по-ранно.
petition-verify-no = Тази разписка не съвпада
petition-verify-unreadable = Това не е наша разписка. Сложете целия текст на файла, от първата скоба до последната.
petition-verify-other = Тази разписка е за друга петиция.
petition-verify-wrong = Разписката се чете, но не води до публикуваното състояние. Ако не сте променяли файла, кажете на всички.
petition-verify-offline = Можете да проверите, без да се доверявате на този сайт: с програмата и файловете по-долу.

## Mails

petition-mail-greeting = Здравейте, {$name},
petition-mail-confirm-subject = Моля, потвърдете подписа си
petition-mail-confirm-lead = благодарим, че подписахте тази петиция: {$action}
petition-mail-confirm-do = Моля, потвърдете, че бяхте вие. Едва тогава подписът ви се брои.
petition-mail-confirm-link = Потвърдете подписа си
petition-mail-confirm-code = Или въведете този код на страницата:
petition-mail-confirm-not-me = Не бяхте вие? Същата страница изтрива всичко веднага. Ако не направите нищо, то се изтрива след 7 дни.
petition-mail-confirm-keep = Запазете това писмо: със същата връзка можете да оттеглите подписа си по всяко време.
petition-mail-again-subject = Вече сте подписали
petition-mail-again-lead = някой, може би вие, е подписал още веднъж тази петиция с вашия адрес: {$action}
petition-mail-again-do = Първият ви подпис е още там. Нищо не е добавено и не е нужно да правите нищо.
petition-mail-again-link = Вижте петицията
petition-mail-closing = С благодарност, организаторите
petition-mail-leave = Получавате това, защото поискахте новини. За да не идват повече:

## When something goes wrong, and the foot

petition-receipt-by-link = Разписката ви и начинът за оттегляне са зад връзката в писмото.
petition-trouble-title = Подписът ви не беше приет
petition-trouble-lead = Точно сега тук има извънредно много хора или хранилището ни не отговаря. Нищо от изпратеното не е запазено.
petition-trouble-what = Моля, върнете се и изпратете пак след минута. Написаното би трябвало още да е там.
petition-closed-what = Благодарим, че искахте. Още можете да я прочетете и да видите какво стана с нея.
petition-foot = Няма какво да се предава: без бисквитки, без проследяване, а това, с което подписвате, е запечатано. Този сайт не е част от NHS.
