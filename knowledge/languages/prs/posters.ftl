# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = اینجا خوش آمدید
welcome-sub = در ساحهٔ ما زندگی می‌کنید؟ از هر جایی که آمده باشید، می‌توانید نزد ما ثبت نام کنید.
welcome-body =
    دیدن داکتر یا نرس در اینجا رایگان است.
    می‌توانید بدون اسناد و بدون آدرس ثابت ثبت نام کنید.
    از میز پذیرش بپرسید. در خانه‌پُری فورم به شما کمک می‌کنیم.
welcome-note = بعضی تداوی‌ها در شفاخانه برای بعضی مردم پولی است. اگر تشویش دارید، از ما بپرسید.

## No papers needed

no-papers-headline = اسناد ندارید؟ پروا ندارد.
no-papers-sub = برای ثبت نام در اینجا به پاسپورت، کارت هویت یا سند آدرس ضرورت ندارید.
no-papers-body =
    اگر چیزی دارید که نام شما روی آن باشد، در پیدا کردن دوسیهٔ شما به ما کمک می‌کند.
    اگر هیچ چیز ندارید، این دلیلی برای رد کردن شما نیست.
no-papers-note = برای خدمات آنلاین شاید هویت شما را ببینیم. این از ثبت نام جدا است.

## You need not give a home address

no-address-headline = آدرس خانه ضرور نیست
no-address-sub = به جای آن می‌توانید با آدرس همین معاینه‌خانه ثبت نام کنید.
no-address-body =
    لازم نیست ثابت کنید که کجا زندگی می‌کنید.
    خانهٔ ثابت ندارید؟ از یک جا به جای دیگر می‌روید؟ از دادن آدرس‌تان می‌ترسید؟ با ما گپ بزنید.
    همراه شما فیصله می‌کنیم که نامه‌ها و پیام‌ها چطور به شما برسد.
no-address-note = آدرسی که با آن ثبت نام می‌کنید در یک دوسیهٔ سراسری NHS نگهداری می‌شود. پیش از خانه‌پُری فورم با ما گپ بزنید.

## We will not ask about immigration status

no-status-headline = ما از ویزهٔ شما پرسان نمی‌کنیم
no-status-sub = وضعیت مهاجرتی شما هرچه باشد، می‌توانید اینجا ثبت نام کنید و داکتر را ببینید.
no-status-body =
    با اسناد یا بدون اسناد، شما مریض ما هستید.
    بعضی فورم‌ها برای کسانی که از خارج آمده‌اند سؤال‌هایی دارند. می‌توانید آن بخش را خالی بگذارید.
no-status-note = شفاخانه‌ها قواعد دیگری دارند و شاید پرسان کنند. ما می‌توانیم بگوییم که از کجا مشوره بگیرید.

## Your conversation is confidential

confidential-headline = می‌توانید محرمانه با ما گپ بزنید
confidential-sub = ما به طور معمول معلومات شما را به وزارت داخله (Home Office) نمی‌دهیم.
confidential-body =
    همهٔ کسانی که اینجا کار می‌کنند وظیفه دارند که گپ‌های شما را محرم نگه دارند.
    می‌توانید بخواهید در جایی گپ بزنید که کس دیگری نشنود.
    اگر وزارت داخله در مورد یک مریض پرسان کند، بدون مشورهٔ حقوقی جواب نمی‌دهیم.
confidential-note = در موارد نادر ممکن است قانون ما را مجبور به دادن معلومات کند، مثلاً وقتی محکمه امر کند. از ما بپرسید که دوسیهٔ شما را کی دیده می‌تواند.

## Ask for an interpreter

interpreter-headline = به زبان خود اشاره کنید
interpreter-sub = برای شما ترجمان می‌گیریم. رایگان است.
interpreter-body =
    می‌توانید برای هر مراجعه ترجمان بخواهید.
    لازم نیست اطفال شما برای‌تان ترجمانی کنند.
    می‌توانید ترجمان زن یا مرد بخواهید. کوشش می‌کنیم.
interpreter-note = ما می‌توانیم ترجمان زبان اشاره هم بخواهیم.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = من دری گپ می‌زنم
interpreter-need = لطفاً، من به ترجمان ضرورت دارم

## A wry one

wry-headline = نبض شما را می‌بینیم، نه پاسپورت شما را
wry-sub = اینجا معاینه‌خانهٔ داکتر است، نه سرحد.
wry-body = بفرمایید. بنشینید. بگویید کجای‌تان درد می‌کند.
wry-note = می‌توانید بدون کارت هویت، ویزه یا سند آدرس ثبت نام کنید.

## The petition

petition-headline = بگذارید داکتران داکتر بمانند
petition-sub = هیچ کس نباید از رفتن نزد داکتر بترسد.
petition-body =
    متن عریضه را بخوانید.
    اگر موافق هستید، امضا کنید.
petition-scan = برای خواندن و امضا کردن، کود را سکن کنید
petition-note = با نام، ایمیل و پُست‌کود خود امضا می‌کنید. در همان صفحه گفته شده که چطور از آن‌ها محافظت می‌کنیم.
