# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = निवेदनहरू
petition-list-lead = तपाईंको हस्ताक्षर आइपुग्नासाथ सिलबन्द हुन्छ। जोसुकैले जाँच्न सक्ने गन्ती मात्र हामी प्रकाशित गर्छौं।
petition-list-none = यहाँ अहिलेसम्म कुनै निवेदन छैन।
petition-read = पढ्नुहोस् र हस्ताक्षर गर्नुहोस्
petition-read-closed = पढ्नुहोस्

## Where a petition stands

petition-stage-not-yet-open = खुल्ने मिति: {$date}
petition-stage-open = यो मितिसम्म खुला छ: {$date}
petition-stage-closed = हस्ताक्षर सकिएको मिति: {$date}
petition-stage-handed-in = बुझाइएको मिति: {$date}
petition-stage-answered = जवाफ आएको मिति: {$date}
petition-stage-presented-again = फेरि पेस गरिएको मिति: {$date}
petition-handed-to = कसलाई बुझाइयो: {$to}
petition-again-to = कसलाई फेरि पेस गरियो: {$to}
petition-response-title = जवाफ
petition-response-by = जवाफ दिने: {$by}

## The petition

petition-to = कसलाई: {$addressee}
petition-by = माग गर्ने: {$creator}
petition-signatures = हस्ताक्षर
petition-goal = लक्ष्य: {$goal}
petition-paper = कागजका हस्ताक्षर, छुट्टै गनिएका: {$count}
petition-count-soon = गन्ती हरेक सेकेन्डमा नयाँ हुन्छ। पुष्टि गरिएका हस्ताक्षर मात्र गनिन्छन्।
petition-why = किन
petition-what = हामी के माग्छौं
petition-sources = तथ्याङ्क कहाँबाट हो
petition-in-english = यो निवेदन अहिलेसम्म तपाईंको भाषामा छैन। यहाँ अङ्ग्रेजीमा छ।
petition-draft = अनुवादको मस्यौदा: अहिलेसम्म नेपालीभाषीले यो पाना जाँचेको छैन।
petition-places = ठाउँअनुसार हस्ताक्षर
petition-history = गन्ती कसरी बढ्यो
petition-verify-link = यो गन्ती आफैं जाँच्नुहोस्

## What happens to your data

petition-data-title = तपाईंको विवरणलाई के हुन्छ
petition-data-sealed = तपाईंको नाम, इमेल र पोस्टकोड आइपुग्नासाथ सिलबन्द हुन्छन्। अभियानको आफ्नै साँचोले मात्र खोल्छ, र त्यो साँचो यो सर्भरसँग छैन।
petition-data-counts = हामी इलाकाअनुसार गन्ती प्रकाशित गर्छौं, सानो गन्ती कहिल्यै होइन, र कसले हस्ताक्षर गर्‍यो कहिल्यै होइन।
petition-data-none = निवेदन पाउनेले हस्ताक्षरको सङ्ख्या पाउँछ, नाम होइन।
petition-data-names = निवेदन पाउनेले सङ्ख्या र नाम पाउँछ। इमेल होइन, पोस्टकोड होइन।
petition-data-names-and-constituencies = निवेदन पाउनेले सङ्ख्या, नाम र निर्वाचन क्षेत्र पाउँछ। इमेल होइन, पोस्टकोड होइन।
petition-data-erase = चाहेको बेला हस्ताक्षर फिर्ता लिन सक्नुहुन्छ। सबै कुरा ढिलोमा यो दिनसम्म मेटाइन्छ: {$date}
petition-data-demonstration = यो देखाउनका लागि नमुना हो। यसको साँचो यही मेसिनमा छ, त्यसैले आफ्नो असली नामले हस्ताक्षर नगर्नुहोस्।

## The form

petition-form-title = यो निवेदनमा हस्ताक्षर गर्नुहोस्
petition-name = तपाईंको नाम
petition-name-hint = आफूले लेखेजस्तै, जुनसुकै लिपिमा
petition-email = तपाईंको इमेल
petition-email-hint = तपाईं नै हो भनेर पक्का गर्न हामी एउटा इमेल पठाउँछौं
petition-country = तपाईं कहाँ बस्नुहुन्छ
petition-country-uk = बेलायत
petition-postcode = तपाईंको पोस्टकोड
petition-postcode-hint = बेलायतमा मात्र। यसबाट तपाईंको निर्वाचन क्षेत्र थाहा हुन्छ, जस्तै {$example}
petition-updates = यो निवेदनको के हुन्छ मलाई इमेलमा भन्नुहोस्
petition-sign = हस्ताक्षर गर्नुहोस्
petition-trap = यो कोठा खाली छोड्नुहोस्
petition-error-title = केही सच्याउनु पर्छ
petition-error-prefix = गल्ती:
petition-error-name-missing = आफ्नो नाम लेख्नुहोस्
petition-error-name-long = तपाईंको नाम २५५ अक्षरभन्दा लामो छ। छोटो पारेर लेख्नुहोस्
petition-error-name-sign = नाम यीमध्ये कुनै चिन्हबाट सुरु हुन सक्दैन: = + - @
petition-error-name-link = नाममा वेबको ठेगाना हुन सक्दैन
petition-error-email-missing = आफ्नो इमेल लेख्नुहोस्
petition-error-email = यो पूरा इमेल होइन। यो name@example.org जस्तो हुन्छ
petition-error-country = आफू बस्ने देश छान्नुहोस्
petition-error-postcode-missing = आफ्नो पोस्टकोड लेख्नुहोस्। आफ्नो घर छैन भने, धेरैजसो बस्ने ठाउँको पोस्टकोड लेख्नुहोस्
petition-error-postcode = यो पूरा बेलायती पोस्टकोड होइन। यो SW1A 1AA जस्तो हुन्छ
petition-error-unprintable = यसमा नदेखिने कुनै चिन्ह छ। कृपया फेरि नयाँ गरी लेख्नुहोस्
petition-not-here-title = यहाँ अहिलेसम्म कसैले हस्ताक्षर गर्न सक्दैन
petition-not-here-what = यो साइट चलाउनेहरूले यसलाई तयार गर्ने काम अझै सकेका छैनन्। तपाईंले लेखेको केही पनि राखिँदैन। कृपया पछि फेरि आउनुहोस्।
petition-error-closed = यो निवेदनमा अब हस्ताक्षर गर्न सकिँदैन
petition-error-old-form = यो फारम धेरै बेर खुला रह्यो। कृपया फेरि पठाउनुहोस्

## Check your mail

petition-sent-title = आफ्नो इमेल हेर्नुहोस्
petition-sent-lead = हामीले तपाईंलाई एउटा इमेल पठाएका छौं। तपाईंले पुष्टि गरेपछि तपाईंको हस्ताक्षर गनिन्छ।
petition-sent-spam = पाँच मिनेटपछि पनि केही आएन? स्प्याम (spam) फोल्डरमा हेर्नुहोस्।
petition-sent-code-title = वा इमेलमा भएको कोड लेख्नुहोस्
petition-code = कोड
petition-code-hint = अङ्ग्रेजीका आठ अक्षर र अङ्क
petition-code-go = अगाडि बढ्नुहोस्
petition-code-wrong = यो कोड हामीलाई थाहा छैन। हरेक अक्षर हेर्नुहोस्, वा इमेलको लिङ्क खोल्नुहोस्
petition-resend-title = इमेल आएन?
petition-resend = फेरि पठाउनुहोस्
petition-resent = हामीले फेरि पठायौं।
petition-resend-enough = पठाउन मिल्ने जति इमेल हामीले पठाइसक्यौं। कृपया पहिलो इमेल खोज्नुहोस्, स्प्याम (spam) फोल्डरमा पनि।
petition-sent-week = ७ दिनभित्र पुष्टि नगरिएको कुरा मेटाइन्छ।
petition-sent-demonstration = यहाँ इमेलको सर्भर छैन, त्यसैले यो नमुनाले आफ्ना इमेल एउटा पानामा देखाउँछ।
petition-sent-demonstration-link = इमेलहरू हेर्नुहोस्

## Confirm

petition-confirm-title = आफ्नो हस्ताक्षर पुष्टि गर्नुहोस्
petition-confirm-lead = कसैले तपाईंको इमेलबाट यो निवेदनमा हस्ताक्षर गरेको छ। के तपाईंले नै गर्नुभएको हो?
petition-confirm-button = हो, मेरो हस्ताक्षर गन्नुहोस्
petition-not-me = मैले गरेको होइन
petition-not-me-hint = हस्ताक्षर तुरुन्तै मेटाइन्छ।
petition-withdraw-title = तपाईंले हस्ताक्षर गर्नुभएको छ
petition-withdraw-lead = तपाईंको हस्ताक्षर पुष्टि भयो र गनियो।
petition-withdraw = मेरो हस्ताक्षर फिर्ता लिनुहोस्
petition-withdraw-hint = यो गन्तीबाट निकालेर मेटाइन्छ। यो उल्ट्याउन सकिँदैन।
petition-erased-title = मेटाइयो
petition-erased-lead = हस्ताक्षरको यहाँ केही बाँकी छैन।
petition-withdrawn-title = फिर्ता लिइयो
petition-withdrawn-lead = तपाईंको हस्ताक्षर अब गनिँदैन, र सिलबन्द गरिएको कुरा मेटाइयो।
petition-gone-title = यो लिङ्क अब कतै लैजाँदैन
petition-gone-lead = सायद यसबाट हस्ताक्षर फिर्ता लिइसकियो, वा सात दिन बितिसक्यो, वा लिङ्कको कुनै भाग छुटेको छ।
petition-gone-what = इमेलमा भएको पूरा लिङ्क तपाईंको ब्राउजरमा छ कि छैन हेर्नुहोस्। छ भने फेरि हस्ताक्षर गर्न सक्नुहुन्छ।
petition-gone-sign = निवेदनहरू हेर्नुहोस्

## Thank you, and the receipt

petition-thanks-title = धन्यवाद
petition-thanks-lead = तपाईंको हस्ताक्षर गनियो।
petition-thanks-number = अहिलेसम्मका हस्ताक्षर: {$count}
petition-receipt-title = तपाईंको रसिद
petition-receipt-lead = यसबाट अहिले वा एक वर्षपछि पनि तपाईंको हस्ताक्षर गन्तीमा छ कि छैन जाँच्न सक्नुहुन्छ। तपाईं को हो भन्ने कुरा यसमा हुँदैन।
petition-receipt-save = रसिद सुरक्षित गर्नुहोस्
petition-receipt-check = यसलाई जाँच्नुहोस्
petition-receipt-once = यो आफैंसँग राख्नुहोस्: यो जससँग हुन्छ, उसले तपाईंको हस्ताक्षर फिर्ता पनि लिन सक्छ।
petition-share-title = अरू एक जना ल्याउनुहोस्
petition-share-lead = हस्ताक्षरपछि सबैभन्दा राम्रो काम चिनेको कसैलाई भन्नु हो।
petition-share-label = पठाउने शब्द
petition-share-text = मैले यो निवेदनमा हस्ताक्षर गरेको छु: {$action} के तपाईं पनि गर्नुहुन्छ? {$address}

## Verify

petition-verify-title = गन्ती जाँच्नुहोस्
petition-verify-lead = पुष्टि गरिएको हरेक हस्ताक्षर एउटा बहीको एक हरफ हो, जसमा हरफ थप्न मात्र सकिन्छ। त्यसको पछिल्लो अवस्थामा सही गरेर प्रकाशित गरिन्छ, ताकि कसैले थाहै नपाई हामीले अघिको कुरा बदल्न नसकौं।
petition-verify-head = बहीको पछिल्लो अवस्था
petition-verify-size = बहीका हरफ
petition-verify-time = सही गरिएको समय
petition-verify-root = औंठाछाप
petition-verify-receipt = आफ्नो रसिद राख्नुहोस्
petition-verify-receipt-hint = फाइलको पाठ यहाँ टाँस्नुहोस् वा फाइल छान्नुहोस्। यसलाई मेमोरीमा जाँचेर बिर्सिइन्छ।
petition-verify-file = वा फाइल छान्नुहोस्
petition-verify-go = जाँच्नुहोस्
petition-verify-yes = तपाईंको हस्ताक्षर बहीमा छ
petition-verify-yes-lead = रसिद बहीको सही गरिएको पछिल्लो अवस्थासँग मिल्छ, र हरेक अघिल्लो अवस्था पनि त्योसँग मिल्छ।
petition-verify-no = यो रसिद मिल्दैन
petition-verify-unreadable = यो हाम्रो रसिद होइन। फाइलको पूरा पाठ राख्नुहोस्, पहिलो कोष्ठकदेखि अन्तिमसम्म।
petition-verify-other = यो रसिद अर्को निवेदनको हो।
petition-verify-wrong = रसिद पढ्न सकिन्छ, तर यो प्रकाशित अवस्थासम्म पुग्दैन। तपाईंले फाइल बदल्नुभएको छैन भने सबैलाई भन्नुहोस्।
petition-verify-offline = यो साइटमाथि विश्वास नगरी पनि जाँच्न सक्नुहुन्छ: तलको प्रोग्राम र फाइलहरूबाट।

## Mails

petition-mail-greeting = नमस्ते {$name},
petition-mail-confirm-subject = कृपया आफ्नो हस्ताक्षर पुष्टि गर्नुहोस्
petition-mail-confirm-lead = हस्ताक्षर गर्नुभएकोमा धन्यवाद। निवेदन: {$action}
petition-mail-confirm-do = कृपया तपाईंले नै हस्ताक्षर गर्नुभएको हो भनेर पुष्टि गर्नुहोस्। त्यसपछि मात्र तपाईंको हस्ताक्षर गनिन्छ।
petition-mail-confirm-link = आफ्नो हस्ताक्षर पुष्टि गर्नुहोस्
petition-mail-confirm-code = वा पानामा यो कोड लेख्नुहोस्:
petition-mail-confirm-not-me = तपाईंले गर्नुभएको होइन? त्यही पानाले सबै कुरा तुरुन्तै मेटाउँछ। केही नगर्नुभयो भने ७ दिनपछि मेटाइन्छ।
petition-mail-confirm-keep = यो इमेल राख्नुहोस्: यही लिङ्कबाट जुनसुकै बेला हस्ताक्षर फिर्ता लिन सक्नुहुन्छ।
petition-mail-again-subject = तपाईंले पहिल्यै हस्ताक्षर गर्नुभएको छ
petition-mail-again-lead = कसैले, सायद तपाईंले नै, तपाईंको इमेलबाट यो निवेदनमा फेरि एक पटक हस्ताक्षर गरेको छ: {$action}
petition-mail-again-do = तपाईंको पहिलो हस्ताक्षर अझै छ। केही थपिएको छैन, र केही गर्नु पर्दैन।
petition-mail-again-link = निवेदन हेर्नुहोस्
petition-mail-closing = धन्यवादसहित, आयोजकहरू
petition-mail-leave = तपाईंले खबर मागेकाले यो पाउनुभयो। बन्द गर्न:

## When something goes wrong, and the foot

petition-receipt-by-link = तपाईंको रसिद, र फिर्ता लिने तरिका, इमेलको लिङ्कमा छन्।
petition-trouble-title = तपाईंको हस्ताक्षर लिइएन
petition-trouble-lead = अहिले यहाँ धेरै नै मानिस छन्, वा हाम्रो भण्डारले जवाफ दिँदैन। तपाईंले पठाएको केही पनि राखिएन।
petition-trouble-what = कृपया फर्केर एक मिनेटमा फेरि पठाउनुहोस्। तपाईंले लेखेको कुरा अझै त्यहीँ हुनुपर्छ।
petition-closed-what = हस्ताक्षर गर्न चाहनुभएकोमा धन्यवाद। यसलाई अझै पढ्न सक्नुहुन्छ, र यसको के भयो त्यो पनि।
petition-foot = बुझाउने केही छैन: कुकी छैन, निगरानी छैन, र तपाईंले जे दिएर हस्ताक्षर गर्नुहुन्छ त्यो सिलबन्द छ। यो साइट एनएचएस (NHS) को भाग होइन।
