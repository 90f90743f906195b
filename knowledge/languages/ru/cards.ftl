# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Моё право пойти к врачу общей практики (GP)
rights-register = Я могу зарегистрироваться в клинике врача общей практики (GP). Это бесплатно.
rights-no-papers = Мне не нужны паспорт, виза, удостоверение личности или подтверждение адреса.
rights-no-status = Мне не нужно говорить, какой у меня иммиграционный статус.
rights-no-address = Если у меня нет адреса, я могу попросить использовать адрес клиники.
rights-interpreter = Я могу попросить переводчика, бесплатно.
rights-refused = Если клиника откажет, я могу попросить назвать причину письменно.
rights-urgent = Экстренная помощь: 999. Медицинский совет: 111. Звонки бесплатные.
rights-show = Покажите в регистратуре английскую сторону.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Для регистратуры
rights-desk-register = Я хочу зарегистрироваться как пациент, пожалуйста.
rights-desk-no-papers = Я могу зарегистрироваться без подтверждения личности, адреса или иммиграционного статуса.
rights-desk-refused = Если вы не можете меня зарегистрировать, пожалуйста, назовите причину письменно.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Пожалуйста, пригласите для меня переводчика. Мой язык: {$language}

## Desk card, for the receptionist

desk-headline = Кто-то хочет зарегистрироваться
desk-welcome = Скажите: «Здравствуйте. Вы можете зарегистрироваться сегодня».
desk-help = Дайте анкету. Предложите помощь и переводчика.
desk-no-papers = Нет документов? Регистрируйте без них.
desk-no-address = Нет адреса? Предложите адрес клиники. Договоритесь, как пациент будет получать письма.
desk-no-status = Не спрашивайте о визе или иммиграционном статусе.
desk-everyone = Относитесь ко всем одинаково, независимо от имени, акцента и внешности.
desk-urgent = Человеку плохо сейчас? Помощь, которая не может ждать, бесплатна, с регистрацией или без.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Не уверены? Спросите, прежде чем отказать: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Если к нам обращается Министерство внутренних дел (Home Office)
home-office-say = Скажите: «Я не могу сказать, кто здесь пациент. Пожалуйста, напишите нам».
home-office-calm = Будьте вежливы. Не давайте никаких данных по телефону, по электронной почте или у двери.
home-office-write = Запишите, кто спрашивал, когда и что хотел.
home-office-pass = Сразу сообщите: {$lead}
home-office-advice = Мы не отвечаем без консультации юриста.
home-office-order = Показывают решение суда или говорят о тяжком преступлении либо опасности? Не решайте в одиночку. Позвоните человеку, указанному выше.
home-office-note = Иммиграционный статус пациента не является причиной передавать его данные.
