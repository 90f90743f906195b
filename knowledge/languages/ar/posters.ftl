# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = أهلًا وسهلًا بكم هنا
welcome-sub = هل تسكنون في منطقتنا؟ يمكنكم التسجيل لدينا، من أي بلد جئتم.
welcome-body =
    زيارة الطبيب أو الممرضة هنا مجانية.
    يمكنكم التسجيل من دون أوراق ومن دون عنوان ثابت.
    اسألوا في الاستقبال، وسنساعدكم في ملء الاستمارة.
welcome-note = بعض العلاج في المستشفيات ليس مجانيًا لبعض الناس. إذا كنتم قلقين فاسألونا.

## No papers needed

no-papers-headline = لا أوراق؟ لا مشكلة.
no-papers-sub = لا حاجة إلى جواز سفر أو هوية أو إثبات عنوان للتسجيل هنا.
no-papers-body =
    إذا كان لديكم شيء يحمل اسمكم، فقد يساعدنا في العثور على سجلاتكم.
    وإذا لم يكن لديكم شيء، فليس هذا سببًا لرفضكم.
no-papers-note = قد نتحقق من هويتكم لاستخدام الخدمات عبر الإنترنت. هذا أمر منفصل عن التسجيل.

## You need not give a home address

no-address-headline = لا حاجة إلى عنوان منزل
no-address-sub = يمكنكم بدلًا من ذلك التسجيل بعنوان هذه العيادة.
no-address-body =
    لا يلزمكم إثبات مكان سكنكم.
    لا بيت ثابت؟ تتنقلون من مكان إلى آخر؟ تخشون إعطاء عنوانكم؟ تحدثوا إلينا.
    سنتفق معكم على طريقة تصلكم بها الرسائل.
no-address-note = العنوان الذي تسجّلون به يُحفظ في سجل وطني لدى خدمة الصحة (NHS). تحدثوا إلينا قبل ملء الاستمارة.

## We will not ask about immigration status

no-status-headline = لن نسألكم عن التأشيرة
no-status-sub = يمكنكم التسجيل ورؤية الطبيب هنا أيًّا كان وضع إقامتكم.
no-status-body =
    بأوراق أو من دون أوراق، أنتم من مرضانا.
    في بعض الاستمارات أسئلة للقادمين من الخارج. يمكنكم ترك هذا الجزء فارغًا.
no-status-note = للمستشفيات قواعد أخرى وقد تسأل. يمكننا أن ندلّكم على من يقدّم المشورة.

## Your conversation is confidential

confidential-headline = يمكنكم التحدث إلينا بسرّية
confidential-sub = لا نقدّم معلوماتكم إلى وزارة الداخلية (Home Office) كإجراء معتاد.
confidential-body =
    على كل من يعمل هنا واجب الحفاظ على سرّية ما تقولونه لنا.
    يمكنكم أن تطلبوا التحدث في مكان لا يسمعكم فيه أحد غيرنا.
    إذا سألت وزارة الداخلية عن مريض، فلا نجيب من دون استشارة قانونية.
confidential-note = في حالات نادرة قد يُلزمنا القانون بتقديم معلومات، مثلًا عندما تأمر بذلك محكمة. اسألونا من يستطيع الاطلاع على سجلكم.

## Ask for an interpreter

interpreter-headline = أشيروا إلى لغتكم
interpreter-sub = سنوفّر لكم مترجمًا، مجانًا.
interpreter-body =
    يمكنكم طلب مترجم في كل زيارة.
    ليس على أطفالكم أن يترجموا لكم.
    يمكنكم طلب مترجمة أو مترجم. سنحاول تلبية طلبكم.
interpreter-note = يمكننا أيضًا أن نطلب مترجمًا للغة الإشارة.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = أتحدث العربية
interpreter-need = أحتاج إلى مترجم من فضلكم

## A wry one

wry-headline = نفحص نبضكم، لا جواز سفركم
wry-sub = هذه عيادة طبيب، وليست نقطة حدود.
wry-body = تفضلوا. اجلسوا. قولوا لنا أين الألم.
wry-note = يمكنكم التسجيل من دون هوية أو تأشيرة أو إثبات عنوان.

## The petition

petition-headline = دعوا الأطباء يكونوا أطباء
petition-sub = لا ينبغي لأحد أن يخاف من زيارة الطبيب.
petition-body =
    اقرأوا العريضة.
    إذا كنتم موافقين، فوقّعوها.
petition-scan = امسحوا الرمز للقراءة والتوقيع
petition-note = توقّعون باسمكم وبريدكم الإلكتروني ورمزكم البريدي. تشرح الصفحة كيف نحافظ على سلامتها.
