# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = املأوا استمارة التسجيل
join-lead = لا تسأل هذه الاستمارة إلا عمّا تحتاج إليه العيادة. لا يُحفظ شيء: عندما تغلقون الصفحة يختفي كل شيء.
join-seen-list = من يراه: العيادة والقائمة الوطنية لخدمة الصحة (NHS).
join-seen-practice = من يراه: العيادة فقط.

join-for = لمن هذه الاستمارة؟
join-for-me = لي
join-for-child = لطفلي
join-for-other = لشخص أساعده
join-for-why = لكي تعرف العيادة من يوقّع.
join-helper-name = اسم الشخص الذي يساعد
join-helper-relation = ما صلتكم بهذا الشخص؟ مثلًا: أم، صديق

join-name = الاسم
join-name-why = لكي تستطيع العيادة مناداتكم. اكتبوه كما تستعملونه. لا يلزم أن يطابق أي ورقة.
join-title-word = اللقب، مثل Mr أو Mrs أو Miss أو Mx
join-given = الأسماء الأولى
join-family = اسم العائلة
join-one-name = إذا كان لكم اسم واحد فقط، فاكتبوه هنا.

join-born = تاريخ الميلاد
join-born-why = لكي لا يُخلط بينكم وبين شخص آخر.
join-day = اليوم
join-month = الشهر
join-year = السنة
join-only-year = أعرف السنة فقط، أو السنة تقريبًا
join-calendar = التقويم
join-calendar-gregorian = التقويم البريطاني (الميلادي)
join-calendar-solar-hijri = التقويم الفارسي والأفغاني (الهجري الشمسي)
join-calendar-hijri = التقويم الهجري
join-calendar-ethiopian = التقويم الإثيوبي

join-sex = الجنس
join-sex-why = تستعمله خدمة الصحة (NHS) لدعوتكم إلى الفحوص المناسبة.
join-sex-female = أنثى
join-sex-male = ذكر
join-sex-other = غير ذلك
join-sex-unknown = أفضّل ألا أقول

join-reach = كيف يمكن للعيادة أن تتصل بكم بأمان؟
join-reach-why = للمواعيد والنتائج. أعطوا فقط ما هو آمن لكم.
join-phone = الهاتف
join-phone-shared = يستعمل آخرون هذا الهاتف أيضًا
join-email = البريد الإلكتروني

join-address = أي عنوان تستعمله العيادة؟
join-address-why = إليه تُرسل الرسائل. لا يلزمكم إثباته.
join-address-home = المكان الذي أسكن أو أقيم فيه
join-address-practice = عنوان العيادة
join-address-care-of = عنوان شخص آخر
join-address-none = ليس لي عنوان ثابت
join-care-name = اسم الشخص أو المكان
join-street = البيت والشارع
join-town = المدينة
join-postcode = الرمز البريدي
join-post = إذا ذهبت الرسائل إلى العيادة، فكيف تعرفون بها؟
join-post-collect = آتي وأسأل
join-post-call = تتصل بي العيادة
join-post-text = ترسل العيادة رسالة نصية

join-practice = اسم العيادة
join-practice-why = لكي تصل الاستمارة إلى المكان الصحيح.
join-practice-street = عنوان العيادة

join-language = لغتكم
join-language-why = لكي تستطيع العيادة توفير مترجم.
join-interpreter = أحتاج إلى مترجم
join-needs = ما الذي يساعدكم أيضًا؟ مثلًا: خط كبير، لغة الإشارة، طبيبة

join-more = المزيد، إذا أردتم فقط
join-more-why = يساعد ذلك في العثور على سجلات قديمة. يمكنكم التسجيل من دونه.
join-nhs-number = رقم NHS
join-before-name = اسم آخر استعملتموه
join-before-practice = عيادتكم الأخيرة في المملكة المتحدة
join-before-address = عنوانكم الأخير في المملكة المتحدة

join-check = راجعوا إجاباتكم
join-make = أعدّوا الاستمارة
join-pdf = استمارة للتسليم (PDF)
join-post-paper = اتفاق حول الرسائل (PDF)
join-file = ملف لحاسوب العيادة
join-sealed = ملف مختوم لا يفتحه إلا هذه العيادة
join-codes = مختوم، على شكل رموز للمسح
join-done = احفظوا الاستمارة أو اطبعوها، ووقّعوها، وسلّموها للعيادة. ثم أغلقوا هذه الصفحة.

join-note-year = تعرفون السنة فقط. تكتب خدمة الصحة (NHS) الأول من يناير، وتقول الاستمارة إن التاريخ تقديري.
join-note-moon = في هذا التقويم قد يختلف اليوم بيوم قبله أو بعده. راجعوا التاريخ من فضلكم.
join-note-one-name = لكم اسم واحد. تقول الاستمارة ذلك وتضعه في خانة اسم العائلة.
join-note-letters = قد لا تستطيع العيادة قراءة هذه الحروف. استعدوا لنطق اسمكم أو تهجئته.
join-note-shared = يستعمل آخرون هاتفكم. تطلب الاستمارة من العيادة ألا تترك تفاصيل في الرسائل.
join-note-no-way = لم تعطوا هاتفًا ولا بريدًا إلكترونيًا. اذهبوا إلى العيادة كثيرًا واسألوا عن الرسائل.

join-wrong-for = اختاروا من فضلكم لمن الاستمارة.
join-wrong-helper = اكتبوا من فضلكم اسم الشخص الذي يساعد.
join-wrong-name = اكتبوا من فضلكم اسمًا. اسم واحد يكفي.
join-wrong-long = هذا أطول مما تتسع له الاستمارة. اختصروه من فضلكم.
join-wrong-born = اكتبوا اليوم والشهر والسنة بالأرقام. إذا كنتم تعرفون السنة فقط، فضعوا علامة في ذلك المربع.
join-wrong-day = لا يوجد هذا اليوم في هذا التقويم. راجعوا الأرقام أو اختاروا تقويمًا آخر.
join-wrong-future = هذا اليوم لم يأتِ بعد. راجعوا السنة من فضلكم.
join-wrong-old = هذا قبل أكثر من 120 سنة. راجعوا السنة والتقويم من فضلكم.
join-wrong-sex = اختاروا واحدًا من فضلكم. «أفضّل ألا أقول» جواب أيضًا.
join-wrong-phone = لا يبدو هذا رقم هاتف. اكتبوا أرقامًا فقط أو اتركوه فارغًا.
join-wrong-email = لا يبدو هذا بريدًا إلكترونيًا. اكتبوا مثل name@example.org أو اتركوه فارغًا.
join-wrong-address = اختاروا عنوانًا من فضلكم. «ليس لي عنوان ثابت» جواب أيضًا.
join-wrong-both = اخترتم عنوانًا وكتبتم عنوانًا آخر أيضًا. احذفوا أحدهما أو غيّروا اختياركم.
join-wrong-street = اكتبوا البيت والشارع من فضلكم أو اختاروا عنوانًا آخر.
join-wrong-care = اكتبوا من فضلكم اسم الشخص أو المكان صاحب العنوان.
join-wrong-postcode = هذا ليس رمزًا بريديًا بريطانيًا. اكتبوا مثل M1 1AE أو اتركوه فارغًا.
join-wrong-practice = لاستعمال عنوان عيادة، اكتبوا اسم العيادة من فضلكم.
join-wrong-nhs = هذا ليس رقم NHS. فيه عشرة أرقام. راجعوه أو اتركوه فارغًا.
