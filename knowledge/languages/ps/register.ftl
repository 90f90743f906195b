# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = د نوم ثبتولو فورمه ډکه کړئ
join-lead = دا فورمه یوازې هغه څه پوښتي چې معاینه‌خانه ورته اړتیا لري. هېڅ نه ساتل کېږي: کله چې پاڼه وتړئ، هر څه ورکېږي.
join-seen-list = څوک یې ویني: معاینه‌خانه او د NHS ملي لېست.
join-seen-practice = څوک یې ویني: یوازې معاینه‌خانه.

join-for = دا فورمه د چا لپاره ده؟
join-for-me = زما
join-for-child = زما د ماشوم
join-for-other = د هغه چا چې زه ورسره مرسته کوم
join-for-why = ترڅو معاینه‌خانه پوه شي چې څوک لاسلیک کوي.
join-helper-name = د مرسته کوونکي نوم
join-helper-relation = تاسو د دې کس څوک یاست؟ لکه: مور، ملګری

join-name = نوم
join-name-why = ترڅو معاینه‌خانه تاسو ته غږ وکړي. لکه څنګه یې چې کاروئ هغسې یې ولیکئ. له کوم سند سره یو شان کېدل اړین نه دي.
join-title-word = لقب، لکه Mr، Mrs، Miss، Mx
join-given = لومړي نومونه
join-family = تخلص
join-one-name = که یو نوم لرئ، دلته یې ولیکئ.

join-born = د زېږېدو نېټه
join-born-why = ترڅو څوک تاسو له بل چا سره ګډ نه کړي.
join-day = ورځ
join-month = میاشت
join-year = کال
join-only-year = یوازې کال یا نږدې کال راته معلوم دی
join-calendar = جنتري
join-calendar-gregorian = د بریتانیا جنتري (میلادي)
join-calendar-solar-hijri = هجري شمسي
join-calendar-hijri = هجري قمري
join-calendar-ethiopian = د ایتوپیا جنتري

join-sex = جنس
join-sex-why = NHS یې د سمو روغتیايي کتنو بلنې لپاره کاروي.
join-sex-female = ښځه
join-sex-male = نارینه
join-sex-other = بل
join-sex-unknown = نه غواړم ووایم

join-reach = معاینه‌خانه څنګه په خوندي ډول درسره اړیکه نیولی شي؟
join-reach-why = د وخت نیولو او پایلو لپاره. یوازې هغه راکړئ چې تاسو ته خوندي وي.
join-phone = تلیفون
join-phone-shared = نور خلک هم دا تلیفون کاروي
join-email = برېښنالیک

join-address = معاینه‌خانه کومه پته وکاروي؟
join-address-why = لیکونه هلته ځي. ثابتول یې اړین نه دي.
join-address-home = هغه ځای چې اوسېږم یا پاتې کېږم
join-address-practice = د معاینه‌خانې پته
join-address-care-of = د بل چا پته
join-address-none = ثابته پته نه لرم
join-care-name = د کس یا ځای نوم
join-street = کور او سړک
join-town = ښار
join-postcode = پوسټ کوډ
join-post = که لیکونه معاینه‌خانې ته ځي، څنګه به خبرېږئ؟
join-post-collect = زه راځم او پوښتم
join-post-call = معاینه‌خانه راته زنګ وهي
join-post-text = معاینه‌خانه لیکلی پیغام رالېږي

join-practice = د معاینه‌خانې نوم
join-practice-why = ترڅو فورمه سم ځای ته ورسېږي.
join-practice-street = د معاینه‌خانې پته

join-language = ستاسو ژبه
join-language-why = ترڅو معاینه‌خانه ژباړونکی پیدا کړي.
join-interpreter = ژباړونکي ته اړتیا لرم
join-needs = بل څه درسره مرسته کوي؟ لکه: لوی لیک، د اشارو ژبه، ښځینه ډاکټره

join-more = نور، یوازې که غواړئ
join-more-why = د پخوانیو سوابقو په موندلو کې مرسته کوي. بې له دې هم نوم ثبتولی شئ.
join-nhs-number = د NHS شمېره
join-before-name = بل نوم چې کارولی مو دی
join-before-practice = په بریتانیا کې وروستۍ معاینه‌خانه
join-before-address = په بریتانیا کې وروستۍ پته

join-check = خپل ځوابونه وګورئ
join-make = فورمه جوړه کړئ
join-pdf = د سپارلو فورمه (PDF)
join-post-paper = د لیکونو په اړه موافقه (PDF)
join-file = د معاینه‌خانې د کمپیوټر لپاره فایل
join-sealed = مهر شوی فایل چې یوازې دا معاینه‌خانه یې خلاصولی شي
join-codes = مهر شوی، د سکېن کولو د کوډونو په بڼه
join-done = فورمه خوندي یا چاپ کړئ، لاسلیک یې کړئ او معاینه‌خانې ته یې ورکړئ. بیا دا پاڼه وتړئ.

join-note-year = یوازې کال درته معلوم دی. NHS د جنوري لومړۍ لیکي، او فورمه وايي چې دا اټکل دی.
join-note-moon = په دې جنتري کې ورځ یوه مخکې یا وروسته کېدای شي. نېټه بیا وګورئ.
join-note-one-name = تاسو یو نوم لرئ. فورمه دا وايي او د تخلص په ځای کې یې لیکي.
join-note-letters = معاینه‌خانه ښايي دا توري ونه لوستلی شي. د خپل نوم ویلو ته چمتو اوسئ.
join-note-shared = نور خلک ستاسو تلیفون کاروي. فورمه غواړي چې معاینه‌خانه په پیغامونو کې تفصیل پرېنږدي.
join-note-no-way = نه تلیفون او نه برېښنالیک مو راکړی. ژر ژر معاینه‌خانې ته ورشئ او د لیکونو پوښتنه وکړئ.

join-wrong-for = مهرباني وکړئ وټاکئ چې فورمه د چا لپاره ده.
join-wrong-helper = مهرباني وکړئ د مرسته کوونکي نوم ولیکئ.
join-wrong-name = مهرباني وکړئ نوم ولیکئ. یو نوم بس دی.
join-wrong-long = دا د فورمې لپاره ډېر اوږد دی. لنډ یې کړئ.
join-wrong-born = ورځ، میاشت او کال په شمېرو ولیکئ. که یوازې کال درته معلوم وي، هغه خانه په نښه کړئ.
join-wrong-day = په دې جنتري کې داسې ورځ نشته. شمېرې وګورئ یا بله جنتري وټاکئ.
join-wrong-future = دا ورځ لا نه ده راغلې. کال وګورئ.
join-wrong-old = دا له ۱۲۰ کالو زیات پخوا دی. کال او جنتري وګورئ.
join-wrong-sex = مهرباني وکړئ یو وټاکئ. «نه غواړم ووایم» هم ځواب دی.
join-wrong-phone = دا د تلیفون شمېره نه ښکاري. یوازې شمېرې ولیکئ یا یې خالي پرېږدئ.
join-wrong-email = دا برېښنالیک نه ښکاري. لکه name@example.org یې ولیکئ یا یې خالي پرېږدئ.
join-wrong-address = مهرباني وکړئ پته وټاکئ. «ثابته پته نه لرم» هم ځواب دی.
join-wrong-both = یوه پته مو ټاکلې او بله مو هم لیکلې. یوه پاکه کړئ یا ټاکنه بدله کړئ.
join-wrong-street = کور او سړک ولیکئ، یا بله پته وټاکئ.
join-wrong-care = د هغه کس یا ځای نوم ولیکئ چې پته یې ده.
join-wrong-postcode = دا د بریتانیا پوسټ کوډ نه دی. لکه M1 1AE یې ولیکئ یا یې خالي پرېږدئ.
join-wrong-practice = د معاینه‌خانې د پتې کارولو لپاره د معاینه‌خانې نوم ولیکئ.
join-wrong-nhs = دا د NHS شمېره نه ده. لس عدده لري. بیا یې وګورئ یا یې خالي پرېږدئ.
