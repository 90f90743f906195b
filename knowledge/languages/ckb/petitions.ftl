# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = داواکارینامەکان
petition-list-lead = ئیمزاکەتان هەر کە گەیشت مۆر دەکرێت. ئەو ژمارانە بڵاو دەکەینەوە کە هەر کەسێک دەتوانێت بیانپشکنێت، و هیچی تر نا.
petition-list-none = هێشتا هیچ داواکارینامەیەک لێرە نییە.
petition-read = بخوێننەوە و ئیمزای بکەن
petition-read-closed = بخوێننەوە

## Where a petition stands

petition-stage-not-yet-open = لەم ڕۆژەدا دەکرێتەوە: {$date}
petition-stage-open = کراوەیە تا {$date}
petition-stage-closed = ئیمزاکردن کۆتایی هات لە {$date}
petition-stage-handed-in = ڕادەست کرا لە {$date}
petition-stage-answered = وەڵام درایەوە لە {$date}
petition-stage-presented-again = دووبارە پێشکەش کرا لە {$date}
petition-handed-to = ڕادەست کرا بە: {$to}
petition-again-to = دووبارە پێشکەش کرا بە: {$to}
petition-response-title = وەڵامەکە
petition-response-by = وەڵامی: {$by}

## The petition

petition-to = بۆ: {$addressee}
petition-by = داواکار: {$creator}
petition-signatures = ئیمزا
petition-goal = ئامانج: {$goal}
petition-paper = ئیمزاکانی سەر کاغەز، جیا ژمێردراون: {$count}
petition-count-soon = ژمارەکە هەموو چرکەیەک نوێ دەکرێتەوە. تەنیا ئیمزای پشتڕاستکراوە دەژمێردرێت.
petition-why = بۆچی
petition-what = داوای چی دەکەین
petition-sources = ژمارەکان لە کوێوە هاتوون
petition-in-english = ئەم داواکارینامەیە هێشتا بۆ زمانی ئێوە وەرنەگێڕدراوە. ئەمە دەقە ئینگلیزییەکەیە.
petition-draft = ڕەشنووسی وەرگێڕان: هێشتا کوردیزمانێک پێداچوونەوەی بۆ ئەم پەڕەیە نەکردووە.
petition-places = ئیمزاکان بەپێی شوێن
petition-history = ژمارەکە چۆن زیادی کرد
petition-verify-link = خۆتان ئەم ژمارەیە بپشکنن

## What happens to your data

petition-data-title = چی بەسەر زانیارییەکانتاندا دێت
petition-data-sealed = ناو، ئیمەیل و پۆستکۆدتان هەر کە گەیشتن مۆر دەکرێن. تەنیا کلیلی کەمپەینەکە دەیانکاتەوە، و ئەم سێرڤەرە ئەو کلیلەی نییە.
petition-data-counts = ژمارە بەپێی ناوچە بڵاو دەکەینەوە، هەرگیز ژمارەی بچووک نا، و هەرگیز نا کە کێ ئیمزای کردووە.
petition-data-none = وەرگر ژمارەی ئیمزاکان وەردەگرێت، بەبێ ناو.
petition-data-names = وەرگر ژمارە و ناوەکان وەردەگرێت. نە ئیمەیل، نە پۆستکۆد.
petition-data-names-and-constituencies = وەرگر ژمارە، ناوەکان و بازنەی هەڵبژاردنەکانیان وەردەگرێت. نە ئیمەیل، نە پۆستکۆد.
petition-data-erase = هەر کاتێک بتانەوێت دەتوانن بکشێنەوە. هەموو شتێک لانی زۆر تا ئەم ڕۆژە دەسڕدرێتەوە: {$date}
petition-data-demonstration = ئەمە نموونەیە بۆ پیشاندان. کلیلەکەی لەسەر ئەم ئامێرەیە، بۆیە بە ناوی ڕاستەقینەتان ئیمزا مەکەن.

## The form

petition-form-title = ئەم داواکارینامەیە ئیمزا بکەن
petition-name = ناوتان
petition-name-hint = وەک خۆتان دەینووسن، بە هەر ئەلفوبێیەک
petition-email = ئیمەیلتان
petition-email-hint = یەک ئیمەیل دەنێرین، بۆ ئەوەی دڵنیا بین کە ئێوەن
petition-country = لە کوێ دەژین
petition-country-uk = شانشینی یەکگرتوو (UK)
petition-postcode = پۆستکۆدتان
petition-postcode-hint = تەنیا لە بەریتانیا. بازنەی هەڵبژاردنتانمان پێ دەڵێت. وەک: {$example}
petition-updates = بە ئیمەیل پێم بڵێن ئەم داواکارینامەیە چی لێ دێت
petition-sign = ئیمزا بکەن
petition-trap = ئەم خانەیە بە بەتاڵی جێبهێڵن
petition-error-title = شتێک دەبێت ڕاست بکرێتەوە
petition-error-prefix = هەڵە:
petition-error-name-missing = ناوتان بنووسن
petition-error-name-long = ناوتان لە ٢٥٥ پیت درێژترە. کورتتر بینووسن
petition-error-name-sign = ناو ناتوانێت بە یەکێک لەم نیشانانە دەست پێ بکات = + - @
petition-error-name-link = ناو ناتوانێت ناونیشانی ماڵپەڕی تێدا بێت
petition-error-email-missing = ئیمەیلتان بنووسن
petition-error-email = ئەمە ئیمەیلێکی تەواو نییە. وەک name@example.org دەبێت
petition-error-country = ئەو وڵاتە هەڵبژێرن کە لێی دەژین
petition-error-postcode-missing = پۆستکۆدتان بنووسن. ئەگەر ماڵی خۆتان نییە، پۆستکۆدی شوێنێک بنووسن کە زۆرجار لێین
petition-error-postcode = ئەمە پۆستکۆدێکی تەواوی بەریتانیا نییە. وەک SW1A 1AA دەبێت
petition-error-unprintable = نیشانەیەکی تێدایە کە نابینرێت. تکایە سەرلەنوێ بینووسنەوە
petition-not-here-title = هێشتا کەس ناتوانێت لێرە ئیمزا بکات
petition-not-here-what = ئەوانەی ئەم ماڵپەڕە بەڕێوە دەبەن هێشتا ئامادەکردنیان تەواو نەکردووە. هیچ شتێک لەوەی دەینووسن هەڵناگیرێت. تکایە دواتر وەرنەوە.
petition-error-closed = ئەم داواکارینامەیە چیتر ئیمزا ناکرێت
petition-error-old-form = ئەم فۆرمە زۆر بە کراوەیی مایەوە. تکایە دووبارە بینێرنەوە

## Check your mail

petition-sent-title = ئیمەیلەکانتان ببینن
petition-sent-lead = ئیمەیلێکمان بۆ ناردن. ئیمزاکەتان دوای پشتڕاستکردنەوە دەژمێردرێت.
petition-sent-spam = دوای پێنج خولەک هیچ نەهات؟ لە بوخچەی سپام بگەڕێن.
petition-sent-code-title = یان کۆدی ناو ئیمەیلەکە بنووسن
petition-code = کۆدەکە
petition-code-hint = هەشت پیت و ژمارەی لاتینی
petition-code-go = بەردەوام بن
petition-code-wrong = ئەم کۆدە نازانین. هەموو پیتێک ببینن، یان بەستەری ناو ئیمەیلەکە بکەنەوە
petition-resend-title = ئیمەیل نەهات؟
petition-resend = دووبارە بینێرنەوە
petition-resent = دووبارە ناردمانەوە.
petition-resend-enough = ئەوەندەی ڕێگەمان پێ دراوە ئیمەیلمان نارد. تکایە بەدوای یەکەمدا بگەڕێن، لە بوخچەی سپامیش.
petition-sent-week = ئەوەی لە ماوەی ٧ ڕۆژدا پشتڕاست نەکرێتەوە دەسڕدرێتەوە.
petition-sent-demonstration = لێرە سێرڤەری ئیمەیل نییە، بۆیە ئەم نموونەیە ئیمەیلەکانی لە پەڕەیەکدا پیشان دەدات.
petition-sent-demonstration-link = ئیمەیلەکان ببینن

## Confirm

petition-confirm-title = ئیمزاکەتان پشتڕاست بکەنەوە
petition-confirm-lead = کەسێک بە ئیمەیلی ئێوە ئەم داواکارینامەیەی ئیمزا کردووە. ئێوە بوون؟
petition-confirm-button = بەڵێ، ئیمزاکەم بژمێرن
petition-not-me = من نەبووم
petition-not-me-hint = ئیمزاکە دەستبەجێ دەسڕدرێتەوە.
petition-withdraw-title = ئیمزاتان کردووە
petition-withdraw-lead = ئیمزاکەتان پشتڕاست کراوەتەوە و ژمێردراوە.
petition-withdraw = ئیمزاکەم بکێشنەوە
petition-withdraw-hint = لە ژمارەکە دەردەهێنرێت و دەسڕدرێتەوە. ئەمە ناگەڕێنرێتەوە.
petition-erased-title = سڕایەوە
petition-erased-lead = هیچ شتێک لە ئیمزاکە لێرە نەماوە.
petition-withdrawn-title = کێشرایەوە
petition-withdrawn-lead = ئیمزاکەتان چیتر ناژمێردرێت، و ئەوەی مۆر کرابوو سڕاوەتەوە.
petition-gone-title = ئەم بەستەرە چیتر بۆ هیچ شوێنێک ناچێت
petition-gone-lead = لەوانەیە بۆ کشانەوە بەکار هاتبێت، یان حەوت ڕۆژ تێپەڕیوە، یان بەشێکی ناونیشانەکە کەمە.
petition-gone-what = ببینن ئایا هەموو ناونیشانەکەی ناو ئیمەیلەکە لە وێبگەڕەکەتاندایە. ئەگەر وابێت، دەتوانن دووبارە ئیمزا بکەن.
petition-gone-sign = داواکارینامەکان ببینن

## Thank you, and the receipt

petition-thanks-title = سوپاس
petition-thanks-lead = ئیمزاکەتان ژمێردراوە.
petition-thanks-number = ئیمزاکان تا ئێستا: {$count}
petition-receipt-title = پسوولەکەتان
petition-receipt-lead = بەم پسوولەیە دەتوانن، ئێستا یان دوای ساڵێک، بپشکنن کە ئیمزاکەتان لە ژمارەکەدایە. ناڵێت ئێوە کێن.
petition-receipt-save = پسوولەکە هەڵبگرن
petition-receipt-check = بیپشکنن
petition-receipt-once = لای خۆتان بیهێڵنەوە: ئەوەی هەیبێت دەتوانێت ئیمزاکەتان بکێشێتەوەش.
petition-share-title = کەسێکی تریش بهێنن
petition-share-lead = باشترین شت دوای ئیمزاکردن ئەوەیە داوا لە کەسێک بکەن کە دەیناسن.
petition-share-label = وشە بۆ ناردن
petition-share-text = من ئەم داواکارینامەیەم ئیمزا کرد: {$action} ئێوەش ئیمزای دەکەن؟ {$address}

## Verify

petition-verify-title = ژمارەکە بپشکنن
petition-verify-lead = هەر ئیمزایەکی پشتڕاستکراوە دێڕێکە لە تۆمارێکدا کە تەنیا دەتوانرێت دێڕی بۆ زیاد بکرێت. دوایین دۆخی تۆمارەکە ئیمزا و بڵاو دەکرێتەوە، بۆیە ناتوانین ڕابردوو بگۆڕین بەبێ ئەوەی کەسێک تێبینی بکات.
petition-verify-head = دوایین دۆخ
petition-verify-size = دێڕەکانی تۆمار
petition-verify-time = کاتی ئیمزاکردن
petition-verify-root = پەنجەمۆر
petition-verify-receipt = پسوولەکەتان دابنێن
petition-verify-receipt-hint = دەقی فایلەکە بلکێنن، یان فایلەکە هەڵبژێرن. لە بیرگەدا دەپشکنرێت و لەبیر دەکرێت.
petition-verify-file = یان فایلەکە هەڵبژێرن
petition-verify-go = بپشکنن
petition-verify-yes = ئیمزاکەتان لە تۆمارەکەدایە
petition-verify-yes-lead = پسوولەکە لەگەڵ دۆخە ئیمزاکراوەکە یەک دەگرێتەوە، و هەموو دۆخێکی پێشووتریش لەگەڵی یەک دەگرێتەوە.
petition-verify-no = ئەم پسوولەیە یەک ناگرێتەوە
petition-verify-unreadable = ئەمە پسوولەی ئێمە نییە. هەموو دەقی فایلەکە دابنێن، لە یەکەم کەوانەوە تا دوایین.
petition-verify-other = ئەم پسوولەیە هی داواکارینامەیەکی ترە.
petition-verify-wrong = پسوولەکە دەخوێنرێتەوە، بەڵام ناگاتە دۆخە بڵاوکراوەکە. ئەگەر فایلەکەتان نەگۆڕیوە، بە هەمووان بڵێن.
petition-verify-offline = دەتوانن بەبێ متمانەکردن بەم ماڵپەڕە بیپشکنن: بەو پرۆگرام و فایلانەی خوارەوە.

## Mails

petition-mail-greeting = سڵاو {$name}،
petition-mail-confirm-subject = تکایە ئیمزاکەتان پشتڕاست بکەنەوە
petition-mail-confirm-lead = سوپاس بۆ ئیمزاکردنی ئەم داواکارینامەیە: {$action}
petition-mail-confirm-do = تکایە پشتڕاستی بکەنەوە کە ئێوە بوون. تەنیا ئەو کاتە ئیمزاکەتان دەژمێردرێت.
petition-mail-confirm-link = ئیمزاکەتان پشتڕاست بکەنەوە
petition-mail-confirm-code = یان ئەم کۆدە لە پەڕەکەدا بنووسن:
petition-mail-confirm-not-me = ئێوە نەبوون؟ هەمان پەڕە دەستبەجێ هەموو شتێک دەسڕێتەوە. ئەگەر هیچ نەکەن، دوای ٧ ڕۆژ دەسڕدرێتەوە.
petition-mail-confirm-keep = ئەم ئیمەیلە هەڵبگرن: بە هەمان بەستەر هەر کاتێک دەتوانن بکشێنەوە.
petition-mail-again-subject = پێشتر ئیمزاتان کردووە
petition-mail-again-lead = کەسێک، ڕەنگە ئێوە، بە ئیمەیلی ئێوە جارێکی تر ئەم داواکارینامەیەی ئیمزا کرد: {$action}
petition-mail-again-do = یەکەم ئیمزاتان هێشتا لەوێیە. هیچ زیاد نەکراوە، و پێویست ناکات هیچ بکەن.
petition-mail-again-link = داواکارینامەکە ببینن
petition-mail-closing = لەگەڵ سوپاس، ڕێکخەران
petition-mail-leave = ئەمەتان بۆ هاتووە چونکە داوای هەواڵتان کردبوو. بۆ ئەوەی چیتر نەیەت:

## When something goes wrong, and the foot

petition-receipt-by-link = پسوولەکەتان، و ڕێگای کشانەوە، لە پشت بەستەری ناو ئیمەیلەکەن.
petition-trouble-title = ئیمزاکەتان وەرنەگیرا
petition-trouble-lead = ئێستا خەڵکێکی زۆر لێرەن، یان کۆگای زانیارییەکەمان وەڵام ناداتەوە. هیچ شتێک لەوەی ناردتان هەڵنەگیرا.
petition-trouble-what = تکایە بگەڕێنەوە و دوای خولەکێک دووبارە بینێرنەوە. ئەوەی نووسیوتانە دەبێت هێشتا لەوێ بێت.
petition-closed-what = سوپاس کە ویستتان. هێشتا دەتوانن بیخوێننەوە، و ببینن چی لێ هات.
petition-foot = هیچ نییە بۆ ڕادەستکردن: نە کوکی، نە شوێنکەوتن، و ئەوەی پێی ئیمزا دەکەن مۆر کراوە. ئەم ماڵپەڕە بەشێک نییە لە خزمەتگوزاری تەندروستی (NHS).
