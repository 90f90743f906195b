# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = معاینه‌خانه ومومئ
surgeries-title = خوندي معاینه‌خانه ومومئ
surgeries-lead = خوندي معاینه‌خانې ژمنه کړې چې ستاسو نوم به د پېژندنې له کارت، د پتې له سند یا د کډوالۍ له اسنادو پرته ثبت کړي.
surgeries-place = پوسټ کوډ یا ښار
surgeries-place-hint = لکه M1 1AE یا Leeds. اړینه نه ده چې ستاسو خپله پته وي: تاسو ته هر نږدې ځای بس دی.
surgeries-find = لټون
surgeries-near-me = ماته نږدې
surgeries-near-me-failed = ستاسو تلیفون ونه ویل چې چېرته یاست. مهرباني وکړئ پوسټ کوډ یا د ښار نوم ولیکئ.
surgeries-forgotten = دا ځای درته د ځواب ویلو لپاره کاروو. بیا یې هېروو.
surgeries-register = ټولې خوندي معاینه‌خانې وګورئ
# {$town} is the name of a town that does not exist.
surgeries-made-up = دا د ښودلو بېلګه ده. تر اوسه کومه اصلي معاینه‌خانه نه ده ورزیاته شوې. دا ښار او معاینه‌خانې یې خیالي دي: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = نږدې: {$place}
surgeries-near-you = تاسو ته نږدې
surgeries-your-position = ستاسو ځای
surgeries-bring = څه درسره راوړئ: هېڅ.
surgeries-bring-more = د نوم ثبتولو لپاره د پېژندنې کارت، د پتې سند یا د کډوالۍ اسنادو ته اړتیا نه لرئ. که یې وغوښتل، دا پاڼه ور وښیئ.
surgeries-safe = خوندي معاینه‌خانې
surgeries-none-safe = دلته نږدې لا کومه معاینه‌خانه له خوندي معاینه‌خانو سره نه ده یوځای شوې. بیا هم له اسنادو پرته نوم ثبتولی شئ.
surgeries-others = نورې نږدې معاینه‌خانې
surgeries-others-more = دوی هغه ژمنه نه ده کړې. بیا هم هلته له اسنادو پرته نوم ثبتولی شئ.
surgeries-again = بل ځای ولټوئ
surgeries-map = په لېست کې د معاینه‌خانو نقشه. لېست همدا خبره په ټکو کې کوي.
surgeries-straight = واټنونه په نېغه کرښه دي. لاره ښايي اوږده وي، د بېلګې په توګه چې په منځ کې اوبه وي.
# {$place} is a postcode.
surgeries-about = دا پوسټ کوډ کټ مټ نه پېژنو. واټنونه د هغې سیمې له منځه دي: {$place}
surgeries-only-area = یوازې نږدې راته معلومه ده چې دا ځای چېرته دی. واټنونه ښايي ډېر کیلومتره غلط وي: {$place}
surgeries-northern-ireland = په شمالي ایرلینډ کې قواعد بل ډول دي او موږ د هغه ځای د معاینه‌خانو لېست نه لرو. دلته یې موندلی شئ:
surgeries-scotland = د سکاټلینډ ټولې معاینه‌خانې نه لرو. نورې دلته موندلی شئ:

# {$number} is a number.
surgeries-metres = {$number} متره
surgeries-kilometres = {$number} کیلومتره
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}، {$direction}
surgeries-here = په {$distance} واټن کې
surgeries-to-north = د شمال لور ته
surgeries-to-north-east = د شمال ختیځ لور ته
surgeries-to-east = د ختیځ لور ته
surgeries-to-south-east = د سویل ختیځ لور ته
surgeries-to-south = د سویل لور ته
surgeries-to-south-west = د سویل لویدیځ لور ته
surgeries-to-west = د لویدیځ لور ته
surgeries-to-north-west = د شمال لویدیځ لور ته

surgeries-tag-safe = خوندي معاینه‌خانه
surgeries-tag-made-up = خیالي
surgeries-address = پته
surgeries-phone = تلیفون
surgeries-website = ویبپاڼه
surgeries-languages = ژبې
surgeries-directions = چېرته ده
surgeries-join = په NHS کې آنلاین نوم ثبت کړئ
surgeries-grade-demands = وروستی ځل چې مو وکتل، ویبپاڼې یې اسناد شرط کړي وو. بیا هم ورته اړتیا نه لرئ.
surgeries-grade-asks = وروستی ځل چې مو وکتل، ویبپاڼې یې اسناد غوښتل. تاسو ورته اړتیا نه لرئ.
surgeries-grade-clean = وروستی ځل چې مو وکتل، ویبپاڼې یې ویل چې اسنادو ته اړتیا نشته.
surgeries-grade-none = وروستی ځل چې مو وکتل، ویبپاڼې یې د اسنادو په اړه څه نه ویل.

## A surgery’s page

surgeries-is-safe = دا یوه خوندي معاینه‌خانه ده.
# {$date} is a date.
surgeries-since = په لېست کې له دې نېټې: {$date}
surgeries-under-review = دا خوندي معاینه‌خانه ده، خو ویبپاڼه یې اسناد غواړي. موږ ورته ویلي چې دا سم کړي. له دې نېټې: {$date}
surgeries-not-listed = دا معاینه‌خانه له خوندي معاینه‌خانو سره نه ده یوځای شوې. بیا هم له اسنادو پرته نوم ثبتولی شئ.
surgeries-closed = دا معاینه‌خانه تړل شوې ده. ځان ته نږدې بله ولټوئ.
# {$town} is the name of a town.
surgeries-from-town = د {$town} له منځه {$distance}، {$direction}
surgeries-open-map = په خپله نقشه کې یې خلاص کړئ
surgeries-show-words = دا لیکنه په استقبال کې ښودلی شئ.
surgeries-same-place = په همدې ودانۍ کې
surgeries-record = د دې معاینه‌خانې په اړه څه معلوم دي

## When a place is not found

surgeries-error-title = مهرباني وکړئ بیا هڅه وکړئ
surgeries-error-empty = پوسټ کوډ یا د ښار نوم ولیکئ
surgeries-error-postcode = دا پوسټ کوډ نه پېژنو. بیا یې وګورئ یا د ښار نوم ولیکئ
surgeries-error-town = دا ځای نه پېژنو. پوسټ کوډ یا ځان ته د نږدې لوی ښار نوم ولیکئ
surgeries-error-several = په دې نوم څو ځایونه دي. یو وټاکئ
surgeries-error-no-fixed-abode = دا ځای نه دی. NHS یې د هغو خلکو لپاره لیکي چې ثابته پته نه لري. د هغه ځای پوسټ کوډ یا ښار ولیکئ چې ډېر وخت هلته یاست. له پتې پرته هم نوم ثبتولی شئ
surgeries-error-islands = جرسي، ګرنسي او د مین ټاپو (Isle of Man) خپل روغتیايي خدمتونه لري. هلته مرسته نشو کولی
