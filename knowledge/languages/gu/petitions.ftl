# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = અરજીઓ
petition-list-lead = તમારી સહી પહોંચતાં જ સીલબંધ થાય છે. અમે ફક્ત એ ગણતરી છાપીએ છીએ જે કોઈ પણ તપાસી શકે.
petition-list-none = અહીં હજી કોઈ અરજી નથી.
petition-read = વાંચો અને સહી કરો
petition-read-closed = વાંચો

## Where a petition stands

petition-stage-not-yet-open = ખૂલશે: {$date}
petition-stage-open = આ તારીખ સુધી ખુલ્લી છે: {$date}
petition-stage-closed = સહીઓ બંધ થઈ: {$date}
petition-stage-handed-in = સોંપાઈ: {$date}
petition-stage-answered = જવાબ આવ્યો: {$date}
petition-stage-presented-again = ફરી રજૂ થઈ: {$date}
petition-handed-to = કોને સોંપાઈ: {$to}
petition-again-to = કોને ફરી રજૂ થઈ: {$to}
petition-response-title = જવાબ
petition-response-by = જવાબ આપનાર: {$by}

## The petition

petition-to = કોને: {$addressee}
petition-by = માગણી કરનાર: {$creator}
petition-signatures = સહીઓ
petition-goal = લક્ષ્ય: {$goal}
petition-paper = કાગળ પરની સહીઓ, અલગ ગણેલી: {$count}
petition-count-soon = ગણતરી દર સેકન્ડે તાજી થાય છે. ફક્ત ખાતરી કરેલી સહીઓ ગણાય છે.
petition-why = શા માટે
petition-what = અમે શું માગીએ છીએ
petition-sources = આંકડા ક્યાંથી છે
petition-in-english = આ અરજી હજી તમારી ભાષામાં નથી. અહીં તે અંગ્રેજીમાં છે.
petition-draft = અનુવાદનો મુસદ્દો: હજી કોઈ ગુજરાતીભાષીએ આ પાનું ચકાસ્યું નથી.
petition-places = જગ્યા પ્રમાણે સહીઓ
petition-history = ગણતરી કેવી રીતે વધી
petition-verify-link = આ ગણતરી જાતે તપાસો

## What happens to your data

petition-data-title = તમારી વિગતોનું શું થાય છે
petition-data-sealed = તમારું નામ, ઈમેલ અને પોસ્ટકોડ પહોંચતાં જ સીલબંધ થાય છે. તેને ફક્ત ઝુંબેશની પોતાની ચાવી ખોલે છે, અને તે આ સર્વર પાસે નથી.
petition-data-counts = અમે વિસ્તારોની ગણતરી છાપીએ છીએ, નાની સંખ્યા કદી નહીં, અને કોણે સહી કરી તે કદી નહીં.
petition-data-none = જેમને અરજી કરાઈ છે તેમને સહીઓની સંખ્યા મળે છે, નામ નહીં.
petition-data-names = જેમને અરજી કરાઈ છે તેમને સંખ્યા અને નામ મળે છે. ઈમેલ નહીં, પોસ્ટકોડ નહીં.
petition-data-names-and-constituencies = જેમને અરજી કરાઈ છે તેમને સંખ્યા, નામ અને મતવિસ્તાર મળે છે. ઈમેલ નહીં, પોસ્ટકોડ નહીં.
petition-data-erase = તમે ઇચ્છો ત્યારે સહી પાછી લઈ શકો છો. બધું મોડામાં મોડું આ દિવસ સુધીમાં ભૂંસાય છે: {$date}
petition-data-demonstration = આ બતાવવા માટેનો નમૂનો છે. તેની ચાવી આ જ મશીન પર છે, તેથી તમારા સાચા નામે સહી ન કરો.

## The form

petition-form-title = આ અરજી પર સહી કરો
petition-name = તમારું નામ
petition-name-hint = તમે પોતે લખો છો તેમ, કોઈ પણ લિપિમાં
petition-email = તમારો ઈમેલ
petition-email-hint = અમે એક ઈમેલ મોકલીએ છીએ, જેથી ખાતરી થાય કે એ તમે જ છો
petition-country = તમે ક્યાં રહો છો
petition-country-uk = યુકે
petition-postcode = તમારો પોસ્ટકોડ
petition-postcode-hint = ફક્ત યુકેમાં. તેનાથી તમારો મતવિસ્તાર ખબર પડે છે, જેમ કે {$example}
petition-updates = આ અરજીનું શું થાય છે તે મને ઈમેલથી જણાવો
petition-sign = સહી કરો
petition-trap = આ ખાનું ખાલી રાખો
petition-error-title = કંઈક સુધારવાનું છે
petition-error-prefix = ભૂલ:
petition-error-name-missing = તમારું નામ લખો
petition-error-name-long = તમારું નામ 255 અક્ષરથી લાંબું છે. તેને ટૂંકું કરીને લખો
petition-error-name-sign = નામ આમાંની કોઈ નિશાનીથી શરૂ ન થઈ શકે: = + - @
petition-error-name-link = નામમાં વેબનું સરનામું ન હોઈ શકે
petition-error-email-missing = તમારો ઈમેલ લખો
petition-error-email = આ પૂરો ઈમેલ નથી. તે name@example.org જેવો હોય છે
petition-error-country = તમે રહો છો તે દેશ પસંદ કરો
petition-error-postcode-missing = તમારો પોસ્ટકોડ લખો. તમારું પોતાનું ઘર ન હોય, તો તમે જ્યાં વારંવાર હો તે જગ્યાનો પોસ્ટકોડ લખો
petition-error-postcode = આ યુકેનો પૂરો પોસ્ટકોડ નથી. તે SW1A 1AA જેવો હોય છે
petition-error-unprintable = તેમાં કોઈ નિશાની છે જે દેખાતી નથી. કૃપા કરીને નવેસરથી લખો
petition-not-here-title = અહીં હજી કોઈ સહી કરી શકતું નથી
petition-not-here-what = જેઓ આ સાઇટ ચલાવે છે તેમણે હજી તેને તૈયાર કરવાનું પૂરું કર્યું નથી. તમે જે લખો છો તેમાંનું કંઈ રખાતું નથી. મહેરબાની કરીને પછી ફરી આવો.
petition-error-closed = આ અરજી પર હવે સહી થઈ શકતી નથી
petition-error-old-form = આ ફોર્મ બહુ વાર ખુલ્લું રહ્યું. કૃપા કરીને ફરી મોકલો

## Check your mail

petition-sent-title = તમારો ઈમેલ જુઓ
petition-sent-lead = અમે તમને એક ઈમેલ મોકલ્યો છે. તમે ખાતરી કરો પછી તમારી સહી ગણાય છે.
petition-sent-spam = પાંચ મિનિટ પછી પણ કંઈ ન આવ્યું? સ્પૅમ (spam) ફોલ્ડરમાં જુઓ.
petition-sent-code-title = અથવા ઈમેલમાં આપેલો કોડ લખો
petition-code = કોડ
petition-code-hint = અંગ્રેજી આઠ અક્ષરો અને અંકો
petition-code-go = આગળ વધો
petition-code-wrong = અમને આ કોડ ખબર નથી. દરેક અક્ષર જુઓ, અથવા ઈમેલની લિંક ખોલો
petition-resend-title = ઈમેલ ન આવ્યો?
petition-resend = ફરી મોકલો
petition-resent = અમે ફરી મોકલ્યો છે.
petition-resend-enough = મોકલી શકાય તેટલા ઈમેલ અમે મોકલી ચૂક્યા છીએ. કૃપા કરીને પહેલો શોધો, સ્પૅમ (spam) ફોલ્ડરમાં પણ.
petition-sent-week = જેની 7 દિવસમાં ખાતરી ન થાય તે ભૂંસાય છે.
petition-sent-demonstration = અહીં ઈમેલનું સર્વર નથી, તેથી આ નમૂનો તેના ઈમેલ એક પાના પર બતાવે છે.
petition-sent-demonstration-link = ઈમેલ જુઓ

## Confirm

petition-confirm-title = તમારી સહીની ખાતરી કરો
petition-confirm-lead = કોઈએ તમારા ઈમેલથી આ અરજી પર સહી કરી છે. શું તે તમે હતા?
petition-confirm-button = હા, મારી સહી ગણો
petition-not-me = મેં નથી કર્યું
petition-not-me-hint = સહી તરત ભૂંસાય છે.
petition-withdraw-title = તમે સહી કરી દીધી છે
petition-withdraw-lead = તમારી સહીની ખાતરી થઈ છે અને તે ગણાઈ છે.
petition-withdraw = મારી સહી પાછી લો
petition-withdraw-hint = તે ગણતરીમાંથી કાઢીને ભૂંસાય છે. આ પાછું ફેરવી શકાતું નથી.
petition-erased-title = ભૂંસાયું
petition-erased-lead = સહીનું અહીં કંઈ બાકી નથી.
petition-withdrawn-title = પાછી લેવાઈ
petition-withdrawn-lead = તમારી સહી હવે ગણાતી નથી, અને જે સીલબંધ હતું તે ભૂંસાઈ ગયું છે.
petition-gone-title = આ લિંક હવે ક્યાંય લઈ જતી નથી
petition-gone-lead = કદાચ તેનાથી સહી પાછી લેવાઈ છે, અથવા સાત દિવસ થઈ ગયા છે, અથવા લિંકનો કોઈ ભાગ રહી ગયો છે.
petition-gone-what = જુઓ કે ઈમેલમાં આપેલી આખી લિંક તમારા બ્રાઉઝરમાં છે કે નહીં. જો હોય, તો તમે ફરી સહી કરી શકો છો.
petition-gone-sign = અરજીઓ જુઓ

## Thank you, and the receipt

petition-thanks-title = આભાર
petition-thanks-lead = તમારી સહી ગણાઈ છે.
petition-thanks-number = અત્યાર સુધીની સહીઓ: {$count}
petition-receipt-title = તમારી રસીદ
petition-receipt-lead = તેનાથી તમે હમણાં કે વર્ષ પછી તપાસી શકો છો કે તમારી સહી ગણતરીમાં છે. તમે કોણ છો તે વિશે તે કંઈ કહેતી નથી.
petition-receipt-save = રસીદ સાચવો
petition-receipt-check = તેને તપાસો
petition-receipt-once = તેને તમારી પાસે જ રાખો: જેની પાસે તે હોય તે તમારી સહી પાછી પણ લઈ શકે છે.
petition-share-title = એક વધુ વ્યક્તિને લાવો
petition-share-lead = સહી કર્યા પછી સૌથી સારું એ છે કે કોઈ ઓળખીતાને કહો.
petition-share-label = મોકલવાના શબ્દો
petition-share-text = મેં આ અરજી પર સહી કરી છે: {$action} તમે પણ કરશો? {$address}

## Verify

petition-verify-title = ગણતરી તપાસો
petition-verify-lead = ખાતરી કરેલી દરેક સહી એક ચોપડાની એક લીટી છે, જેમાં લીટીઓ ફક્ત ઉમેરી શકાય છે. તેની તાજી સ્થિતિ પર સહી કરીને તેને છાપવામાં આવે છે, જેથી અમે પાછલો ભાગ ચૂપચાપ બદલી ન શકીએ.
petition-verify-head = ચોપડાની તાજી સ્થિતિ
petition-verify-size = ચોપડાની લીટીઓ
petition-verify-time = સહીનો સમય
petition-verify-root = ફિંગરપ્રિન્ટ
petition-verify-receipt = તમારી રસીદ મૂકો
petition-verify-receipt-hint = ફાઇલનું લખાણ અહીં મૂકો અથવા ફાઇલ પસંદ કરો. તે મેમરીમાં તપાસીને ભૂલી જવાય છે.
petition-verify-file = અથવા ફાઇલ પસંદ કરો
petition-verify-go = તપાસો
petition-verify-yes = તમારી સહી ચોપડામાં છે
petition-verify-yes-lead = રસીદ ચોપડાની સહી કરેલી તાજી સ્થિતિ સાથે મળે છે, અને દરેક પાછલી સ્થિતિ પણ તેની સાથે મળે છે.
petition-verify-no = આ રસીદ મળતી નથી
petition-verify-unreadable = આ અમારી રસીદ નથી. ફાઇલનું આખું લખાણ મૂકો, પહેલા કૌંસથી છેલ્લા સુધી.
petition-verify-other = આ રસીદ બીજી અરજીની છે.
petition-verify-wrong = રસીદ વાંચી શકાય છે, પણ તે છાપેલી સ્થિતિ સુધી પહોંચતી નથી. તમે ફાઇલ બદલી ન હોય, તો સૌને જણાવો.
petition-verify-offline = આ સાઇટ પર ભરોસો રાખ્યા વિના પણ તમે તપાસી શકો છો: નીચેના પ્રોગ્રામ અને ફાઇલોથી.

## Mails

petition-mail-greeting = નમસ્તે {$name},
petition-mail-confirm-subject = કૃપા કરીને તમારી સહીની ખાતરી કરો
petition-mail-confirm-lead = સહી કરવા બદલ આભાર. અરજી: {$action}
petition-mail-confirm-do = કૃપા કરીને ખાતરી કરો કે તે તમે જ હતા. ત્યારે જ તમારી સહી ગણાય છે.
petition-mail-confirm-link = તમારી સહીની ખાતરી કરો
petition-mail-confirm-code = અથવા આ કોડ પાના પર લખો:
petition-mail-confirm-not-me = તે તમે ન હતા? એ જ પાનું બધું તરત ભૂંસે છે. તમે કંઈ ન કરો, તો 7 દિવસ પછી ભૂંસાય છે.
petition-mail-confirm-keep = આ ઈમેલ રાખો: આ જ લિંકથી તમે ગમે ત્યારે સહી પાછી લઈ શકો છો.
petition-mail-again-subject = તમે પહેલાં સહી કરી ચૂક્યા છો
petition-mail-again-lead = કોઈએ, કદાચ તમે જ, તમારા ઈમેલથી આ અરજી પર ફરી એક વાર સહી કરી છે: {$action}
petition-mail-again-do = તમારી પહેલી સહી હજી છે. કંઈ ઉમેરાયું નથી, અને કંઈ કરવાનું નથી.
petition-mail-again-link = અરજી જુઓ
petition-mail-closing = આભાર સહિત, આયોજકો
petition-mail-leave = આ તમને મળ્યો કારણ કે તમે સમાચાર માગ્યા હતા. બંધ કરવા:

## When something goes wrong, and the foot

petition-receipt-by-link = તમારી રસીદ, અને પાછી લેવાની રીત, ઈમેલની લિંક પર છે.
petition-trouble-title = તમારી સહી લેવાઈ નથી
petition-trouble-lead = હમણાં અહીં ઘણા બધા લોકો છે, અથવા અમારો સંગ્રહ જવાબ આપતો નથી. તમે જે મોકલ્યું તેમાંથી કંઈ રખાયું નથી.
petition-trouble-what = કૃપા કરીને પાછા જાઓ અને એક મિનિટમાં ફરી મોકલો. તમે લખેલું હજી ત્યાં હોવું જોઈએ.
petition-closed-what = સહી કરવા ઇચ્છવા બદલ આભાર. તમે તેને હજી વાંચી શકો છો, અને તેનું શું થયું તે પણ.
petition-foot = સોંપવા માટે કંઈ નથી: કૂકી નથી, નજર રાખવાની નથી, અને તમે જેનાથી સહી કરો છો તે સીલબંધ છે. આ સાઇટ એનએચએસ (NHS)નો ભાગ નથી.
