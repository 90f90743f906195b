# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = ወደ ዋናው ክፍል ይሂዱ
site-menu = ዝርዝር
site-search = ፈልግ
site-search-what = ምን ይፈልጋሉ?
site-search-nothing = ምንም አልተገኘም። ሌሎች ቃላት ይሞክሩ።
site-language = ቋንቋ
site-leave = ከዚህ ድረ-ገጽ ይውጡ
site-leave-how = የ Esc ቁልፍን ሁለት ጊዜ መጫንም ይችላሉ።
site-foot = እዚህ የሚጽፉትን ምንም ነገር አናስቀምጥም። ኩኪ የለም፣ ክትትል የለም። ይህ ድረ-ገጽ የኤንኤችኤስ (NHS) አካል አይደለም።
site-browser-title = ስልክዎ የሚያስታውሰው
site-browser =
    አሳሽዎ ይህን ገጽ በታሪክ ውስጥ ሊይዝ ይችላል፣ የመመለሻ ቁልፉም እንደገና ወደዚህ ሊያመጣ ይችላል።
    ለማስወገድ ታሪኩን ይሰርዙ። በሚቀጥለው ጊዜ የግል መስኮት መጠቀም ይችላሉ።
    ኔትዎርክዎን የሚያስተዳድር ሰው ወደዚህ ድረ-ገጽ እንደመጡ ማየት ይችላል፤ ያነበቡትን ወይም የጻፉትን ግን አያይም።

## Menu

site-menu-rights = መብትዎ
site-menu-register = ቅጹን ይሙሉ
site-menu-card = የሚያሳዩት ካርድ
site-menu-refused = እምቢ አሉኝ
site-menu-surgeries = ደኅንነት የሚሰማዎት ክሊኒክ ይፈልጉ
site-menu-costs = የሆስፒታል ወጪ

## Forms

site-continue = ይቀጥሉ
site-back = ይመለሱ
site-change = ይቀይሩ
site-optional = ባዶ መተው ይችላሉ
site-yes = አዎ
site-no = አይ
site-wrong = መስተካከል ያለበት ነገር አለ
site-error = ስህተት
site-sources = ይህ መረጃ ከየት ነው
site-print = ይህን ገጽ ያትሙ
