# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = رجسٹر ہونے کا فارم بھریں
join-lead = یہ فارم صرف وہی پوچھتا ہے جو کلینک کو چاہیے۔ کچھ نہیں رکھا جاتا: صفحہ بند کرتے ہی سب ختم ہو جاتا ہے۔
join-seen-list = کون دیکھتا ہے: کلینک اور این ایچ ایس (NHS) کی قومی فہرست۔
join-seen-practice = کون دیکھتا ہے: صرف کلینک۔

join-for = فارم کس کے لیے ہے؟
join-for-me = میرے لیے
join-for-child = میرے بچے کے لیے
join-for-other = جس کی میں مدد کر رہا یا رہی ہوں
join-for-why = تاکہ کلینک کو معلوم ہو کہ دستخط کون کرتا ہے۔
join-helper-name = مدد کرنے والے کا نام
join-helper-relation = آپ اس شخص کے کیا لگتے ہیں؟ مثلاً: ماں، دوست

join-name = نام
join-name-why = تاکہ کلینک آپ کو بلا سکے۔ جیسے آپ استعمال کرتے ہیں ویسے لکھیں۔ کسی کاغذ سے ملنا ضروری نہیں۔
join-title-word = لقب، مثلاً Mr، Mrs، Miss، Mx
join-given = پہلا نام
join-family = خاندانی نام
join-one-name = اگر آپ کا ایک ہی نام ہے تو یہاں لکھیں۔

join-born = تاریخ پیدائش
join-born-why = تاکہ کوئی آپ کو کسی اور سے نہ ملا دے۔
join-day = دن
join-month = مہینہ
join-year = سال
join-only-year = مجھے صرف سال، یا اندازاً سال معلوم ہے
join-calendar = کیلنڈر
join-calendar-gregorian = برطانوی کیلنڈر (عیسوی)
join-calendar-solar-hijri = فارسی اور افغان کیلنڈر (ہجری شمسی)
join-calendar-hijri = اسلامی کیلنڈر (ہجری)
join-calendar-ethiopian = ایتھوپیائی کیلنڈر

join-sex = جنس
join-sex-why = این ایچ ایس (NHS) اس سے آپ کو صحیح جانچ کے لیے بلاتا ہے۔
join-sex-female = عورت
join-sex-male = مرد
join-sex-other = دیگر
join-sex-unknown = میں نہیں بتانا چاہتا یا چاہتی

join-reach = کلینک آپ سے محفوظ طریقے سے کیسے رابطہ کرے؟
join-reach-why = ملاقات اور نتیجوں کے لیے۔ صرف وہ دیں جو آپ کے لیے محفوظ ہو۔
join-phone = فون
join-phone-shared = دوسرے لوگ بھی یہ فون استعمال کرتے ہیں
join-email = ای میل

join-address = کلینک کون سا پتہ استعمال کرے؟
join-address-why = خط وہاں جاتے ہیں۔ آپ کو اسے ثابت نہیں کرنا۔
join-address-home = جہاں میں رہتا یا ٹھہرتا ہوں
join-address-practice = کلینک کا پتہ
join-address-care-of = کسی اور کا پتہ
join-address-none = میرا کوئی مستقل پتہ نہیں
join-care-name = شخص یا جگہ کا نام
join-street = گھر اور سڑک
join-town = شہر
join-postcode = پوسٹ کوڈ
join-post = اگر خط کلینک جائیں تو آپ کو کیسے پتہ چلے گا؟
join-post-collect = میں آ کر پوچھوں گا یا پوچھوں گی
join-post-call = کلینک مجھے فون کرے
join-post-text = کلینک پیغام بھیجے

join-practice = کلینک کا نام
join-practice-why = تاکہ فارم صحیح جگہ پہنچے۔
join-practice-street = کلینک کا پتہ

join-language = آپ کی زبان
join-language-why = تاکہ کلینک مترجم بلا سکے۔
join-interpreter = مجھے مترجم چاہیے
join-needs = اور کیا مدد دے گا؟ مثلاً: بڑے حروف، اشاروں کی زبان، خاتون ڈاکٹر

join-more = مزید، صرف اگر آپ چاہیں
join-more-why = پرانے ریکارڈ ڈھونڈنے میں مدد ملتی ہے۔ اس کے بغیر بھی رجسٹر ہو سکتے ہیں۔
join-nhs-number = این ایچ ایس (NHS) نمبر
join-before-name = دوسرا نام جو آپ نے استعمال کیا
join-before-practice = برطانیہ میں آپ کا پچھلا کلینک
join-before-address = برطانیہ میں آپ کا پچھلا پتہ

join-check = اپنے جواب دیکھ لیں
join-make = فارم بنائیں
join-pdf = جمع کرانے کا فارم (PDF)
join-post-paper = خطوں کے بارے میں معاہدہ (PDF)
join-file = کلینک کے کمپیوٹر کے لیے فائل
join-sealed = مہر بند فائل، صرف یہ کلینک کھول سکتا ہے
join-codes = مہر بند، سکین کرنے کے کوڈ
join-done = فارم محفوظ کریں یا چھاپیں، دستخط کریں اور کلینک کو دیں۔ پھر یہ صفحہ بند کر دیں۔

join-note-year = آپ کو صرف سال معلوم ہے۔ این ایچ ایس (NHS) یکم جنوری لکھتا ہے، اور فارم بتاتا ہے کہ یہ اندازہ ہے۔
join-note-moon = اس کیلنڈر میں دن ایک آگے یا پیچھے ہو سکتا ہے۔ تاریخ دوبارہ دیکھیں۔
join-note-one-name = آپ کا ایک نام ہے۔ فارم یہ بتاتا ہے اور اسے خاندانی نام کی جگہ لکھتا ہے۔
join-note-letters = ہو سکتا ہے کلینک یہ حروف نہ پڑھ سکے۔ اپنا نام بتانے کے لیے تیار رہیں۔
join-note-shared = دوسرے لوگ آپ کا فون استعمال کرتے ہیں۔ فارم کلینک سے کہتا ہے کہ پیغام میں تفصیل نہ چھوڑے۔
join-note-no-way = آپ نے نہ فون دیا نہ ای میل۔ کلینک اکثر جائیں اور خطوں کا پوچھیں۔

join-wrong-for = براہ کرم چنیں کہ فارم کس کے لیے ہے۔
join-wrong-helper = براہ کرم مدد کرنے والے کا نام لکھیں۔
join-wrong-name = براہ کرم نام لکھیں۔ ایک نام کافی ہے۔
join-wrong-long = یہ فارم کے لیے بہت لمبا ہے۔ اسے چھوٹا کریں۔
join-wrong-born = دن، مہینہ اور سال ہندسوں میں لکھیں۔ صرف سال معلوم ہو تو اس خانے پر نشان لگائیں۔
join-wrong-day = اس کیلنڈر میں ایسا دن نہیں۔ ہندسے دیکھیں یا دوسرا کیلنڈر چنیں۔
join-wrong-future = یہ دن ابھی نہیں آیا۔ سال دیکھیں۔
join-wrong-old = یہ 120 سال سے زیادہ پہلے ہے۔ سال اور کیلنڈر دیکھیں۔
join-wrong-sex = براہ کرم ایک چنیں۔ نہ بتانا بھی ایک جواب ہے۔
join-wrong-phone = یہ فون نمبر نہیں لگتا۔ صرف ہندسے لکھیں یا خالی چھوڑیں۔
join-wrong-email = یہ ای میل نہیں لگتا۔ name@example.org جیسا لکھیں یا خالی چھوڑیں۔
join-wrong-address = براہ کرم ایک پتہ چنیں۔ «میرا کوئی مستقل پتہ نہیں» بھی جواب ہے۔
join-wrong-both = آپ نے ایک پتہ چنا اور دوسرا بھی لکھا۔ ایک مٹا دیں یا انتخاب بدلیں۔
join-wrong-street = گھر اور سڑک لکھیں، یا دوسرا پتہ چنیں۔
join-wrong-care = اس شخص یا جگہ کا نام لکھیں جس کا پتہ ہے۔
join-wrong-postcode = یہ برطانوی پوسٹ کوڈ نہیں۔ M1 1AE جیسا لکھیں یا خالی چھوڑیں۔
join-wrong-practice = کلینک کا پتہ استعمال کرنے کے لیے کلینک کا نام لکھیں۔
join-wrong-nhs = یہ این ایچ ایس (NHS) نمبر نہیں۔ اس میں دس ہندسے ہوتے ہیں۔ دوبارہ دیکھیں یا خالی چھوڑیں۔
