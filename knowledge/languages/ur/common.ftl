# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = اردو
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Urdu
# ltr or rtl
language-direction = rtl

draft = ترجمے کا مسودہ – ابھی کسی اردو بولنے والے نے جانچا نہیں
# {$date} is written by the program in the manner of this language.
checked = اردو بولنے والے نے {$date} کو جانچا

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = آپ کا کلینک: {$practice}
footer-phone = فون: {$phone}
footer-safe-surgery = یہ ایک محفوظ کلینک ہے
footer-ask = استقبالیہ پر پوچھیں
footer-scan = مزید پڑھنے کے لیے کوڈ اسکین کریں
# {$program} is the name of this program.
footer-made-with = {$program} سے تیار کیا گیا

free = مفت
page = صفحہ {$number} از {$total}
