# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = નોંધણીનું ફોર્મ ભરો
join-lead = આ ફોર્મ ફક્ત દવાખાનાને જે જોઈએ તે જ પૂછે છે. કંઈ રખાતું નથી: પાનું બંધ કરો એટલે બધું જતું રહે છે.
join-seen-list = કોણ જુએ છે: દવાખાનું અને એનએચએસ (NHS)ની રાષ્ટ્રીય યાદી.
join-seen-practice = કોણ જુએ છે: ફક્ત દવાખાનું.

join-for = ફોર્મ કોના માટે છે?
join-for-me = મારા માટે
join-for-child = મારા બાળક માટે
join-for-other = જેને હું મદદ કરું છું તેના માટે
join-for-why = જેથી દવાખાનાને ખબર પડે કે સહી કોણ કરે છે.
join-helper-name = મદદ કરનારનું નામ
join-helper-relation = તમે આ વ્યક્તિના શું થાઓ છો? જેમ કે: મા, મિત્ર

join-name = નામ
join-name-why = જેથી દવાખાનું તમને બોલાવી શકે. તમે વાપરો છો તેમ લખો. કોઈ કાગળ સાથે મળતું હોવું જરૂરી નથી.
join-title-word = સંબોધન, જેમ કે Mr, Mrs, Miss, Mx
join-given = પહેલું નામ
join-family = અટક
join-one-name = તમારું એક જ નામ હોય તો અહીં લખો.

join-born = જન્મ તારીખ
join-born-why = જેથી કોઈ તમને બીજી વ્યક્તિ ન સમજી લે.
join-day = દિવસ
join-month = મહિનો
join-year = વર્ષ
join-only-year = મને ફક્ત વર્ષ, કે આશરે વર્ષ ખબર છે
join-calendar = કૅલેન્ડર
join-calendar-gregorian = બ્રિટિશ કૅલેન્ડર
join-calendar-solar-hijri = ફારસી અને અફઘાન કૅલેન્ડર (સૌર હિજરી)
join-calendar-hijri = ઇસ્લામી કૅલેન્ડર (હિજરી)
join-calendar-ethiopian = ઇથિયોપિયન કૅલેન્ડર

join-sex = જાતિ
join-sex-why = એનએચએસ (NHS) આનાથી તમને યોગ્ય તપાસ માટે બોલાવે છે.
join-sex-female = સ્ત્રી
join-sex-male = પુરુષ
join-sex-other = અન્ય
join-sex-unknown = મારે કહેવું નથી

join-reach = દવાખાનું તમારો સલામત રીતે સંપર્ક કેવી રીતે કરી શકે?
join-reach-why = મુલાકાતો અને પરિણામો માટે. તમારા માટે સલામત હોય તે જ આપો.
join-phone = ફોન
join-phone-shared = બીજા લોકો પણ આ ફોન વાપરે છે
join-email = ઈમેલ

join-address = દવાખાનું કયું સરનામું વાપરે?
join-address-why = પત્રો ત્યાં જાય છે. તમારે તે સાબિત કરવાનું નથી.
join-address-home = જ્યાં હું રહું છું તે જગ્યા
join-address-practice = દવાખાનાનું સરનામું
join-address-care-of = બીજા કોઈનું સરનામું
join-address-none = મારું કાયમી સરનામું નથી
join-care-name = વ્યક્તિ કે જગ્યાનું નામ
join-street = ઘર અને રસ્તો
join-town = શહેર
join-postcode = પોસ્ટકોડ
join-post = જો પત્રો દવાખાનામાં જાય, તો તમને કેવી રીતે ખબર પડશે?
join-post-collect = હું આવીને પૂછું છું
join-post-call = દવાખાનું મને ફોન કરે
join-post-text = દવાખાનું સંદેશો મોકલે

join-practice = દવાખાનાનું નામ
join-practice-why = જેથી ફોર્મ સાચી જગ્યાએ પહોંચે.
join-practice-street = દવાખાનાનું સરનામું

join-language = તમારી ભાષા
join-language-why = જેથી દવાખાનું દુભાષિયો બોલાવી શકે.
join-interpreter = મને દુભાષિયો જોઈએ છે
join-needs = બીજી કઈ મદદ જોઈએ? જેમ કે: મોટા અક્ષર, સંકેત ભાષા, સ્ત્રી ડૉક્ટર

join-more = વધુ, ફક્ત જો તમે ઇચ્છો તો
join-more-why = જૂના રેકોર્ડ શોધવામાં મદદ મળે છે. તેના વિના પણ નોંધણી કરાવી શકો છો.
join-nhs-number = એનએચએસ (NHS) નંબર
join-before-name = તમે વાપરેલું બીજું નામ
join-before-practice = યુકેમાં તમારું છેલ્લું દવાખાનું
join-before-address = યુકેમાં તમારું છેલ્લું સરનામું

join-check = તમારા જવાબો તપાસો
join-make = ફોર્મ બનાવો
join-pdf = આપવાનું ફોર્મ (PDF)
join-post-paper = પત્રો વિશે સમજૂતી (PDF)
join-file = દવાખાનાના કમ્પ્યૂટર માટે ફાઇલ
join-sealed = સીલબંધ ફાઇલ, ફક્ત આ દવાખાનું ખોલી શકે છે
join-codes = સીલબંધ, સ્કેન કરવાના કોડ તરીકે
join-done = ફોર્મ સાચવો કે છાપો, સહી કરો અને દવાખાનાને આપો. પછી આ પાનું બંધ કરો.

join-note-year = તમને ફક્ત વર્ષ ખબર છે. એનએચએસ (NHS) 1 જાન્યુઆરી લખે છે, અને ફોર્મ કહે છે કે આ અંદાજ છે.
join-note-moon = આ કૅલેન્ડરમાં દિવસ એક આગળ કે પાછળ હોઈ શકે. કૃપા કરીને તારીખ ફરી જુઓ.
join-note-one-name = તમારું એક નામ છે. ફોર્મ તે જણાવે છે, અને તેને અટકની જગ્યાએ લખે છે.
join-note-letters = દવાખાનું કદાચ આ અક્ષરો વાંચી ન શકે. તમારું નામ કહેવા કે અક્ષર પ્રમાણે બોલવા તૈયાર રહો.
join-note-shared = બીજા લોકો તમારો ફોન વાપરે છે. ફોર્મ દવાખાનાને કહે છે કે સંદેશામાં વિગતો ન મૂકે.
join-note-no-way = તમે ન ફોન આપ્યો, ન ઈમેલ. વારંવાર દવાખાને જાઓ અને પત્રો વિશે પૂછો.

join-wrong-for = કૃપા કરીને પસંદ કરો કે ફોર્મ કોના માટે છે.
join-wrong-helper = કૃપા કરીને મદદ કરનારનું નામ લખો.
join-wrong-name = કૃપા કરીને નામ લખો. એક નામ પૂરતું છે.
join-wrong-long = આ ફોર્મ માટે બહુ લાંબું છે. કૃપા કરીને ટૂંકું કરો.
join-wrong-born = દિવસ, મહિનો અને વર્ષ અંકોમાં લખો. ફક્ત વર્ષ ખબર હોય, તો તે ખાનામાં નિશાની કરો.
join-wrong-day = આ કૅલેન્ડરમાં આવો દિવસ નથી. અંકો જુઓ, અથવા બીજું કૅલેન્ડર પસંદ કરો.
join-wrong-future = આ દિવસ હજી આવ્યો નથી. કૃપા કરીને વર્ષ જુઓ.
join-wrong-old = આ 120 વર્ષથી વધુ પહેલાં છે. કૃપા કરીને વર્ષ અને કૅલેન્ડર જુઓ.
join-wrong-sex = કૃપા કરીને એક પસંદ કરો. “મારે કહેવું નથી” એ પણ જવાબ છે.
join-wrong-phone = આ ફોન નંબર લાગતો નથી. ફક્ત અંકો લખો, અથવા ખાલી રાખો.
join-wrong-email = આ ઈમેલ લાગતો નથી. name@example.org જેવું લખો, અથવા ખાલી રાખો.
join-wrong-address = કૃપા કરીને સરનામું પસંદ કરો. “મારું કાયમી સરનામું નથી” એ પણ જવાબ છે.
join-wrong-both = તમે એક સરનામું પસંદ કર્યું અને બીજું પણ લખ્યું. એક ભૂંસો, અથવા પસંદગી બદલો.
join-wrong-street = ઘર અને રસ્તો લખો, અથવા બીજું સરનામું પસંદ કરો.
join-wrong-care = જેનું સરનામું છે તે વ્યક્તિ કે જગ્યાનું નામ લખો.
join-wrong-postcode = આ યુકેનો પોસ્ટકોડ નથી. M1 1AE જેવો લખો, અથવા ખાલી રાખો.
join-wrong-practice = દવાખાનાનું સરનામું વાપરવા માટે દવાખાનાનું નામ લખો.
join-wrong-nhs = આ એનએચએસ (NHS) નંબર નથી. તેમાં દસ અંક હોય છે. ફરી જુઓ, અથવા ખાલી રાખો.
