# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = عرضداشتیں
petition-list-lead = آپ کے دستخط پہنچتے ہی مہر بند ہو جاتے ہیں۔ ہم صرف وہ گنتی شائع کرتے ہیں جسے ہر کوئی جانچ سکتا ہے۔
petition-list-none = یہاں ابھی کوئی عرضداشت نہیں ہے۔
petition-read = پڑھیں اور دستخط کریں
petition-read-closed = پڑھیں

## Where a petition stands

petition-stage-not-yet-open = کھلے گی: {$date}
petition-stage-open = کھلی ہے، اس تاریخ تک: {$date}
petition-stage-closed = دستخط ختم ہوئے: {$date}
petition-stage-handed-in = حوالے کی گئی: {$date}
petition-stage-answered = جواب آیا: {$date}
petition-stage-presented-again = دوبارہ پیش کی گئی: {$date}
petition-handed-to = کس کے حوالے کی گئی: {$to}
petition-again-to = کس کو دوبارہ پیش کی گئی: {$to}
petition-response-title = جواب
petition-response-by = جواب دینے والے: {$by}

## The petition

petition-to = بنام: {$addressee}
petition-by = عرض کرنے والے: {$creator}
petition-signatures = دستخط
petition-goal = ہدف: {$goal}
petition-paper = کاغذ پر دستخط، الگ گنے گئے: {$count}
petition-count-soon = گنتی ہر سیکنڈ تازہ ہوتی ہے۔ صرف تصدیق شدہ دستخط گنے جاتے ہیں۔
petition-why = کیوں
petition-what = ہم کیا چاہتے ہیں
petition-sources = اعداد کہاں سے ہیں
petition-in-english = یہ عرضداشت ابھی آپ کی زبان میں نہیں ہے۔ یہاں یہ انگریزی میں ہے۔
petition-draft = ترجمے کا مسودہ: ابھی کسی اردو بولنے والے نے یہ صفحہ نہیں جانچا۔
petition-places = جگہ کے لحاظ سے دستخط
petition-history = گنتی کیسے بڑھی
petition-verify-link = یہ گنتی خود جانچیں

## What happens to your data

petition-data-title = آپ کی معلومات کا کیا ہوتا ہے
petition-data-sealed = آپ کا نام، ای میل اور پوسٹ کوڈ پہنچتے ہی مہر بند ہو جاتے ہیں۔ انہیں صرف مہم کی اپنی چابی کھولتی ہے، اور وہ اس سرور کے پاس نہیں ہے۔
petition-data-counts = ہم علاقوں کی گنتی شائع کرتے ہیں، چھوٹی گنتی کبھی نہیں، اور یہ کبھی نہیں کہ کس نے دستخط کیے۔
petition-data-none = جن کے نام عرضداشت ہے انہیں دستخطوں کی تعداد ملتی ہے، نام نہیں۔
petition-data-names = جن کے نام عرضداشت ہے انہیں تعداد اور نام ملتے ہیں۔ نہ ای میل، نہ پوسٹ کوڈ۔
petition-data-names-and-constituencies = جن کے نام عرضداشت ہے انہیں تعداد، نام اور انتخابی حلقے ملتے ہیں۔ نہ ای میل، نہ پوسٹ کوڈ۔
petition-data-erase = آپ جب چاہیں دستخط واپس لے سکتے ہیں۔ سب کچھ زیادہ سے زیادہ اس دن تک مٹا دیا جاتا ہے: {$date}
petition-data-demonstration = یہ نمائشی نمونہ ہے۔ اس کی چابی اسی مشین پر ہے، اس لیے اپنے اصلی نام سے دستخط نہ کریں۔

## The form

petition-form-title = اس عرضداشت پر دستخط کریں
petition-name = آپ کا نام
petition-name-hint = جیسے آپ خود لکھتے ہیں، کسی بھی رسم الخط میں
petition-email = آپ کا ای میل پتہ
petition-email-hint = ہم ایک ای میل بھیجتے ہیں تاکہ یقین ہو کہ یہ آپ ہی ہیں
petition-country = آپ کہاں رہتے ہیں
petition-country-uk = برطانیہ
petition-postcode = آپ کا پوسٹ کوڈ
petition-postcode-hint = صرف برطانیہ میں۔ اس سے آپ کا انتخابی حلقہ معلوم ہوتا ہے، جیسے {$example}
petition-updates = مجھے ای میل سے بتائیں کہ اس عرضداشت کا کیا بنتا ہے
petition-sign = دستخط کریں
petition-trap = یہ خانہ خالی چھوڑیں
petition-error-title = کچھ درست کرنا باقی ہے
petition-error-prefix = غلطی:
petition-error-name-missing = اپنا نام لکھیں
petition-error-name-long = آپ کا نام 255 حروف سے لمبا ہے۔ اسے چھوٹا کر کے لکھیں
petition-error-name-sign = نام ان میں سے کسی نشان سے شروع نہیں ہو سکتا: = + - @
petition-error-name-link = نام میں ویب کا پتہ نہیں ہو سکتا
petition-error-email-missing = اپنا ای میل پتہ لکھیں
petition-error-email = یہ ای میل پتہ پورا نہیں ہے۔ یہ name@example.org جیسا ہوتا ہے
petition-error-country = وہ ملک چنیں جہاں آپ رہتے ہیں
petition-error-postcode-missing = اپنا پوسٹ کوڈ لکھیں۔ اگر آپ کا اپنا گھر نہیں تو اس جگہ کا پوسٹ کوڈ لکھیں جہاں آپ اکثر ہوتے ہیں
petition-error-postcode = یہ پورا برطانوی پوسٹ کوڈ نہیں ہے۔ یہ SW1A 1AA جیسا ہوتا ہے
petition-error-unprintable = اس میں کوئی نشان ہے جو نظر نہیں آتا۔ براہ کرم نئے سرے سے لکھیں
petition-not-here-title = یہاں ابھی کوئی دستخط نہیں کر سکتا
petition-not-here-what = جو لوگ یہ سائٹ چلاتے ہیں، انہوں نے ابھی اسے تیار کرنا مکمل نہیں کیا۔ آپ جو لکھتے ہیں اس میں سے کچھ نہیں رکھا جاتا۔ براہ کرم بعد میں دوبارہ آئیں۔
petition-error-closed = اس عرضداشت پر اب دستخط نہیں ہو سکتے
petition-error-old-form = یہ فارم بہت دیر کھلا رہا۔ براہ کرم دوبارہ بھیجیں

## Check your mail

petition-sent-title = اپنی ای میل دیکھیں
petition-sent-lead = ہم نے آپ کو ایک ای میل بھیجی ہے۔ آپ کی تصدیق کے بعد آپ کے دستخط گنے جاتے ہیں۔
petition-sent-spam = پانچ منٹ بعد بھی کچھ نہیں آیا؟ اسپیم (spam) کے فولڈر میں دیکھیں۔
petition-sent-code-title = یا ای میل میں لکھا کوڈ یہاں لکھیں
petition-code = کوڈ
petition-code-hint = انگریزی کے آٹھ حروف اور ہندسے
petition-code-go = آگے بڑھیں
petition-code-wrong = ہم یہ کوڈ نہیں جانتے۔ ہر حرف دیکھیں، یا ای میل کا لنک کھولیں
petition-resend-title = ای میل نہیں آئی؟
petition-resend = دوبارہ بھیجیں
petition-resent = ہم نے دوبارہ بھیج دی ہے۔
petition-resend-enough = جتنی ای میلیں بھیجنے کی ہمیں اجازت ہے ہم بھیج چکے ہیں۔ براہ کرم پہلی ڈھونڈیں، اسپیم (spam) کے فولڈر میں بھی۔
petition-sent-week = جس کی تصدیق 7 دن میں نہ ہو وہ مٹا دیا جاتا ہے۔
petition-sent-demonstration = یہاں ای میل کا سرور نہیں ہے، اس لیے یہ نمونہ اپنی ای میلیں ایک صفحے پر دکھاتا ہے۔
petition-sent-demonstration-link = ای میلیں دیکھیں

## Confirm

petition-confirm-title = اپنے دستخط کی تصدیق کریں
petition-confirm-lead = کسی نے آپ کے ای میل پتے سے اس عرضداشت پر دستخط کیے ہیں۔ کیا یہ آپ تھے؟
petition-confirm-button = جی ہاں، میرے دستخط گنیں
petition-not-me = یہ میں نے نہیں کیا
petition-not-me-hint = دستخط فوراً مٹا دیے جاتے ہیں۔
petition-withdraw-title = آپ دستخط کر چکے ہیں
petition-withdraw-lead = آپ کے دستخط کی تصدیق ہو گئی ہے اور وہ گن لیے گئے ہیں۔
petition-withdraw = میرے دستخط واپس لیں
petition-withdraw-hint = انہیں گنتی سے نکال کر مٹا دیا جاتا ہے۔ اسے پھر پلٹا نہیں جا سکتا۔
petition-erased-title = مٹا دیا گیا
petition-erased-lead = دستخط کا یہاں کچھ باقی نہیں۔
petition-withdrawn-title = واپس لے لیے گئے
petition-withdrawn-lead = آپ کے دستخط اب نہیں گنے جاتے، اور جو مہر بند تھا وہ مٹا دیا گیا ہے۔
petition-gone-title = یہ لنک اب کہیں نہیں لے جاتا
petition-gone-lead = شاید اس سے دستخط واپس لیے جا چکے ہیں، یا سات دن گزر گئے ہیں، یا لنک کا کوئی حصہ رہ گیا ہے۔
petition-gone-what = دیکھیں کہ ای میل میں دیا گیا پورا لنک آپ کے براؤزر میں ہے یا نہیں۔ اگر ہے تو آپ دوبارہ دستخط کر سکتے ہیں۔
petition-gone-sign = عرضداشتیں دیکھیں

## Thank you, and the receipt

petition-thanks-title = شکریہ
petition-thanks-lead = آپ کے دستخط گن لیے گئے ہیں۔
petition-thanks-number = اب تک دستخط: {$count}
petition-receipt-title = آپ کی رسید
petition-receipt-lead = اس سے آپ ابھی یا سال بعد جانچ سکتے ہیں کہ آپ کے دستخط گنتی میں ہیں۔ یہ نہیں بتاتی کہ آپ کون ہیں۔
petition-receipt-save = رسید محفوظ کریں
petition-receipt-check = اسے جانچیں
petition-receipt-once = اسے اپنے پاس رکھیں: جس کے پاس یہ ہو وہ آپ کے دستخط واپس بھی لے سکتا ہے۔
petition-share-title = ایک اور شخص کو لائیں
petition-share-lead = دستخط کے بعد سب سے اچھا کام یہ ہے کہ کسی جاننے والے سے کہیں۔
petition-share-label = بھیجنے کے لیے الفاظ
petition-share-text = میں نے اس عرضداشت پر دستخط کیے ہیں: {$action} کیا آپ بھی کریں گے؟ {$address}

## Verify

petition-verify-title = گنتی جانچیں
petition-verify-lead = ہر تصدیق شدہ دستخط ایک رجسٹر کی ایک سطر ہے، جس میں سطریں صرف بڑھائی جا سکتی ہیں۔ اس کی تازہ حالت پر دستخط کر کے اسے شائع کیا جاتا ہے، تاکہ ہم پچھلا حصہ چپکے سے نہ بدل سکیں۔
petition-verify-head = رجسٹر کی تازہ حالت
petition-verify-size = رجسٹر کی سطریں
petition-verify-time = دستخط کا وقت
petition-verify-root = فنگر پرنٹ
petition-verify-receipt = اپنی رسید یہاں رکھیں
petition-verify-receipt-hint = فائل کا متن یہاں چسپاں کریں یا فائل چنیں۔ اسے میموری میں جانچ کر بھلا دیا جاتا ہے۔
petition-verify-file = یا فائل چنیں
petition-verify-go = جانچیں
petition-verify-yes = آپ کے دستخط رجسٹر میں ہیں
petition-verify-yes-lead = رسید رجسٹر کی دستخط شدہ تازہ حالت سے ملتی ہے، اور ہر پچھلی حالت بھی اس سے ملتی ہے۔
petition-verify-no = یہ رسید نہیں ملتی
petition-verify-unreadable = یہ ہماری رسید نہیں ہے۔ فائل کا پورا متن رکھیں، پہلے بریکٹ سے آخری تک۔
petition-verify-other = یہ رسید کسی اور عرضداشت کی ہے۔
petition-verify-wrong = رسید پڑھی جا سکتی ہے، مگر شائع شدہ حالت تک نہیں پہنچتی۔ اگر آپ نے فائل نہیں بدلی تو سب کو بتائیں۔
petition-verify-offline = آپ اس سائٹ پر بھروسا کیے بغیر بھی جانچ سکتے ہیں: نیچے دیے پروگرام اور فائلوں سے۔

## Mails

petition-mail-greeting = سلام {$name}،
petition-mail-confirm-subject = براہ کرم اپنے دستخط کی تصدیق کریں
petition-mail-confirm-lead = دستخط کرنے کا شکریہ۔ عرضداشت: {$action}
petition-mail-confirm-do = براہ کرم تصدیق کریں کہ یہ آپ ہی تھے۔ تب ہی آپ کے دستخط گنے جاتے ہیں۔
petition-mail-confirm-link = اپنے دستخط کی تصدیق کریں
petition-mail-confirm-code = یا یہ کوڈ صفحے پر لکھیں:
petition-mail-confirm-not-me = یہ آپ نہیں تھے؟ اسی صفحے سے سب کچھ فوراً مٹ جاتا ہے۔ آپ کچھ نہ کریں تو 7 دن بعد مٹا دیا جاتا ہے۔
petition-mail-confirm-keep = یہ ای میل رکھ لیں: اسی لنک سے آپ کسی بھی وقت دستخط واپس لے سکتے ہیں۔
petition-mail-again-subject = آپ پہلے ہی دستخط کر چکے ہیں
petition-mail-again-lead = کسی نے، شاید آپ نے، آپ کے ای میل پتے سے اس عرضداشت پر ایک بار پھر دستخط کیے ہیں: {$action}
petition-mail-again-do = آپ کے پہلے دستخط موجود ہیں۔ کچھ نہیں بڑھایا گیا، اور آپ کو کچھ نہیں کرنا۔
petition-mail-again-link = عرضداشت دیکھیں
petition-mail-closing = شکریے کے ساتھ، منتظمین
petition-mail-leave = یہ آپ کو اس لیے ملی کہ آپ نے خبریں مانگی تھیں۔ بند کرنے کے لیے:

## When something goes wrong, and the foot

petition-receipt-by-link = آپ کی رسید، اور واپس لینے کا طریقہ، ای میل کے لنک پر ہیں۔
petition-trouble-title = آپ کے دستخط نہیں لیے گئے
petition-trouble-lead = اس وقت یہاں بہت زیادہ لوگ ہیں، یا ہمارا ذخیرہ جواب نہیں دے رہا۔ آپ نے جو بھیجا اس میں سے کچھ نہیں رکھا گیا۔
petition-trouble-what = براہ کرم واپس جا کر ایک منٹ بعد دوبارہ بھیجیں۔ آپ کا لکھا ہوا ابھی وہیں ہونا چاہیے۔
petition-closed-what = دستخط کرنا چاہنے کا شکریہ۔ آپ اسے اب بھی پڑھ سکتے ہیں، اور یہ بھی کہ اس کا کیا بنا۔
petition-foot = حوالے کرنے کو کچھ نہیں: نہ کوکیز، نہ نگرانی، اور جس سے آپ دستخط کرتے ہیں وہ مہر بند ہے۔ یہ سائٹ این ایچ ایس (NHS) کا حصہ نہیں ہے۔
