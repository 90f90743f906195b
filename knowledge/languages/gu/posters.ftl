# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = અહીં તમારું સ્વાગત છે
welcome-sub = શું તમે અમારા વિસ્તારમાં રહો છો? તમે ગમે ત્યાંથી આવ્યા હો, અમારે ત્યાં નોંધણી કરાવી શકો છો.
welcome-body =
    અહીં ડૉક્ટર કે નર્સને બતાવવું મફત છે.
    કાગળો અને કાયમી સરનામા વગર નોંધણી કરાવી શકો છો.
    રિસેપ્શન પર પૂછો. ફોર્મ ભરવામાં અમે મદદ કરીશું.
welcome-note = હૉસ્પિટલની કેટલીક સારવાર માટે કેટલાક લોકોએ પૈસા આપવા પડે છે. ચિંતા હોય તો અમને પૂછો.

## No papers needed

no-papers-headline = કાગળો નથી? વાંધો નહીં.
no-papers-sub = અહીં નોંધણી માટે પાસપોર્ટ, ઓળખપત્ર કે સરનામાના પુરાવાની જરૂર નથી.
no-papers-body =
    તમારું નામ લખેલું કંઈ પણ હોય, તો તેનાથી અમને તમારો રેકોર્ડ શોધવામાં મદદ મળી શકે.
    કંઈ ન હોય, તો તે તમને ના પાડવાનું કારણ નથી.
no-papers-note = ઑનલાઇન સેવાઓ માટે અમે તમારી ઓળખ ચકાસી શકીએ. તે નોંધણીથી અલગ વાત છે.

## You need not give a home address

no-address-headline = ઘરના સરનામાની જરૂર નથી
no-address-sub = તેને બદલે તમે આ દવાખાનાના સરનામે નોંધણી કરાવી શકો છો.
no-address-body =
    તમે ક્યાં રહો છો તે સાબિત કરવાની જરૂર નથી.
    કાયમી ઘર નથી? જગ્યા બદલતા રહો છો? સરનામું આપતાં ડર લાગે છે? અમારી સાથે વાત કરો.
    પત્રો અને સંદેશા તમને કેવી રીતે મળે તે અમે તમારી સાથે મળીને નક્કી કરીશું.
no-address-note = તમે જે સરનામે નોંધણી કરાવો છો તે NHSના રાષ્ટ્રીય રેકોર્ડમાં રાખવામાં આવે છે. ફોર્મ ભરતાં પહેલાં અમારી સાથે વાત કરો.

## We will not ask about immigration status

no-status-headline = અમે તમારા વિઝા વિશે પૂછીશું નહીં
no-status-sub = તમારો ઇમિગ્રેશન દરજ્જો ગમે તે હોય, તમે અહીં નોંધણી કરાવી શકો છો અને ડૉક્ટરને બતાવી શકો છો.
no-status-body =
    કાગળો હોય કે ન હોય, તમે અમારા દર્દી છો.
    કેટલાંક ફોર્મમાં પરદેશથી આવેલા લોકો માટે પ્રશ્નો હોય છે. તે ભાગ તમે ખાલી રાખી શકો છો.
no-status-note = હૉસ્પિટલોના નિયમો જુદા છે અને તેઓ પૂછી શકે છે. સલાહ ક્યાં મળશે તે અમે કહી શકીએ.

## Your conversation is confidential

confidential-headline = તમે અમારી સાથે ખાનગીમાં વાત કરી શકો છો
confidential-sub = સામાન્ય રીતે અમે તમારી માહિતી હોમ ઑફિસ (Home Office)ને આપતા નથી.
confidential-body =
    અહીં કામ કરતી દરેક વ્યક્તિની ફરજ છે કે તમારી વાત ખાનગી રાખે.
    બીજું કોઈ સાંભળી ન શકે એવી જગ્યાએ વાત કરવાનું તમે કહી શકો છો.
    હોમ ઑફિસ કોઈ દર્દી વિશે પૂછે, તો અમે કાનૂની સલાહ વગર જવાબ આપતા નથી.
confidential-note = ભાગ્યે જ એવું બને કે કાયદો અમને માહિતી આપવા ફરજ પાડે, જેમ કે અદાલત હુકમ કરે ત્યારે. તમારો રેકોર્ડ કોણ જોઈ શકે છે તે અમને પૂછો.

## Ask for an interpreter

interpreter-headline = તમારી ભાષા પર આંગળી મૂકો
interpreter-sub = અમે તમારા માટે દુભાષિયો બોલાવીશું. તે મફત છે.
interpreter-body =
    તમે દર વખતે દુભાષિયો માગી શકો છો.
    તમારાં બાળકોએ તમારા માટે ભાષાંતર કરવાની જરૂર નથી.
    તમે સ્ત્રી કે પુરુષ દુભાષિયો માગી શકો છો. અમે પ્રયત્ન કરીશું.
interpreter-note = અમે સાંકેતિક ભાષાનો દુભાષિયો પણ બોલાવી શકીએ.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = હું ગુજરાતી બોલું છું
interpreter-need = મહેરબાની કરીને, મને દુભાષિયો જોઈએ છે

## A wry one

wry-headline = અમે નાડી જોઈએ છીએ, પાસપોર્ટ નહીં
wry-sub = આ ડૉક્ટરનું દવાખાનું છે, સરહદ નથી.
wry-body = અંદર આવો. બેસો. કહો ક્યાં દુખે છે.
wry-note = ઓળખપત્ર, વિઝા કે સરનામાના પુરાવા વગર નોંધણી કરાવી શકો છો.

## The petition

petition-headline = ડૉક્ટરને ડૉક્ટર જ રહેવા દો
petition-sub = ડૉક્ટર પાસે જતાં કોઈને ડર ન લાગવો જોઈએ.
petition-body =
    અરજી વાંચો.
    તમે સંમત હો, તો સહી કરો.
petition-scan = વાંચવા અને સહી કરવા કોડ સ્કેન કરો
petition-note = તમે તમારા નામ, ઈમેલ અને પોસ્ટકોડ સાથે સહી કરો છો. અમે તે કેવી રીતે સલામત રાખીએ છીએ તે પાના પર લખ્યું છે.
