# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = یک مطب پیدا کنید
surgeries-title = یک مطب امن پیدا کنید
surgeries-lead = مطب امن قول داده است که شما را بدون کارت شناسایی، مدرک نشانی یا مدارک مهاجرت ثبت‌نام کند.
surgeries-place = کد پستی یا شهر
surgeries-place-hint = مثلاً M1 1AE یا Leeds. لازم نیست نشانی خودتان باشد: هر جایی نزدیک شما کافی است.
surgeries-find = جستجو
surgeries-near-me = نزدیک من
surgeries-near-me-failed = گوشی شما نگفت کجا هستید. لطفاً کد پستی یا نام شهر را بنویسید.
surgeries-forgotten = از این مکان برای پاسخ دادن به شما استفاده می‌کنیم. بعد آن را فراموش می‌کنیم.
surgeries-register = همهٔ مطب‌های امن را ببینید
# {$town} is the name of a town that does not exist.
surgeries-made-up = این نسخهٔ نمایشی است. هنوز هیچ مطب واقعی اضافه نشده است. این شهر و مطب‌هایش ساختگی است: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = نزدیک: {$place}
surgeries-near-you = نزدیک شما
surgeries-your-position = جایی که هستید
surgeries-bring = چه با خود بیاورید: هیچ.
surgeries-bring-more = برای ثبت‌نام به کارت شناسایی، مدرک نشانی یا مدارک مهاجرت نیاز ندارید. اگر خواستند، این صفحه را نشان دهید.
surgeries-safe = مطب‌های امن
surgeries-none-safe = هنوز هیچ مطبی در این نزدیکی به مطب‌های امن نپیوسته است. باز هم می‌توانید بدون مدارک ثبت‌نام کنید.
surgeries-others = مطب‌های دیگر در نزدیکی
surgeries-others-more = اینها آن قول را نداده‌اند. باز هم می‌توانید بدون مدارک در آنجا ثبت‌نام کنید.
surgeries-again = جای دیگری را جستجو کنید
surgeries-map = نقشهٔ مطب‌های فهرست. فهرست همین را با کلمات می‌گوید.
surgeries-straight = فاصله‌ها در خط راست است. راه ممکن است طولانی‌تر باشد، مثلاً جایی که آب در میان است.
# {$place} is a postcode.
surgeries-about = این کد پستی را دقیق نمی‌شناسیم. فاصله‌ها از وسط محدودهٔ آن است: {$place}
surgeries-only-area = فقط تقریباً می‌دانیم اینجا کجاست. فاصله‌ها ممکن است چندین کیلومتر اشتباه باشد: {$place}
surgeries-northern-ireland = در ایرلند شمالی مقررات فرق می‌کند و ما فهرست مطب‌های آنجا را نداریم. اینجا می‌توانید مطبی پیدا کنید:
surgeries-scotland = همهٔ مطب‌های اسکاتلند را نداریم. اینجا می‌توانید بیشتر پیدا کنید:

# {$number} is a number.
surgeries-metres = {$number} متر
surgeries-kilometres = {$number} کیلومتر
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}، {$direction}
surgeries-here = در فاصلهٔ {$distance}
surgeries-to-north = به سوی شمال
surgeries-to-north-east = به سوی شمال شرقی
surgeries-to-east = به سوی شرق
surgeries-to-south-east = به سوی جنوب شرقی
surgeries-to-south = به سوی جنوب
surgeries-to-south-west = به سوی جنوب غربی
surgeries-to-west = به سوی غرب
surgeries-to-north-west = به سوی شمال غربی

surgeries-tag-safe = مطب امن
surgeries-tag-made-up = ساختگی
surgeries-address = نشانی
surgeries-phone = تلفن
surgeries-website = وب‌سایت
surgeries-languages = زبان‌ها
surgeries-directions = کجاست
surgeries-join = ثبت‌نام اینترنتی در NHS
surgeries-grade-demands = آخرین باری که نگاه کردیم، وب‌سایتش مدارک را شرط کرده بود. با این همه به آنها نیاز ندارید.
surgeries-grade-asks = آخرین باری که نگاه کردیم، وب‌سایتش مدارک می‌خواست. به آنها نیاز ندارید.
surgeries-grade-clean = آخرین باری که نگاه کردیم، وب‌سایتش می‌گفت مدارک لازم نیست.
surgeries-grade-none = آخرین باری که نگاه کردیم، وب‌سایتش دربارهٔ مدارک چیزی نمی‌گفت.

## A surgery’s page

surgeries-is-safe = اینجا مطبی امن است.
# {$date} is a date.
surgeries-since = در فهرست از: {$date}
surgeries-under-review = این مطب امن است، اما وب‌سایتش مدارک می‌خواهد. از آن خواسته‌ایم این را درست کند. از: {$date}
surgeries-not-listed = این مطب به مطب‌های امن نپیوسته است. باز هم می‌توانید بدون مدارک ثبت‌نام کنید.
surgeries-closed = این مطب بسته شده است. مطب دیگری نزدیک خود پیدا کنید.
# {$town} is the name of a town.
surgeries-from-town = {$distance} از وسط شهر {$town}، {$direction}
surgeries-open-map = در نقشهٔ خود باز کنید
surgeries-show-words = می‌توانید این نوشته را در پذیرش نشان دهید.
surgeries-same-place = در همین ساختمان
surgeries-record = آنچه دربارهٔ این مطب می‌دانیم

## When a place is not found

surgeries-error-title = لطفاً دوباره امتحان کنید
surgeries-error-empty = کد پستی یا نام شهر را بنویسید
surgeries-error-postcode = این کد پستی را نمی‌شناسیم. دوباره نگاهش کنید یا نام شهر را بنویسید
surgeries-error-town = این جا را نمی‌شناسیم. کد پستی یا نام شهر بزرگ‌تری نزدیک خود را بنویسید
surgeries-error-several = چند جا به این نام هست. یکی را انتخاب کنید
surgeries-error-no-fixed-abode = این نام جایی نیست. NHS آن را برای کسانی می‌نویسد که نشانی ثابت ندارند. کد پستی یا شهر جایی را بنویسید که زیاد آنجا هستید. بدون نشانی هم می‌توانید ثبت‌نام کنید
surgeries-error-islands = جرزی، گرنزی و جزیرهٔ من (Isle of Man) خدمات درمانی خودشان را دارند. در آنجا نمی‌توانیم کمک کنیم
