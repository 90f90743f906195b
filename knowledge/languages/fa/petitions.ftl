# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = طومارها
petition-list-lead = امضای شما همین که برسد مهر می‌شود. فقط آماری را منتشر می‌کنیم که هر کس می‌تواند بررسی کند.
petition-list-none = هنوز طوماری اینجا نیست.
petition-read = بخوانید و امضا کنید
petition-read-closed = بخوانید

## Where a petition stands

petition-stage-not-yet-open = باز می‌شود در {$date}
petition-stage-open = باز است تا {$date}
petition-stage-closed = امضا پایان یافت در {$date}
petition-stage-handed-in = تحویل داده شد در {$date}
petition-stage-answered = پاسخ آمد در {$date}
petition-stage-presented-again = دوباره ارائه شد در {$date}
petition-handed-to = تحویل داده شد به: {$to}
petition-again-to = دوباره ارائه شد به: {$to}
petition-response-title = پاسخ
petition-response-by = پاسخ از: {$by}

## The petition

petition-to = به: {$addressee}
petition-by = درخواست‌کننده: {$creator}
petition-signatures = امضا
petition-goal = هدف: {$goal}
petition-paper = امضاهای روی کاغذ، جداگانه شمرده شده: {$count}
petition-count-soon = شمار هر ثانیه تازه می‌شود. فقط امضاهای تأییدشده شمرده می‌شود.
petition-why = چرا
petition-what = چه می‌خواهیم
petition-sources = عددها از کجاست
petition-in-english = این طومار هنوز به زبان شما ترجمه نشده است. اینجا به انگلیسی است.
petition-draft = پیش‌نویس ترجمه: هنوز هیچ فارسی‌زبانی این صفحه را بررسی نکرده است.
petition-places = امضاها به تفکیک محل
petition-history = شمار چگونه بالا رفت
petition-verify-link = خودتان این شمار را بررسی کنید

## What happens to your data

petition-data-title = با اطلاعات شما چه می‌شود
petition-data-sealed = نام، ایمیل و کد پستی شما همین که برسد مهر می‌شود. فقط کلید خود کارزار آن را باز می‌کند و این سرور آن کلید را ندارد.
petition-data-counts = شمار هر منطقه را منتشر می‌کنیم، هرگز شمارهای کوچک را، و هرگز نام امضاکنندگان را.
petition-data-none = گیرنده شمار امضاها را می‌گیرد، بدون نام.
petition-data-names = گیرنده شمار و نام‌ها را می‌گیرد. نه ایمیل و نه کد پستی.
petition-data-names-and-constituencies = گیرنده شمار، نام‌ها و حوزه‌های انتخابی آنها را می‌گیرد. نه ایمیل و نه کد پستی.
petition-data-erase = هر وقت بخواهید می‌توانید امضا را پس بگیرید. همه‌چیز حداکثر تا این روز پاک می‌شود: {$date}
petition-data-demonstration = این نسخهٔ نمایشی است. کلید آن روی همین دستگاه است، پس با نام واقعی خود امضا نکنید.

## The form

petition-form-title = این طومار را امضا کنید
petition-name = نام شما
petition-name-hint = همان‌طور که خودتان می‌نویسید، به هر خطی
petition-email = ایمیل شما
petition-email-hint = یک ایمیل می‌فرستیم تا مطمئن شویم خود شما هستید
petition-country = کجا زندگی می‌کنید
petition-country-uk = بریتانیا
petition-postcode = کد پستی شما
petition-postcode-hint = فقط در بریتانیا. از روی آن حوزهٔ انتخابی شما را می‌فهمیم، مثل {$example}
petition-updates = با ایمیل به من بگویید که این طومار به کجا می‌رسد
petition-sign = امضا کنید
petition-trap = این خانه را خالی بگذارید
petition-error-title = چیزی باید اصلاح شود
petition-error-prefix = خطا:
petition-error-name-missing = نام خود را بنویسید
petition-error-name-long = نام شما بلندتر از ۲۵۵ حرف است. شکل کوتاه‌تری از آن را بنویسید
petition-error-name-sign = نام نمی‌تواند با یکی از این نشانه‌ها شروع شود: = + - @
petition-error-name-link = در نام نمی‌شود نشانی وب باشد
petition-error-email-missing = ایمیل خود را بنویسید
petition-error-email = این ایمیل کامل نیست. باید مثل name@example.org باشد
petition-error-country = کشوری را که در آن زندگی می‌کنید انتخاب کنید
petition-error-postcode-missing = کد پستی خود را بنویسید. اگر خانه ندارید، کد پستی جایی را بنویسید که زیاد آنجا هستید
petition-error-postcode = این کد پستی بریتانیا کامل نیست. باید مثل SW1A 1AA باشد
petition-error-unprintable = نشانه‌ای در آن هست که دیده نمی‌شود. لطفاً از نو بنویسید
petition-not-here-title = هنوز کسی نمی‌تواند اینجا امضا کند
petition-not-here-what = گردانندگان این سایت هنوز آماده کردن آن را تمام نکرده‌اند. هیچ‌چیز از آنچه می‌نویسید نگه داشته نمی‌شود. لطفاً بعداً دوباره بیایید.
petition-error-closed = دیگر نمی‌شود این طومار را امضا کرد
petition-error-old-form = این فرم زمان زیادی باز بود. لطفاً دوباره بفرستید

## Check your mail

petition-sent-title = ایمیل خود را ببینید
petition-sent-lead = یک ایمیل برای شما فرستادیم. امضای شما وقتی شمرده می‌شود که آن را تأیید کنید.
petition-sent-spam = بعد از پنج دقیقه چیزی نیامد؟ پوشهٔ هرزنامه (spam) را ببینید.
petition-sent-code-title = یا کدی را که در ایمیل است بنویسید
petition-code = کد
petition-code-hint = هشت حرف و رقم لاتین
petition-code-go = ادامه
petition-code-wrong = این کد را نمی‌شناسیم. هر حرف را ببینید، یا پیوند داخل ایمیل را باز کنید
petition-resend-title = ایمیلی نیامد؟
petition-resend = دوباره بفرستید
petition-resent = دوباره فرستادیم.
petition-resend-enough = هر چه ایمیل اجازه داشتیم فرستادیم. لطفاً دنبال اولی بگردید، در پوشهٔ هرزنامه (spam) هم.
petition-sent-week = آنچه ظرف ۷ روز تأیید نشود پاک می‌شود.
petition-sent-demonstration = اینجا سرور ایمیل نیست، پس این نسخهٔ نمایشی ایمیل‌هایش را روی یک صفحه نشان می‌دهد.
petition-sent-demonstration-link = ایمیل‌ها را ببینید

## Confirm

petition-confirm-title = امضای خود را تأیید کنید
petition-confirm-lead = کسی با ایمیل شما این طومار را امضا کرده است. شما بودید؟
petition-confirm-button = بله، امضای مرا بشمارید
petition-not-me = من نبودم
petition-not-me-hint = امضا همان لحظه پاک می‌شود.
petition-withdraw-title = شما امضا کرده‌اید
petition-withdraw-lead = امضای شما تأیید و شمرده شده است.
petition-withdraw = امضایم را پس می‌گیرم
petition-withdraw-hint = از شمار بیرون می‌آید و پاک می‌شود. این کار برگشت ندارد.
petition-erased-title = پاک شد
petition-erased-lead = چیزی از امضا اینجا نمانده است.
petition-withdrawn-title = پس گرفته شد
petition-withdrawn-lead = امضای شما دیگر شمرده نمی‌شود و آنچه مهر شده بود پاک شده است.
petition-gone-title = این پیوند دیگر به جایی نمی‌رسد
petition-gone-lead = شاید برای پس گرفتن به کار رفته، یا هفت روز گذشته، یا بخشی از آن افتاده است.
petition-gone-what = ببینید همهٔ پیوندی که در ایمیل آمده در مرورگر شما هست یا نه. اگر هست، می‌توانید دوباره امضا کنید.
petition-gone-sign = طومارها را ببینید

## Thank you, and the receipt

petition-thanks-title = سپاسگزاریم
petition-thanks-lead = امضای شما شمرده شد.
petition-thanks-number = امضاها تا اکنون: {$count}
petition-receipt-title = رسید شما
petition-receipt-lead = با آن می‌توانید حالا یا یک سال دیگر ببینید که امضای شما در شمار هست. دربارهٔ این‌که شما کیستید چیزی نمی‌گوید.
petition-receipt-save = رسید را ذخیره کنید
petition-receipt-check = بررسی کنید
petition-receipt-once = آن را پیش خودتان نگه دارید: هر که آن را داشته باشد می‌تواند امضای شما را هم پس بگیرد.
petition-share-title = یک نفر دیگر را بیاورید
petition-share-lead = بهترین کار پس از امضا این است که از کسی که می‌شناسید بخواهید.
petition-share-label = نوشته‌ای برای فرستادن
petition-share-text = من این طومار را امضا کرده‌ام: {$action} شما هم امضا می‌کنید؟ {$address}

## Verify

petition-verify-title = شمار را بررسی کنید
petition-verify-lead = هر امضای تأییدشده یک سطر در دفتری است که فقط می‌شود به آن سطر افزود. آخرین وضعیت این دفتر امضا و منتشر می‌شود تا نتوانیم گذشته را بی‌خبر از همه تغییر دهیم.
petition-verify-head = آخرین وضعیت دفتر
petition-verify-size = سطرهای دفتر
petition-verify-time = زمان امضا
petition-verify-root = اثر انگشت
petition-verify-receipt = رسید خود را بگذارید
petition-verify-receipt-hint = متن فایل را بچسبانید یا فایل را انتخاب کنید. در حافظه بررسی و سپس فراموش می‌شود.
petition-verify-file = یا فایل را انتخاب کنید
petition-verify-go = بررسی
petition-verify-yes = امضای شما در دفتر هست
petition-verify-yes-lead = رسید با آخرین وضعیت امضاشدهٔ دفتر می‌خواند و همهٔ وضعیت‌های پیشین هم با آن می‌خواند.
petition-verify-no = این رسید نمی‌خواند
petition-verify-unreadable = این رسید ما نیست. همهٔ متن فایل را بگذارید، از پرانتز اول تا آخر.
petition-verify-other = این رسید مال طومار دیگری است.
petition-verify-wrong = رسید خوانده می‌شود، اما به آخرین وضعیت منتشرشدهٔ دفتر نمی‌رسد. اگر فایل را تغییر نداده‌اید، به همه بگویید.
petition-verify-offline = بدون اعتماد به این سایت هم می‌توانید بررسی کنید: با برنامه و فایل‌های زیر.

## Mails

petition-mail-greeting = سلام {$name}،
petition-mail-confirm-subject = لطفاً امضای خود را تأیید کنید
petition-mail-confirm-lead = از امضای شما سپاسگزاریم. این طومار: {$action}
petition-mail-confirm-do = لطفاً تأیید کنید که شما بودید. فقط آن وقت امضای شما شمرده می‌شود.
petition-mail-confirm-link = امضای خود را تأیید کنید
petition-mail-confirm-code = یا این کد را در صفحه بنویسید:
petition-mail-confirm-not-me = شما نبودید؟ همان صفحه همه‌چیز را فوراً پاک می‌کند. اگر کاری نکنید، پس از ۷ روز پاک می‌شود.
petition-mail-confirm-keep = این ایمیل را نگه دارید: با همین پیوند هر وقت بخواهید می‌توانید امضا را پس بگیرید.
petition-mail-again-subject = پیش‌تر امضا کرده‌اید
petition-mail-again-lead = کسی، شاید خود شما، یک بار دیگر با ایمیل شما این طومار را امضا کرده است: {$action}
petition-mail-again-do = امضای اول شما سر جایش است. چیزی افزوده نشده و لازم نیست کاری بکنید.
petition-mail-again-link = طومار را ببینید
petition-mail-closing = با سپاس، برگزارکنندگان
petition-mail-leave = این را می‌گیرید چون خبر خواسته بودید. دیگر نمی‌خواهید:

## When something goes wrong, and the foot

petition-receipt-by-link = رسید شما و راه پس گرفتن پشت پیوندی است که در ایمیل است.
petition-trouble-title = امضای شما گرفته نشد
petition-trouble-lead = اکنون افراد بسیار زیادی اینجا هستند، یا محل ذخیرهٔ ما پاسخ نمی‌دهد. از آنچه فرستادید چیزی نگه داشته نشد.
petition-trouble-what = لطفاً برگردید و یک دقیقهٔ دیگر دوباره بفرستید. آنچه نوشته‌اید باید هنوز آنجا باشد.
petition-closed-what = سپاس که خواستید امضا کنید. هنوز می‌توانید آن را و سرانجامش را بخوانید.
petition-foot = چیزی برای تحویل دادن نیست: نه کوکی، نه ردیابی، و آنچه با آن امضا می‌کنید مهرشده است. این سایت بخشی از NHS نیست.
