# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = فورم ثبت نام را پر کنید
join-lead = این فورم تنها چیزی را می‌پرسد که معاینه‌خانه نیاز دارد. هیچ چیز نگهداری نمی‌شود: وقتی صفحه را ببندید، همه چیز از بین می‌رود.
join-seen-list = چه کسی آن را می‌بیند: معاینه‌خانه و فهرست ملی NHS.
join-seen-practice = چه کسی آن را می‌بیند: تنها معاینه‌خانه.

join-for = این فورم برای کیست؟
join-for-me = برای خودم
join-for-child = برای طفلم
join-for-other = برای کسی که کمکش می‌کنم
join-for-why = تا معاینه‌خانه بداند چه کسی امضا می‌کند.
join-helper-name = نام کسی که کمک می‌کند
join-helper-relation = شما با این شخص چه نسبت دارید؟ مثلاً: مادر، دوست

join-name = نام
join-name-why = تا معاینه‌خانه بتواند شما را صدا کند. همان‌طور که به کار می‌برید بنویسید. لازم نیست با سندی یکی باشد.
join-title-word = لقب، مثلاً Mr، Mrs، Miss، Mx
join-given = نام‌های اول
join-family = تخلص
join-one-name = اگر تنها یک نام دارید، اینجا بنویسید.

join-born = تاریخ تولد
join-born-why = تا کسی شما را با دیگری اشتباه نگیرد.
join-day = روز
join-month = ماه
join-year = سال
join-only-year = تنها سال یا سال تقریبی را می‌دانم
join-calendar = تقویم
join-calendar-gregorian = تقویم بریتانیا (میلادی)
join-calendar-solar-hijri = هجری شمسی
join-calendar-hijri = هجری قمری
join-calendar-ethiopian = تقویم حبشی (ایتوپیا)

join-sex = جنس
join-sex-why = NHS از آن برای دعوت شما به معاینات درست استفاده می‌کند.
join-sex-female = زن
join-sex-male = مرد
join-sex-other = دیگر
join-sex-unknown = نمی‌خواهم بگویم

join-reach = معاینه‌خانه چطور می‌تواند به صورت مصون با شما تماس بگیرد؟
join-reach-why = برای نوبت‌ها و نتیجه‌ها. تنها چیزی را بدهید که برای شما مصون است.
join-phone = تلیفون
join-phone-shared = دیگران هم از این تلیفون استفاده می‌کنند
join-email = ایمیل

join-address = معاینه‌خانه کدام آدرس را استفاده کند؟
join-address-why = نامه‌ها به آنجا می‌رود. لازم نیست آن را ثابت کنید.
join-address-home = جایی که زندگی می‌کنم یا می‌مانم
join-address-practice = آدرس معاینه‌خانه
join-address-care-of = آدرس شخص دیگر
join-address-none = آدرس ثابت ندارم
join-care-name = نام شخص یا محل
join-street = خانه و سرک
join-town = شهر
join-postcode = پوست کود
join-post = اگر نامه‌ها به معاینه‌خانه برود، چطور خبر می‌شوید؟
join-post-collect = خودم می‌آیم و می‌پرسم
join-post-call = معاینه‌خانه به من زنگ می‌زند
join-post-text = معاینه‌خانه پیام می‌فرستد

join-practice = نام معاینه‌خانه
join-practice-why = تا فورم به جای درست برسد.
join-practice-street = آدرس معاینه‌خانه

join-language = زبان شما
join-language-why = تا معاینه‌خانه ترجمان پیدا کند.
join-interpreter = به ترجمان نیاز دارم
join-needs = دیگر چه به شما کمک می‌کند؟ مثلاً: خط درشت، زبان اشاره، داکتر زن

join-more = بیشتر، تنها اگر می‌خواهید
join-more-why = به پیدا کردن دوسیه‌های قبلی کمک می‌کند. بدون آن هم می‌توانید ثبت نام کنید.
join-nhs-number = شمارهٔ NHS
join-before-name = نام دیگری که داشته‌اید
join-before-practice = آخرین معاینه‌خانهٔ شما در بریتانیا
join-before-address = آخرین آدرس شما در بریتانیا

join-check = جواب‌های خود را ببینید
join-make = فورم را بسازید
join-pdf = فورم برای تحویل (PDF)
join-post-paper = موافقه دربارهٔ نامه‌ها (PDF)
join-file = فایل برای کمپیوتر معاینه‌خانه
join-sealed = فایل مهرشده که تنها این معاینه‌خانه باز کرده می‌تواند
join-codes = مهرشده، به شکل کود برای اسکن
join-done = فورم را ذخیره یا چاپ کنید، امضا کنید و به معاینه‌خانه بدهید. بعد این صفحه را ببندید.

join-note-year = شما تنها سال را می‌دانید. NHS اول جنوری می‌نویسد و فورم می‌گوید که این تخمین است.
join-note-moon = در این تقویم روز ممکن است یک روز پیش یا پس باشد. تاریخ را دوباره ببینید.
join-note-one-name = شما یک نام دارید. فورم این را می‌گوید و آن را در جای تخلص می‌نویسد.
join-note-letters = معاینه‌خانه ممکن است این حروف را خوانده نتواند. آماده باشید نام خود را بگویید.
join-note-shared = دیگران از تلیفون شما استفاده می‌کنند. فورم می‌خواهد که معاینه‌خانه در پیام‌ها جزئیات نگذارد.
join-note-no-way = نه تلیفون داده‌اید نه ایمیل. زود زود به معاینه‌خانه بروید و از نامه‌ها بپرسید.

join-wrong-for = لطفاً انتخاب کنید که فورم برای کیست.
join-wrong-helper = لطفاً نام کسی را که کمک می‌کند بنویسید.
join-wrong-name = لطفاً نام بنویسید. یک نام کافی است.
join-wrong-long = این برای فورم بسیار دراز است. کوتاه‌ترش کنید.
join-wrong-born = روز، ماه و سال را به عدد بنویسید. اگر تنها سال را می‌دانید، آن خانه را نشانی کنید.
join-wrong-day = این تقویم چنین روزی ندارد. عددها را ببینید یا تقویم دیگری انتخاب کنید.
join-wrong-future = این روز هنوز نیامده است. سال را ببینید.
join-wrong-old = این بیش از ۱۲۰ سال پیش است. سال و تقویم را ببینید.
join-wrong-sex = لطفاً یکی را انتخاب کنید. «نمی‌خواهم بگویم» هم جواب است.
join-wrong-phone = این به شمارهٔ تلیفون نمی‌ماند. تنها عدد بنویسید یا خالی بگذارید.
join-wrong-email = این به ایمیل نمی‌ماند. مثل name@example.org بنویسید یا خالی بگذارید.
join-wrong-address = لطفاً یک آدرس انتخاب کنید. «آدرس ثابت ندارم» هم جواب است.
join-wrong-both = یک آدرس انتخاب کرده‌اید و آدرس دیگری هم نوشته‌اید. یکی را پاک کنید یا انتخاب را تغییر دهید.
join-wrong-street = خانه و سرک را بنویسید یا آدرس دیگری انتخاب کنید.
join-wrong-care = نام شخص یا محلی را که آدرس از اوست بنویسید.
join-wrong-postcode = این پوست کود بریتانیا نیست. مثل M1 1AE بنویسید یا خالی بگذارید.
join-wrong-practice = برای استفاده از آدرس معاینه‌خانه، نام معاینه‌خانه را بنویسید.
join-wrong-nhs = این شمارهٔ NHS نیست. ده رقم دارد. دوباره ببینید یا خالی بگذارید.
