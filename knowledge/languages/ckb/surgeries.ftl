# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = نۆرینگەیەک بدۆزنەوە
surgeries-title = نۆرینگەیەکی سەلامەت بدۆزنەوە
surgeries-lead = نۆرینگەی سەلامەت بەڵێنی داوە بەبێ ناسنامە، بەڵگەی ناونیشان یان بەڵگەنامەی کۆچبەری ناوتان تۆمار بکات.
surgeries-place = پۆستکۆد یان شار
surgeries-place-hint = وەک M1 1AE یان Leeds. پێویست ناکات ناونیشانی خۆتان بێت: هەر شوێنێک لە نزیکتان بەسە.
surgeries-find = بدۆزنەوە
surgeries-near-me = لە نزیک من
surgeries-near-me-failed = مۆبایلەکەتان نەیگوت لە کوێن. تکایە پۆستکۆد یان شارێک بنووسن.
surgeries-forgotten = شوێنەکە بۆ وەڵامدانەوەتان بەکار دەهێنین. پاشان لەبیری دەکەین.
surgeries-register = هەموو نۆرینگە سەلامەتەکان ببینن
# {$town} is the name of a town that does not exist.
surgeries-made-up = ئەمە نموونەیە بۆ پیشاندان. هێشتا هیچ نۆرینگەیەکی ڕاستەقینە زیاد نەکراوە. ئەم شارە و نۆرینگەکانی خەیاڵین: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = لە نزیک {$place}
surgeries-near-you = لە نزیک ئێوە
surgeries-your-position = ئەو شوێنەی لێین
surgeries-bring = چی لەگەڵ خۆتان بهێنن: هیچ.
surgeries-bring-more = بۆ ناوتۆمارکردن پێویستتان بە ناسنامە، بەڵگەی ناونیشان یان بەڵگەنامەی کۆچبەری نییە. ئەگەر داوایان کرد، ئەم پەڕەیەیان پیشان بدەن.
surgeries-safe = نۆرینگە سەلامەتەکان
surgeries-none-safe = هێشتا هیچ نۆرینگەیەکی ئەم نزیکانە نەچووەتە ناو نۆرینگە سەلامەتەکان. لەگەڵ ئەوەشدا دەتوانن بەبێ بەڵگەنامە ناوتان تۆمار بکەن.
surgeries-others = نۆرینگەکانی تری نزیک
surgeries-others-more = ئەمانە ئەو بەڵێنەیان نەداوە. لەگەڵ ئەوەشدا دەتوانن لەوێ بەبێ بەڵگەنامە ناوتان تۆمار بکەن.
surgeries-again = لە شوێنێکی تر بگەڕێن
surgeries-map = نەخشەی ئەو نۆرینگانەی لە لیستەکەدان. لیستەکە هەمان شت بە وشە دەڵێت.
surgeries-straight = دوورییەکان بە هێڵی ڕاستن. ڕێگاکە لەوانەیە درێژتر بێت، بۆ نموونە ئەگەر ئاو لە نێواندا هەبێت.
# {$place} is a postcode.
surgeries-about = ئەم پۆستکۆدە بە وردی نازانین. دوورییەکان لە ناوەڕاستی ئەم ناوچەیەوە پێوراون: {$place}
surgeries-only-area = تەنیا بە نزیکەیی دەزانین ئەم شوێنە لە کوێیە. دوورییەکان لەوانەیە بە چەندین کیلۆمەتر هەڵە بن: {$place}
surgeries-northern-ireland = لە ئێرلەندای باکوور یاساکان جیاوازن، و لیستی نۆرینگەکانی ئەوێمان نییە. لێرە دەتوانن یەکێک بدۆزنەوە:
surgeries-scotland = هەموو نۆرینگەکانی سکۆتلاندمان نییە. لێرە دەتوانن زیاتر بدۆزنەوە:

# {$number} is a number.
surgeries-metres = {$number} مەتر
surgeries-kilometres = {$number} کم
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}، {$direction}
surgeries-here = {$distance} دوورە
surgeries-to-north = بەرەو باکوور
surgeries-to-north-east = بەرەو باکووری ڕۆژهەڵات
surgeries-to-east = بەرەو ڕۆژهەڵات
surgeries-to-south-east = بەرەو باشووری ڕۆژهەڵات
surgeries-to-south = بەرەو باشوور
surgeries-to-south-west = بەرەو باشووری ڕۆژئاوا
surgeries-to-west = بەرەو ڕۆژئاوا
surgeries-to-north-west = بەرەو باکووری ڕۆژئاوا

surgeries-tag-safe = نۆرینگەی سەلامەت
surgeries-tag-made-up = خەیاڵی
surgeries-address = ناونیشان
surgeries-phone = تەلەفۆن
surgeries-website = ماڵپەڕ
surgeries-languages = زمانەکان
surgeries-directions = لە کوێیە
surgeries-join = بە ئینتەرنێت لە ڕێگەی NHS ناوتان تۆمار بکەن
surgeries-grade-demands = دواین جار کە سەیرمان کرد، ماڵپەڕەکەی بەڵگەنامەی بە مەرج دادەنا. هێشتاش پێویستتان پێی نییە.
surgeries-grade-asks = دواین جار کە سەیرمان کرد، ماڵپەڕەکەی داوای بەڵگەنامەی دەکرد. پێویستتان پێی نییە.
surgeries-grade-clean = دواین جار کە سەیرمان کرد، ماڵپەڕەکەی دەیگوت بەڵگەنامە پێویست نییە.
surgeries-grade-none = دواین جار کە سەیرمان کرد، ماڵپەڕەکەی هیچی دەربارەی بەڵگەنامە نەدەگوت.

## A surgery’s page

surgeries-is-safe = ئێرە نۆرینگەیەکی سەلامەتە.
# {$date} is a date.
surgeries-since = لە تۆماردایە لە: {$date}
surgeries-under-review = ئێرە نۆرینگەیەکی سەلامەتە، بەڵام ماڵپەڕەکەی داوای بەڵگەنامە دەکات. داوامان لێ کردووە ئەمە ڕاست بکاتەوە. لە: {$date}
surgeries-not-listed = ئەم نۆرینگەیە نەچووەتە ناو نۆرینگە سەلامەتەکان. لەگەڵ ئەوەشدا دەتوانن بەبێ بەڵگەنامە ناوتان تۆمار بکەن.
surgeries-closed = ئەم نۆرینگەیە داخراوە. یەکێکی تر لە نزیکتان بدۆزنەوە.
# {$town} is the name of a town.
surgeries-from-town = {$distance} لە ناوەڕاستی {$town}ەوە، {$direction}
surgeries-open-map = لە نەخشەکەتاندا بیکەنەوە
surgeries-show-words = دەتوانن ئەم وشانە لە پرسگە پیشان بدەن.
surgeries-same-place = لە هەمان باڵەخانەدا
surgeries-record = ئەوەی دەربارەی ئەم نۆرینگەیە دەزانرێت

## When a place is not found

surgeries-error-title = تکایە دووبارە هەوڵ بدەنەوە
surgeries-error-empty = پۆستکۆد یان ناوی شارێک بنووسن
surgeries-error-postcode = ئەم پۆستکۆدە نازانین. دووبارە سەیری بکەن، یان شارێک بنووسن
surgeries-error-town = ئەم شوێنە نازانین. پۆستکۆد، یان شارێکی گەورەتری نزیکتان بنووسن
surgeries-error-several = چەند شوێنێک بەم ناوە هەن. یەکێکیان هەڵبژێرن
surgeries-error-no-fixed-abode = ئەمە شوێن نییە. NHS بۆ ئەو کەسانەی دەنووسێت کە ناونیشانی جێگیریان نییە. پۆستکۆد یان شاری شوێنێک بنووسن کە زۆرجار لێین. دەتوانن بەبێ ناونیشان ناوتان تۆمار بکەن
surgeries-error-islands = جێرزی و گێرنزی و دوورگەی مان خزمەتگوزاریی تەندروستیی خۆیان هەیە. لەوێ ناتوانین یارمەتی بدەین
