# كلمات الصفحات التي يجد فيها المريض عيادة آمنة. مسودة.

surgeries-menu = ابحث عن عيادة
surgeries-title = ابحث عن عيادة آمنة
surgeries-lead = العيادة الآمنة وعدت بأن تسجّلك من دون هوية أو إثبات عنوان أو أوراق هجرة.
surgeries-place = الرمز البريدي أو المدينة
surgeries-place-hint = مثلاً M1 1AE أو Leeds. لا يلزم أن يكون عنوانك أنت: أي مكان قريب منك يكفي.
surgeries-find = ابحث
surgeries-near-me = قريب مني
surgeries-near-me-failed = لم يُحدّد هاتفك مكانك. اكتب رمزاً بريدياً أو مدينة من فضلك.
surgeries-forgotten = نستخدم المكان لنجيبك ثم ننساه.
surgeries-register = اعرض كل العيادات الآمنة
surgeries-made-up = هذا عرض تجريبي. لم تُضَف عيادات حقيقية بعد. هذه المدينة وعياداتها من الخيال: {$town}

surgeries-near = قرب: {$place}
surgeries-near-you = قريب منك
surgeries-your-position = مكانك
surgeries-bring = ماذا تُحضر معك: لا شيء.
surgeries-bring-more = لا تحتاج إلى هوية أو إثبات عنوان أو أوراق هجرة كي تسجّل. إن طلبوا منك ذلك فأرهم هذه الصفحة.
surgeries-safe = عيادات آمنة
surgeries-none-safe = لم تنضم أي عيادة قريبة إلى العيادات الآمنة بعد. يمكنك مع ذلك أن تسجّل من دون أوراق.
surgeries-others = عيادات أخرى قريبة
surgeries-others-more = هذه لم تقطع الوعد. يمكنك مع ذلك أن تسجّل فيها من دون أوراق.
surgeries-again = ابحث في مكان آخر
surgeries-map = خريطة العيادات التي في القائمة. القائمة تقول الشيء نفسه بالكلمات.
surgeries-straight = المسافات بخط مستقيم. قد يكون الطريق أطول، مثلاً إذا كان بينكما ماء.
surgeries-about = لا نعرف هذا الرمز البريدي بدقة. المسافات من وسط المنطقة حول: {$place}
surgeries-only-area = نعرف هذا المكان على وجه التقريب فقط، وقد تختلف المسافات بكيلومترات كثيرة: {$place}
surgeries-northern-ireland = القواعد في أيرلندا الشمالية مختلفة، وليست لدينا قائمة بعياداتها. يمكنك أن تجد عيادة هنا:
surgeries-scotland = ليست لدينا كل العيادات في اسكتلندا. يمكنك أن تجد المزيد هنا:

surgeries-metres = {$number} متر
surgeries-kilometres = {$number} كم
surgeries-way = {$distance}، {$direction}
surgeries-here = على بعد {$distance}
surgeries-to-north = نحو الشمال
surgeries-to-north-east = نحو الشمال الشرقي
surgeries-to-east = نحو الشرق
surgeries-to-south-east = نحو الجنوب الشرقي
surgeries-to-south = نحو الجنوب
surgeries-to-south-west = نحو الجنوب الغربي
surgeries-to-west = نحو الغرب
surgeries-to-north-west = نحو الشمال الغربي

surgeries-tag-safe = عيادة آمنة
surgeries-tag-made-up = من الخيال
surgeries-address = العنوان
surgeries-phone = الهاتف
surgeries-website = الموقع
surgeries-languages = اللغات
surgeries-directions = أين تقع
surgeries-join = سجّل عبر الإنترنت لدى NHS
surgeries-grade-demands = عندما نظرنا آخر مرة كان موقعها يشترط أوراقاً. أنت لا تحتاج إليها مع ذلك.
surgeries-grade-asks = عندما نظرنا آخر مرة كان موقعها يطلب أوراقاً. أنت لا تحتاج إليها.
surgeries-grade-clean = عندما نظرنا آخر مرة كان موقعها يقول إن الأوراق غير مطلوبة.
surgeries-grade-none = عندما نظرنا آخر مرة لم يذكر موقعها شيئاً عن الأوراق.

surgeries-is-safe = هذه عيادة آمنة.
surgeries-since = في السجل منذ: {$date}
surgeries-under-review = هذه عيادة آمنة، لكن موقعها يطلب أوراقاً. طلبنا منها تصحيح ذلك. منذ: {$date}
surgeries-not-listed = لم تنضم هذه العيادة إلى العيادات الآمنة. يمكنك مع ذلك أن تسجّل من دون أوراق.
surgeries-closed = أُغلقت هذه العيادة. ابحث عن عيادة أخرى قريبة منك.
surgeries-from-town = {$distance} من وسط {$town}، {$direction}
surgeries-open-map = افتح في خريطتك
surgeries-show-words = يمكنك أن تُري هذه الكلمات لموظف الاستقبال.
surgeries-same-place = في المبنى نفسه
surgeries-record = ما هو معروف عن هذه العيادة

surgeries-error-title = حاول مرة أخرى من فضلك
surgeries-error-empty = اكتب رمزاً بريدياً أو اسم مدينة
surgeries-error-postcode = لا نعرف هذا الرمز البريدي. انظر إليه مرة أخرى أو اكتب اسم مدينة
surgeries-error-town = لا نعرف هذا المكان. اكتب رمزاً بريدياً أو اسم مدينة أكبر قريبة منك
surgeries-error-several = هناك عدة أماكن بهذا الاسم. اختر واحداً
surgeries-error-no-fixed-abode = هذا ليس مكاناً. تكتبه NHS لمن ليس له عنوان ثابت. اكتب الرمز البريدي أو المدينة لمكان تكون فيه كثيراً. يمكنك أن تسجّل من دون عنوان
surgeries-error-islands = لجيرسي وغيرنزي وجزيرة مان خدماتها الصحية الخاصة. لا نستطيع المساعدة هناك
