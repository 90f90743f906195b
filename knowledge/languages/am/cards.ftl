# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = ጠቅላላ ሐኪም (GP) የማየት መብቴ
rights-register = በጠቅላላ ሐኪም (GP) ክሊኒክ መመዝገብ እችላለሁ። በነጻ ነው።
rights-no-papers = ፓስፖርት፣ ቪዛ፣ መታወቂያ ወይም የአድራሻ ማረጋገጫ አያስፈልገኝም።
rights-no-status = የኢሚግሬሽን ሁኔታዬ ምን እንደሆነ መናገር የለብኝም።
rights-no-address = አድራሻ ከሌለኝ፣ የክሊኒኩን አድራሻ ለመጠቀም መጠየቅ እችላለሁ።
rights-interpreter = በነጻ አስተርጓሚ መጠየቅ እችላለሁ።
rights-refused = ክሊኒክ ካልተቀበለኝ፣ ምክንያቱን በጽሑፍ እንዲሰጡኝ መጠየቅ እችላለሁ።
rights-urgent = ድንገተኛ አደጋ፦ 999። የሕክምና ምክር፦ 111። ጥሪዎቹ በነጻ ናቸው።
rights-show = የእንግሊዝኛውን ገጽ እንግዳ መቀበያው ጋ ያሳዩ።

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = ለእንግዳ ተቀባይ
rights-desk-register = እባክዎ፣ እዚህ ታካሚ ሆኜ መመዝገብ እፈልጋለሁ።
rights-desk-no-papers = ያለ ማንነት፣ አድራሻ ወይም የኢሚግሬሽን ሁኔታ ማረጋገጫ መመዝገብ እችላለሁ።
rights-desk-refused = ሊመዘግቡኝ ካልቻሉ፣ እባክዎ ምክንያቱን በጽሑፍ ይስጡኝ።
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = እባክዎ አስተርጓሚ ያምጡልኝ። ቋንቋዬ፦ {$language}

## Desk card, for the receptionist

desk-headline = አንድ ሰው መመዝገብ ይፈልጋል
desk-welcome = «እንኳን ደህና መጡ። ዛሬ መመዝገብ ይችላሉ» ይበሉ።
desk-help = ቅጹን ይስጡ። እርዳታና አስተርጓሚ እንዳለ ይንገሩ።
desk-no-papers = ሰነድ የላቸውም? ያለ ሰነድ ይመዝግቧቸው።
desk-no-address = አድራሻ የላቸውም? የክሊኒኩን አድራሻ እንዲጠቀሙ ይንገሯቸው። ደብዳቤዎች እንዴት እንደሚደርሷቸው ይስማሙ።
desk-no-status = ስለ ቪዛ ወይም ስለ ኢሚግሬሽን ሁኔታ አይጠይቁ።
desk-everyone = ስም፣ አነጋገር ወይም መልክ ምንም ይሁን ምን፣ ሁሉንም በእኩል ያስተናግዱ።
desk-urgent = አሁን ታመዋል? ሊዘገይ የማይችል ሕክምና ቢመዘገቡም ባይመዘገቡም በነጻ ነው።
# {$lead} is the name or telephone of the person in charge.
desk-unsure = እርግጠኛ አይደሉም? እምቢ ከማለትዎ በፊት ይጠይቁ፦ {$lead}

## Card: if the Home Office contacts us

home-office-headline = ሆም ኦፊስ (Home Office) ካነጋገረን
home-office-say = «እዚህ ታካሚ ማን እንደሆነ መናገር አልችልም። እባክዎ በጽሑፍ ይጠይቁን» ይበሉ።
home-office-calm = በትሕትና ያነጋግሩ። በስልክ፣ በኢሜይል ወይም በር ላይ ምንም መረጃ አይስጡ።
home-office-write = ማን እንደጠየቀ፣ መቼና ምን እንደፈለገ ይጻፉ።
home-office-pass = ወዲያውኑ ያሳውቁ፦ {$lead}
home-office-advice = የሕግ ምክር ሳናገኝ መልስ አንሰጥም።
home-office-order = የፍርድ ቤት ትእዛዝ ካሳዩ፣ ወይም ስለ ከባድ ወንጀል ወይም አደጋ ከተናገሩ፣ ብቻዎን አይወስኑ። ከላይ ለተጠቀሰው ሰው ይደውሉ።
home-office-note = የታካሚ የኢሚግሬሽን ሁኔታ መረጃውን ለመስጠት ምክንያት አይሆንም።
