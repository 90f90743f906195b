# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = पंजीकरण का फ़ॉर्म भरें
join-lead = यह फ़ॉर्म केवल वही पूछता है जो क्लिनिक को चाहिए। कुछ नहीं रखा जाता: पन्ना बंद करते ही सब मिट जाता है।
join-seen-list = कौन देखता है: क्लिनिक और एनएचएस (NHS) की राष्ट्रीय सूची।
join-seen-practice = कौन देखता है: केवल क्लिनिक।

join-for = फ़ॉर्म किसके लिए है?
join-for-me = मेरे लिए
join-for-child = मेरे बच्चे के लिए
join-for-other = जिसकी मैं मदद करता या करती हूँ
join-for-why = ताकि क्लिनिक जाने कि हस्ताक्षर कौन करता है।
join-helper-name = मदद करने वाले का नाम
join-helper-relation = आप इस व्यक्ति के कौन हैं? जैसे: माँ, दोस्त

join-name = नाम
join-name-why = ताकि क्लिनिक आपको बुला सके। जैसा आप लिखते हैं वैसा लिखें। किसी काग़ज़ से मिलना ज़रूरी नहीं।
join-title-word = संबोधन, जैसे Mr, Mrs, Miss, Mx
join-given = पहला नाम
join-family = परिवार का नाम
join-one-name = अगर आपका एक ही नाम है, तो यहाँ लिखें।

join-born = जन्म तारीख़
join-born-why = ताकि कोई आपको किसी और से न मिला दे।
join-day = दिन
join-month = महीना
join-year = साल
join-only-year = मुझे केवल साल, या लगभग साल पता है
join-calendar = कैलेंडर
join-calendar-gregorian = ब्रिटिश कैलेंडर
join-calendar-solar-hijri = फ़ारसी और अफ़ग़ान कैलेंडर
join-calendar-hijri = इस्लामी कैलेंडर (हिजरी)
join-calendar-ethiopian = इथियोपियाई कैलेंडर

join-sex = लिंग
join-sex-why = एनएचएस (NHS) इससे आपको सही जाँच के लिए बुलाता है।
join-sex-female = महिला
join-sex-male = पुरुष
join-sex-other = अन्य
join-sex-unknown = मैं नहीं बताना चाहता या चाहती

join-reach = क्लिनिक आपसे सुरक्षित तरीक़े से कैसे संपर्क करे?
join-reach-why = मिलने के समय और नतीजों के लिए। केवल वही दें जो आपके लिए सुरक्षित हो।
join-phone = फ़ोन
join-phone-shared = दूसरे लोग भी यह फ़ोन इस्तेमाल करते हैं
join-email = ईमेल

join-address = क्लिनिक कौन सा पता इस्तेमाल करे?
join-address-why = चिट्ठियाँ वहाँ जाती हैं। आपको उसे साबित नहीं करना है।
join-address-home = जहाँ मैं रहता या ठहरता हूँ
join-address-practice = क्लिनिक का पता
join-address-care-of = किसी और का पता
join-address-none = मेरा कोई स्थायी पता नहीं
join-care-name = व्यक्ति या जगह का नाम
join-street = घर और सड़क
join-town = शहर
join-postcode = पोस्टकोड
join-post = अगर चिट्ठियाँ क्लिनिक जाएँ, तो आपको कैसे पता चलेगा?
join-post-collect = मैं आकर पूछूँगा या पूछूँगी
join-post-call = क्लिनिक मुझे फ़ोन करे
join-post-text = क्लिनिक संदेश भेजे

join-practice = क्लिनिक का नाम
join-practice-why = ताकि फ़ॉर्म सही जगह पहुँचे।
join-practice-street = क्लिनिक का पता

join-language = आपकी भाषा
join-language-why = ताकि क्लिनिक दुभाषिया बुला सके।
join-interpreter = मुझे दुभाषिया चाहिए
join-needs = और क्या मदद करेगा? जैसे: बड़े अक्षर, संकेत भाषा, महिला डॉक्टर

join-more = और, केवल अगर आप चाहें
join-more-why = पुराने रिकॉर्ड खोजने में मदद मिलती है। इसके बिना भी पंजीकरण हो सकता है।
join-nhs-number = एनएचएस (NHS) नंबर
join-before-name = आपका इस्तेमाल किया हुआ दूसरा नाम
join-before-practice = ब्रिटेन में आपका पिछला क्लिनिक
join-before-address = ब्रिटेन में आपका पिछला पता

join-check = अपने जवाब देख लें
join-make = फ़ॉर्म बनाएँ
join-pdf = देने का फ़ॉर्म (PDF)
join-post-paper = चिट्ठियों के बारे में समझौता (PDF)
join-file = क्लिनिक के कंप्यूटर के लिए फ़ाइल
join-sealed = मुहरबंद फ़ाइल, केवल यह क्लिनिक खोल सकता है
join-codes = मुहरबंद, स्कैन करने के कोड
join-done = फ़ॉर्म सहेजें या छापें, हस्ताक्षर करें और क्लिनिक को दें। फिर यह पन्ना बंद करें।

join-note-year = आपको केवल साल पता है। एनएचएस (NHS) 1 जनवरी लिखता है, और फ़ॉर्म बताता है कि यह अनुमान है।
join-note-moon = इस कैलेंडर में दिन एक आगे या पीछे हो सकता है। तारीख़ फिर देखें।
join-note-one-name = आपका एक नाम है। फ़ॉर्म यह बताता है और उसे परिवार के नाम की जगह लिखता है।
join-note-letters = हो सकता है क्लिनिक ये अक्षर न पढ़ सके। अपना नाम बताने को तैयार रहें।
join-note-shared = दूसरे लोग आपका फ़ोन इस्तेमाल करते हैं। फ़ॉर्म क्लिनिक से कहता है कि संदेश में ब्योरा न छोड़े।
join-note-no-way = आपने न फ़ोन दिया न ईमेल। अक्सर क्लिनिक जाकर चिट्ठियों के बारे में पूछें।

join-wrong-for = कृपया चुनें कि फ़ॉर्म किसके लिए है।
join-wrong-helper = कृपया मदद करने वाले का नाम लिखें।
join-wrong-name = कृपया नाम लिखें। एक नाम काफ़ी है।
join-wrong-long = यह फ़ॉर्म के लिए बहुत लंबा है। छोटा करें।
join-wrong-born = दिन, महीना और साल अंकों में लिखें। केवल साल पता हो तो उस ख़ाने पर निशान लगाएँ।
join-wrong-day = इस कैलेंडर में ऐसा दिन नहीं है। अंक देखें, या दूसरा कैलेंडर चुनें।
join-wrong-future = यह दिन अभी नहीं आया। साल देखें।
join-wrong-old = यह 120 साल से ज़्यादा पहले है। साल और कैलेंडर देखें।
join-wrong-sex = कृपया एक चुनें। न बताना भी जवाब है।
join-wrong-phone = यह फ़ोन नंबर नहीं लगता। केवल अंक लिखें, या ख़ाली छोड़ें।
join-wrong-email = यह ईमेल नहीं लगता। name@example.org जैसा लिखें, या ख़ाली छोड़ें।
join-wrong-address = कृपया एक पता चुनें। “मेरा कोई स्थायी पता नहीं” भी जवाब है।
join-wrong-both = आपने एक पता चुना और दूसरा भी लिखा। एक मिटाएँ, या चुनाव बदलें।
join-wrong-street = घर और सड़क लिखें, या दूसरा पता चुनें।
join-wrong-care = जिसका पता है उस व्यक्ति या जगह का नाम लिखें।
join-wrong-postcode = यह ब्रिटिश पोस्टकोड नहीं है। M1 1AE जैसा लिखें, या ख़ाली छोड़ें।
join-wrong-practice = क्लिनिक का पता इस्तेमाल करने के लिए क्लिनिक का नाम लिखें।
join-wrong-nhs = यह एनएचएस (NHS) नंबर नहीं है। इसमें दस अंक होते हैं। फिर देखें, या ख़ाली छोड़ें।
