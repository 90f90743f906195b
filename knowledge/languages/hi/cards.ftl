# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = जीपी (GP) डॉक्टर को दिखाना मेरा हक़ है
rights-register = मुझे जीपी (GP) क्लिनिक में पंजीकरण कराने का हक़ है। यह मुफ़्त है।
rights-no-papers = मुझे पासपोर्ट, वीज़ा, पहचान-पत्र या पते का सबूत देने की ज़रूरत नहीं है।
rights-no-status = मुझे यह बताने की ज़रूरत नहीं है कि मेरी इमिग्रेशन स्थिति क्या है।
rights-no-address = अगर मेरा कोई पता नहीं है, तो क्लिनिक का पता इस्तेमाल करने के लिए कहा जा सकता है।
rights-interpreter = मुझे मुफ़्त दुभाषिया माँगने का हक़ है।
rights-refused = अगर कोई क्लिनिक मना करे, तो मुझे लिखित कारण माँगने का हक़ है।
rights-urgent = आपातकाल: 999। चिकित्सा सलाह: 111। कॉल मुफ़्त हैं।
rights-show = अंग्रेज़ी वाला पहलू रिसेप्शन पर दिखाएँ।

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = रिसेप्शन के कर्मचारी के लिए
rights-desk-register = कृपया मुझे यहाँ मरीज़ के रूप में पंजीकृत कर लें।
rights-desk-no-papers = पहचान, पते या इमिग्रेशन स्थिति के सबूत के बिना भी पंजीकरण हो सकता है।
rights-desk-refused = अगर आप मेरा पंजीकरण नहीं कर सकते, तो कृपया कारण लिखकर दें।
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = कृपया मेरे लिए दुभाषिया बुलाएँ। मेरी भाषा: {$language}

## Desk card, for the receptionist

desk-headline = कोई पंजीकरण कराना चाहता है
desk-welcome = कहें: “स्वागत है। आप आज ही पंजीकरण करा सकते हैं।”
desk-help = फ़ॉर्म दें। मदद और दुभाषिया देने की पेशकश करें।
desk-no-papers = काग़ज़ात नहीं? उनके बिना पंजीकरण करें।
desk-no-address = पता नहीं? क्लिनिक का पता देने की पेशकश करें। तय करें कि चिट्ठियाँ मरीज़ तक कैसे पहुँचेंगी।
desk-no-status = वीज़ा या इमिग्रेशन स्थिति के बारे में न पूछें।
desk-everyone = नाम, लहजा या शक्ल कुछ भी हो, सबके साथ एक जैसा व्यवहार करें।
desk-urgent = अभी बीमार हैं? जो इलाज टल नहीं सकता वह मुफ़्त है, पंजीकरण हो या न हो।
# {$lead} is the name or telephone of the person in charge.
desk-unsure = पक्का नहीं? मना करने से पहले पूछें: {$lead}

## Card: if the Home Office contacts us

home-office-headline = अगर होम ऑफ़िस (Home Office) हमसे संपर्क करे
home-office-say = कहें: “हम नहीं बता सकते कि यहाँ कौन मरीज़ है। कृपया हमें लिखकर भेजें।”
home-office-calm = विनम्र रहें। फ़ोन पर, ईमेल से या दरवाज़े पर कोई जानकारी न दें।
home-office-write = लिख लें कि किसने पूछा, कब पूछा और क्या चाहा।
home-office-pass = तुरंत ख़बर दें: {$lead}
home-office-advice = हम क़ानूनी सलाह के बिना जवाब नहीं देते।
home-office-order = अदालत का आदेश दिखाएँ, या गंभीर अपराध या ख़तरे की बात करें? अकेले फ़ैसला न करें। ऊपर लिखे व्यक्ति को फ़ोन करें।
home-office-note = मरीज़ की इमिग्रेशन स्थिति उसकी जानकारी देने का कारण नहीं है।
