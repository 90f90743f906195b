# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = یک معاینه‌خانه پیدا کنید
surgeries-title = یک معاینه‌خانهٔ مصون پیدا کنید
surgeries-lead = معاینه‌خانهٔ مصون وعده داده است که شما را بدون کارت هویت، سند آدرس یا اسناد مهاجرت ثبت نام کند.
surgeries-place = پوست کود یا شهر
surgeries-place-hint = مثلاً M1 1AE یا Leeds. لازم نیست آدرس خود شما باشد: هر جای نزدیک شما کافی است.
surgeries-find = جستجو
surgeries-near-me = نزدیک من
surgeries-near-me-failed = تلیفون شما نگفت که شما در کجا هستید. لطفاً پوست کود یا نام شهر را بنویسید.
surgeries-forgotten = از این جای برای جواب دادن به شما کار می‌گیریم. بعد آن را فراموش می‌کنیم.
surgeries-register = همهٔ معاینه‌خانه‌های مصون را ببینید
# {$town} is the name of a town that does not exist.
surgeries-made-up = این نسخهٔ نمایشی است. هنوز هیچ معاینه‌خانهٔ واقعی اضافه نشده است. این شهر و معاینه‌خانه‌های آن ساختگی است: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = نزدیک: {$place}
surgeries-near-you = نزدیک شما
surgeries-your-position = جایی که هستید
surgeries-bring = چه با خود بیاورید: هیچ چیز.
surgeries-bring-more = برای ثبت نام به کارت هویت، سند آدرس یا اسناد مهاجرت نیاز ندارید. اگر خواستند، این صفحه را نشان دهید.
surgeries-safe = معاینه‌خانه‌های مصون
surgeries-none-safe = هنوز هیچ معاینه‌خانه‌ای در این نزدیکی به جمع معاینه‌خانه‌های مصون نپیوسته است. باز هم می‌توانید بدون اسناد ثبت نام کنید.
surgeries-others = معاینه‌خانه‌های دیگر در نزدیکی
surgeries-others-more = این‌ها آن وعده را نداده‌اند. باز هم می‌توانید بدون اسناد در آنجا ثبت نام کنید.
surgeries-again = جای دیگری را جستجو کنید
surgeries-map = نقشهٔ معاینه‌خانه‌های فهرست. فهرست همین را با کلمات می‌گوید.
surgeries-straight = فاصله‌ها به خط مستقیم است. راه ممکن است درازتر باشد، مثلاً جایی که آب در میان است.
# {$place} is a postcode.
surgeries-about = این پوست کود را دقیق نمی‌شناسیم. فاصله‌ها از وسط ساحهٔ آن است: {$place}
surgeries-only-area = تنها تقریبی می‌دانیم که این جای کجاست. فاصله‌ها ممکن است چندین کیلومتر غلط باشد: {$place}
surgeries-northern-ireland = در ایرلند شمالی قواعد فرق می‌کند و ما فهرست معاینه‌خانه‌های آنجا را نداریم. اینجا یکی را پیدا کرده می‌توانید:
surgeries-scotland = همهٔ معاینه‌خانه‌های اسکاتلند را نداریم. اینجا بیشتر پیدا کرده می‌توانید:

# {$number} is a number.
surgeries-metres = {$number} متر
surgeries-kilometres = {$number} کیلومتر
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}، {$direction}
surgeries-here = در فاصلهٔ {$distance}
surgeries-to-north = به طرف شمال
surgeries-to-north-east = به طرف شمال شرق
surgeries-to-east = به طرف شرق
surgeries-to-south-east = به طرف جنوب شرق
surgeries-to-south = به طرف جنوب
surgeries-to-south-west = به طرف جنوب غرب
surgeries-to-west = به طرف غرب
surgeries-to-north-west = به طرف شمال غرب

surgeries-tag-safe = معاینه‌خانهٔ مصون
surgeries-tag-made-up = ساختگی
surgeries-address = آدرس
surgeries-phone = تلیفون
surgeries-website = ویب‌سایت
surgeries-languages = زبان‌ها
surgeries-directions = در کجاست
surgeries-join = ثبت نام انترنتی در NHS
surgeries-grade-demands = آخرین بار که دیدیم، ویب‌سایت آن اسناد را شرط مانده بود. با وجود این به آن نیاز ندارید.
surgeries-grade-asks = آخرین بار که دیدیم، ویب‌سایت آن اسناد می‌خواست. به آن نیاز ندارید.
surgeries-grade-clean = آخرین بار که دیدیم، ویب‌سایت آن می‌گفت که به اسناد نیاز نیست.
surgeries-grade-none = آخرین بار که دیدیم، ویب‌سایت آن دربارهٔ اسناد چیزی نمی‌گفت.

## A surgery’s page

surgeries-is-safe = اینجا معاینه‌خانهٔ مصون است.
# {$date} is a date.
surgeries-since = در فهرست از تاریخ: {$date}
surgeries-under-review = این معاینه‌خانهٔ مصون است، اما ویب‌سایت آن اسناد می‌خواهد. از آن خواسته‌ایم که این را درست کند. از تاریخ: {$date}
surgeries-not-listed = این معاینه‌خانه به جمع معاینه‌خانه‌های مصون نپیوسته است. باز هم می‌توانید بدون اسناد ثبت نام کنید.
surgeries-closed = این معاینه‌خانه بسته شده است. معاینه‌خانهٔ دیگری نزدیک خود پیدا کنید.
# {$town} is the name of a town.
surgeries-from-town = {$distance} از وسط شهر {$town}، {$direction}
surgeries-open-map = در نقشهٔ خود باز کنید
surgeries-show-words = می‌توانید این نوشته را در میز پذیرش نشان دهید.
surgeries-same-place = در همین ساختمان
surgeries-record = آنچه دربارهٔ این معاینه‌خانه معلوم است

## When a place is not found

surgeries-error-title = لطفاً دوباره کوشش کنید
surgeries-error-empty = پوست کود یا نام شهر را بنویسید
surgeries-error-postcode = این پوست کود را نمی‌شناسیم. دوباره ببینید یا نام شهر را بنویسید
surgeries-error-town = این جای را نمی‌شناسیم. پوست کود یا نام شهر کلان‌تری را نزدیک خود بنویسید
surgeries-error-several = چند جای به این نام است. یکی را انتخاب کنید
surgeries-error-no-fixed-abode = این نام یک جای نیست. NHS آن را برای کسانی می‌نویسد که آدرس ثابت ندارند. پوست کود یا شهر جایی را بنویسید که بسیار وقت آنجا هستید. بدون آدرس هم می‌توانید ثبت نام کنید
surgeries-error-islands = جرسی، گرنزی و جزیرهٔ من (Isle of Man) خدمات صحی خود را دارند. در آنجا کمک کرده نمی‌توانیم
