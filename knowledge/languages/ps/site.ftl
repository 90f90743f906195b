# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = اصلي برخې ته لاړ شئ
site-menu = مینو
site-search = لټون
site-search-what = څه لټوئ؟
site-search-nothing = څه ونه موندل شول. نورې کلمې وکاروئ.
site-language = ژبه
site-leave = له دې پاڼې ووځئ
site-leave-how = د Esc تڼۍ دوه ځله هم کېکاږلی شئ.
site-foot = هغه څه چې دلته یې لیکئ، موږ یې نه ساتو. نه کوکیز شته او نه څارنه. دا ویبپاڼه د روغتیا د ملي خدمت (NHS) برخه نه ده.
site-browser-title = ستاسو تلیفون څه یادوي
site-browser =
    ستاسو براوزر ښايي دا پاڼه په تاریخچه کې وساتي، او د شاته تګ تڼۍ ښايي بېرته دلته راشي.
    د لرې کولو لپاره یې تاریخچه پاکه کړئ. بل ځل له شخصي کړکۍ کار اخیستلی شئ.
    څوک چې ستاسو شبکه چلوي، لیدلی شي چې دې ویبپاڼې ته راغلي یاست، خو نه دا چې څه مو ولوستل یا ولیکل.

## Menu

site-menu-rights = ستاسو حقونه
site-menu-register = فورمه ډکه کړئ
site-menu-card = د ښودلو کارت
site-menu-refused = هغوی «نه» وویل
site-menu-surgeries = خوندي معاینه‌خانه ومومئ
site-menu-costs = د روغتون لګښتونه

## Forms

site-continue = دوام ورکړئ
site-back = شاته
site-change = بدلول
site-optional = دا خالي پرېښودلی شئ
site-yes = هو
site-no = نه
site-wrong = یو څه باید سم شي
site-error = تېروتنه
site-sources = دا معلومات له کومه دي
site-print = دا پاڼه چاپ کړئ
