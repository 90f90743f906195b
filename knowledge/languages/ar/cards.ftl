# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = حقي في زيارة طبيب عام (GP)
rights-register = يمكنني التسجيل في عيادة طبيب عام (GP). وهذا مجاني.
rights-no-papers = لا أحتاج إلى جواز سفر أو تأشيرة أو هوية أو إثبات عنوان.
rights-no-status = لا يلزمني أن أقول ما هو وضع إقامتي.
rights-no-address = إذا لم يكن لي عنوان، يمكنني أن أطلب استخدام عنوان العيادة.
rights-interpreter = يمكنني طلب مترجم مجانًا.
rights-refused = إذا رفضت عيادة تسجيلي، يمكنني أن أطلب السبب كتابةً.
rights-urgent = للطوارئ: 999. للمشورة الطبية: 111. المكالمات مجانية.
rights-show = أظهروا الوجه الإنجليزي في الاستقبال.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = إلى موظفي الاستقبال
rights-desk-register = أود التسجيل في عيادتكم من فضلكم.
rights-desk-no-papers = يمكنني التسجيل من دون إثبات للهوية أو العنوان أو وضع الإقامة.
rights-desk-refused = إذا لم يكن بإمكانكم تسجيلي، فأرجو إعطائي السبب كتابةً.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = أرجو توفير مترجم لي. لغتي: {$language}

## Desk card, for the receptionist

desk-headline = شخص يريد التسجيل
desk-welcome = قولوا: «أهلًا بكم. يمكنكم التسجيل اليوم.»
desk-help = أعطوه الاستمارة. اعرضوا المساعدة ومترجمًا.
desk-no-papers = لا أوراق؟ سجّلوا من دونها.
desk-no-address = لا عنوان؟ اعرضوا عنوان العيادة. اتفقوا على كيفية وصول الرسائل إلى المريض.
desk-no-status = لا تسألوا عن التأشيرة أو وضع الإقامة.
desk-everyone = عاملوا الجميع بالطريقة نفسها، مهما كان الاسم أو اللهجة أو المظهر.
desk-urgent = مريض الآن؟ الرعاية التي لا تحتمل الانتظار مجانية، مسجّلًا كان أم لا.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = غير متأكدين؟ اسألوا قبل أن ترفضوا: {$lead}

## Card: if the Home Office contacts us

home-office-headline = إذا اتصلت بنا وزارة الداخلية (Home Office)
home-office-say = قولوا: «لا أستطيع أن أقول من هو مريض هنا. يرجى مراسلتنا كتابةً.»
home-office-calm = كونوا مهذبين. لا تعطوا أي معلومات بالهاتف أو البريد الإلكتروني أو عند الباب.
home-office-write = دوّنوا من سأل ومتى وماذا أراد.
home-office-pass = أبلغوا فورًا: {$lead}
home-office-advice = لا نجيب من دون استشارة قانونية.
home-office-order = أبرزوا أمر محكمة، أو تحدثوا عن جريمة خطيرة أو خطر؟ لا تقرروا وحدكم. اتصلوا بالشخص المذكور أعلاه.
home-office-note = وضع إقامة المريض ليس سببًا لتقديم معلوماته.
