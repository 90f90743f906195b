# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = حق من برای دیدن پزشک عمومی (GP)
rights-register = می‌توانم در مطب پزشک عمومی (GP) ثبت‌نام کنم. رایگان است.
rights-no-papers = به گذرنامه، ویزا، کارت شناسایی یا مدرک نشانی نیاز ندارم.
rights-no-status = لازم نیست بگویم وضعیت مهاجرتی‌ام چیست.
rights-no-address = اگر نشانی ندارم، می‌توانم بخواهم از نشانی مطب استفاده کنم.
rights-interpreter = می‌توانم مترجم رایگان بخواهم.
rights-refused = اگر مطبی مرا نپذیرد، می‌توانم دلیل آن را کتبی بخواهم.
rights-urgent = اورژانس: 999. مشاورهٔ پزشکی: 111. تماس‌ها رایگان است.
rights-show = روی انگلیسی کارت را در پذیرش نشان دهید.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = به متصدی پذیرش
rights-desk-register = لطفاً، می‌خواهم اینجا ثبت‌نام کنم.
rights-desk-no-papers = می‌توانم بدون مدرک هویت، نشانی یا وضعیت مهاجرتی ثبت‌نام کنم.
rights-desk-refused = اگر نمی‌توانید مرا ثبت‌نام کنید، لطفاً دلیل آن را کتبی بدهید.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = لطفاً برایم مترجم بگیرید. زبان من: {$language}

## Desk card, for the receptionist

desk-headline = کسی می‌خواهد ثبت‌نام کند
desk-welcome = بگویید: «خوش آمدید. همین امروز می‌توانید ثبت‌نام کنید.»
desk-help = فرم را بدهید. کمک و مترجم پیشنهاد کنید.
desk-no-papers = مدرک ندارد؟ بدون مدرک ثبت‌نامش کنید.
desk-no-address = نشانی ندارد؟ نشانی مطب را پیشنهاد کنید. قرار بگذارید که نامه‌ها چگونه به دست بیمار برسد.
desk-no-status = دربارهٔ ویزا یا وضعیت مهاجرتی نپرسید.
desk-everyone = با همه یکسان رفتار کنید، نام و لهجه و ظاهرشان هرچه باشد.
desk-urgent = همین حالا بیمار است؟ درمانی که نمی‌تواند منتظر بماند رایگان است، ثبت‌نام کرده باشد یا نه.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = مطمئن نیستید؟ پیش از «نه» گفتن بپرسید: {$lead}

## Card: if the Home Office contacts us

home-office-headline = اگر وزارت کشور (Home Office) با ما تماس بگیرد
home-office-say = بگویید: «نمی‌توانم بگویم چه کسی بیمار اینجاست. لطفاً برای ما نامه بنویسید.»
home-office-calm = مؤدب باشید. پای تلفن، با ایمیل یا دم در هیچ اطلاعاتی ندهید.
home-office-write = بنویسید چه کسی پرسید، چه وقت و چه می‌خواست.
home-office-pass = فوراً خبر بدهید به: {$lead}
home-office-advice = ما بدون مشاورهٔ حقوقی پاسخ نمی‌دهیم.
home-office-order = حکم دادگاه نشان می‌دهند یا از جرم سنگین یا خطر می‌گویند؟ تنها تصمیم نگیرید. با شخصی که در بالا آمده تماس بگیرید.
home-office-note = وضعیت مهاجرتی بیمار دلیلی برای دادن اطلاعات او نیست.
