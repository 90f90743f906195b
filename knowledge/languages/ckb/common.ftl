# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = کوردی
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Kurdish Sorani
# ltr or rtl
language-direction = rtl

draft = ڕەشنووسی وەرگێڕان – هێشتا کوردیزمانێک پێداچوونەوەی بۆ نەکردووە
# {$date} is written by the program in the manner of this language.
checked = کوردیزمانێک لە {$date} پێداچوونەوەی بۆ کردووە

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = نۆرینگەکەتان: {$practice}
footer-phone = تەلەفۆن: {$phone}
footer-safe-surgery = ئێرە نۆرینگەیەکی سەلامەتە
footer-ask = لە پرسگە بپرسن
footer-scan = بۆ خوێندنەوەی زیاتر کۆدەکە سکان بکەن
# {$program} is the name of this program.
footer-made-with = دروستکراوە بە {$program}

free = بێبەرامبەر
page = لاپەڕەی {$number} لە {$total}
