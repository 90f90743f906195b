# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = مافی من بۆ بینینی پزیشکی گشتی (GP)
rights-register = دەتوانم لە نۆرینگەی پزیشکی گشتی (GP) ناوم تۆمار بکەم. بێبەرامبەرە.
rights-no-papers = پێویستم بە پاسپۆرت، ڤیزا، ناسنامە یان بەڵگەی ناونیشان نییە.
rights-no-status = ناچار نیم بڵێم دۆخی کۆچبەریم چییە.
rights-no-address = ئەگەر ناونیشانم نەبێت، دەتوانم داوا بکەم ناونیشانی نۆرینگەکە بەکار بهێنم.
rights-interpreter = دەتوانم بێبەرامبەر داوای وەرگێڕ بکەم.
rights-refused = ئەگەر نۆرینگەیەک ڕەتی کردمەوە، دەتوانم هۆکارەکە بە نووسراو داوا بکەم.
rights-urgent = فریاکەوتن: 999. ڕاوێژی پزیشکی: 111. پەیوەندییەکان بێبەرامبەرن.
rights-show = ڕووە ئینگلیزییەکەی کارتەکە لە پرسگە پیشان بدەن.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = بۆ کارمەندی پرسگە
rights-desk-register = تکایە، دەمەوێت لێرە وەک نەخۆش ناوم تۆمار بکەم.
rights-desk-no-papers = دەتوانم بەبێ بەڵگەی ناسنامە، ناونیشان یان دۆخی کۆچبەری ناوم تۆمار بکەم.
rights-desk-refused = ئەگەر ناتوانن ناوم تۆمار بکەن، تکایە هۆکارەکەم بە نووسراو بدەنێ.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = تکایە وەرگێڕم بۆ دابین بکەن. زمانم: {$language}

## Desk card, for the receptionist

desk-headline = کەسێک دەیەوێت ناوی تۆمار بکات
desk-welcome = بڵێن: «بەخێربێن. ئەمڕۆ دەتوانن ناوتان تۆمار بکەن.»
desk-help = فۆرمەکە بدەن. یارمەتی و وەرگێڕ پێشنیار بکەن.
desk-no-papers = بەڵگەنامەی نییە؟ بەبێ بەڵگەنامە ناوی تۆمار بکەن.
desk-no-address = ناونیشانی نییە؟ ناونیشانی نۆرینگەکە پێشنیار بکەن. ڕێک بکەون نامەکان چۆن بە نەخۆشەکە بگەن.
desk-no-status = پرسیاری ڤیزا یان دۆخی کۆچبەری مەکەن.
desk-everyone = لەگەڵ هەمووان وەک یەک مامەڵە بکەن، ناو، شێوەزار یان ڕواڵەتیان هەرچییەک بێت.
desk-urgent = ئێستا نەخۆشە؟ چارەسەرێک کە ناکرێت دوا بخرێت بێبەرامبەرە، ناوی تۆمار کرابێت یان نا.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = دڵنیا نین؟ پێش ئەوەی بڵێن نا، بپرسن: {$lead}

## Card: if the Home Office contacts us

home-office-headline = ئەگەر وەزارەتی ناوخۆ (Home Office) پەیوەندیمان پێوە بکات
home-office-say = بڵێن: «ناتوانم بڵێم کێ لێرە نەخۆشە. تکایە نامەمان بۆ بنووسن.»
home-office-calm = بە ڕێزەوە مامەڵە بکەن. بە تەلەفۆن، ئیمەیڵ یان لەبەر دەرگا هیچ زانیارییەک مەدەن.
home-office-write = بنووسن کێ پرسیاری کرد، کەی و چی دەویست.
home-office-pass = یەکسەر ئاگادار بکەنەوە: {$lead}
home-office-advice = ئێمە بەبێ ڕاوێژی یاسایی وەڵام نادەینەوە.
home-office-order = فەرمانی دادگا پیشان دەدەن، یان باسی تاوانی قورس یان مەترسی دەکەن؟ بە تەنیا بڕیار مەدەن. پەیوەندی بەو کەسەوە بکەن کە لە سەرەوە نووسراوە.
home-office-note = دۆخی کۆچبەریی نەخۆش هۆکار نییە بۆ دانی زانیارییەکانی.
