# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Моето право да отида на личен лекар (GP)
rights-register = Мога да се запиша при личен лекар (GP). Безплатно е.
rights-no-papers = Не ми трябват паспорт, виза, лична карта или доказателство за адрес.
rights-no-status = Не е нужно да казвам какъв е имиграционният ми статут.
rights-no-address = Ако нямам адрес, мога да поискам да ползвам адреса на практиката.
rights-interpreter = Мога да поискам преводач, безплатно.
rights-refused = Ако практиката ми откаже, мога да поискам причината писмено.
rights-urgent = Спешен случай: 999. Медицински съвет: 111. Обажданията са безплатни.
rights-show = Покажете английската страна на регистратурата.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = За регистратурата
rights-desk-register = Искам да се запиша като пациент, моля.
rights-desk-no-papers = Мога да се запиша без доказателство за самоличност, адрес или имиграционен статут.
rights-desk-refused = Ако не можете да ме запишете, моля, дайте ми причината писмено.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Моля, осигурете ми преводач. Моят език: {$language}

## Desk card, for the receptionist

desk-headline = Някой иска да се запише
desk-welcome = Кажете: „Добре дошли. Можете да се запишете днес.“
desk-help = Дайте формуляра. Предложете помощ и преводач.
desk-no-papers = Няма документи? Запишете без тях.
desk-no-address = Няма адрес? Предложете адреса на практиката. Уговорете се как писмата да стигат до пациента.
desk-no-status = Не питайте за виза или имиграционен статут.
desk-everyone = Отнасяйте се еднакво с всички, каквито и да са името, акцентът или видът им.
desk-urgent = Болен ли е някой сега? Грижата, която не може да чака, е безплатна, със записване или без.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Не сте сигурни? Попитайте, преди да откажете: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Ако с нас се свърже Министерството на вътрешните работи (Home Office)
home-office-say = Кажете: „Не мога да кажа кой е пациент тук. Моля, пишете ни.“
home-office-calm = Бъдете учтиви. Не давайте данни по телефона, по имейл или на вратата.
home-office-write = Запишете кой е питал, кога и какво е искал.
home-office-pass = Веднага съобщете на: {$lead}
home-office-advice = Не отговаряме без правен съвет.
home-office-order = Показват съдебна заповед или говорят за тежко престъпление или опасност? Не решавайте сами. Обадете се на човека, посочен по-горе.
home-office-note = Имиграционният статут на пациента не е причина да се дават данните му.
