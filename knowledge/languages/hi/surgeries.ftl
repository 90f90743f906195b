# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = क्लिनिक खोजें
surgeries-title = सुरक्षित क्लिनिक खोजें
surgeries-lead = सुरक्षित क्लिनिक ने वादा किया है कि वह पहचान-पत्र, पते के सबूत या इमिग्रेशन के काग़ज़ात के बिना आपका पंजीकरण करेगा।
surgeries-place = पोस्टकोड या शहर
surgeries-place-hint = जैसे M1 1AE या Leeds। आपका अपना पता होना ज़रूरी नहीं: आपके पास की कोई भी जगह चलेगी।
surgeries-find = खोजें
surgeries-near-me = मेरे पास
surgeries-near-me-failed = आपके फ़ोन ने नहीं बताया कि आप कहाँ हैं। कृपया पोस्टकोड या शहर लिखें।
surgeries-forgotten = हम यह जगह आपको जवाब देने के लिए इस्तेमाल करते हैं। फिर हम उसे भूल जाते हैं।
surgeries-register = सभी सुरक्षित क्लिनिक देखें
# {$town} is the name of a town that does not exist.
surgeries-made-up = यह दिखाने के लिए नमूना है। अभी कोई असली क्लिनिक नहीं जोड़ा गया है। यह शहर और इसके क्लिनिक काल्पनिक हैं: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = पास में: {$place}
surgeries-near-you = आपके पास
surgeries-your-position = आपकी जगह
surgeries-bring = साथ क्या लाएँ: कुछ नहीं।
surgeries-bring-more = पंजीकरण के लिए पहचान-पत्र, पते का सबूत या इमिग्रेशन के काग़ज़ात नहीं चाहिए। अगर वे माँगें, तो यह पन्ना दिखाएँ।
surgeries-safe = सुरक्षित क्लिनिक
surgeries-none-safe = यहाँ पास का कोई क्लिनिक अभी सुरक्षित क्लिनिकों में शामिल नहीं हुआ है। आप फिर भी काग़ज़ात के बिना पंजीकरण करा सकते हैं।
surgeries-others = पास के दूसरे क्लिनिक
surgeries-others-more = इन्होंने यह वादा नहीं किया है। आप फिर भी वहाँ काग़ज़ात के बिना पंजीकरण करा सकते हैं।
surgeries-again = किसी और जगह खोजें
surgeries-map = सूची के क्लिनिकों का नक़्शा। सूची यही बात शब्दों में बताती है।
surgeries-straight = दूरी सीधी रेखा में है। रास्ता लंबा हो सकता है, जैसे जहाँ बीच में पानी हो।
# {$place} is a postcode.
surgeries-about = हमें यह पोस्टकोड ठीक-ठीक नहीं पता। दूरी इसके इलाक़े के बीच से है: {$place}
surgeries-only-area = हमें केवल अंदाज़ा है कि यह जगह कहाँ है। दूरी में कई किलोमीटर का फ़र्क़ हो सकता है: {$place}
surgeries-northern-ireland = उत्तरी आयरलैंड में नियम अलग हैं, और हमारे पास वहाँ के क्लिनिकों की सूची नहीं है। आप यहाँ खोज सकते हैं:
surgeries-scotland = हमारे पास स्कॉटलैंड के सभी क्लिनिक नहीं हैं। आप यहाँ और खोज सकते हैं:

# {$number} is a number.
surgeries-metres = {$number} मीटर
surgeries-kilometres = {$number} किमी
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} दूर
surgeries-to-north = उत्तर की ओर
surgeries-to-north-east = उत्तर-पूर्व की ओर
surgeries-to-east = पूर्व की ओर
surgeries-to-south-east = दक्षिण-पूर्व की ओर
surgeries-to-south = दक्षिण की ओर
surgeries-to-south-west = दक्षिण-पश्चिम की ओर
surgeries-to-west = पश्चिम की ओर
surgeries-to-north-west = उत्तर-पश्चिम की ओर

surgeries-tag-safe = सुरक्षित क्लिनिक
surgeries-tag-made-up = काल्पनिक
surgeries-address = पता
surgeries-phone = फ़ोन
surgeries-website = वेबसाइट
surgeries-languages = भाषाएँ
surgeries-directions = कहाँ है
surgeries-join = एनएचएस (NHS) में ऑनलाइन पंजीकरण कराएँ
surgeries-grade-demands = जब हमने पिछली बार देखा, इसकी वेबसाइट पर काग़ज़ात अनिवार्य लिखे थे। आपको फिर भी उनकी ज़रूरत नहीं।
surgeries-grade-asks = जब हमने पिछली बार देखा, इसकी वेबसाइट काग़ज़ात माँग रही थी। आपको उनकी ज़रूरत नहीं।
surgeries-grade-clean = जब हमने पिछली बार देखा, इसकी वेबसाइट पर लिखा था कि काग़ज़ात नहीं चाहिए।
surgeries-grade-none = जब हमने पिछली बार देखा, इसकी वेबसाइट पर काग़ज़ात के बारे में कुछ नहीं लिखा था।

## A surgery’s page

surgeries-is-safe = यह एक सुरक्षित क्लिनिक है।
# {$date} is a date.
surgeries-since = सूची में कब से: {$date}
surgeries-under-review = यह सुरक्षित क्लिनिक है, पर इसकी वेबसाइट काग़ज़ात माँगती है। हमने इसे ठीक करने को कहा है। कब से: {$date}
surgeries-not-listed = यह क्लिनिक सुरक्षित क्लिनिकों में शामिल नहीं हुआ है। आप फिर भी काग़ज़ात के बिना पंजीकरण करा सकते हैं।
surgeries-closed = यह क्लिनिक बंद हो गया है। अपने पास कोई दूसरा खोजें।
# {$town} is the name of a town.
surgeries-from-town = {$town} के बीच से {$distance}, {$direction}
surgeries-open-map = अपने नक़्शे में खोलें
surgeries-show-words = आप ये शब्द रिसेप्शन पर दिखा सकते हैं।
surgeries-same-place = इसी इमारत में
surgeries-record = इस क्लिनिक के बारे में क्या पता है

## When a place is not found

surgeries-error-title = कृपया फिर कोशिश करें
surgeries-error-empty = पोस्टकोड या शहर का नाम लिखें
surgeries-error-postcode = हमें यह पोस्टकोड नहीं पता। इसे फिर देखें, या शहर लिखें
surgeries-error-town = हमें यह जगह नहीं पता। पोस्टकोड लिखें, या अपने पास का कोई बड़ा शहर
surgeries-error-several = इस नाम की कई जगहें हैं। एक चुनें
surgeries-error-no-fixed-abode = यह कोई जगह नहीं है। एनएचएस (NHS) इसे उन लोगों के लिए लिखता है जिनका स्थायी पता नहीं है। उस जगह का पोस्टकोड या शहर लिखें जहाँ आप अक्सर होते हैं। आप पते के बिना पंजीकरण करा सकते हैं
surgeries-error-islands = जर्सी, ग्वेर्नसी और आइल ऑफ़ मैन की अपनी स्वास्थ्य सेवाएँ हैं। हम वहाँ मदद नहीं कर सकते
