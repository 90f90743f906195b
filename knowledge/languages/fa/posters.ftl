# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = به اینجا خوش آمدید
welcome-sub = در محدودهٔ ما زندگی می‌کنید؟ از هر کجا که آمده‌اید، می‌توانید نزد ما ثبت‌نام کنید.
welcome-body =
    ویزیت پزشک یا پرستار در اینجا رایگان است.
    می‌توانید بدون مدارک و بدون نشانی ثابت ثبت‌نام کنید.
    از پذیرش بپرسید. در پر کردن فرم کمکتان می‌کنیم.
welcome-note = بعضی درمان‌های بیمارستانی برای بعضی افراد هزینه دارد. اگر نگرانید، از ما بپرسید.

## No papers needed

no-papers-headline = مدرک ندارید؟ اشکالی ندارد.
no-papers-sub = برای ثبت‌نام در اینجا به گذرنامه، کارت شناسایی یا مدرک نشانی نیاز ندارید.
no-papers-body =
    اگر چیزی دارید که نامتان روی آن باشد، می‌تواند به ما در یافتن پرونده‌تان کمک کند.
    اگر چیزی ندارید، این دلیلی برای رد کردن شما نیست.
no-papers-note = برای خدمات اینترنتی شاید هویت شما را بررسی کنیم. این از ثبت‌نام جداست.

## You need not give a home address

no-address-headline = نشانی منزل لازم نیست
no-address-sub = می‌توانید به‌جای آن با نشانی همین مطب ثبت‌نام کنید.
no-address-body =
    لازم نیست ثابت کنید کجا زندگی می‌کنید.
    خانهٔ ثابت ندارید؟ جابه‌جا می‌شوید؟ از دادن نشانی‌تان می‌ترسید؟ با ما صحبت کنید.
    با هم قرار می‌گذاریم که نامه‌ها و پیام‌ها چگونه به دستتان برسد.
no-address-note = نشانی‌ای که با آن ثبت‌نام می‌کنید در یک پروندهٔ سراسری NHS نگهداری می‌شود. پیش از پر کردن فرم با ما صحبت کنید.

## We will not ask about immigration status

no-status-headline = ما دربارهٔ ویزایتان نمی‌پرسیم
no-status-sub = وضعیت مهاجرتی شما هرچه باشد، می‌توانید اینجا ثبت‌نام کنید و پزشک را ببینید.
no-status-body =
    با مدرک یا بدون مدرک، شما بیمار ما هستید.
    بعضی فرم‌ها پرسش‌هایی برای کسانی دارند که از خارج آمده‌اند. می‌توانید آن بخش را خالی بگذارید.
no-status-note = بیمارستان‌ها قواعد دیگری دارند و شاید بپرسند. می‌توانیم بگوییم از کجا مشاوره بگیرید.

## Your conversation is confidential

confidential-headline = می‌توانید محرمانه با ما صحبت کنید
confidential-sub = ما به‌طور معمول اطلاعات شما را در اختیار وزارت کشور (Home Office) نمی‌گذاریم.
confidential-body =
    همهٔ کسانی که اینجا کار می‌کنند وظیفه دارند آنچه را به ما می‌گویید محرمانه نگه دارند.
    می‌توانید بخواهید در جایی صحبت کنیم که کس دیگری نشنود.
    اگر وزارت کشور دربارهٔ بیماری از ما بپرسد، بدون مشاورهٔ حقوقی پاسخ نمی‌دهیم.
confidential-note = در موارد نادر ممکن است قانون ما را به دادن اطلاعات ملزم کند، مثلاً وقتی دادگاه دستور بدهد. از ما بپرسید چه کسانی می‌توانند پروندهٔ شما را ببینند.

## Ask for an interpreter

interpreter-headline = به زبان خود اشاره کنید
interpreter-sub = برایتان مترجم می‌گیریم. رایگان است.
interpreter-body =
    می‌توانید برای هر مراجعه مترجم بخواهید.
    لازم نیست فرزندانتان برای شما ترجمه کنند.
    می‌توانید مترجم زن یا مرد بخواهید. سعی خود را می‌کنیم.
interpreter-note = می‌توانیم مترجم زبان اشاره هم درخواست کنیم.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = من فارسی صحبت می‌کنم
interpreter-need = لطفاً، من به مترجم نیاز دارم

## A wry one

wry-headline = نبضتان را می‌گیریم، نه گذرنامه‌تان را
wry-sub = اینجا مطب پزشک است، نه مرز.
wry-body = بفرمایید تو. بنشینید. بگویید کجایتان درد می‌کند.
wry-note = می‌توانید بدون کارت شناسایی، ویزا یا مدرک نشانی ثبت‌نام کنید.

## The petition

petition-headline = بگذارید پزشکان پزشک بمانند
petition-sub = هیچ‌کس نباید از رفتن نزد پزشک بترسد.
petition-body =
    متن طومار را بخوانید.
    اگر موافقید، امضا کنید.
petition-scan = برای خواندن و امضا، کد را اسکن کنید
petition-note = با نام، نشانی ایمیل و کد پستی خود امضا می‌کنید. در همان صفحه نوشته‌ایم که چگونه از آن‌ها محافظت می‌کنیم.
