# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = اصل حصے پر جائیں
site-menu = مینو
site-search = تلاش
site-search-what = آپ کیا تلاش کر رہے ہیں؟
site-search-nothing = کچھ نہیں ملا۔ دوسرے الفاظ آزمائیں۔
site-language = زبان
site-leave = اس سائٹ سے نکل جائیں
site-leave-how = آپ Esc کا بٹن دو بار بھی دبا سکتے ہیں۔
site-foot = آپ یہاں جو لکھتے ہیں ہم اس میں سے کچھ نہیں رکھتے۔ نہ کوکیز، نہ نگرانی۔ یہ سائٹ این ایچ ایس (NHS) کا حصہ نہیں ہے۔
site-browser-title = آپ کا فون کیا یاد رکھتا ہے
site-browser =
    ہو سکتا ہے آپ کا براؤزر یہ صفحہ اپنی ہسٹری میں رکھے، اور واپسی کا بٹن دوبارہ یہاں لے آئے۔
    اسے ہٹانے کے لیے ہسٹری مٹا دیں۔ اگلی بار آپ پرائیویٹ ونڈو استعمال کر سکتے ہیں۔
    جو آپ کا نیٹ ورک چلاتا ہے وہ دیکھ سکتا ہے کہ آپ اس سائٹ پر آئے، لیکن یہ نہیں کہ آپ نے کیا پڑھا یا لکھا۔

## Menu

site-menu-rights = آپ کے حقوق
site-menu-register = فارم بھریں
site-menu-card = دکھانے کا کارڈ
site-menu-refused = انہوں نے انکار کیا
site-menu-surgeries = محفوظ کلینک تلاش کریں
site-menu-costs = ہسپتال کے اخراجات

## Forms

site-continue = جاری رکھیں
site-back = واپس
site-change = تبدیل کریں
site-optional = آپ اسے خالی چھوڑ سکتے ہیں
site-yes = جی ہاں
site-no = جی نہیں
site-wrong = کچھ درست کرنا باقی ہے
site-error = غلطی
site-sources = یہ معلومات کہاں سے ہیں
site-print = یہ صفحہ چھاپیں
