# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = بڕۆ بۆ بەشی سەرەکی
site-menu = لیست
site-search = گەڕان
site-search-what = بەدوای چیدا دەگەڕێیت؟
site-search-nothing = هیچ نەدۆزرایەوە. وشەی تر بنووسە.
site-language = زمان
site-leave = لەم ماڵپەڕە دەربچن
site-leave-how = دەتوانن دوو جاریش دوگمەی Esc دابگرن.
site-foot = هیچ شتێک لەوەی لێرە دەینووسن هەڵناگرین. نە کوکی و نە شوێنکەوتن. ئەم ماڵپەڕە بەشێک نییە لە خزمەتگوزاری تەندروستی (NHS).
site-browser-title = مۆبایلەکەتان چی لەبیر دەمێنێت
site-browser =
    لەوانەیە وێبگەڕەکەتان ئەم پەڕەیە لە مێژوودا هەڵبگرێت و دوگمەی گەڕانەوە بتانهێنێتەوە ئێرە.
    بۆ لابردنی، مێژووەکە بسڕنەوە. جاری داهاتوو دەتوانن پەنجەرەیەکی تایبەت بەکار بهێنن.
    ئەو کەسەی تۆڕەکەتان بەڕێوە دەبات دەتوانێت ببینێت کە هاتوونەتە ئەم ماڵپەڕە، بەڵام نابینێت چیتان خوێندووەتەوە یان نووسیوە.

## Menu

site-menu-rights = مافەکانتان
site-menu-register = فۆرمەکە پڕ بکەنەوە
site-menu-card = کارتێک بۆ پیشاندان
site-menu-refused = ڕەتیان کردمەوە
site-menu-surgeries = نۆرینگەیەکی سەلامەت بدۆزنەوە
site-menu-costs = تێچووی نەخۆشخانە

## Forms

site-continue = بەردەوام بن
site-back = گەڕانەوە
site-change = گۆڕین
site-optional = دەتوانن ئەمە بە بەتاڵی جێبهێڵن
site-yes = بەڵێ
site-no = نەخێر
site-wrong = شتێک دەبێت ڕاست بکرێتەوە
site-error = هەڵە
site-sources = ئەم زانیاریانە لە کوێوە هاتوون
site-print = ئەم پەڕەیە چاپ بکەن
