# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = ሓፈሻዊ ሓኪም (GP) ናይ ምርኣይ መሰለይ
rights-register = ኣብ ክሊኒክ ሓፈሻዊ ሓኪም (GP) ክምዝገብ እኽእል እየ። ብናጻ እዩ።
rights-no-papers = ፓስፖርት፣ ቪዛ፣ ወረቐት መንነት ወይ መረጋገጺ ኣድራሻ ኣየድልየንን እዩ።
rights-no-status = ኩነታት ኢሚግረሽነይ ክነግር ግዴታ የብለይን።
rights-no-address = ኣድራሻ እንተ ዘይብለይ፣ ኣድራሻ እቲ ክሊኒክ ክጥቀም ክሓትት እኽእል እየ።
rights-interpreter = ብናጻ ኣስተርጓሚ ክሓትት እኽእል እየ።
rights-refused = ክሊኒክ እንተ ዘይተቐቢሉኒ፣ ምኽንያቱ ብጽሑፍ ክወሃበኒ ክሓትት እኽእል እየ።
rights-urgent = ህጹጽ ኩነታት፦ 999። ሕክምናዊ ምኽሪ፦ 111። ምድዋል ብናጻ እዩ።
rights-show = ነቲ ብእንግሊዝኛ ዘሎ ገጽ ኣብ ሪሰፕሽን ኣርእዩ።

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = ንሰራሕተኛ ሪሰፕሽን
rights-desk-register = በጃኹም፣ ኣብዚ ከም ተሓካሚ ክምዝገብ እደሊ ኣለኹ።
rights-desk-no-papers = ብዘይ መረጋገጺ መንነት፣ ኣድራሻ ወይ ኩነታት ኢሚግረሽን ክምዝገብ እኽእል እየ።
rights-desk-refused = ክትምዝግቡኒ እንተ ዘይክኢልኩም፣ በጃኹም ምኽንያቱ ብጽሑፍ ሃቡኒ።
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = በጃኹም ኣስተርጓሚ ኣምጽኡለይ። ቋንቋይ፦ {$language}

## Desk card, for the receptionist

desk-headline = ሓደ ሰብ ክምዝገብ ይደሊ ኣሎ
desk-welcome = «እንቋዕ ብደሓን መጻእኩም። ሎሚ ክትምዝገቡ ትኽእሉ ኢኹም» በሉ።
desk-help = ቅጥዒ ሃቡ። ሓገዝን ኣስተርጓሚን ከም ዘሎ ንገሩ።
desk-no-papers = ሰነድ የብሎምን? ብዘይ ሰነድ መዝግብዎም።
desk-no-address = ኣድራሻ የብሎምን? ኣድራሻ እቲ ክሊኒክ ከም ዝጥቀሙ ንገርዎም። ደብዳቤታት ብኸመይ ከም ዝበጽሖም ተሰማምዑ።
desk-no-status = ብዛዕባ ቪዛ ወይ ኩነታት ኢሚግረሽን ኣይትሕተቱ።
desk-everyone = ስም፣ ኣዘራርባ ወይ መልክዕ ብዘየገድስ፣ ንኹሉ ሰብ ብሓደ ዓይኒ ተቐበሉ።
desk-urgent = ሕጂ ሓሚሞም ድዮም? ክጽበ ዘይክእል ሕክምና ብናጻ እዩ፣ ተመዝጊቦም ይኹኑ ኣይኹኑ።
# {$lead} is the name or telephone of the person in charge.
desk-unsure = ርግጸኛታት ኣይኮንኩምን? ቅድሚ ምእባይኩም ሕተቱ፦ {$lead}

## Card: if the Home Office contacts us

home-office-headline = ሆም ኦፊስ (Home Office) ምሳና ርክብ እንተ ገይሩ
home-office-say = «ኣብዚ መን ተሓካሚ ምዃኑ ክነግር ኣይክእልን እየ። በጃኹም ብጽሑፍ ሕተቱና» በሉ።
home-office-calm = ብትሕትና ተዛረቡ። ብስልኪ፣ ብኢመይል ወይ ኣብ ኣፍደገ ዝኾነ ሓበሬታ ኣይትሃቡ።
home-office-write = መን ከም ዝሓተተ፣ መዓስ ከም ዝሓተተን እንታይ ከም ዝደለየን ጽሓፉ።
home-office-pass = ብቕጽበት ሓብሩ፦ {$lead}
home-office-advice = ብዘይ ሕጋዊ ምኽሪ መልሲ ኣይንህብን ኢና።
home-office-order = ትእዛዝ ቤት ፍርዲ የርእዩ፣ ወይ ብዛዕባ ከቢድ ገበን ወይ ሓደጋ ይዛረቡ ድዮም? ንበይንኹም ኣይትወስኑ። ናብቲ ኣብ ላዕሊ ተጻሒፉ ዘሎ ሰብ ደውሉ።
home-office-note = ኩነታት ኢሚግረሽን ሓደ ተሓካሚ፣ ሓበሬታኡ ንምሃብ ምኽንያት ኣይኮነን።
