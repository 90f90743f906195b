# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = حق من برای دیدن داکتر عمومی (GP)
rights-register = من می‌توانم در معاینه‌خانهٔ داکتر عمومی (GP) ثبت نام کنم. رایگان است.
rights-no-papers = به پاسپورت، ویزه، کارت هویت یا سند آدرس ضرورت ندارم.
rights-no-status = لازم نیست بگویم که وضعیت مهاجرتی من چیست.
rights-no-address = اگر آدرس ندارم، می‌توانم بخواهم از آدرس معاینه‌خانه استفاده کنم.
rights-interpreter = می‌توانم ترجمان رایگان بخواهم.
rights-refused = اگر یک معاینه‌خانه نه بگوید، می‌توانم دلیل آن را تحریری بخواهم.
rights-urgent = حالت عاجل: 999. مشورهٔ طبی: 111. زنگ زدن رایگان است.
rights-show = روی انگلیسی کارت را در پذیرش نشان بدهید.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = به کارمند پذیرش
rights-desk-register = لطفاً، می‌خواهم اینجا ثبت نام کنم.
rights-desk-no-papers = می‌توانم بدون سند هویت، آدرس یا وضعیت مهاجرتی ثبت نام کنم.
rights-desk-refused = اگر مرا ثبت نام کرده نمی‌توانید، لطفاً دلیل آن را تحریری بدهید.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = لطفاً برایم ترجمان بگیرید. زبان من: {$language}

## Desk card, for the receptionist

desk-headline = کسی می‌خواهد ثبت نام کند
desk-welcome = بگویید: «خوش آمدید. امروز می‌توانید ثبت نام کنید.»
desk-help = فورم را بدهید. کمک و ترجمان پیشنهاد کنید.
desk-no-papers = اسناد ندارد؟ بدون اسناد ثبت نامش کنید.
desk-no-address = آدرس ندارد؟ آدرس معاینه‌خانه را پیشنهاد کنید. فیصله کنید که نامه‌ها چطور به مریض برسد.
desk-no-status = از ویزه یا وضعیت مهاجرتی پرسان نکنید.
desk-everyone = با همه یک قسم رفتار کنید، نام، لهجه یا قیافهٔ‌شان هرچه باشد.
desk-urgent = همین حالا مریض است؟ تداوی‌ای که معطل شده نمی‌تواند رایگان است، ثبت نام شده باشد یا نه.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = مطمئن نیستید؟ پیش از «نه» گفتن بپرسید: {$lead}

## Card: if the Home Office contacts us

home-office-headline = اگر وزارت داخله (Home Office) با ما به تماس شود
home-office-say = بگویید: «گفته نمی‌توانم که کی مریض اینجاست. لطفاً برای ما نامه بنویسید.»
home-office-calm = مؤدب باشید. در تلیفون، ایمیل یا دم دروازه هیچ معلوماتی ندهید.
home-office-write = بنویسید که کی پرسان کرد، چه وقت و چه می‌خواست.
home-office-pass = فوراً خبر بدهید به: {$lead}
home-office-advice = ما بدون مشورهٔ حقوقی جواب نمی‌دهیم.
home-office-order = امر محکمه را نشان می‌دهند یا از جرم سنگین یا خطر گپ می‌زنند؟ به تنهایی تصمیم نگیرید. به شخصی که در بالا ذکر شده زنگ بزنید.
home-office-note = وضعیت مهاجرتی مریض دلیلی برای دادن معلومات او نیست.
