# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = याचिकाएँ
petition-list-lead = आपका हस्ताक्षर पहुँचते ही मुहरबंद हो जाता है। हम केवल वह गिनती छापते हैं जिसे कोई भी जाँच सकता है।
petition-list-none = यहाँ अभी कोई याचिका नहीं है।
petition-read = पढ़ें और हस्ताक्षर करें
petition-read-closed = पढ़ें

## Where a petition stands

petition-stage-not-yet-open = खुलेगी: {$date}
petition-stage-open = इस तारीख़ तक खुली है: {$date}
petition-stage-closed = हस्ताक्षर बंद हुए: {$date}
petition-stage-handed-in = सौंपी गई: {$date}
petition-stage-answered = जवाब आया: {$date}
petition-stage-presented-again = फिर से पेश की गई: {$date}
petition-handed-to = किसे सौंपी गई: {$to}
petition-again-to = किसे फिर से पेश की गई: {$to}
petition-response-title = जवाब
petition-response-by = जवाब देने वाले: {$by}

## The petition

petition-to = किसके नाम: {$addressee}
petition-by = माँग करने वाले: {$creator}
petition-signatures = हस्ताक्षर
petition-goal = लक्ष्य: {$goal}
petition-paper = काग़ज़ पर हस्ताक्षर, अलग गिने गए: {$count}
petition-count-soon = गिनती हर सेकंड ताज़ा होती है। केवल वे हस्ताक्षर गिने जाते हैं जिनकी पुष्टि हुई हो।
petition-why = क्यों
petition-what = हम क्या माँगते हैं
petition-sources = आँकड़े कहाँ से हैं
petition-in-english = यह याचिका अभी आपकी भाषा में नहीं है। यहाँ यह अंग्रेज़ी में है।
petition-draft = अनुवाद का मसौदा: अभी किसी हिन्दी-भाषी ने यह पन्ना नहीं जाँचा है।
petition-places = जगह के हिसाब से हस्ताक्षर
petition-history = गिनती कैसे बढ़ी
petition-verify-link = यह गिनती ख़ुद जाँचें

## What happens to your data

petition-data-title = आपकी जानकारी का क्या होता है
petition-data-sealed = आपका नाम, ईमेल और पोस्टकोड पहुँचते ही मुहरबंद हो जाते हैं। उन्हें केवल अभियान की अपनी चाबी खोलती है, और वह इस सर्वर के पास नहीं है।
petition-data-counts = हम इलाक़ों की गिनती छापते हैं, छोटी गिनती कभी नहीं, और यह कभी नहीं कि किसने हस्ताक्षर किए।
petition-data-none = जिनके नाम याचिका है उन्हें हस्ताक्षरों की संख्या मिलती है, नाम नहीं।
petition-data-names = जिनके नाम याचिका है उन्हें संख्या और नाम मिलते हैं। न ईमेल, न पोस्टकोड।
petition-data-names-and-constituencies = जिनके नाम याचिका है उन्हें संख्या, नाम और चुनाव क्षेत्र मिलते हैं। न ईमेल, न पोस्टकोड।
petition-data-erase = आप जब चाहें हस्ताक्षर वापस ले सकते हैं। सब कुछ ज़्यादा से ज़्यादा इस दिन तक मिटा दिया जाता है: {$date}
petition-data-demonstration = यह दिखाने के लिए नमूना है। इसकी चाबी इसी मशीन पर है, इसलिए अपने असली नाम से हस्ताक्षर न करें।

## The form

petition-form-title = इस याचिका पर हस्ताक्षर करें
petition-name = आपका नाम
petition-name-hint = जैसे आप ख़ुद लिखते हैं, किसी भी लिपि में
petition-email = आपका ईमेल
petition-email-hint = हम एक ईमेल भेजते हैं, ताकि पक्का हो कि यह आप ही हैं
petition-country = आप कहाँ रहते हैं
petition-country-uk = ब्रिटेन
petition-postcode = आपका पोस्टकोड
petition-postcode-hint = केवल ब्रिटेन में। इससे आपका चुनाव क्षेत्र पता चलता है, जैसे {$example}
petition-updates = मुझे ईमेल से बताएँ कि इस याचिका का क्या होता है
petition-sign = हस्ताक्षर करें
petition-trap = यह ख़ाना ख़ाली छोड़ें
petition-error-title = कुछ ठीक करना है
petition-error-prefix = ग़लती:
petition-error-name-missing = अपना नाम लिखें
petition-error-name-long = आपका नाम 255 अक्षरों से लंबा है। उसे छोटा करके लिखें
petition-error-name-sign = नाम इनमें से किसी निशान से शुरू नहीं हो सकता: = + - @
petition-error-name-link = नाम में वेब का पता नहीं हो सकता
petition-error-email-missing = अपना ईमेल लिखें
petition-error-email = यह पूरा ईमेल नहीं है। यह name@example.org जैसा होता है
petition-error-country = वह देश चुनें जहाँ आप रहते हैं
petition-error-postcode-missing = अपना पोस्टकोड लिखें। अगर आपका अपना घर नहीं है, तो उस जगह का पोस्टकोड लिखें जहाँ आप अक्सर होते हैं
petition-error-postcode = यह पूरा ब्रिटिश पोस्टकोड नहीं है। यह SW1A 1AA जैसा होता है
petition-error-unprintable = इसमें कोई निशान है जो दिखता नहीं। कृपया नए सिरे से लिखें
petition-not-here-title = यहाँ अभी कोई हस्ताक्षर नहीं कर सकता
petition-not-here-what = जो लोग यह साइट चलाते हैं, उन्होंने इसे तैयार करना अभी पूरा नहीं किया है। आप जो लिखते हैं, उसमें से कुछ नहीं रखा जाता। कृपया बाद में फिर आइए।
petition-error-closed = इस याचिका पर अब हस्ताक्षर नहीं हो सकते
petition-error-old-form = यह फ़ॉर्म बहुत देर खुला रहा। कृपया फिर से भेजें

## Check your mail

petition-sent-title = अपना ईमेल देखें
petition-sent-lead = हमने आपको एक ईमेल भेजा है। जब आप पुष्टि करेंगे, तब आपका हस्ताक्षर गिना जाएगा।
petition-sent-spam = पाँच मिनट बाद भी कुछ नहीं आया? स्पैम (spam) फ़ोल्डर में देखें।
petition-sent-code-title = या ईमेल में दिया कोड लिखें
petition-code = कोड
petition-code-hint = अंग्रेज़ी के आठ अक्षर और अंक
petition-code-go = आगे बढ़ें
petition-code-wrong = हमें यह कोड नहीं पता। हर अक्षर देखें, या ईमेल का लिंक खोलें
petition-resend-title = ईमेल नहीं आया?
petition-resend = फिर से भेजें
petition-resent = हमने फिर से भेज दिया है।
petition-resend-enough = जितने ईमेल भेज सकते थे, हम भेज चुके हैं। कृपया पहला खोजें, स्पैम (spam) फ़ोल्डर में भी।
petition-sent-week = जिसकी 7 दिन में पुष्टि न हो, वह मिटा दिया जाता है।
petition-sent-demonstration = यहाँ ईमेल का सर्वर नहीं है, इसलिए यह नमूना अपने ईमेल एक पन्ने पर दिखाता है।
petition-sent-demonstration-link = ईमेल देखें

## Confirm

petition-confirm-title = अपने हस्ताक्षर की पुष्टि करें
petition-confirm-lead = किसी ने आपके ईमेल से इस याचिका पर हस्ताक्षर किए हैं। क्या यह आप थे?
petition-confirm-button = हाँ, मेरा हस्ताक्षर गिनें
petition-not-me = यह मैंने नहीं किया
petition-not-me-hint = हस्ताक्षर तुरंत मिटा दिया जाता है।
petition-withdraw-title = आप हस्ताक्षर कर चुके हैं
petition-withdraw-lead = आपके हस्ताक्षर की पुष्टि हो गई है और वह गिना गया है।
petition-withdraw = मेरा हस्ताक्षर वापस लें
petition-withdraw-hint = यह गिनती से निकालकर मिटा दिया जाता है। इसे पलटा नहीं जा सकता।
petition-erased-title = मिटा दिया गया
petition-erased-lead = हस्ताक्षर का यहाँ कुछ बाक़ी नहीं है।
petition-withdrawn-title = वापस लिया गया
petition-withdrawn-lead = आपका हस्ताक्षर अब नहीं गिना जाता, और जो मुहरबंद था वह मिटा दिया गया है।
petition-gone-title = यह लिंक अब कहीं नहीं ले जाता
petition-gone-lead = शायद इससे हस्ताक्षर वापस लिया जा चुका है, या सात दिन बीत गए हैं, या लिंक का कोई हिस्सा छूट गया है।
petition-gone-what = देखें कि ईमेल में दिया पूरा लिंक आपके ब्राउज़र में है या नहीं। अगर है, तो आप फिर से हस्ताक्षर कर सकते हैं।
petition-gone-sign = याचिकाएँ देखें

## Thank you, and the receipt

petition-thanks-title = धन्यवाद
petition-thanks-lead = आपका हस्ताक्षर गिना गया है।
petition-thanks-number = अब तक हस्ताक्षर: {$count}
petition-receipt-title = आपकी रसीद
petition-receipt-lead = इससे आप अभी या साल भर बाद जाँच सकते हैं कि आपका हस्ताक्षर गिनती में है। यह नहीं बताती कि आप कौन हैं।
petition-receipt-save = रसीद सहेजें
petition-receipt-check = इसे जाँचें
petition-receipt-once = इसे अपने पास रखें: जिसके पास यह हो, वह आपका हस्ताक्षर वापस भी ले सकता है।
petition-share-title = एक और व्यक्ति को लाएँ
petition-share-lead = हस्ताक्षर के बाद सबसे अच्छा यह है कि किसी जान-पहचान वाले से कहें।
petition-share-label = भेजने के लिए शब्द
petition-share-text = मैंने इस याचिका पर हस्ताक्षर किए हैं: {$action} क्या आप भी करेंगे? {$address}

## Verify

petition-verify-title = गिनती जाँचें
petition-verify-lead = पुष्टि किया हुआ हर हस्ताक्षर एक बही की एक पंक्ति है, जिसमें पंक्तियाँ केवल जोड़ी जा सकती हैं। उसकी ताज़ा स्थिति पर हस्ताक्षर करके उसे छापा जाता है, ताकि हम पिछला हिस्सा चुपचाप न बदल सकें।
petition-verify-head = बही की ताज़ा स्थिति
petition-verify-size = बही की पंक्तियाँ
petition-verify-time = हस्ताक्षर का समय
petition-verify-root = फ़िंगरप्रिंट
petition-verify-receipt = अपनी रसीद डालें
petition-verify-receipt-hint = फ़ाइल का पाठ यहाँ चिपकाएँ या फ़ाइल चुनें। इसे मेमोरी में जाँचकर भुला दिया जाता है।
petition-verify-file = या फ़ाइल चुनें
petition-verify-go = जाँचें
petition-verify-yes = आपका हस्ताक्षर बही में है
petition-verify-yes-lead = रसीद बही की हस्ताक्षर की हुई ताज़ा स्थिति से मिलती है, और हर पिछली स्थिति भी उससे मिलती है।
petition-verify-no = यह रसीद नहीं मिलती
petition-verify-unreadable = यह हमारी रसीद नहीं है। फ़ाइल का पूरा पाठ डालें, पहले ब्रैकेट से आख़िरी तक।
petition-verify-other = यह रसीद किसी और याचिका की है।
petition-verify-wrong = रसीद पढ़ी जा सकती है, पर छपी हुई स्थिति तक नहीं पहुँचती। अगर आपने फ़ाइल नहीं बदली, तो सबको बताएँ।
petition-verify-offline = आप इस साइट पर भरोसा किए बिना भी जाँच सकते हैं: नीचे दिए प्रोग्राम और फ़ाइलों से।

## Mails

petition-mail-greeting = नमस्ते {$name},
petition-mail-confirm-subject = कृपया अपने हस्ताक्षर की पुष्टि करें
petition-mail-confirm-lead = हस्ताक्षर करने के लिए धन्यवाद। याचिका: {$action}
petition-mail-confirm-do = कृपया पुष्टि करें कि यह आप ही थे। तभी आपका हस्ताक्षर गिना जाता है।
petition-mail-confirm-link = अपने हस्ताक्षर की पुष्टि करें
petition-mail-confirm-code = या यह कोड पन्ने पर लिखें:
petition-mail-confirm-not-me = यह आप नहीं थे? उसी पन्ने से सब कुछ तुरंत मिट जाता है। आप कुछ न करें, तो 7 दिन बाद मिटा दिया जाता है।
petition-mail-confirm-keep = यह ईमेल रख लें: इसी लिंक से आप कभी भी हस्ताक्षर वापस ले सकते हैं।
petition-mail-again-subject = आप पहले ही हस्ताक्षर कर चुके हैं
petition-mail-again-lead = किसी ने, शायद आपने, आपके ईमेल से इस याचिका पर एक बार फिर हस्ताक्षर किए हैं: {$action}
petition-mail-again-do = आपका पहला हस्ताक्षर अब भी है। कुछ नहीं जोड़ा गया, और कुछ करना नहीं है।
petition-mail-again-link = याचिका देखें
petition-mail-closing = धन्यवाद सहित, आयोजक
petition-mail-leave = यह आपको इसलिए मिला कि आपने ख़बरें माँगी थीं। बंद करने के लिए:

## When something goes wrong, and the foot

petition-receipt-by-link = आपकी रसीद, और वापस लेने का तरीक़ा, ईमेल के लिंक पर हैं।
petition-trouble-title = आपका हस्ताक्षर नहीं लिया गया
petition-trouble-lead = अभी यहाँ बहुत ज़्यादा लोग हैं, या हमारा भंडार जवाब नहीं दे रहा। आपने जो भेजा, उसमें से कुछ नहीं रखा गया।
petition-trouble-what = कृपया वापस जाएँ और एक मिनट बाद फिर से भेजें। आपका लिखा अब भी वहाँ होना चाहिए।
petition-closed-what = हस्ताक्षर करना चाहने के लिए धन्यवाद। आप इसे अब भी पढ़ सकते हैं, और यह भी कि इसका क्या हुआ।
petition-foot = सौंपने को कुछ नहीं: न कुकी, न निगरानी, और जिससे आप हस्ताक्षर करते हैं वह मुहरबंद है। यह साइट एनएचएस (NHS) का हिस्सा नहीं है।
