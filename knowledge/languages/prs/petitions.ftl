# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = عریضه‌ها
petition-list-lead = امضای شما همین که برسد مهر می‌شود. تنها ارقامی را نشر می‌کنیم که هر کس بررسی کرده می‌تواند.
petition-list-none = هنوز عریضه‌ای اینجا نیست.
petition-read = بخوانید و امضا کنید
petition-read-closed = بخوانید

## Where a petition stands

petition-stage-not-yet-open = باز می‌شود به تاریخ {$date}
petition-stage-open = باز است تا {$date}
petition-stage-closed = امضا ختم شد به تاریخ {$date}
petition-stage-handed-in = تسلیم داده شد به تاریخ {$date}
petition-stage-answered = جواب آمد به تاریخ {$date}
petition-stage-presented-again = دوباره پیش شد به تاریخ {$date}
petition-handed-to = تسلیم داده شد به: {$to}
petition-again-to = دوباره پیش شد به: {$to}
petition-response-title = جواب
petition-response-by = جواب از: {$by}

## The petition

petition-to = به: {$addressee}
petition-by = عریضه از: {$creator}
petition-signatures = امضا
petition-goal = هدف: {$goal}
petition-paper = امضاهای روی کاغذ، جداگانه حساب شده: {$count}
petition-count-soon = تعداد هر ثانیه تازه می‌شود. تنها امضاهای تأییدشده حساب می‌شود.
petition-why = چرا
petition-what = چه می‌خواهیم
petition-sources = عددها از کجاست
petition-in-english = این عریضه هنوز به زبان شما ترجمه نشده است. اینجا به انگلیسی است.
petition-draft = مسودهٔ ترجمه: هنوز هیچ دری‌زبانی این صفحه را بررسی نکرده است.
petition-places = امضاها نظر به جای
petition-history = تعداد چطور زیاد شد
petition-verify-link = خود شما این تعداد را بررسی کنید

## What happens to your data

petition-data-title = با معلومات شما چه می‌شود
petition-data-sealed = نام، ایمیل و پوست کود شما همین که برسد مهر می‌شود. تنها کلید خود کمپاین آن را باز می‌کند و این سرور آن کلید را ندارد.
petition-data-counts = تعداد هر ساحه را نشر می‌کنیم، هرگز تعداد بسیار کم را، و هرگز این را که چه کسی امضا کرده است.
petition-data-none = گیرنده تعداد امضاها را می‌گیرد، بدون نام.
petition-data-names = گیرنده تعداد و نام‌ها را می‌گیرد. نه ایمیل و نه پوست کود.
petition-data-names-and-constituencies = گیرنده تعداد، نام‌ها و حوزه‌های انتخاباتی آن‌ها را می‌گیرد. نه ایمیل و نه پوست کود.
petition-data-erase = هر وقت بخواهید امضای خود را پس گرفته می‌توانید. همه چیز تا این روز پاک می‌شود، نه دیرتر: {$date}
petition-data-demonstration = این نسخهٔ نمایشی است. کلید آن در همین ماشین است، پس با نام اصلی خود امضا نکنید.

## The form

petition-form-title = این عریضه را امضا کنید
petition-name = نام شما
petition-name-hint = همان‌طور که خود شما می‌نویسید، به هر خطی
petition-email = ایمیل شما
petition-email-hint = یک ایمیل می‌فرستیم تا مطمئن شویم که خود شما هستید
petition-country = در کجا زندگی می‌کنید
petition-country-uk = بریتانیا
petition-postcode = پوست کود شما
petition-postcode-hint = تنها در بریتانیا. از آن حوزهٔ انتخاباتی شما را می‌فهمیم، مثل {$example}
petition-updates = به ایمیل به من بگویید که این عریضه چه می‌شود
petition-sign = امضا کنید
petition-trap = این خانه را خالی بگذارید
petition-error-title = چیزی باید اصلاح شود
petition-error-prefix = خطا:
petition-error-name-missing = نام خود را بنویسید
petition-error-name-long = نام شما از ۲۵۵ حرف درازتر است. شکل کوتاه‌تر آن را بنویسید
petition-error-name-sign = نام با یکی از این نشانه‌ها شروع شده نمی‌تواند: = + - @
petition-error-name-link = در نام، آدرس ویب بوده نمی‌تواند
petition-error-email-missing = ایمیل خود را بنویسید
petition-error-email = این ایمیل مکمل نیست. باید مثل name@example.org باشد
petition-error-country = کشوری را که در آن زندگی می‌کنید انتخاب کنید
petition-error-postcode-missing = پوست کود خود را بنویسید. اگر خانه ندارید، پوست کود جایی را بنویسید که بسیار وقت آنجا هستید
petition-error-postcode = این پوست کود بریتانیا مکمل نیست. باید مثل SW1A 1AA باشد
petition-error-unprintable = در آن نشانه‌ای است که دیده نمی‌شود. لطفاً از سر بنویسید
petition-not-here-title = هنوز هیچ‌کس اینجا امضا کرده نمی‌تواند
petition-not-here-what = کسانی که این سایت را پیش می‌برند هنوز آماده ساختن آن را تمام نکرده‌اند. هیچ چیزی که می‌نویسید نگه داشته نمی‌شود. لطفاً بعداً دوباره بیایید.
petition-error-closed = این عریضه را دیگر امضا کرده نمی‌توانید
petition-error-old-form = این فورم وقت زیاد باز بود. لطفاً دوباره بفرستید

## Check your mail

petition-sent-title = ایمیل خود را ببینید
petition-sent-lead = به شما یک ایمیل فرستادیم. امضای شما وقتی حساب می‌شود که آن را تأیید کنید.
petition-sent-spam = بعد از پنج دقیقه چیزی نیامد؟ پوشهٔ spam را ببینید.
petition-sent-code-title = یا کودی را که در ایمیل است بنویسید
petition-code = کود
petition-code-hint = هشت حرف و رقم انگلیسی
petition-code-go = ادامه
petition-code-wrong = این کود را نمی‌شناسیم. هر حرف را ببینید، یا لینک داخل ایمیل را باز کنید
petition-resend-title = ایمیل نیامد؟
petition-resend = دوباره بفرستید
petition-resent = دوباره فرستادیم.
petition-resend-enough = هر قدر ایمیل که اجازه داشتیم فرستادیم. لطفاً اولی را پیدا کنید، در پوشهٔ spam هم.
petition-sent-week = آنچه در مدت ۷ روز تأیید نشود پاک می‌شود.
petition-sent-demonstration = اینجا سرور ایمیل نیست، پس این نسخهٔ نمایشی ایمیل‌های خود را در یک صفحه نشان می‌دهد.
petition-sent-demonstration-link = ایمیل‌ها را ببینید

## Confirm

petition-confirm-title = امضای خود را تأیید کنید
petition-confirm-lead = کسی با ایمیل شما این عریضه را امضا کرده است. شما بودید؟
petition-confirm-button = بلی، امضای مرا حساب کنید
petition-not-me = من نبودم
petition-not-me-hint = امضا فوراً پاک می‌شود.
petition-withdraw-title = شما امضا کرده‌اید
petition-withdraw-lead = امضای شما تأیید و حساب شده است.
petition-withdraw = امضایم را پس می‌گیرم
petition-withdraw-hint = از حساب بیرون می‌شود و پاک می‌شود. این کار برگشت ندارد.
petition-erased-title = پاک شد
petition-erased-lead = چیزی از امضا اینجا نمانده است.
petition-withdrawn-title = پس گرفته شد
petition-withdrawn-lead = امضای شما دیگر حساب نمی‌شود و آنچه مهر شده بود پاک شده است.
petition-gone-title = این لینک دیگر به جایی نمی‌رسد
petition-gone-lead = شاید برای پس گرفتن استفاده شده، یا هفت روز گذشته، یا یک بخش آن کم است.
petition-gone-what = ببینید که تمام لینکی که در ایمیل آمده در مرورگر شما است یا نه. اگر است، دوباره امضا کرده می‌توانید.
petition-gone-sign = عریضه‌ها را ببینید

## Thank you, and the receipt

petition-thanks-title = تشکر
petition-thanks-lead = امضای شما حساب شد.
petition-thanks-number = امضاها تا حالا: {$count}
petition-receipt-title = رسید شما
petition-receipt-lead = با آن حالا یا یک سال بعد دیده می‌توانید که امضای شما در حساب است. دربارهٔ این که شما کی هستید چیزی نمی‌گوید.
petition-receipt-save = رسید را ذخیره کنید
petition-receipt-check = بررسی کنید
petition-receipt-once = آن را نزد خود نگه دارید: هر کس که آن را داشته باشد امضای شما را هم پس گرفته می‌تواند.
petition-share-title = یک نفر دیگر را بیاورید
petition-share-lead = بهترین کار بعد از امضا این است که از یک آشنای خود بخواهید.
petition-share-label = نوشته برای فرستادن
petition-share-text = من این عریضه را امضا کرده‌ام: {$action} شما هم امضا می‌کنید؟ {$address}

## Verify

petition-verify-title = تعداد را بررسی کنید
petition-verify-lead = هر امضای تأییدشده یک سطر در دفتری است که تنها به آن سطر اضافه شده می‌تواند. آخرین حالت این دفتر امضا و نشر می‌شود تا گذشته را بی‌خبر از همه تغییر داده نتوانیم.
petition-verify-head = آخرین حالت دفتر
petition-verify-size = سطرهای دفتر
petition-verify-time = وقت امضا
petition-verify-root = نشان انگشت
petition-verify-receipt = رسید خود را بگذارید
petition-verify-receipt-hint = متن فایل را بگذارید یا فایل را انتخاب کنید. در حافظه بررسی و بعد فراموش می‌شود.
petition-verify-file = یا فایل را انتخاب کنید
petition-verify-go = بررسی
petition-verify-yes = امضای شما در دفتر است
petition-verify-yes-lead = رسید با آخرین حالت امضاشدهٔ دفتر برابر است و هر حالت پیشین هم با آن برابر است.
petition-verify-no = این رسید برابر نیست
petition-verify-unreadable = این رسید ما نیست. تمام متن فایل را بگذارید، از قوس اول تا قوس آخر.
petition-verify-other = این رسید از عریضهٔ دیگری است.
petition-verify-wrong = رسید خوانده می‌شود، اما به آخرین حالت نشرشدهٔ دفتر نمی‌رسد. اگر فایل را تغییر نداده‌اید، به همه بگویید.
petition-verify-offline = بدون اعتماد به این سایت هم بررسی کرده می‌توانید: با برنامه و فایل‌های زیر.

## Mails

petition-mail-greeting = سلام {$name}،
petition-mail-confirm-subject = لطفاً امضای خود را تأیید کنید
petition-mail-confirm-lead = تشکر از امضای شما. این عریضه: {$action}
petition-mail-confirm-do = لطفاً تأیید کنید که شما بودید. تنها بعد از آن امضای شما حساب می‌شود.
petition-mail-confirm-link = امضای خود را تأیید کنید
petition-mail-confirm-code = یا این کود را در صفحه بنویسید:
petition-mail-confirm-not-me = شما نبودید؟ همان صفحه همه چیز را فوراً پاک می‌کند. اگر کاری نکنید، بعد از ۷ روز پاک می‌شود.
petition-mail-confirm-keep = این ایمیل را نگه دارید: با همین لینک هر وقت بخواهید امضای خود را پس گرفته می‌توانید.
petition-mail-again-subject = شما پیش از این امضا کرده‌اید
petition-mail-again-lead = کسی، شاید خود شما، یک بار دیگر با ایمیل شما این عریضه را امضا کرده است: {$action}
petition-mail-again-do = امضای اول شما به جای خود است. چیزی اضافه نشده و لازم نیست کاری کنید.
petition-mail-again-link = عریضه را ببینید
petition-mail-closing = با تشکر، برگزارکنندگان
petition-mail-leave = این را می‌گیرید چون خبر خواسته بودید. دیگر نمی‌خواهید:

## When something goes wrong, and the foot

petition-receipt-by-link = رسید شما و راه پس گرفتن در لینکی است که در ایمیل است.
petition-trouble-title = امضای شما گرفته نشد
petition-trouble-lead = همین حالا مردم بسیار زیاد اینجا هستند، یا ذخیرهٔ ما جواب نمی‌دهد. از آنچه فرستادید چیزی نگه داشته نشد.
petition-trouble-what = لطفاً برگردید و بعد از یک دقیقه دوباره بفرستید. آنچه نوشته‌اید باید هنوز آنجا باشد.
petition-closed-what = تشکر که می‌خواستید امضا کنید. هنوز آن را و نتیجه‌اش را خوانده می‌توانید.
petition-foot = چیزی برای تسلیم دادن نیست: نه کوکی، نه ردیابی، و آنچه با آن امضا می‌کنید مهرشده است. این سایت بخشی از NHS نیست.
