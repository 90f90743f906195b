# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = દવાખાનું શોધો
surgeries-title = સલામત દવાખાનું શોધો
surgeries-lead = સલામત દવાખાનાએ વચન આપ્યું છે કે તે ઓળખપત્ર, સરનામાના પુરાવા કે ઇમિગ્રેશનના કાગળો વિના તમારી નોંધણી કરશે.
surgeries-place = પોસ્ટકોડ કે શહેર
surgeries-place-hint = જેમ કે M1 1AE કે Leeds. તે તમારું પોતાનું સરનામું હોવું જરૂરી નથી: તમારી નજીકની કોઈ પણ જગ્યા ચાલશે.
surgeries-find = શોધો
surgeries-near-me = મારી નજીક
surgeries-near-me-failed = તમારા ફોને ન જણાવ્યું કે તમે ક્યાં છો. કૃપા કરીને પોસ્ટકોડ કે શહેર લખો.
surgeries-forgotten = અમે આ જગ્યા તમને જવાબ આપવા વાપરીએ છીએ. પછી અમે તેને ભૂલી જઈએ છીએ.
surgeries-register = બધાં સલામત દવાખાનાં જુઓ
# {$town} is the name of a town that does not exist.
surgeries-made-up = આ બતાવવા માટેનો નમૂનો છે. હજી કોઈ સાચું દવાખાનું ઉમેરાયું નથી. આ શહેર અને તેનાં દવાખાનાં કાલ્પનિક છે: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = નજીક: {$place}
surgeries-near-you = તમારી નજીક
surgeries-your-position = તમારી જગ્યા
surgeries-bring = સાથે શું લાવવું: કંઈ નહીં.
surgeries-bring-more = નોંધણી માટે ઓળખપત્ર, સરનામાનો પુરાવો કે ઇમિગ્રેશનના કાગળો જરૂરી નથી. જો તેઓ માગે, તો આ પાનું બતાવો.
surgeries-safe = સલામત દવાખાનાં
surgeries-none-safe = અહીં નજીકનું કોઈ દવાખાનું હજી સલામત દવાખાનાંમાં જોડાયું નથી. તમે છતાં કાગળો વિના નોંધણી કરાવી શકો છો.
surgeries-others = નજીકનાં બીજાં દવાખાનાં
surgeries-others-more = તેમણે આ વચન આપ્યું નથી. તમે છતાં ત્યાં કાગળો વિના નોંધણી કરાવી શકો છો.
surgeries-again = બીજી જગ્યાએ શોધો
surgeries-map = યાદીનાં દવાખાનાંનો નકશો. યાદી એ જ વાત શબ્દોમાં કહે છે.
surgeries-straight = અંતર સીધી લીટીમાં છે. રસ્તો લાંબો હોઈ શકે, જેમ કે વચ્ચે પાણી હોય ત્યાં.
# {$place} is a postcode.
surgeries-about = અમને આ પોસ્ટકોડ બરાબર ખબર નથી. અંતર તેના વિસ્તારની વચ્ચેથી છે: {$place}
surgeries-only-area = અમને ફક્ત અંદાજે ખબર છે કે આ જગ્યા ક્યાં છે. અંતરમાં ઘણા કિલોમીટરનો ફેર હોઈ શકે: {$place}
surgeries-northern-ireland = ઉત્તર આયર્લૅન્ડમાં નિયમો જુદા છે, અને અમારી પાસે ત્યાંનાં દવાખાનાંની યાદી નથી. તમે અહીં શોધી શકો છો:
surgeries-scotland = અમારી પાસે સ્કૉટલૅન્ડનાં બધાં દવાખાનાં નથી. તમે અહીં વધુ શોધી શકો છો:

# {$number} is a number.
surgeries-metres = {$number} મીટર
surgeries-kilometres = {$number} કિમી
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} દૂર
surgeries-to-north = ઉત્તર તરફ
surgeries-to-north-east = ઉત્તર-પૂર્વ તરફ
surgeries-to-east = પૂર્વ તરફ
surgeries-to-south-east = દક્ષિણ-પૂર્વ તરફ
surgeries-to-south = દક્ષિણ તરફ
surgeries-to-south-west = દક્ષિણ-પશ્ચિમ તરફ
surgeries-to-west = પશ્ચિમ તરફ
surgeries-to-north-west = ઉત્તર-પશ્ચિમ તરફ

surgeries-tag-safe = સલામત દવાખાનું
surgeries-tag-made-up = કાલ્પનિક
surgeries-address = સરનામું
surgeries-phone = ફોન
surgeries-website = વેબસાઇટ
surgeries-languages = ભાષાઓ
surgeries-directions = ક્યાં છે
surgeries-join = એનએચએસ (NHS)માં ઑનલાઇન નોંધણી કરો
surgeries-grade-demands = અમે છેલ્લે જોયું ત્યારે તેની વેબસાઇટ પર કાગળો ફરજિયાત લખ્યા હતા. તમને છતાં તેની જરૂર નથી.
surgeries-grade-asks = અમે છેલ્લે જોયું ત્યારે તેની વેબસાઇટ કાગળો માગતી હતી. તમને તેની જરૂર નથી.
surgeries-grade-clean = અમે છેલ્લે જોયું ત્યારે તેની વેબસાઇટ પર લખ્યું હતું કે કાગળોની જરૂર નથી.
surgeries-grade-none = અમે છેલ્લે જોયું ત્યારે તેની વેબસાઇટ પર કાગળો વિશે કંઈ લખ્યું ન હતું.

## A surgery’s page

surgeries-is-safe = આ એક સલામત દવાખાનું છે.
# {$date} is a date.
surgeries-since = યાદીમાં ક્યારથી: {$date}
surgeries-under-review = આ સલામત દવાખાનું છે, પણ તેની વેબસાઇટ કાગળો માગે છે. અમે તેને આ સુધારવા કહ્યું છે. ક્યારથી: {$date}
surgeries-not-listed = આ દવાખાનું સલામત દવાખાનાંમાં જોડાયું નથી. તમે છતાં કાગળો વિના નોંધણી કરાવી શકો છો.
surgeries-closed = આ દવાખાનું બંધ થઈ ગયું છે. તમારી નજીક બીજું શોધો.
# {$town} is the name of a town.
surgeries-from-town = {$town}ની વચ્ચેથી {$distance}, {$direction}
surgeries-open-map = તમારા નકશામાં ખોલો
surgeries-show-words = તમે આ શબ્દો રિસેપ્શન પર બતાવી શકો છો.
surgeries-same-place = એ જ મકાનમાં
surgeries-record = આ દવાખાના વિશે શું ખબર છે

## When a place is not found

surgeries-error-title = કૃપા કરીને ફરી પ્રયત્ન કરો
surgeries-error-empty = પોસ્ટકોડ કે શહેરનું નામ લખો
surgeries-error-postcode = અમને આ પોસ્ટકોડ ખબર નથી. તેને ફરી જુઓ, અથવા શહેર લખો
surgeries-error-town = અમને આ જગ્યા ખબર નથી. પોસ્ટકોડ લખો, અથવા તમારી નજીકનું કોઈ મોટું શહેર
surgeries-error-several = આ નામની ઘણી જગ્યાઓ છે. એક પસંદ કરો
surgeries-error-no-fixed-abode = આ કોઈ જગ્યા નથી. એનએચએસ (NHS) તે એવા લોકો માટે લખે છે જેમનું કાયમી સરનામું નથી. તમે જ્યાં વારંવાર હો તે જગ્યાનો પોસ્ટકોડ કે શહેર લખો. તમે સરનામા વિના નોંધણી કરાવી શકો છો
surgeries-error-islands = જર્સી, ગર્ન્ઝી અને આઇલ ઑફ મૅનની પોતાની આરોગ્ય સેવાઓ છે. અમે ત્યાં મદદ કરી શકતા નથી
