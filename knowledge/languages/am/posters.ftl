# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = እንኳን ደህና መጡ
welcome-sub = በአካባቢያችን ይኖራሉ? ከየትም ቢመጡ እኛ ጋር መመዝገብ ይችላሉ።
welcome-body =
    እዚህ ሐኪም ወይም ነርስ ማየት በነጻ ነው።
    ያለ ሰነድ እና ያለ ቋሚ አድራሻ መመዝገብ ይችላሉ።
    እንግዳ መቀበያው ጋ ይጠይቁ። ቅጹን ሲሞሉ እንረዳዎታለን።
welcome-note = አንዳንድ የሆስፒታል ሕክምና አንዳንድ ሰዎችን ያስከፍላል። የሚያሳስብዎት ከሆነ ይጠይቁን።

## No papers needed

no-papers-headline = ሰነድ የለዎትም? ችግር የለም።
no-papers-sub = እዚህ ለመመዝገብ ፓስፖርት፣ መታወቂያ ወይም የአድራሻ ማረጋገጫ አያስፈልግዎትም።
no-papers-body =
    ስምዎ ያለበት ነገር ካለዎት፣ መዝገብዎን ለማግኘት ሊረዳን ይችላል።
    ምንም ከሌለዎት፣ ያ እርስዎን ለመመለስ ምክንያት አይሆንም።
no-papers-note = ለኦንላይን አገልግሎት ማንነትዎን ልናረጋግጥ እንችላለን። ያ ከምዝገባ የተለየ ነው።

## You need not give a home address

no-address-headline = የቤት አድራሻ አያስፈልግም
no-address-sub = በምትኩ በዚህ ክሊኒክ አድራሻ መመዝገብ ይችላሉ።
no-address-body =
    የት እንደሚኖሩ ማረጋገጥ አያስፈልግዎትም።
    ቋሚ ቤት የለዎትም? ከቦታ ቦታ ይዘዋወራሉ? አድራሻዎን መስጠት ያስፈራዎታል? ያነጋግሩን።
    ደብዳቤዎችና መልእክቶች እንዴት እንደሚደርሱዎት አብረን እንስማማለን።
no-address-note = የሚመዘገቡበት አድራሻ በNHS ብሔራዊ መዝገብ ውስጥ ይቀመጣል። ቅጹን ከመሙላትዎ በፊት ያነጋግሩን።

## We will not ask about immigration status

no-status-headline = ስለ ቪዛዎ አንጠይቅም
no-status-sub = የኢሚግሬሽን ሁኔታዎ ምንም ይሁን ምን፣ እዚህ መመዝገብና ሐኪም ማየት ይችላሉ።
no-status-body =
    ሰነድ ቢኖርዎትም ባይኖርዎትም፣ የእኛ ታካሚ ነዎት።
    አንዳንድ ቅጾች ከውጭ አገር ለመጡ ሰዎች ጥያቄዎች አሏቸው። ያንን ክፍል ባዶ መተው ይችላሉ።
no-status-note = ሆስፒታሎች ሌላ ደንብ ስላላቸው ሊጠይቁ ይችላሉ። ምክር የት እንደሚያገኙ ልንነግርዎ እንችላለን።

## Your conversation is confidential

confidential-headline = በምስጢር ሊያነጋግሩን ይችላሉ
confidential-sub = እንደ መደበኛ አሠራር መረጃዎን ለሆም ኦፊስ (Home Office) አንሰጥም።
confidential-body =
    እዚህ የሚሠራ ሁሉ የሚነግሩንን በምስጢር የመጠበቅ ግዴታ አለበት።
    ሌላ ሰው በማይሰማበት ቦታ ለመነጋገር መጠየቅ ይችላሉ።
    ሆም ኦፊስ ስለ አንድ ታካሚ ከጠየቀ፣ የሕግ ምክር ሳናገኝ መልስ አንሰጥም።
confidential-note = አልፎ አልፎ ሕጉ መረጃ እንድንሰጥ ሊያስገድደን ይችላል፤ ለምሳሌ ፍርድ ቤት ሲያዝ። መዝገብዎን ማን ማየት እንደሚችል ይጠይቁን።

## Ask for an interpreter

interpreter-headline = ቋንቋዎን ይጠቁሙ
interpreter-sub = አስተርጓሚ እናመጣልዎታለን። በነጻ ነው።
interpreter-body =
    በመጡ ቁጥር አስተርጓሚ መጠየቅ ይችላሉ።
    ልጆችዎ እንዲያስተረጉሙልዎ አያስፈልግም።
    ሴት ወይም ወንድ አስተርጓሚ መጠየቅ ይችላሉ። እንሞክራለን።
interpreter-note = የምልክት ቋንቋ አስተርጓሚም መጠየቅ እንችላለን።
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = አማርኛ እናገራለሁ
interpreter-need = እባክዎ፣ አስተርጓሚ ያስፈልገኛል

## A wry one

wry-headline = የምናየው የልብ ምትዎን ነው እንጂ ፓስፖርትዎን አይደለም
wry-sub = ይህ የሐኪም ክሊኒክ ነው እንጂ ድንበር አይደለም።
wry-body = ይግቡ። ይቀመጡ። የት እንደሚያምዎ ይንገሩን።
wry-note = ያለ መታወቂያ፣ ቪዛ ወይም የአድራሻ ማረጋገጫ መመዝገብ ይችላሉ።

## The petition

petition-headline = ሐኪሞች ሐኪሞች ይሁኑ
petition-sub = ማንም ሰው ሐኪም ለማየት መፍራት የለበትም።
petition-body =
    አቤቱታውን ያንብቡ።
    ከተስማሙ ይፈርሙ።
petition-scan = ለማንበብና ለመፈረም ኮዱን ስካን ያድርጉ
petition-note = በስምዎ፣ በኢሜይል አድራሻዎና በፖስታ ኮድዎ ይፈርማሉ። እንዴት በጥንቃቄ እንደምንይዛቸው ገጹ ላይ ተገልጿል።
