# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = یہاں آپ کا خیرمقدم ہے
welcome-sub = کیا آپ ہمارے علاقے میں رہتے ہیں؟ آپ جہاں سے بھی آئے ہوں، ہمارے ہاں رجسٹر ہو سکتے ہیں۔
welcome-body =
    یہاں ڈاکٹر یا نرس کو دکھانا مفت ہے۔
    آپ کاغذات اور مستقل پتے کے بغیر رجسٹر ہو سکتے ہیں۔
    استقبالیہ پر پوچھیں۔ فارم بھرنے میں ہم آپ کی مدد کریں گے۔
welcome-note = ہسپتال کے کچھ علاج کے لیے کچھ لوگوں کو پیسے دینے پڑتے ہیں۔ اگر آپ کو فکر ہو تو ہم سے پوچھیں۔

## No papers needed

no-papers-headline = کاغذات نہیں؟ کوئی بات نہیں۔
no-papers-sub = یہاں رجسٹر ہونے کے لیے پاسپورٹ، شناختی کارڈ یا پتے کے ثبوت کی ضرورت نہیں۔
no-papers-body =
    اگر آپ کے پاس کوئی ایسی چیز ہے جس پر آپ کا نام ہو، تو اس سے ہمیں آپ کا ریکارڈ ڈھونڈنے میں مدد مل سکتی ہے۔
    اگر کچھ بھی نہیں، تو یہ آپ کو واپس بھیجنے کی وجہ نہیں۔
no-papers-note = آن لائن سہولتوں کے لیے ہم آپ کی شناخت دیکھ سکتے ہیں۔ یہ رجسٹر ہونے سے الگ بات ہے۔

## You need not give a home address

no-address-headline = گھر کا پتہ ضروری نہیں
no-address-sub = اس کی جگہ آپ اسی کلینک کے پتے پر رجسٹر ہو سکتے ہیں۔
no-address-body =
    آپ کو یہ ثابت کرنے کی ضرورت نہیں کہ آپ کہاں رہتے ہیں۔
    مستقل گھر نہیں؟ جگہ بدلتے رہتے ہیں؟ پتہ دینے سے ڈر لگتا ہے؟ ہم سے بات کریں۔
    ہم آپ کے ساتھ مل کر طے کریں گے کہ خط اور پیغام آپ تک کیسے پہنچیں۔
no-address-note = جس پتے پر آپ رجسٹر ہوتے ہیں وہ NHS کے قومی ریکارڈ میں رکھا جاتا ہے۔ فارم بھرنے سے پہلے ہم سے بات کریں۔

## We will not ask about immigration status

no-status-headline = ہم آپ کے ویزے کا نہیں پوچھیں گے
no-status-sub = آپ کی امیگریشن کی حیثیت جو بھی ہو، آپ یہاں رجسٹر ہو سکتے ہیں اور ڈاکٹر کو دکھا سکتے ہیں۔
no-status-body =
    کاغذات ہوں یا نہ ہوں، آپ ہمارے مریض ہیں۔
    کچھ فارموں میں باہر سے آنے والوں کے لیے سوال ہوتے ہیں۔ آپ وہ حصہ خالی چھوڑ سکتے ہیں۔
no-status-note = ہسپتالوں کے قاعدے الگ ہیں اور وہ پوچھ سکتے ہیں۔ ہم بتا سکتے ہیں کہ مشورہ کہاں سے ملے گا۔

## Your conversation is confidential

confidential-headline = آپ ہم سے رازداری میں بات کر سکتے ہیں
confidential-sub = ہم معمول کے طور پر آپ کی معلومات ہوم آفس (Home Office) کو نہیں دیتے۔
confidential-body =
    یہاں کام کرنے والے ہر شخص کا فرض ہے کہ آپ کی بات راز میں رکھے۔
    آپ کہہ سکتے ہیں کہ بات ایسی جگہ ہو جہاں کوئی اور نہ سنے۔
    اگر ہوم آفس کسی مریض کے بارے میں پوچھے تو ہم قانونی مشورے کے بغیر جواب نہیں دیتے۔
confidential-note = کبھی کبھار قانون ہمیں معلومات دینے کا پابند کر سکتا ہے، مثلاً جب عدالت حکم دے۔ ہم سے پوچھیں کہ آپ کا ریکارڈ کون دیکھ سکتا ہے۔

## Ask for an interpreter

interpreter-headline = اپنی زبان پر انگلی رکھیں
interpreter-sub = ہم آپ کے لیے مترجم بلائیں گے۔ یہ مفت ہے۔
interpreter-body =
    آپ ہر بار مترجم مانگ سکتے ہیں۔
    آپ کے بچوں کو آپ کے لیے ترجمہ کرنے کی ضرورت نہیں۔
    آپ خاتون یا مرد مترجم مانگ سکتے ہیں۔ ہم کوشش کریں گے۔
interpreter-note = ہم اشاروں کی زبان کا مترجم بھی بلا سکتے ہیں۔
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = میری زبان اردو ہے
interpreter-need = براہِ کرم، مجھے مترجم چاہیے

## A wry one

wry-headline = ہم نبض دیکھتے ہیں، پاسپورٹ نہیں
wry-sub = یہ ڈاکٹر کا کلینک ہے، سرحد نہیں۔
wry-body = آئیے۔ بیٹھیے۔ بتائیے کہاں درد ہے۔
wry-note = آپ شناختی کارڈ، ویزے یا پتے کے ثبوت کے بغیر رجسٹر ہو سکتے ہیں۔

## The petition

petition-headline = ڈاکٹر کو ڈاکٹر ہی رہنے دیں
petition-sub = کسی کو ڈاکٹر کے پاس جانے سے ڈر نہیں لگنا چاہیے۔
petition-body =
    عرضداشت پڑھیں۔
    اگر آپ متفق ہیں تو دستخط کریں۔
petition-scan = پڑھنے اور دستخط کرنے کے لیے کوڈ اسکین کریں
petition-note = آپ اپنے نام، ای میل اور پوسٹ کوڈ کے ساتھ دستخط کرتے ہیں۔ صفحے پر لکھا ہے کہ ہم انہیں کیسے محفوظ رکھتے ہیں۔
