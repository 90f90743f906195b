# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = જીપી (GP) ડૉક્ટરને બતાવવું એ મારો હક છે
rights-register = હું જીપી (GP) દવાખાનામાં નોંધણી કરાવી શકું છું. તે મફત છે.
rights-no-papers = મારે પાસપોર્ટ, વિઝા, ઓળખપત્ર કે સરનામાના પુરાવાની જરૂર નથી.
rights-no-status = મારો ઇમિગ્રેશન દરજ્જો શું છે તે મારે કહેવાની જરૂર નથી.
rights-no-address = મારું સરનામું ન હોય, તો હું દવાખાનાનું સરનામું વાપરવા માગી શકું છું.
rights-interpreter = હું મફત દુભાષિયો માગી શકું છું.
rights-refused = કોઈ દવાખાનું ના પાડે, તો હું લેખિત કારણ માગી શકું છું.
rights-urgent = કટોકટી: 999. તબીબી સલાહ: 111. ફોન મફત છે.
rights-show = અંગ્રેજી બાજુ રિસેપ્શન પર બતાવો.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = રિસેપ્શનના કર્મચારીને
rights-desk-register = મહેરબાની કરીને મારી અહીં દર્દી તરીકે નોંધણી કરો.
rights-desk-no-papers = ઓળખ, સરનામા કે ઇમિગ્રેશન દરજ્જાના પુરાવા વગર હું નોંધણી કરાવી શકું છું.
rights-desk-refused = તમે મારી નોંધણી ન કરી શકો, તો મહેરબાની કરીને કારણ લખીને આપો.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = મહેરબાની કરીને મારા માટે દુભાષિયો બોલાવો. મારી ભાષા: {$language}

## Desk card, for the receptionist

desk-headline = કોઈને નોંધણી કરાવવી છે
desk-welcome = કહો: “આવો, સ્વાગત છે. તમે આજે જ નોંધણી કરાવી શકો છો.”
desk-help = ફોર્મ આપો. મદદ અને દુભાષિયો આપવાનું કહો.
desk-no-papers = કાગળો નથી? તે વગર નોંધણી કરો.
desk-no-address = સરનામું નથી? દવાખાનાનું સરનામું વાપરવાનું કહો. પત્રો દર્દીને કેવી રીતે મળશે તે નક્કી કરો.
desk-no-status = વિઝા કે ઇમિગ્રેશન દરજ્જા વિશે પૂછશો નહીં.
desk-everyone = નામ, બોલી કે દેખાવ ગમે તે હોય, બધા સાથે એકસરખું વર્તન કરો.
desk-urgent = અત્યારે બીમાર છે? જે સારવાર રાહ ન જોઈ શકે તે મફત છે, નોંધણી હોય કે ન હોય.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = ખાતરી નથી? ના પાડતાં પહેલાં પૂછો: {$lead}

## Card: if the Home Office contacts us

home-office-headline = હોમ ઑફિસ (Home Office) અમારો સંપર્ક કરે તો
home-office-say = કહો: “અહીં કોણ દર્દી છે તે હું કહી શકું નહીં. મહેરબાની કરીને અમને પત્ર લખો.”
home-office-calm = નમ્ર રહો. ફોન પર, ઈમેલથી કે બારણે કોઈ માહિતી આપશો નહીં.
home-office-write = કોણે પૂછ્યું, ક્યારે અને શું જોઈતું હતું તે લખી લો.
home-office-pass = તરત જાણ કરો: {$lead}
home-office-advice = અમે કાનૂની સલાહ વગર જવાબ આપતા નથી.
home-office-order = અદાલતનો હુકમ બતાવે, અથવા ગંભીર ગુના કે જોખમની વાત કરે? એકલા નિર્ણય ન લો. ઉપર લખેલી વ્યક્તિને ફોન કરો.
home-office-note = દર્દીનો ઇમિગ્રેશન દરજ્જો તેની માહિતી આપવાનું કારણ નથી.
