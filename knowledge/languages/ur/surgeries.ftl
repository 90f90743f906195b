# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = کلینک تلاش کریں
surgeries-title = محفوظ کلینک تلاش کریں
surgeries-lead = محفوظ کلینک نے وعدہ کیا ہے کہ وہ آپ کو شناختی کارڈ، پتے کے ثبوت یا امیگریشن کے کاغذات کے بغیر رجسٹر کرے گا۔
surgeries-place = پوسٹ کوڈ یا شہر
surgeries-place-hint = جیسے M1 1AE یا Leeds۔ ضروری نہیں کہ یہ آپ کا اپنا پتہ ہو: آپ کے قریب کی کوئی بھی جگہ کافی ہے۔
surgeries-find = تلاش کریں
surgeries-near-me = میرے قریب
surgeries-near-me-failed = آپ کے فون نے نہیں بتایا کہ آپ کہاں ہیں۔ براہ کرم پوسٹ کوڈ یا شہر لکھیں۔
surgeries-forgotten = آپ کو جواب دینے کے لیے ہم یہ جگہ استعمال کرتے ہیں۔ پھر ہم اسے بھول جاتے ہیں۔
surgeries-register = سب محفوظ کلینک دیکھیں
# {$town} is the name of a town that does not exist.
surgeries-made-up = یہ نمائشی نمونہ ہے۔ ابھی کوئی اصلی کلینک شامل نہیں کیا گیا۔ یہ شہر اور اس کے کلینک فرضی ہیں: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = قریب: {$place}
surgeries-near-you = آپ کے قریب
surgeries-your-position = آپ کی جگہ
surgeries-bring = ساتھ کیا لائیں: کچھ نہیں۔
surgeries-bring-more = رجسٹر ہونے کے لیے شناختی کارڈ، پتے کے ثبوت یا امیگریشن کے کاغذات کی ضرورت نہیں۔ اگر وہ مانگیں تو یہ صفحہ دکھائیں۔
surgeries-safe = محفوظ کلینک
surgeries-none-safe = یہاں قریب کا کوئی کلینک ابھی محفوظ کلینکوں میں شامل نہیں ہوا۔ آپ پھر بھی کاغذات کے بغیر رجسٹر ہو سکتے ہیں۔
surgeries-others = قریب کے دوسرے کلینک
surgeries-others-more = انہوں نے یہ وعدہ نہیں کیا۔ آپ پھر بھی وہاں کاغذات کے بغیر رجسٹر ہو سکتے ہیں۔
surgeries-again = کسی اور جگہ تلاش کریں
surgeries-map = فہرست کے کلینکوں کا نقشہ۔ فہرست یہی بات لفظوں میں بتاتی ہے۔
surgeries-straight = فاصلے سیدھی لکیر میں ہیں۔ راستہ لمبا ہو سکتا ہے، مثلاً جہاں بیچ میں پانی ہو۔
# {$place} is a postcode.
surgeries-about = ہمیں یہ پوسٹ کوڈ ٹھیک ٹھیک معلوم نہیں۔ فاصلے اس کے علاقے کے بیچ سے ہیں: {$place}
surgeries-only-area = ہمیں صرف اندازاً معلوم ہے کہ یہ جگہ کہاں ہے۔ فاصلوں میں کئی کلومیٹر کا فرق ہو سکتا ہے: {$place}
surgeries-northern-ireland = شمالی آئرلینڈ میں قواعد مختلف ہیں، اور ہمارے پاس وہاں کے کلینکوں کی فہرست نہیں۔ آپ یہاں تلاش کر سکتے ہیں:
surgeries-scotland = ہمارے پاس اسکاٹ لینڈ کے سب کلینک نہیں ہیں۔ آپ یہاں مزید تلاش کر سکتے ہیں:

# {$number} is a number.
surgeries-metres = {$number} میٹر
surgeries-kilometres = {$number} کلومیٹر
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}، {$direction}
surgeries-here = {$distance} دور
surgeries-to-north = شمال کی طرف
surgeries-to-north-east = شمال مشرق کی طرف
surgeries-to-east = مشرق کی طرف
surgeries-to-south-east = جنوب مشرق کی طرف
surgeries-to-south = جنوب کی طرف
surgeries-to-south-west = جنوب مغرب کی طرف
surgeries-to-west = مغرب کی طرف
surgeries-to-north-west = شمال مغرب کی طرف

surgeries-tag-safe = محفوظ کلینک
surgeries-tag-made-up = فرضی
surgeries-address = پتہ
surgeries-phone = فون
surgeries-website = ویب سائٹ
surgeries-languages = زبانیں
surgeries-directions = کہاں ہے
surgeries-join = این ایچ ایس (NHS) میں آن لائن رجسٹر ہوں
surgeries-grade-demands = جب ہم نے آخری بار دیکھا تو اس کی ویب سائٹ پر کاغذات لازمی بتائے گئے تھے۔ آپ کو پھر بھی ان کی ضرورت نہیں۔
surgeries-grade-asks = جب ہم نے آخری بار دیکھا تو اس کی ویب سائٹ کاغذات مانگ رہی تھی۔ آپ کو ان کی ضرورت نہیں۔
surgeries-grade-clean = جب ہم نے آخری بار دیکھا تو اس کی ویب سائٹ پر لکھا تھا کہ کاغذات کی ضرورت نہیں۔
surgeries-grade-none = جب ہم نے آخری بار دیکھا تو اس کی ویب سائٹ پر کاغذات کے بارے میں کچھ نہیں تھا۔

## A surgery’s page

surgeries-is-safe = یہ ایک محفوظ کلینک ہے۔
# {$date} is a date.
surgeries-since = فہرست میں کب سے: {$date}
surgeries-under-review = یہ محفوظ کلینک ہے، مگر اس کی ویب سائٹ کاغذات مانگتی ہے۔ ہم نے اسے یہ درست کرنے کو کہا ہے۔ کب سے: {$date}
surgeries-not-listed = یہ کلینک محفوظ کلینکوں میں شامل نہیں ہوا۔ آپ پھر بھی کاغذات کے بغیر رجسٹر ہو سکتے ہیں۔
surgeries-closed = یہ کلینک بند ہو گیا ہے۔ اپنے قریب کوئی اور تلاش کریں۔
# {$town} is the name of a town.
surgeries-from-town = {$town} کے بیچ سے {$distance}، {$direction}
surgeries-open-map = اپنے نقشے میں کھولیں
surgeries-show-words = آپ یہ الفاظ استقبالیہ پر دکھا سکتے ہیں۔
surgeries-same-place = اسی عمارت میں
surgeries-record = اس کلینک کے بارے میں کیا معلوم ہے

## When a place is not found

surgeries-error-title = براہ کرم دوبارہ کوشش کریں
surgeries-error-empty = پوسٹ کوڈ یا شہر کا نام لکھیں
surgeries-error-postcode = ہم یہ پوسٹ کوڈ نہیں جانتے۔ اسے دوبارہ دیکھیں، یا شہر کا نام لکھیں
surgeries-error-town = ہم یہ جگہ نہیں جانتے۔ پوسٹ کوڈ لکھیں، یا اپنے قریب کا کوئی بڑا شہر
surgeries-error-several = اس نام کی کئی جگہیں ہیں۔ ایک چنیں
surgeries-error-no-fixed-abode = یہ کوئی جگہ نہیں۔ این ایچ ایس (NHS) یہ ان لوگوں کے لیے لکھتا ہے جن کا مستقل پتہ نہیں۔ اس جگہ کا پوسٹ کوڈ یا شہر لکھیں جہاں آپ اکثر ہوتے ہیں۔ آپ پتے کے بغیر رجسٹر ہو سکتے ہیں
surgeries-error-islands = جرسی، گرنزی اور آئل آف مین کی اپنی صحت کی خدمات ہیں۔ ہم وہاں مدد نہیں کر سکتے
