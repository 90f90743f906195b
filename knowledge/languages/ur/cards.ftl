# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = جی پی (GP) ڈاکٹر کو دکھانا میرا حق ہے
rights-register = مجھے جی پی (GP) کلینک میں رجسٹر ہونے کا حق ہے۔ یہ مفت ہے۔
rights-no-papers = مجھے پاسپورٹ، ویزا، شناختی کارڈ یا پتے کا ثبوت دینے کی ضرورت نہیں۔
rights-no-status = مجھے یہ بتانے کی ضرورت نہیں کہ میری امیگریشن کی حیثیت کیا ہے۔
rights-no-address = اگر میرا کوئی پتہ نہ ہو تو کلینک کا پتہ استعمال کرنے کی درخواست کی جا سکتی ہے۔
rights-interpreter = مجھے مفت مترجم مانگنے کا حق ہے۔
rights-refused = اگر کوئی کلینک انکار کرے تو مجھے تحریری وجہ مانگنے کا حق ہے۔
rights-urgent = ہنگامی حالت: 999۔ طبی مشورہ: 111۔ کال مفت ہے۔
rights-show = انگریزی والا رخ استقبالیہ پر دکھائیں۔

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = استقبالیہ کے عملے کے نام
rights-desk-register = براہِ کرم مجھے یہاں مریض کے طور پر رجسٹر کر لیں۔
rights-desk-no-papers = شناخت، پتے یا امیگریشن کی حیثیت کے ثبوت کے بغیر رجسٹر ہونا ممکن ہے۔
rights-desk-refused = اگر آپ مجھے رجسٹر نہیں کر سکتے تو براہِ کرم اس کی وجہ لکھ کر دیں۔
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = براہِ کرم میرے لیے مترجم بلائیں۔ میری زبان: {$language}

## Desk card, for the receptionist

desk-headline = کوئی رجسٹر ہونا چاہتا ہے
desk-welcome = کہیں: “خوش آمدید۔ آپ آج ہی رجسٹر ہو سکتے ہیں۔”
desk-help = فارم دیں۔ مدد اور مترجم کی پیشکش کریں۔
desk-no-papers = کاغذات نہیں؟ ان کے بغیر رجسٹر کریں۔
desk-no-address = پتہ نہیں؟ کلینک کا پتہ پیش کریں۔ طے کریں کہ خط مریض تک کیسے پہنچیں گے۔
desk-no-status = ویزے یا امیگریشن کی حیثیت کے بارے میں نہ پوچھیں۔
desk-everyone = سب کے ساتھ ایک جیسا سلوک کریں، نام، لہجہ یا شکل کوئی بھی ہو۔
desk-urgent = ابھی بیمار ہے؟ جو علاج انتظار نہیں کر سکتا وہ مفت ہے، رجسٹر ہو یا نہ ہو۔
# {$lead} is the name or telephone of the person in charge.
desk-unsure = یقین نہیں؟ انکار سے پہلے پوچھیں: {$lead}

## Card: if the Home Office contacts us

home-office-headline = اگر ہوم آفس (Home Office) ہم سے رابطہ کرے
home-office-say = کہیں: “ہم نہیں بتا سکتے کہ یہاں کون مریض ہے۔ براہِ کرم ہمیں خط لکھیں۔”
home-office-calm = شائستہ رہیں۔ فون پر، ای میل سے یا دروازے پر کوئی معلومات نہ دیں۔
home-office-write = لکھ لیں کہ کس نے پوچھا، کب پوچھا اور کیا چاہا۔
home-office-pass = فوراً اطلاع دیں: {$lead}
home-office-advice = ہم قانونی مشورے کے بغیر جواب نہیں دیتے۔
home-office-order = عدالت کا حکم دکھائیں، یا سنگین جرم یا خطرے کی بات کریں؟ اکیلے فیصلہ نہ کریں۔ اوپر لکھے شخص کو فون کریں۔
home-office-note = مریض کی امیگریشن کی حیثیت اس کی معلومات دینے کی وجہ نہیں۔
