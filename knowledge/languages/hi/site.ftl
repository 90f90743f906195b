# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = मुख्य भाग पर जाएँ
site-menu = मेन्यू
site-search = खोजें
site-search-what = आप क्या खोज रहे हैं?
site-search-nothing = कुछ नहीं मिला। दूसरे शब्द आज़माएँ।
site-language = भाषा
site-leave = यह साइट छोड़ें
site-leave-how = आप Esc बटन दो बार भी दबा सकते हैं।
site-foot = आप यहाँ जो लिखते हैं, हम उसमें से कुछ नहीं रखते। न कुकी, न निगरानी। यह साइट एनएचएस (NHS) का हिस्सा नहीं है।
site-browser-title = आपका फ़ोन क्या याद रखता है
site-browser =
    आपका ब्राउज़र यह पन्ना इतिहास में रख सकता है, और वापस का बटन फिर यहाँ ला सकता है।
    इसे हटाने के लिए इतिहास मिटा दें। अगली बार आप निजी विंडो इस्तेमाल कर सकते हैं।
    जो आपका नेटवर्क चलाता है वह देख सकता है कि आप इस साइट पर आए, पर यह नहीं कि आपने क्या पढ़ा या लिखा।

## Menu

site-menu-rights = आपके अधिकार
site-menu-register = फ़ॉर्म भरें
site-menu-card = दिखाने का कार्ड
site-menu-refused = उन्होंने मना किया
site-menu-surgeries = सुरक्षित क्लिनिक खोजें
site-menu-costs = अस्पताल का ख़र्च

## Forms

site-continue = आगे बढ़ें
site-back = वापस
site-change = बदलें
site-optional = ख़ाली छोड़ सकते हैं
site-yes = हाँ
site-no = नहीं
site-wrong = कुछ ठीक करना है
site-error = ग़लती
site-sources = यह जानकारी कहाँ से है
site-print = यह पन्ना छापें
