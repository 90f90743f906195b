# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Моє право піти до сімейного лікаря (GP)
rights-register = Я можу зареєструватися в сімейного лікаря (GP). Це безкоштовно.
rights-no-papers = Мені не потрібні паспорт, віза, посвідчення особи чи підтвердження адреси.
rights-no-status = Я не мушу казати, який у мене імміграційний статус.
rights-no-address = Якщо я не маю адреси, можу попросити використати адресу амбулаторії.
rights-interpreter = Я можу попросити перекладача, безкоштовно.
rights-refused = Якщо мені відмовлять, я можу попросити назвати причину письмово.
rights-urgent = Невідкладна допомога: 999. Медична порада: 111. Дзвінки безкоштовні.
rights-show = Покажіть у реєстратурі англійський бік.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Для реєстратури
rights-desk-register = Я хочу зареєструватися як пацієнт, будь ласка.
rights-desk-no-papers = Я можу зареєструватися без підтвердження особи, адреси чи імміграційного статусу.
rights-desk-refused = Якщо ви не можете мене зареєструвати, будь ласка, назвіть причину письмово.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Будь ласка, запросіть для мене перекладача. Моя мова: {$language}

## Desk card, for the receptionist

desk-headline = Хтось хоче зареєструватися
desk-welcome = Скажіть: «Вітаємо. Ви можете зареєструватися сьогодні».
desk-help = Дайте анкету. Запропонуйте допомогу й перекладача.
desk-no-papers = Немає документів? Реєструйте без них.
desk-no-address = Немає адреси? Запропонуйте адресу амбулаторії. Домовтеся, як пацієнт отримуватиме листи.
desk-no-status = Не питайте про візу чи імміграційний статус.
desk-everyone = Ставтеся до всіх однаково, хоч яке ім’я, акцент чи зовнішність.
desk-urgent = Людині зле зараз? Допомога, яка не може чекати, безкоштовна, з реєстрацією чи без.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Не впевнені? Запитайте, перш ніж відмовити: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Якщо до нас звертається Міністерство внутрішніх справ (Home Office)
home-office-say = Скажіть: «Я не можу сказати, хто тут пацієнт. Будь ласка, напишіть нам».
home-office-calm = Будьте ввічливі. Не давайте жодних даних телефоном, електронною поштою чи біля дверей.
home-office-write = Запишіть, хто питав, коли і чого хотів.
home-office-pass = Одразу повідомте: {$lead}
home-office-advice = Ми не відповідаємо без юридичної поради.
home-office-order = Показують рішення суду або говорять про тяжкий злочин чи небезпеку? Не вирішуйте самі. Зателефонуйте особі, вказаній вище.
home-office-note = Імміграційний статус пацієнта не є причиною передавати його дані.
