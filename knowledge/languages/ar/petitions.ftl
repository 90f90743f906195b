# كلمات صفحات العرائض ورسائلها. Draft: made from the English, revision 1.

## The list

petition-list-title = العرائض
petition-list-lead = توقيعك يُختم لحظة وصوله. ننشر أعدادًا يستطيع أي شخص التحقق منها، ولا شيء غيرها.
petition-list-none = لا توجد عريضة هنا بعد.
petition-read = اقرأ ووقّع
petition-read-closed = اقرأ

## Where a petition stands

petition-stage-not-yet-open = تُفتح في {$date}
petition-stage-open = مفتوحة حتى {$date}
petition-stage-closed = انتهى التوقيع في {$date}
petition-stage-handed-in = سُلّمت في {$date}
petition-stage-answered = جاء الرد في {$date}
petition-stage-presented-again = قُدّمت من جديد في {$date}
petition-handed-to = سُلّمت إلى: {$to}
petition-again-to = قُدّمت من جديد إلى: {$to}
petition-response-title = الرد
petition-response-by = رد من: {$by}

## The petition

petition-to = إلى: {$addressee}
petition-by = أصحاب العريضة: {$creator}
petition-signatures = توقيع
petition-goal = الهدف: {$goal}
petition-paper = توقيعات على الورق، تُعدّ على حدة: {$count}
petition-count-soon = يُحدَّث العدد كل ثانية. لا تُحسب إلا التوقيعات المؤكدة.
petition-why = لماذا
petition-what = ما نطلبه
petition-sources = مصادر الأرقام
petition-in-english = لم تُترجم هذه العريضة إلى لغتك بعد. هذا نصها بالإنجليزية.
petition-draft = ترجمة أولية: لم يراجع هذه الصفحة أحد من الناطقين بالعربية بعد.
petition-places = التوقيعات حسب المكان
petition-history = كيف زاد العدد
petition-verify-link = تحقق من هذا العدد بنفسك

## What happens to your data

petition-data-title = ماذا يحدث لبياناتك
petition-data-sealed = يُختم اسمك وبريدك ورمزك البريدي لحظة وصولها. لا يفتحها إلا مفتاح الحملة، وهذا الخادم لا يملكه.
petition-data-counts = ننشر أعدادًا حسب المنطقة، لا أعدادًا صغيرة أبدًا، ولا ننشر أسماء الموقّعين.
petition-data-none = يتلقى المخاطَب عدد التوقيعات، بلا أسماء.
petition-data-names = يتلقى المخاطَب العدد والأسماء. لا بريد إلكترونيًا ولا رمزًا بريديًا.
petition-data-names-and-constituencies = يتلقى المخاطَب العدد والأسماء والدوائر الانتخابية. لا بريد إلكترونيًا ولا رمزًا بريديًا.
petition-data-erase = يمكنك سحب توقيعك متى شئت. يُمحى كل شيء في هذا اليوم على أبعد تقدير: {$date}
petition-data-demonstration = هذا عرض تجريبي. مفتاحه موجود على هذا الجهاز، فلا توقّع باسمك الحقيقي.

## The form

petition-form-title = وقّع هذه العريضة
petition-name = اسمك
petition-name-hint = كما تكتبه أنت، بأي خط
petition-email = بريدك الإلكتروني
petition-email-hint = نرسل رسالة واحدة لنتأكد أنك أنت
petition-country = أين تعيش
petition-country-uk = المملكة المتحدة
petition-postcode = رمزك البريدي
petition-postcode-hint = في المملكة المتحدة فقط. نعرف منه دائرتك الانتخابية، مثل {$example}
petition-updates = أخبروني بالبريد الإلكتروني بما يحدث لهذه العريضة
petition-sign = وقّع
petition-trap = اترك هذه الخانة فارغة
petition-error-title = هناك شيء يجب تصحيحه
petition-error-prefix = خطأ:
petition-error-name-missing = اكتب اسمك
petition-error-name-long = اسمك أطول من 255 حرفًا. اكتب صيغة أقصر منه
petition-error-name-sign = لا يمكن أن يبدأ الاسم بإحدى العلامات = + - @
petition-error-name-link = لا يمكن أن يحتوي الاسم على عنوان موقع
petition-error-email-missing = اكتب بريدك الإلكتروني
petition-error-email = هذا ليس عنوان بريد كاملًا. يكون مثل name@example.org
petition-error-country = اختر البلد الذي تعيش فيه
petition-error-postcode-missing = اكتب رمزك البريدي. إن لم يكن لك بيت، فاكتب رمز مكان تكون فيه كثيرًا
petition-error-postcode = هذا ليس رمزًا بريديًا بريطانيًا كاملًا. يكون مثل SW1A 1AA
petition-error-unprintable = فيه علامة لا تُرى. اكتبه من جديد من فضلك
petition-not-here-title = لا يمكن لأحد التوقيع هنا بعد
petition-not-here-what = القائمون على هذا الموقع لم ينتهوا بعد من إعداده. لا يُحفظ أي شيء تكتبه. يُرجى العودة لاحقًا.
petition-error-closed = لم يعد التوقيع على هذه العريضة ممكنًا
petition-error-old-form = بقيت هذه الاستمارة مفتوحة مدة طويلة. أرسلها مرة أخرى من فضلك

## Check your mail

petition-sent-title = راجع بريدك
petition-sent-lead = أرسلنا إليك رسالة. يُحسب توقيعك بعد أن تؤكده.
petition-sent-spam = لم يصل شيء بعد خمس دقائق؟ ابحث في مجلد الرسائل غير المرغوب فيها.
petition-sent-code-title = أو اكتب الرمز الذي في الرسالة
petition-code = الرمز
petition-code-hint = ثمانية أحرف وأرقام لاتينية
petition-code-go = تابع
petition-code-wrong = لا نعرف هذا الرمز. تحقق من كل حرف، أو افتح الرابط الذي في الرسالة
petition-resend-title = لم تصل رسالة؟
petition-resend = أرسلوها مرة أخرى
petition-resent = أرسلناها مرة أخرى.
petition-resend-enough = أرسلنا كل ما يجوز لنا من رسائل. ابحث عن الأولى من فضلك، وفي مجلد الرسائل غير المرغوب فيها أيضًا.
petition-sent-week = ما لم يُؤكَّد خلال 7 أيام يُمحى.
petition-sent-demonstration = لا يوجد خادم بريد هنا، لذلك يعرض هذا العرض التجريبي رسائله على صفحة.
petition-sent-demonstration-link = انظر الرسائل

## Confirm

petition-confirm-title = أكّد توقيعك
petition-confirm-lead = وقّع شخص ما على هذه العريضة ببريدك الإلكتروني. هل كنت أنت؟
petition-confirm-button = نعم، احسبوا توقيعي
petition-not-me = لم أكن أنا
petition-not-me-hint = يُمحى التوقيع فورًا.
petition-withdraw-title = لقد وقّعت
petition-withdraw-lead = توقيعك مؤكد ومحسوب.
petition-withdraw = اسحب توقيعي
petition-withdraw-hint = يُخرج من العدد ويُمحى. لا يمكن التراجع عن ذلك.
petition-erased-title = مُحي
petition-erased-lead = لم يبق هنا شيء من التوقيع.
petition-withdrawn-title = سُحب
petition-withdrawn-lead = لم يعد توقيعك محسوبًا، ومُحي ما كان مختومًا.
petition-gone-title = لم يعد هذا الرابط يؤدي إلى شيء
petition-gone-lead = ربما استُعمل للسحب، أو مرت سبعة أيام، أو ينقص جزء من العنوان.
petition-gone-what = تأكد أن العنوان كله كما في الرسالة موجود في متصفحك. إن كان كذلك، فيمكنك التوقيع من جديد.
petition-gone-sign = انظر العرائض

## Thank you, and the receipt

petition-thanks-title = شكرًا لك
petition-thanks-lead = توقيعك محسوب.
petition-thanks-number = التوقيعات حتى الآن: {$count}
petition-receipt-title = إيصالك
petition-receipt-lead = تستطيع به أن تتحقق، الآن أو بعد سنة، من أن توقيعك في العدد. ولا يقول شيئًا عن هويتك.
petition-receipt-save = احفظ الإيصال
petition-receipt-check = تحقق منه
petition-receipt-once = احتفظ به لنفسك: من يملكه يستطيع أيضًا سحب توقيعك.
petition-share-title = أحضر شخصًا آخر
petition-share-lead = أفضل ما تفعله بعد التوقيع أن تسأل شخصًا تعرفه.
petition-share-label = كلمات للإرسال
petition-share-text = وقّعت على هذه العريضة: {$action} هل توقّع أنت أيضًا؟ {$address}

## Verify

petition-verify-title = تحقق من العدد
petition-verify-lead = كل توقيع مؤكد سطر في سجل لا يمكن إلا الإضافة إليه. رأس السجل موقّع ومنشور، فلا نستطيع تغيير ما مضى من دون أن يلاحظ أحد.
petition-verify-head = الرأس الآن
petition-verify-size = أسطر السجل
petition-verify-time = وُقّع في
petition-verify-root = البصمة
petition-verify-receipt = ضع إيصالك هنا
petition-verify-receipt-hint = الصق نص الملف أو اختر الملف. يُفحص في الذاكرة ثم يُنسى.
petition-verify-file = أو اختر الملف
petition-verify-go = تحقق
petition-verify-yes = توقيعك في السجل
petition-verify-yes-lead = الإيصال يطابق الرأس الموقّع، وكل رأس سابق يطابقه أيضًا.
petition-verify-no = هذا الإيصال لا يطابق
petition-verify-unreadable = ليس هذا إيصالًا منا. ضع نص الملف كله، من القوس الأول إلى الأخير.
petition-verify-other = هذا الإيصال لعريضة أخرى.
petition-verify-wrong = يمكن قراءة الإيصال، لكنه لا يؤدي إلى الرأس المنشور. إن لم تغيّر الملف، فأخبر الجميع.
petition-verify-offline = يمكنك التحقق من دون أن تثق بهذا الموقع: بالبرنامج والملفات أدناه.

## Mails

petition-mail-greeting = مرحبًا {$name}،
petition-mail-confirm-subject = أكّد توقيعك من فضلك
petition-mail-confirm-lead = شكرًا لتوقيعك على هذه العريضة: {$action}
petition-mail-confirm-do = أكّد من فضلك أنك أنت من وقّع. عندها فقط يُحسب توقيعك.
petition-mail-confirm-link = أكّد توقيعك
petition-mail-confirm-code = أو اكتب هذا الرمز في الصفحة:
petition-mail-confirm-not-me = لم تكن أنت؟ الصفحة نفسها تمحو كل شيء فورًا. وإن لم تفعل شيئًا، يُمحى بعد 7 أيام.
petition-mail-confirm-keep = احتفظ بهذه الرسالة: تستطيع بالرابط نفسه أن تسحب توقيعك متى شئت.
petition-mail-again-subject = لقد وقّعت من قبل
petition-mail-again-lead = وقّع شخص ما، وربما أنت، مرة أخرى بعنوانك على هذه العريضة: {$action}
petition-mail-again-do = توقيعك الأول ما زال موجودًا. لم يُضف شيء، ولا حاجة إلى أن تفعل شيئًا.
petition-mail-again-link = انظر العريضة
petition-mail-closing = مع الشكر، منظمو الحملة
petition-mail-leave = تصلك هذه الرسالة لأنك طلبت الأخبار. لإيقافها:

## When something goes wrong, and the foot

petition-receipt-by-link = إيصالك وطريقة السحب خلف الرابط الذي في الرسالة.
petition-trouble-title = لم يُؤخذ توقيعك
petition-trouble-lead = هنا الآن أناس كثيرون جدًا، أو أن التخزين لا يستجيب. لم نحتفظ بشيء مما أرسلته.
petition-trouble-what = ارجع من فضلك وأرسله مرة أخرى بعد دقيقة. ما كتبته ينبغي أن يكون موجودًا.
petition-closed-what = شكرًا لرغبتك. ما زلت تستطيع قراءتها ومعرفة ما حدث لها.
petition-foot = لا شيء لنسلّمه: لا ملفات تعريف ولا تتبّع، وما توقّع به مختوم. هذا الموقع ليس جزءًا من NHS.
