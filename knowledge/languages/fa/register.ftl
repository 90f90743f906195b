# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = فرم ثبت‌نام را پر کنید
join-lead = این فرم فقط چیزی را می‌پرسد که مطب لازم دارد. هیچ‌چیز نگهداری نمی‌شود: وقتی صفحه را ببندید، همه‌چیز از بین می‌رود.
join-seen-list = چه کسی آن را می‌بیند: مطب و فهرست ملی NHS.
join-seen-practice = چه کسی آن را می‌بیند: فقط مطب.

join-for = این فرم برای کیست؟
join-for-me = برای خودم
join-for-child = برای فرزندم
join-for-other = برای کسی که به او کمک می‌کنم
join-for-why = تا مطب بداند چه کسی امضا می‌کند.
join-helper-name = نام کسی که کمک می‌کند
join-helper-relation = شما با این شخص چه نسبتی دارید؟ مثلاً: مادر، دوست

join-name = نام
join-name-why = تا مطب بتواند شما را صدا کند. همان‌طور که به کار می‌برید بنویسید. لازم نیست با مدرکی یکی باشد.
join-title-word = عنوان، مثلاً Mr، Mrs، Miss، Mx
join-given = نام
join-family = نام خانوادگی
join-one-name = اگر فقط یک نام دارید، اینجا بنویسید.

join-born = تاریخ تولد
join-born-why = تا کسی شما را با دیگری اشتباه نگیرد.
join-day = روز
join-month = ماه
join-year = سال
join-only-year = فقط سال یا سال تقریبی را می‌دانم
join-calendar = تقویم
join-calendar-gregorian = تقویم بریتانیا (میلادی)
join-calendar-solar-hijri = هجری شمسی
join-calendar-hijri = هجری قمری
join-calendar-ethiopian = تقویم اتیوپی

join-sex = جنسیت
join-sex-why = NHS از آن برای دعوت شما به معاینه‌های درست استفاده می‌کند.
join-sex-female = زن
join-sex-male = مرد
join-sex-other = دیگر
join-sex-unknown = ترجیح می‌دهم نگویم

join-reach = مطب چگونه می‌تواند با شما امن تماس بگیرد؟
join-reach-why = برای نوبت‌ها و نتیجه‌ها. فقط چیزی را بدهید که برای شما امن است.
join-phone = تلفن
join-phone-shared = دیگران هم از این تلفن استفاده می‌کنند
join-email = ایمیل

join-address = مطب از کدام نشانی استفاده کند؟
join-address-why = نامه‌ها به آنجا می‌رود. لازم نیست آن را ثابت کنید.
join-address-home = جایی که زندگی می‌کنم یا می‌مانم
join-address-practice = نشانی مطب
join-address-care-of = نشانی شخص دیگر
join-address-none = نشانی ثابت ندارم
join-care-name = نام شخص یا محل
join-street = خانه و خیابان
join-town = شهر
join-postcode = کد پستی
join-post = اگر نامه‌ها به مطب برود، چگونه باخبر می‌شوید؟
join-post-collect = خودم می‌آیم و می‌پرسم
join-post-call = مطب به من زنگ می‌زند
join-post-text = مطب پیامک می‌فرستد

join-practice = نام مطب
join-practice-why = تا فرم به جای درست برسد.
join-practice-street = نشانی مطب

join-language = زبان شما
join-language-why = تا مطب مترجم پیدا کند.
join-interpreter = به مترجم نیاز دارم
join-needs = دیگر چه چیزی به شما کمک می‌کند؟ مثلاً: خط درشت، زبان اشاره، پزشک زن

join-more = بیشتر، فقط اگر می‌خواهید
join-more-why = به پیدا کردن پرونده‌های قبلی کمک می‌کند. بدون آن هم می‌توانید ثبت‌نام کنید.
join-nhs-number = شمارهٔ NHS
join-before-name = نام دیگری که داشته‌اید
join-before-practice = آخرین مطب شما در بریتانیا
join-before-address = آخرین نشانی شما در بریتانیا

join-check = پاسخ‌های خود را ببینید
join-make = فرم را بسازید
join-pdf = فرم برای تحویل (PDF)
join-post-paper = توافق دربارهٔ نامه‌ها (PDF)
join-file = فایل برای رایانهٔ مطب
join-sealed = فایل مهرشده که فقط این مطب می‌تواند باز کند
join-codes = مهرشده، به‌صورت رمز برای اسکن
join-done = فرم را ذخیره یا چاپ کنید، امضا کنید و به مطب بدهید. سپس این صفحه را ببندید.

join-note-year = شما فقط سال را می‌دانید. NHS اول ژانویه می‌نویسد و فرم می‌گوید که این تخمین است.
join-note-moon = در این تقویم روز ممکن است یک روز جلو یا عقب باشد. تاریخ را دوباره ببینید.
join-note-one-name = شما یک نام دارید. فرم این را می‌گوید و آن را در جای نام خانوادگی می‌نویسد.
join-note-letters = مطب ممکن است نتواند این حروف را بخواند. آماده باشید نام خود را بگویید.
join-note-shared = دیگران از تلفن شما استفاده می‌کنند. فرم از مطب می‌خواهد در پیام‌ها جزئیات نگذارد.
join-note-no-way = نه تلفن داده‌اید نه ایمیل. زود به زود به مطب بروید و سراغ نامه‌ها را بگیرید.

join-wrong-for = لطفاً انتخاب کنید فرم برای کیست.
join-wrong-helper = لطفاً نام کسی را که کمک می‌کند بنویسید.
join-wrong-name = لطفاً نام بنویسید. یک نام کافی است.
join-wrong-long = این برای فرم خیلی بلند است. کوتاه‌ترش کنید.
join-wrong-born = روز، ماه و سال را به عدد بنویسید. اگر فقط سال را می‌دانید، آن خانه را علامت بزنید.
join-wrong-day = این تقویم چنین روزی ندارد. عددها را ببینید یا تقویم دیگری انتخاب کنید.
join-wrong-future = این روز هنوز نیامده است. سال را ببینید.
join-wrong-old = این بیش از ۱۲۰ سال پیش است. سال و تقویم را ببینید.
join-wrong-sex = لطفاً یکی را انتخاب کنید. «ترجیح می‌دهم نگویم» هم پاسخ است.
join-wrong-phone = این شبیه شمارهٔ تلفن نیست. فقط عدد بنویسید یا خالی بگذارید.
join-wrong-email = این شبیه ایمیل نیست. مثل name@example.org بنویسید یا خالی بگذارید.
join-wrong-address = لطفاً یک نشانی انتخاب کنید. «نشانی ثابت ندارم» هم پاسخ است.
join-wrong-both = یک نشانی انتخاب کرده‌اید و نشانی دیگری هم نوشته‌اید. یکی را پاک کنید یا انتخاب را تغییر دهید.
join-wrong-street = خانه و خیابان را بنویسید یا نشانی دیگری انتخاب کنید.
join-wrong-care = نام شخص یا محلی را که نشانی از اوست بنویسید.
join-wrong-postcode = این کد پستی بریتانیا نیست. مثل M1 1AE بنویسید یا خالی بگذارید.
join-wrong-practice = برای استفاده از نشانی مطب، نام مطب را بنویسید.
join-wrong-nhs = این شمارهٔ NHS نیست. ده رقم دارد. دوباره ببینید یا خالی بگذارید.
