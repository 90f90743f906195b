# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = زما حق دی چې عمومي ډاکټر (GP) ووینم
rights-register = زه د عمومي ډاکټر (GP) په معاینه‌خانه کې نوم ثبتولی شم. وړیا دی.
rights-no-papers = پاسپورټ، ویزې، د پېژندنې کارت یا د پتې سند ته اړتیا نه لرم.
rights-no-status = اړ نه یم ووایم چې د کډوالۍ وضعیت مې څه دی.
rights-no-address = که پته نه لرم، غوښتلی شم چې د معاینه‌خانې پته وکاروم.
rights-interpreter = وړیا ژباړونکی غوښتلی شم.
rights-refused = که یوه معاینه‌خانه «نه» ووايي، دلیل یې په لیکلي ډول غوښتلی شم.
rights-urgent = بېړنی حالت: 999. طبي مشوره: 111. زنګ وهل وړیا دي.
rights-show = د کارت انګلیسي مخ په استقبال کې وښیئ.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = د استقبال کارکوونکي ته
rights-desk-register = مهرباني وکړئ، غواړم دلته خپل نوم ثبت کړم.
rights-desk-no-papers = د پېژندنې، پتې یا د کډوالۍ د وضعیت له ثبوت پرته نوم ثبتولی شم.
rights-desk-refused = که زما نوم نه شئ ثبتولی، مهرباني وکړئ دلیل یې په لیکلي ډول راکړئ.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = مهرباني وکړئ ماته ژباړونکی راولئ. زما ژبه: {$language}

## Desk card, for the receptionist

desk-headline = یو څوک غواړي نوم ثبت کړي
desk-welcome = ووایئ: «ښه راغلاست. نن نوم ثبتولی شئ.»
desk-help = فورمه ورکړئ. مرسته او ژباړونکی وړاندې کړئ.
desk-no-papers = اسناد نه لري؟ پرته له اسنادو یې نوم ثبت کړئ.
desk-no-address = پته نه لري؟ د معاینه‌خانې پته وړاندیز کړئ. سلا شئ چې لیکونه ناروغ ته څنګه ورسېږي.
desk-no-status = د ویزې یا د کډوالۍ د وضعیت پوښتنه مه کوئ.
desk-everyone = له ټولو سره یو شان چلند وکړئ، نوم، لهجه یا څېره یې چې هر څه وي.
desk-urgent = همدا اوس ناروغ دی؟ هغه درملنه چې ځنډ نه مني وړیا ده، نوم یې ثبت وي که نه.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = ډاډه نه یئ؟ له «نه» ویلو مخکې وپوښتئ: {$lead}

## Card: if the Home Office contacts us

home-office-headline = که د کورنیو چارو وزارت (Home Office) له موږ سره اړیکه ونیسي
home-office-say = ووایئ: «زه نه شم ویلی چې دلته څوک ناروغ دی. مهرباني وکړئ موږ ته ولیکئ.»
home-office-calm = مؤدب اوسئ. په ټیلیفون، برېښنالیک یا د دروازې پر خوله هېڅ معلومات مه ورکوئ.
home-office-write = ولیکئ چې چا پوښتنه وکړه، کله یې وکړه او څه یې غوښتل.
home-office-pass = سمدستي خبر ورکړئ: {$lead}
home-office-advice = موږ له حقوقي مشورې پرته ځواب نه ورکوو.
home-office-order = د محکمې امر ښيي، یا د جدي جرم یا خطر خبره کوي؟ یوازې پرېکړه مه کوئ. هغه کس ته زنګ ووهئ چې پورته یاد شوی دی.
home-office-note = د ناروغ د کډوالۍ وضعیت د هغه د معلوماتو د شریکولو دلیل نه دی.
