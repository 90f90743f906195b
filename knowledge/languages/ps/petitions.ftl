# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = عریضې
petition-list-lead = ستاسو لاسلیک د رارسېدو سره سم مهر کېږي. موږ یوازې هغه شمېرې خپروو چې هر څوک یې کتلی شي.
petition-list-none = تر اوسه دلته عریضه نشته.
petition-read = ولولئ او لاسلیک یې کړئ
petition-read-closed = ولولئ

## Where a petition stands

petition-stage-not-yet-open = پرانیستل کېږي په {$date}
petition-stage-open = تر دې نېټې خلاصه ده: {$date}
petition-stage-closed = لاسلیک پای ته ورسېد په {$date}
petition-stage-handed-in = وسپارل شوه په {$date}
petition-stage-answered = ځواب راغی په {$date}
petition-stage-presented-again = بیا وړاندې شوه په {$date}
petition-handed-to = چا ته وسپارل شوه: {$to}
petition-again-to = چا ته بیا وړاندې شوه: {$to}
petition-response-title = ځواب
petition-response-by = د چا ځواب: {$by}

## The petition

petition-to = چا ته: {$addressee}
petition-by = د چا غوښتنه: {$creator}
petition-signatures = لاسلیکونه
petition-goal = موخه: {$goal}
petition-paper = پر کاغذ لاسلیکونه، جلا شمېرل شوي: {$count}
petition-count-soon = شمېره هره ثانیه نوې کېږي. یوازې تایید شوي لاسلیکونه شمېرل کېږي.
petition-why = ولې
petition-what = څه غواړو
petition-sources = شمېرې له کومه دي
petition-in-english = دا عریضه لا ستاسو ژبې ته نه ده ژباړل شوې. دلته په انګلیسي ده.
petition-draft = د ژباړې مسوده: پښتو ویونکي لا دا پاڼه نه ده کتلې.
petition-places = لاسلیکونه د ځای له مخې
petition-history = شمېره څنګه زیاته شوه
petition-verify-link = دا شمېره په خپله وګورئ

## What happens to your data

petition-data-title = ستاسو له معلوماتو سره څه کېږي
petition-data-sealed = ستاسو نوم، برېښنالیک او پوسټ کوډ د رارسېدو سره سم مهر کېږي. یوازې د کمپاین خپله کیلي یې خلاصوي، او دا سرور هغه کیلي نه لري.
petition-data-counts = موږ د سیمو شمېرې خپروو، هېڅکله کوچنۍ شمېرې نه، او هېڅکله دا نه چې چا لاسلیک کړی.
petition-data-none = ترلاسه کوونکي ته د لاسلیکونو شمېر ورکول کېږي، نومونه نه.
petition-data-names = ترلاسه کوونکي ته شمېر او نومونه ورکول کېږي. نه برېښنالیک، نه پوسټ کوډ.
petition-data-names-and-constituencies = ترلاسه کوونکي ته شمېر، نومونه او د دوی انتخاباتي حوزې ورکول کېږي. نه برېښنالیک، نه پوسټ کوډ.
petition-data-erase = هر وخت چې وغواړئ لاسلیک بېرته اخیستلی شئ. هر څه تر دې ورځې پاکېږي، وروسته نه: {$date}
petition-data-demonstration = دا د ښودلو بېلګه ده. کیلي یې په همدې ماشین کې ده، نو په خپل اصلي نوم یې مه لاسلیک کوئ.

## The form

petition-form-title = دا عریضه لاسلیک کړئ
petition-name = ستاسو نوم
petition-name-hint = لکه څنګه یې چې په خپله لیکئ، په هر خط
petition-email = ستاسو برېښنالیک
petition-email-hint = یو برېښنالیک درلېږو، چې ډاډه شو دا تاسو یاست
petition-country = چېرته اوسېږئ
petition-country-uk = بریتانیا
petition-postcode = ستاسو پوسټ کوډ
petition-postcode-hint = یوازې په بریتانیا کې. له دې ستاسو انتخاباتي حوزه پېژنو، لکه {$example}
petition-updates = په برېښنالیک کې راته ووایاست چې له دې عریضې سره څه کېږي
petition-sign = لاسلیک کړئ
petition-trap = دا خانه خالي پرېږدئ
petition-error-title = یو څه باید سم شي
petition-error-prefix = تېروتنه:
petition-error-name-missing = خپل نوم ولیکئ
petition-error-name-long = ستاسو نوم له ۲۵۵ تورو اوږد دی. لنډه بڼه یې ولیکئ
petition-error-name-sign = نوم له دې نښو په یوه نشي پیل کېدای: = + - @
petition-error-name-link = په نوم کې د ویب پته نشي راتلای
petition-error-email-missing = خپل برېښنالیک ولیکئ
petition-error-email = دا برېښنالیک پوره نه دی. باید لکه name@example.org وي
petition-error-country = هغه هېواد وټاکئ چې پکې اوسېږئ
petition-error-postcode-missing = خپل پوسټ کوډ ولیکئ. که کور نه لرئ، د هغه ځای پوسټ کوډ ولیکئ چې ډېر وخت هلته یاست
petition-error-postcode = دا د بریتانیا پوره پوسټ کوډ نه دی. باید لکه SW1A 1AA وي
petition-error-unprintable = پکې داسې نښه ده چې نه لیدل کېږي. مهرباني وکړئ له سره یې ولیکئ
petition-not-here-title = تر اوسه دلته هېڅوک لاسلیک نه شي کولای
petition-not-here-what = هغه کسان چې دا ویبپاڼه چلوي، لا یې د هغې چمتو کول نه دي پای ته رسولي. هغه څه چې لیکئ، نه ساتل کېږي. مهرباني وکړئ وروسته بیا راشئ.
petition-error-closed = دا عریضه نور نشي لاسلیک کېدای
petition-error-old-form = دا فورمه ډېر وخت خلاصه وه. مهرباني وکړئ بیا یې ولېږئ

## Check your mail

petition-sent-title = خپل برېښنالیک وګورئ
petition-sent-lead = یو برېښنالیک مو درلېږلی. ستاسو لاسلیک هغه وخت شمېرل کېږي چې تایید یې کړئ.
petition-sent-spam = له پنځو دقیقو وروسته څه نه دي راغلي؟ د spam پوښۍ وګورئ.
petition-sent-code-title = یا هغه کوډ ولیکئ چې په برېښنالیک کې دی
petition-code = کوډ
petition-code-hint = اته انګلیسي توري او شمېرې
petition-code-go = دوام ورکړئ
petition-code-wrong = دا کوډ نه پېژنو. هر توری وګورئ، یا د برېښنالیک لینک خلاص کړئ
petition-resend-title = برېښنالیک نه دی راغلی؟
petition-resend = بیا یې ولېږئ
petition-resent = بیا مو ولېږه.
petition-resend-enough = څومره برېښنالیکونه چې اجازه مو وه، درولېږل مو. مهرباني وکړئ لومړی یې ولټوئ، د spam په پوښۍ کې هم.
petition-sent-week = څه چې په ۷ ورځو کې تایید نشي، پاکېږي.
petition-sent-demonstration = دلته د برېښنالیک سرور نشته، نو دا بېلګه خپل برېښنالیکونه په یوه پاڼه کې ښيي.
petition-sent-demonstration-link = برېښنالیکونه وګورئ

## Confirm

petition-confirm-title = خپل لاسلیک تایید کړئ
petition-confirm-lead = چا ستاسو په برېښنالیک دا عریضه لاسلیک کړې. دا تاسو وئ؟
petition-confirm-button = هو، زما لاسلیک وشمېرئ
petition-not-me = زه نه وم
petition-not-me-hint = لاسلیک سمدستي پاکېږي.
petition-withdraw-title = تاسو لاسلیک کړی
petition-withdraw-lead = ستاسو لاسلیک تایید او شمېرل شوی دی.
petition-withdraw = خپل لاسلیک بېرته اخلم
petition-withdraw-hint = له شمېره وځي او پاکېږي. دا بېرته نشي راګرځېدای.
petition-erased-title = پاک شو
petition-erased-lead = د لاسلیک هېڅ شی دلته نه دی پاتې.
petition-withdrawn-title = بېرته واخیستل شو
petition-withdrawn-lead = ستاسو لاسلیک نور نه شمېرل کېږي، او هغه څه چې مهر شوي وو پاک شوي دي.
petition-gone-title = دا لینک نور هېڅ ځای ته نه رسېږي
petition-gone-lead = ښايي د بېرته اخیستلو لپاره کارول شوی وي، یا اووه ورځې تېرې شوې وي، یا یې یوه برخه پاتې وي.
petition-gone-what = وګورئ چې په برېښنالیک کې ټول لینک ستاسو په براوزر کې شته که نه. که وي، بیا لاسلیک کولی شئ.
petition-gone-sign = عریضې وګورئ

## Thank you, and the receipt

petition-thanks-title = مننه
petition-thanks-lead = ستاسو لاسلیک وشمېرل شو.
petition-thanks-number = تر اوسه لاسلیکونه: {$count}
petition-receipt-title = ستاسو رسید
petition-receipt-lead = په دې سره اوس یا یو کال وروسته کتلی شئ چې ستاسو لاسلیک په شمېر کې دی. د دې په اړه څه نه وايي چې تاسو څوک یاست.
petition-receipt-save = رسید خوندي کړئ
petition-receipt-check = ویې ګورئ
petition-receipt-once = له ځان سره یې وساتئ: څوک چې یې لري، ستاسو لاسلیک هم بېرته اخیستلی شي.
petition-share-title = یو بل کس راولئ
petition-share-lead = تر لاسلیک وروسته غوره کار دا دی چې له یوه پېژندلي یې وغواړئ.
petition-share-label = د لېږلو لیکنه
petition-share-text = ما دا عریضه لاسلیک کړې: {$action} تاسو یې هم لاسلیک کوئ؟ {$address}

## Verify

petition-verify-title = شمېره وګورئ
petition-verify-lead = هر تایید شوی لاسلیک په یوه داسې کتاب کې یوه کرښه ده چې یوازې پرې زیاتېدای شي. د کتاب وروستی حالت لاسلیک او خپرېږي، ترڅو تېر شوي څه داسې بدل نه کړو چې څوک پرې پوه نشي.
petition-verify-head = د کتاب وروستی حالت
petition-verify-size = د کتاب کرښې
petition-verify-time = د لاسلیک وخت
petition-verify-root = د ګوتې نښه
petition-verify-receipt = خپل رسید دلته کېږدئ
petition-verify-receipt-hint = د فایل متن دلته کېږدئ یا فایل وټاکئ. په حافظه کې کتل کېږي او هېرېږي.
petition-verify-file = یا فایل وټاکئ
petition-verify-go = کتل
petition-verify-yes = ستاسو لاسلیک په کتاب کې دی
petition-verify-yes-lead = رسید د کتاب له لاسلیک شوي وروستي حالت سره برابر دی، او هر پخوانی حالت هم ورسره برابر دی.
petition-verify-no = دا رسید برابر نه دی
petition-verify-unreadable = دا زموږ رسید نه دی. د فایل ټول متن کېږدئ، له لومړي قوسه تر وروستي.
petition-verify-other = دا رسید د بلې عریضې دی.
petition-verify-wrong = رسید لوستل کېږي، خو خپور شوي وروستي حالت ته نه رسېږي. که فایل مو نه وي بدل کړی، ټولو ته ووایاست.
petition-verify-offline = بې له دې چې پر دې ویبپاڼه باور وکړئ، کتلی یې شئ: د لاندې پروګرام او فایلونو په مرسته.

## Mails

petition-mail-greeting = سلام {$name}،
petition-mail-confirm-subject = مهرباني وکړئ خپل لاسلیک تایید کړئ
petition-mail-confirm-lead = ستاسو له لاسلیکه مننه. دا عریضه: {$action}
petition-mail-confirm-do = مهرباني وکړئ تایید کړئ چې دا تاسو وئ. یوازې بیا ستاسو لاسلیک شمېرل کېږي.
petition-mail-confirm-link = خپل لاسلیک تایید کړئ
petition-mail-confirm-code = یا دا کوډ په پاڼه کې ولیکئ:
petition-mail-confirm-not-me = دا تاسو نه وئ؟ همدا پاڼه هر څه سمدستي پاکوي. که هېڅ ونه کړئ، له ۷ ورځو وروسته پاکېږي.
petition-mail-confirm-keep = دا برېښنالیک وساتئ: په همدې لینک هر وخت لاسلیک بېرته اخیستلی شئ.
petition-mail-again-subject = تاسو مخکې لاسلیک کړی
petition-mail-again-lead = چا، ښايي تاسو، یو ځل بیا ستاسو په برېښنالیک دا عریضه لاسلیک کړې: {$action}
petition-mail-again-do = ستاسو لومړی لاسلیک پر ځای دی. څه نه دي ورزیات شوي، او څه کول نه غواړي.
petition-mail-again-link = عریضه وګورئ
petition-mail-closing = په مننه، تنظیموونکي
petition-mail-leave = دا ځکه درځي چې خبرونه مو غوښتي وو. نور یې نه غواړئ:

## When something goes wrong, and the foot

petition-receipt-by-link = ستاسو رسید او د بېرته اخیستلو لاره د برېښنالیک په لینک کې دي.
petition-trouble-title = ستاسو لاسلیک وانه خیستل شو
petition-trouble-lead = همدا اوس دلته ډېر زیات خلک دي، یا زموږ زېرمه ځواب نه وايي. له هغه څه چې ولېږل مو هېڅ ونه ساتل شول.
petition-trouble-what = مهرباني وکړئ شاته لاړ شئ او یوه دقیقه وروسته یې بیا ولېږئ. هغه څه چې لیکلي مو دي باید لا هلته وي.
petition-closed-what = مننه چې غوښتل مو. لا هم یې لوستلی شئ، او دا چې څه ترې جوړ شول.
petition-foot = د سپارلو څه نشته: نه کوکیز، نه څارنه، او په څه چې لاسلیک کوئ مهر شوي دي. دا ویبپاڼه د NHS برخه نه ده.
