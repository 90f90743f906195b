# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = እንቋዕ ብደሓን መጻእኩም
welcome-sub = ኣብ ከባቢና ትነብሩ ዲኹም? ካበይ ከም ዝመጻእኩም ብዘየገድስ፣ ኣባና ክትምዝገቡ ትኽእሉ ኢኹም።
welcome-body =
    ኣብዚ ሓኪም ወይ ነርስ ምርኣይ ብናጻ እዩ።
    ብዘይ ሰነዳትን ብዘይ ቀዋሚ ኣድራሻን ክትምዝገቡ ትኽእሉ ኢኹም።
    ኣብ ሪሰፕሽን ሕተቱ። ነቲ ቅጥዒ ኣብ ምምላእ ክንሕግዘኩም ኢና።
welcome-note = ገለ ሕክምና ሆስፒታል ንገለ ሰባት የኽፍል እዩ። እንተ ተሻቒልኩም፣ ሕተቱና።

## No papers needed

no-papers-headline = ሰነዳት የብልኩምን? ጸገም የለን።
no-papers-sub = ኣብዚ ንምምዝጋብ ፓስፖርት፣ ወረቐት መንነት ወይ መረጋገጺ ኣድራሻ ኣየድልየኩምን እዩ።
no-papers-body =
    ስምኩም ዘለዎ ዝኾነ ነገር እንተ ኣልዩኩም፣ መዝገብኩም ንምርካብ ክሕግዘና ይኽእል እዩ።
    ዋላ ሓንቲ እንተ ዘይብልኩም፣ እዚ ንምምላስኩም ምኽንያት ኣይኮነን።
no-papers-note = ንናይ ኦንላይን ኣገልግሎታት መን ምዃንኩም ከነረጋግጽ ንኽእል ኢና። እዚ ካብ ምዝገባ ዝተፈልየ እዩ።

## You need not give a home address

no-address-headline = ኣድራሻ ገዛ ኣየድልን
no-address-sub = ኣብ ክንድኡ ብኣድራሻ እዚ ክሊኒክ ክትምዝገቡ ትኽእሉ ኢኹም።
no-address-body =
    ኣበይ ከም እትነብሩ ከተረጋግጹ ኣየድልየኩምን።
    ቀዋሚ ገዛ የብልኩምን? ካብ ቦታ ናብ ቦታ ትንቀሳቐሱ? ኣድራሻኹም ምሃብ ትፈርሑ? ኣዘራርቡና።
    ደብዳቤታትን መልእኽትታትን ብኸመይ ከም ዝበጽሓኩም ምሳኹም ክንሰማማዕ ኢና።
no-address-note = እትምዝገቡሉ ኣድራሻ ኣብ ሃገራዊ መዝገብ NHS ይዕቀብ። ቅጥዒ ቅድሚ ምምላእኩም ኣዘራርቡና።

## We will not ask about immigration status

no-status-headline = ብዛዕባ ቪዛኹም ኣይንሓትትን ኢና
no-status-sub = ኩነታት ኢሚግረሽንኩም ዝኾነ ይኹን፣ ኣብዚ ክትምዝገቡን ሓኪም ክትርእዩን ትኽእሉ ኢኹም።
no-status-body =
    ሰነድ ይሃልኹም ኣይሃልኹም፣ ተሓከምትና ኢኹም።
    ገለ ቅጥዕታት ካብ ወጻኢ ንዝመጹ ሰባት ዝምልከት ሕቶታት ኣለዎም። ነቲ ክፋል ባዶ ክትገድፍዎ ትኽእሉ ኢኹም።
no-status-note = ሆስፒታላት ካልእ ሕግታት ስለ ዘለዎም ክሓቱ ይኽእሉ። ኣበይ ምኽሪ ከም እትረኽቡ ክንነግረኩም ንኽእል ኢና።

## Your conversation is confidential

confidential-headline = ብምስጢር ክትዛረቡና ትኽእሉ ኢኹም
confidential-sub = ከም ልሙድ ኣሰራርሓ ሓበሬታኹም ንሆም ኦፊስ (Home Office) ኣይንህብን ኢና።
confidential-body =
    ኣብዚ ዝሰርሑ ኩሎም ነቲ እትነግሩና ብምስጢር ናይ ምሓዝ ግዴታ ኣለዎም።
    ካልእ ሰብ ኣብ ዘይሰምዖ ቦታ ክትዛረቡ ክትሓቱ ትኽእሉ ኢኹም።
    ሆም ኦፊስ ብዛዕባ ሓደ ተሓካሚ እንተ ሓቲቱ፣ ብዘይ ሕጋዊ ምኽሪ መልሲ ኣይንህብን ኢና።
confidential-note = ሳሕቲ ሕጊ ሓበሬታ ክንህብ ከገድደና ይኽእል እዩ፤ ንኣብነት ቤት ፍርዲ እንተ ኣዚዙ። መዝገብኩም መን ክርእዮ ከም ዝኽእል ሕተቱና።

## Ask for an interpreter

interpreter-headline = ናብ ቋንቋኹም ኣመልክቱ
interpreter-sub = ኣስተርጓሚ ከነምጽኣልኩም ኢና። ብናጻ እዩ።
interpreter-body =
    ኣብ ነፍሲ ወከፍ ምብጻሕኩም ኣስተርጓሚ ክትሓቱ ትኽእሉ ኢኹም።
    ደቅኹም ከተርጉሙልኩም ኣየድልን።
    ጓል ኣንስተይቲ ወይ ወዲ ተባዕታይ ኣስተርጓሚ ክትሓቱ ትኽእሉ ኢኹም። ክንፍትን ኢና።
interpreter-note = ናይ ምልክት ቋንቋ ኣስተርጓሚ እውን ክንሓትት ንኽእል ኢና።
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = ትግርኛ እዛረብ እየ
interpreter-need = በጃኹም፣ ኣስተርጓሚ የድልየኒ ኣሎ

## A wry one

wry-headline = ህርመት ልብኹም እምበር፣ ፓስፖርትኩም ኣይንምርምርን
wry-sub = እዚ ክሊኒክ ሓኪም እምበር ዶብ ኣይኮነን።
wry-body = እተዉ። ኮፍ በሉ። ኣበይ ከም ዘሕምመኩም ንገሩና።
wry-note = ብዘይ ወረቐት መንነት፣ ቪዛ ወይ መረጋገጺ ኣድራሻ ክትምዝገቡ ትኽእሉ ኢኹም።

## The petition

petition-headline = ሓካይም ሓካይም ይኹኑ
petition-sub = ዝኾነ ሰብ ሓኪም ምርኣይ ክፈርህ የብሉን።
petition-body =
    ነቲ ፔቲሽን ኣንብብዎ።
    እንተ ተሰማሚዕኩም፣ ፈርሙ።
petition-scan = ንምንባብን ንምፍራምን ነቲ ኮድ ስካን ግበሩ
petition-note = ብስምኩም፣ ብኢመይልኩምን ብፖስትኮድኩምን ኢኹም እትፍርሙ። ብኸመይ ብጥንቃቐ ከም እንዕቅቦም ኣብቲ ገጽ ተጻሒፉ ኣሎ።
