# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = जीपी (GP) डाक्टरलाई देखाउने मेरो अधिकार
rights-register = म जीपी (GP) क्लिनिकमा दर्ता हुन सक्छु। पैसा लाग्दैन।
rights-no-papers = मलाई राहदानी, भिसा, परिचयपत्र वा ठेगानाको प्रमाण चाहिँदैन।
rights-no-status = मेरो अध्यागमन स्थिति के हो भनेर मैले बताउनु पर्दैन।
rights-no-address = मेरो ठेगाना छैन भने, क्लिनिकको ठेगाना प्रयोग गर्न माग्न सक्छु।
rights-interpreter = म निःशुल्क दोभासे माग्न सक्छु।
rights-refused = कुनै क्लिनिकले मानेन भने, म लिखित कारण माग्न सक्छु।
rights-urgent = आपतकाल: 999। स्वास्थ्य सल्लाह: 111। फोन निःशुल्क छ।
rights-show = अङ्ग्रेजी पट्टि रिसेप्सनमा देखाउनुहोस्।

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = रिसेप्सनका कर्मचारीलाई
rights-desk-register = कृपया मलाई यहाँ बिरामीका रूपमा दर्ता गरिदिनुहोस्।
rights-desk-no-papers = परिचय, ठेगाना वा अध्यागमन स्थितिको प्रमाणविना म दर्ता हुन सक्छु।
rights-desk-refused = मलाई दर्ता गर्न मिल्दैन भने, कृपया कारण लेखेर दिनुहोस्।
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = कृपया मेरा लागि दोभासे बोलाइदिनुहोस्। मेरो भाषा: {$language}

## Desk card, for the receptionist

desk-headline = कोही दर्ता हुन चाहनुहुन्छ
desk-welcome = भन्नुहोस्: “स्वागत छ। तपाईं आजै दर्ता हुन सक्नुहुन्छ।”
desk-help = फाराम दिनुहोस्। मद्दत र दोभासे उपलब्ध छ भन्नुहोस्।
desk-no-papers = कागजपत्र छैन? त्यसविना दर्ता गर्नुहोस्।
desk-no-address = ठेगाना छैन? क्लिनिकको ठेगाना प्रयोग गर्न सकिने भन्नुहोस्। चिठी बिरामीकहाँ कसरी पुग्छ, टुङ्गो लगाउनुहोस्।
desk-no-status = भिसा वा अध्यागमन स्थितिबारे नसोध्नुहोस्।
desk-everyone = नाम, बोली वा रूप जस्तोसुकै भए पनि, सबैसँग एउटै व्यवहार गर्नुहोस्।
desk-urgent = अहिले बिरामी हुनुहुन्छ? पर्खन नमिल्ने उपचार निःशुल्क छ, दर्ता भए पनि नभए पनि।
# {$lead} is the name or telephone of the person in charge.
desk-unsure = पक्का छैन? नाइँ भन्नुअघि सोध्नुहोस्: {$lead}

## Card: if the Home Office contacts us

home-office-headline = होम अफिस (Home Office) ले सम्पर्क गर्‍यो भने
home-office-say = भन्नुहोस्: “यहाँ को बिरामी हुनुहुन्छ, म भन्न सक्दिनँ। कृपया हामीलाई लेखेर पठाउनुहोस्।”
home-office-calm = नम्र रहनुहोस्। फोन, इमेल वा ढोकामा कुनै जानकारी नदिनुहोस्।
home-office-write = कसले, कहिले र के सोध्यो, लेखेर राख्नुहोस्।
home-office-pass = तुरुन्तै खबर गर्नुहोस्: {$lead}
home-office-advice = हामी कानुनी सल्लाह नलिई जवाफ दिँदैनौं।
home-office-order = अदालतको आदेश देखाए, वा गम्भीर अपराध वा खतराको कुरा गरे? एक्लै निर्णय नगर्नुहोस्। माथि लेखिएको व्यक्तिलाई फोन गर्नुहोस्।
home-office-note = बिरामीको अध्यागमन स्थिति जानकारी दिने कारण होइन।
