# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = دلته ښه راغلاست
welcome-sub = زموږ په سیمه کې اوسېږئ؟ له هر ځایه چې راغلي یئ، له موږ سره خپل نوم ثبتولی شئ.
welcome-body =
    دلته د ډاکټر یا نرسې لیدل وړیا دي.
    پرته له اسنادو او پرته له ثابتې پتې نوم ثبتولی شئ.
    په استقبال کې وپوښتئ. د فورمې په ډکولو کې به مرسته درسره وکړو.
welcome-note = د روغتون ځینې درملنې د ځینو خلکو لپاره وړیا نه دي. که اندېښنه لرئ، له موږ وپوښتئ.

## No papers needed

no-papers-headline = اسناد نه لرئ؟ پروا نه کوي.
no-papers-sub = دلته د نوم ثبتولو لپاره پاسپورټ، د پېژندنې کارت یا د پتې سند ته اړتیا نه لرئ.
no-papers-body =
    که داسې څه لرئ چې ستاسو نوم پرې لیکل شوی وي، ستاسو د دوسیې په موندلو کې راسره مرسته کولی شي.
    که هېڅ نه لرئ، دا ستاسو د ردولو دلیل نه دی.
no-papers-note = د آنلاین خدمتونو لپاره ښايي ستاسو پېژندنه وګورو. دا له نوم ثبتولو جلا ده.

## You need not give a home address

no-address-headline = د کور پتې ته اړتیا نشته
no-address-sub = پر ځای یې د دې معاینه‌خانې په پته نوم ثبتولی شئ.
no-address-body =
    اړ نه یئ ثابته کړئ چې چېرته اوسېږئ.
    ثابت کور نه لرئ؟ له یوه ځایه بل ځای ته ځئ؟ د خپلې پتې له ورکولو وېرېږئ؟ له موږ سره خبرې وکړئ.
    درسره به سلا شو چې لیکونه او پیغامونه څنګه درورسېږي.
no-address-note = هغه پته چې نوم ورباندې ثبتوئ، د NHS په ملي دوسیه کې ساتل کېږي. د فورمې له ډکولو مخکې له موږ سره خبرې وکړئ.

## We will not ask about immigration status

no-status-headline = موږ به ستاسو د ویزې پوښتنه ونه کړو
no-status-sub = ستاسو د کډوالۍ وضعیت چې هر څه وي، دلته نوم ثبتولی او ډاکټر لیدلی شئ.
no-status-body =
    له اسنادو سره یا پرته له اسنادو، تاسو زموږ ناروغ یئ.
    ځینې فورمې د هغو خلکو لپاره پوښتنې لري چې له بهره راغلي دي. هغه برخه خالي پرېښودلی شئ.
no-status-note = روغتونونه نور قواعد لري او ښايي وپوښتي. موږ درته ویلی شو چې مشوره له کومه ځایه ترلاسه کړئ.

## Your conversation is confidential

confidential-headline = له موږ سره محرمانه خبرې کولی شئ
confidential-sub = موږ په عادي ډول ستاسو معلومات د کورنیو چارو له وزارت (Home Office) سره نه شریکوو.
confidential-body =
    هر څوک چې دلته کار کوي، دنده لري چې ستاسو خبرې محرمې وساتي.
    غوښتنه کولی شئ چې په داسې ځای کې خبرې وکړئ چې بل څوک یې وانه‌وري.
    که د کورنیو چارو وزارت د کوم ناروغ په اړه وپوښتي، له حقوقي مشورې پرته ځواب نه ورکوو.
confidential-note = په نادرو مواردو کې قانون موږ د معلوماتو ورکولو ته اړ ایستلی شي، لکه کله چې محکمه امر وکړي. له موږ وپوښتئ چې ستاسو دوسیه څوک لیدلی شي.

## Ask for an interpreter

interpreter-headline = خپلې ژبې ته اشاره وکړئ
interpreter-sub = ژباړونکی به درته راولو. وړیا دی.
interpreter-body =
    د هرې مراجعې لپاره ژباړونکی غوښتلی شئ.
    اړینه نه ده چې ستاسو ماشومان درته ژباړه وکړي.
    ښځینه یا نارینه ژباړونکی غوښتلی شئ. هڅه به وکړو.
interpreter-note = موږ د اشارو د ژبې ژباړونکی هم غوښتلی شو.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = زه په پښتو خبرې کوم
interpreter-need = مهرباني وکړئ، زه ژباړونکي ته اړتیا لرم

## A wry one

wry-headline = ستاسو نبض ګورو، نه پاسپورټ
wry-sub = دا د ډاکټر معاینه‌خانه ده، نه سرحد.
wry-body = راځئ. کېنئ. راته ووایئ چې چېرته مو درد کوي.
wry-note = د پېژندنې له کارت، ویزې یا د پتې له سند پرته نوم ثبتولی شئ.

## The petition

petition-headline = ډاکټران دې ډاکټران پاتې شي
petition-sub = هېڅوک باید ډاکټر ته له تلو ونه وېرېږي.
petition-body =
    عریضه ولولئ.
    که موافق یئ، لاسلیک یې کړئ.
petition-scan = د لوستلو او لاسلیک لپاره کوډ سکن کړئ
petition-note = تاسو په خپل نوم، برېښنالیک او پوستي کوډ لاسلیک کوئ. پاڼه وايي چې موږ یې څنګه خوندي ساتو.
