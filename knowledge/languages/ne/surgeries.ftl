# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = क्लिनिक खोज्नुहोस्
surgeries-title = सुरक्षित क्लिनिक खोज्नुहोस्
surgeries-lead = सुरक्षित क्लिनिकले परिचयपत्र, ठेगानाको प्रमाण वा अध्यागमनका कागजपत्र बिना तपाईंलाई दर्ता गर्ने वाचा गरेको छ।
surgeries-place = पोस्टकोड वा सहर
surgeries-place-hint = जस्तै M1 1AE वा Leeds। आफ्नै ठेगाना हुनु पर्दैन: तपाईं नजिकको जुनसुकै ठाउँ भए पुग्छ।
surgeries-find = खोज्नुहोस्
surgeries-near-me = म नजिक
surgeries-near-me-failed = तपाईं कहाँ हुनुहुन्छ भनेर तपाईंको फोनले भनेन। कृपया पोस्टकोड वा सहर लेख्नुहोस्।
surgeries-forgotten = हामी यो ठाउँ तपाईंलाई जवाफ दिन प्रयोग गर्छौं। त्यसपछि बिर्सिन्छौं।
surgeries-register = सबै सुरक्षित क्लिनिक हेर्नुहोस्
# {$town} is the name of a town that does not exist.
surgeries-made-up = यो देखाउनका लागि नमुना हो। अहिलेसम्म कुनै असली क्लिनिक थपिएको छैन। यो सहर र यसका क्लिनिक काल्पनिक हुन्: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = नजिक: {$place}
surgeries-near-you = तपाईं नजिक
surgeries-your-position = तपाईं भएको ठाउँ
surgeries-bring = के ल्याउने: केही पनि पर्दैन।
surgeries-bring-more = दर्ता हुन परिचयपत्र, ठेगानाको प्रमाण वा अध्यागमनका कागजपत्र चाहिँदैन। उनीहरूले मागे भने यो पाना देखाउनुहोस्।
surgeries-safe = सुरक्षित क्लिनिकहरू
surgeries-none-safe = यहाँ नजिकको कुनै क्लिनिक अहिलेसम्म सुरक्षित क्लिनिकको समूहमा सहभागी भएको छैन। तैपनि तपाईं कागजपत्र बिना दर्ता हुन सक्नुहुन्छ।
surgeries-others = नजिकका अरू क्लिनिक
surgeries-others-more = यिनले त्यो वाचा गरेका छैनन्। तैपनि तपाईं त्यहाँ कागजपत्र बिना दर्ता हुन सक्नुहुन्छ।
surgeries-again = अर्को ठाउँमा खोज्नुहोस्
surgeries-map = सूचीमा भएका क्लिनिकको नक्सा। सूचीले यही कुरा शब्दमा भन्छ।
surgeries-straight = दूरी सीधा रेखामा हो। बाटो लामो हुन सक्छ, जस्तै बीचमा पानी भएको ठाउँमा।
# {$place} is a postcode.
surgeries-about = यो पोस्टकोड हामीलाई ठ्याक्कै थाहा छैन। दूरी यसको इलाकाको बीचबाट हो: {$place}
surgeries-only-area = यो ठाउँ कहाँ छ हामीलाई अन्दाजी मात्र थाहा छ। दूरीमा धेरै किलोमिटरको फरक हुन सक्छ: {$place}
surgeries-northern-ireland = उत्तरी आयरल्यान्डमा नियम फरक छन्, र हामीसँग त्यहाँका क्लिनिकको सूची छैन। तपाईं यहाँ खोज्न सक्नुहुन्छ:
surgeries-scotland = हामीसँग स्कटल्यान्डका सबै क्लिनिक छैनन्। थप यहाँ खोज्न सक्नुहुन्छ:

# {$number} is a number.
surgeries-metres = {$number} मिटर
surgeries-kilometres = {$number} किमी
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} टाढा
surgeries-to-north = उत्तरतिर
surgeries-to-north-east = उत्तर-पूर्वतिर
surgeries-to-east = पूर्वतिर
surgeries-to-south-east = दक्षिण-पूर्वतिर
surgeries-to-south = दक्षिणतिर
surgeries-to-south-west = दक्षिण-पश्चिमतिर
surgeries-to-west = पश्चिमतिर
surgeries-to-north-west = उत्तर-पश्चिमतिर

surgeries-tag-safe = सुरक्षित क्लिनिक
surgeries-tag-made-up = काल्पनिक
surgeries-address = ठेगाना
surgeries-phone = फोन
surgeries-website = वेबसाइट
surgeries-languages = भाषाहरू
surgeries-directions = कहाँ छ
surgeries-join = एनएचएस (NHS) मा अनलाइन दर्ता हुनुहोस्
surgeries-grade-demands = हामीले पछिल्लो पटक हेर्दा यसको वेबसाइटमा कागजपत्र अनिवार्य भनेर लेखिएको थियो। तैपनि तपाईंलाई ती चाहिँदैन।
surgeries-grade-asks = हामीले पछिल्लो पटक हेर्दा यसको वेबसाइटले कागजपत्र मागेको थियो। तपाईंलाई ती चाहिँदैन।
surgeries-grade-clean = हामीले पछिल्लो पटक हेर्दा यसको वेबसाइटमा कागजपत्र चाहिँदैन भनेर लेखिएको थियो।
surgeries-grade-none = हामीले पछिल्लो पटक हेर्दा यसको वेबसाइटमा कागजपत्रबारे केही लेखिएको थिएन।

## A surgery’s page

surgeries-is-safe = यो एउटा सुरक्षित क्लिनिक हो।
# {$date} is a date.
surgeries-since = सूचीमा कहिलेदेखि: {$date}
surgeries-under-review = यो सुरक्षित क्लिनिक हो, तर यसको वेबसाइटले कागजपत्र माग्छ। हामीले यो सच्याउन भनेका छौं। कहिलेदेखि: {$date}
surgeries-not-listed = यो क्लिनिक सुरक्षित क्लिनिकको समूहमा सहभागी भएको छैन। तैपनि तपाईं कागजपत्र बिना दर्ता हुन सक्नुहुन्छ।
surgeries-closed = यो क्लिनिक बन्द भएको छ। आफू नजिक अर्को खोज्नुहोस्।
# {$town} is the name of a town.
surgeries-from-town = {$town} को बीचबाट {$distance}, {$direction}
surgeries-open-map = आफ्नो नक्सामा खोल्नुहोस्
surgeries-show-words = तपाईं यी शब्द रिसेप्सनमा देखाउन सक्नुहुन्छ।
surgeries-same-place = त्यही भवनमा
surgeries-record = यो क्लिनिकबारे के थाहा छ

## When a place is not found

surgeries-error-title = कृपया फेरि प्रयास गर्नुहोस्
surgeries-error-empty = पोस्टकोड वा सहरको नाम लेख्नुहोस्
surgeries-error-postcode = यो पोस्टकोड हामीलाई थाहा छैन। फेरि हेर्नुहोस्, वा सहर लेख्नुहोस्
surgeries-error-town = यो ठाउँ हामीलाई थाहा छैन। पोस्टकोड लेख्नुहोस्, वा आफू नजिकको ठूलो सहर
surgeries-error-several = यो नाम गरेका धेरै ठाउँ छन्। एउटा छान्नुहोस्
surgeries-error-no-fixed-abode = यो कुनै ठाउँ होइन। एनएचएस (NHS) ले यो स्थायी ठेगाना नभएका मानिसका लागि लेख्छ। तपाईं धेरैजसो बस्ने ठाउँको पोस्टकोड वा सहर लेख्नुहोस्। ठेगाना बिना पनि दर्ता हुन सक्नुहुन्छ
surgeries-error-islands = जर्सी, गर्न्जी र आइल अफ म्यानका आफ्नै स्वास्थ्य सेवा छन्। त्यहाँ हामी सहयोग गर्न सक्दैनौं
