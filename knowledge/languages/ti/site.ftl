# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = ናብ ቀንዲ ክፋል ኪዱ
site-menu = ዝርዝር
site-search = ድለ
site-search-what = እንታይ ትደልዩ ኣለኹም?
site-search-nothing = ዝተረኽበ የለን። ካልእ ቃላት ፈትኑ።
site-language = ቋንቋ
site-leave = ካብዚ መርበብ ውጽኡ
site-leave-how = ክልተ ግዜ Esc ምጽቃጥ እውን ትኽእሉ ኢኹም።
site-foot = እቲ ኣብዚ እትጽሕፍዎ ኣይንዕቅቦን። ኩኪ የለን፣ ምክትታል የለን። እዚ መርበብ ናይ ኣገልግሎት ጥዕና (NHS) ኣካል ኣይኮነን።
site-browser-title = ተሌፎንኩም እንታይ ይዝክር
site-browser =
    እቲ ብራውዘርኩም ነዚ ገጽ ኣብ ታሪኹ ክሕዞ ይኽእል፣ ናይ ድሕሪት መልጎም ድማ ናብዚ ክመልሰኩም ይኽእል።
    ንምእላዩ ነቲ ታሪኽ ደምስሱ። ንዝቕጽል ብሕታዊ መስኮት ክትጥቀሙ ትኽእሉ።
    እቲ ንመርበብኩም ዘካይድ ሰብ፣ ናብዚ መርበብ ከም ዝመጻእኩም ክርኢ ይኽእል፤ እንታይ ከም ዘንበብኩም ወይ ከም ዝጸሓፍኩም ግን ኣይርእን።

## Menu

site-menu-rights = መሰላትኩም
site-menu-register = ነቲ ቅጥዒ ምልኡ
site-menu-card = እተርእይዎ ካርድ
site-menu-refused = ኣይፋል ኢሎምኒ
site-menu-surgeries = ውሑስ ክሊኒክ ድለዩ
site-menu-costs = ዋጋ ሆስፒታል

## Forms

site-continue = ቀጽሉ
site-back = ተመለሱ
site-change = ቀይሩ
site-optional = ባዶ ክትገድፍዎ ትኽእሉ
site-yes = እወ
site-no = ኣይፋል
site-wrong = ክእረም ዘለዎ ነገር ኣሎ
site-error = ጌጋ
site-sources = እዚ ሓበሬታ ካበይ መጺኡ
site-print = ነዚ ገጽ ሕተሙ
