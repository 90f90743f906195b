# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = મુખ્ય ભાગ પર જાઓ
site-menu = મેનૂ
site-search = શોધો
site-search-what = તમે શું શોધો છો?
site-search-nothing = કંઈ મળ્યું નથી. બીજા શબ્દો અજમાવો.
site-language = ભાષા
site-leave = આ સાઇટ છોડી દો
site-leave-how = તમે Esc બટન બે વાર પણ દબાવી શકો છો.
site-foot = તમે અહીં જે લખો છો તેમાંનું કંઈ અમે રાખતા નથી. કોઈ કૂકી નથી, કોઈ નજર રાખવાની નથી. આ સાઇટ એનએચએસ (NHS)નો ભાગ નથી.
site-browser-title = તમારો ફોન શું યાદ રાખે છે
site-browser =
    તમારું બ્રાઉઝર આ પાનું ઇતિહાસમાં રાખી શકે છે, અને પાછા જવાનું બટન ફરી અહીં લાવી શકે છે.
    તેને દૂર કરવા ઇતિહાસ ભૂંસી નાખો. આગલી વખતે તમે ખાનગી વિન્ડો વાપરી શકો છો.
    જે તમારું નેટવર્ક ચલાવે છે તે જોઈ શકે છે કે તમે આ સાઇટ પર આવ્યા, પણ તમે શું વાંચ્યું કે લખ્યું તે નહીં.

## Menu

site-menu-rights = તમારા અધિકાર
site-menu-register = ફોર્મ ભરો
site-menu-card = બતાવવાનું કાર્ડ
site-menu-refused = તેમણે ના પાડી
site-menu-surgeries = સલામત દવાખાનું શોધો
site-menu-costs = હૉસ્પિટલનો ખર્ચ

## Forms

site-continue = આગળ વધો
site-back = પાછા
site-change = બદલો
site-optional = ખાલી રાખી શકો છો
site-yes = હા
site-no = ના
site-wrong = કંઈક સુધારવાનું છે
site-error = ભૂલ
site-sources = આ માહિતી ક્યાંથી છે
site-print = આ પાનું છાપો
