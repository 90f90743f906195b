# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = मुख्य भागमा जानुहोस्
site-menu = मेनु
site-search = खोज्नुहोस्
site-search-what = तपाईं के खोज्दै हुनुहुन्छ?
site-search-nothing = केही भेटिएन। अरू शब्द प्रयास गर्नुहोस्।
site-language = भाषा
site-leave = यो साइट छोड्नुहोस्
site-leave-how = तपाईं Esc बटन दुई पटक पनि थिच्न सक्नुहुन्छ।
site-foot = तपाईंले यहाँ लेखेको केही पनि हामी राख्दैनौं। कुकी छैन, निगरानी छैन। यो साइट एनएचएस (NHS) को भाग होइन।
site-browser-title = तपाईंको फोनले के सम्झन्छ
site-browser =
    तपाईंको ब्राउजरले यो पाना इतिहासमा राख्न सक्छ, र फर्कने बटनले फेरि यहाँ ल्याउन सक्छ।
    हटाउन इतिहास मेटाउनुहोस्। अर्को पटक तपाईं निजी विन्डो प्रयोग गर्न सक्नुहुन्छ।
    तपाईंको नेटवर्क चलाउनेले तपाईं यो साइटमा आएको देख्न सक्छ, तर के पढ्नुभयो वा लेख्नुभयो त्यो देख्दैन।

## Menu

site-menu-rights = तपाईंका अधिकार
site-menu-register = फारम भर्नुहोस्
site-menu-card = देखाउने कार्ड
site-menu-refused = उनीहरूले मानेनन्
site-menu-surgeries = सुरक्षित क्लिनिक खोज्नुहोस्
site-menu-costs = अस्पतालको खर्च

## Forms

site-continue = अगाडि बढ्नुहोस्
site-back = फर्कनुहोस्
site-change = बदल्नुहोस्
site-optional = खाली छोड्न सक्नुहुन्छ
site-yes = हो
site-no = होइन
site-wrong = केही सच्याउनु पर्छ
site-error = गल्ती
site-sources = यो जानकारी कहाँबाट हो
site-print = यो पाना छाप्नुहोस्
