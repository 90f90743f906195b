# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = አቤቱታዎች
petition-list-lead = ፊርማዎ እንደደረሰ ይታሸጋል። ማንም ሰው ሊያረጋግጠው የሚችል ቁጥር ብቻ እናትማለን፤ ሌላ ምንም አናትምም።
petition-list-none = እዚህ ገና አቤቱታ የለም።
petition-read = ያንብቡና ይፈርሙ
petition-read-closed = ያንብቡ

## Where a petition stands

petition-stage-not-yet-open = የሚከፈትበት ቀን፦ {$date}
petition-stage-open = ክፍት የሆነው እስከ {$date}
petition-stage-closed = ፊርማ ያበቃበት ቀን፦ {$date}
petition-stage-handed-in = የቀረበበት ቀን፦ {$date}
petition-stage-answered = መልስ የተሰጠበት ቀን፦ {$date}
petition-stage-presented-again = እንደገና የቀረበበት ቀን፦ {$date}
petition-handed-to = የቀረበው ለ፦ {$to}
petition-again-to = እንደገና የቀረበው ለ፦ {$to}
petition-response-title = መልሱ
petition-response-by = መልሱን የሰጠው፦ {$by}

## The petition

petition-to = ለ፦ {$addressee}
petition-by = የሚጠይቁት፦ {$creator}
petition-signatures = ፊርማዎች
petition-goal = ግብ፦ {$goal}
petition-paper = በወረቀት ላይ ያሉ ፊርማዎች፣ ለብቻ የተቆጠሩ፦ {$count}
petition-count-soon = ቁጥሩ በየሰከንዱ ይታደሳል። የሚቆጠሩት የተረጋገጡ ፊርማዎች ብቻ ናቸው።
petition-why = ለምን
petition-what = የምንጠይቀው
petition-sources = ቁጥሮቹ ከየት እንደመጡ
petition-in-english = ይህ አቤቱታ ገና ወደ ቋንቋዎ አልተተረጎመም። በእንግሊዝኛ ይኸውና።
petition-draft = ረቂቅ ትርጉም፦ ይህን ገጽ አማርኛ ተናጋሪ ገና አላረጋገጠውም።
petition-places = ፊርማዎች በየቦታው
petition-history = ቁጥሩ እንዴት እንዳደገ
petition-verify-link = ይህን ቁጥር ራስዎ ያረጋግጡ

## What happens to your data

petition-data-title = መረጃዎ ምን ይሆናል
petition-data-sealed = ስምዎ፣ ኢሜይልዎና ፖስት ኮድዎ እንደደረሱ ይታሸጋሉ። የሚከፍታቸው የዘመቻው ቁልፍ ብቻ ነው፤ ይህ ሰርቨር ቁልፉ የለውም።
petition-data-counts = በየአካባቢው ያለውን ቁጥር እናትማለን፤ ትንንሽ ቁጥሮችን በፍጹም፣ ማን እንደፈረመም በፍጹም አናትምም።
petition-data-none = አቤቱታው የሚቀርብለት የፊርማዎቹን ቁጥር ያገኛል፤ ስም የለም።
petition-data-names = አቤቱታው የሚቀርብለት ቁጥሩንና ስሞቹን ያገኛል። ኢሜይል የለም፣ ፖስት ኮድ የለም።
petition-data-names-and-constituencies = አቤቱታው የሚቀርብለት ቁጥሩን፣ ስሞቹንና የምርጫ ክልሎቻቸውን ያገኛል። ኢሜይል የለም፣ ፖስት ኮድ የለም።
petition-data-erase = በፈለጉ ጊዜ ፊርማዎን ማንሳት ይችላሉ። ሁሉም ቢዘገይ እስከዚህ ቀን ይሰረዛል፦ {$date}
petition-data-demonstration = ይህ ማሳያ ነው። ቁልፉ እዚሁ ማሽን ላይ ነው ያለው፤ ስለዚህ በእውነተኛ ስምዎ አይፈርሙ።

## The form

petition-form-title = ይህን አቤቱታ ይፈርሙ
petition-name = ስምዎ
petition-name-hint = ራስዎ እንደሚጽፉት፣ በማንኛውም ፊደል
petition-email = የኢሜይል አድራሻዎ
petition-email-hint = እርስዎ መሆንዎን ለማረጋገጥ አንድ ኢሜይል እንልካለን
petition-country = የሚኖሩበት አገር
petition-country-uk = ዩናይትድ ኪንግደም
petition-postcode = ፖስት ኮድዎ
petition-postcode-hint = በዩኬ ብቻ። የምርጫ ክልልዎን ይነግረናል። አጻጻፉ እንዲህ ነው፦ {$example}
petition-updates = ይህ አቤቱታ ምን እንደሚሆን በኢሜይል ንገሩኝ
petition-sign = ይፈርሙ
petition-trap = ይህን ቦታ ባዶ ይተዉት
petition-error-title = መስተካከል ያለበት ነገር አለ
petition-error-prefix = ስህተት፦
petition-error-name-missing = ስምዎን ይጻፉ
petition-error-name-long = ስምዎ ከ255 ፊደላት ይረዝማል። አጠር አድርገው ይጻፉት
petition-error-name-sign = ስም ከእነዚህ ምልክቶች በአንዱ መጀመር አይችልም = + - @
petition-error-name-link = ስም የድረ-ገጽ አድራሻ ሊይዝ አይችልም
petition-error-email-missing = የኢሜይል አድራሻዎን ይጻፉ
petition-error-email = ይህ ሙሉ የኢሜይል አድራሻ አይደለም። እንዲህ ይመስላል፦ name@example.org
petition-error-country = የሚኖሩበትን አገር ይምረጡ
petition-error-postcode-missing = ፖስት ኮድዎን ይጻፉ። የራስዎ ቤት ከሌለዎት፣ ብዙ ጊዜ የሚገኙበትን ቦታ ፖስት ኮድ ይጠቀሙ
petition-error-postcode = ይህ ሙሉ የዩኬ ፖስት ኮድ አይደለም። እንዲህ ይመስላል፦ SW1A 1AA
petition-error-unprintable = የማይታይ ምልክት አለበት። እባክዎ እንደ አዲስ ይጻፉት
petition-not-here-title = እዚህ ገና ማንም መፈረም አይችልም
petition-not-here-what = ይህን ድረ-ገጽ የሚያስተዳድሩት ገና አዘጋጅተው አልጨረሱም። የሚጽፉት ምንም ነገር አይቀመጥም። እባክዎ በኋላ ተመልሰው ይምጡ።
petition-error-closed = ይህን አቤቱታ ከእንግዲህ መፈረም አይቻልም
petition-error-old-form = ይህ ቅጽ ለረጅም ጊዜ ተከፍቶ ቆይቷል። እባክዎ እንደገና ይላኩት

## Check your mail

petition-sent-title = ኢሜይልዎን ይመልከቱ
petition-sent-lead = ኢሜይል ልከንልዎታል። ፊርማዎ የሚቆጠረው ካረጋገጡት በኋላ ነው።
petition-sent-spam = ከአምስት ደቂቃ በኋላም ምንም የለም? የስፓም ማህደሩን ይመልከቱ።
petition-sent-code-title = ወይም በኢሜይሉ ያለውን ኮድ ይጻፉ
petition-code = ኮዱ
petition-code-hint = ስምንት የላቲን ፊደላትና አሃዞች
petition-code-go = ይቀጥሉ
petition-code-wrong = ይህን ኮድ አናውቀውም። እያንዳንዱን ፊደል ይመልከቱ፣ ወይም በኢሜይሉ ያለውን ሊንክ ይክፈቱ
petition-resend-title = ኢሜይል አልደረሰም?
petition-resend = እንደገና ላኩት
petition-resent = እንደገና ልከነዋል።
petition-resend-enough = መላክ የምንችለውን ያህል ኢሜይል ልከናል። እባክዎ የመጀመሪያውን ይፈልጉ፣ በስፓም ማህደርም ውስጥ።
petition-sent-week = በ7 ቀናት ውስጥ ያልተረጋገጠ ይሰረዛል።
petition-sent-demonstration = እዚህ የኢሜይል ሰርቨር ስለሌለ፣ ይህ ማሳያ ኢሜይሎቹን በገጽ ላይ ያሳያል።
petition-sent-demonstration-link = ኢሜይሎቹን ይመልከቱ

## Confirm

petition-confirm-title = ፊርማዎን ያረጋግጡ
petition-confirm-lead = አንድ ሰው ይህን አቤቱታ በኢሜይል አድራሻዎ ፈርሟል። እርስዎ ነበሩ?
petition-confirm-button = አዎ፣ ፊርማዬን ቁጠሩ
petition-not-me = እኔ አልነበርኩም
petition-not-me-hint = ፊርማው ወዲያውኑ ይሰረዛል።
petition-withdraw-title = ፈርመዋል
petition-withdraw-lead = ፊርማዎ ተረጋግጧል፣ ተቆጥሯልም።
petition-withdraw = ፊርማዬን አንሱ
petition-withdraw-hint = ከቁጥሩ ይወጣል፣ ይሰረዛልም። ይህን መመለስ አይቻልም።
petition-erased-title = ተሰርዟል
petition-erased-lead = ከፊርማው እዚህ የቀረ ነገር የለም።
petition-withdrawn-title = ተነስቷል
petition-withdrawn-lead = ፊርማዎ ከእንግዲህ አይቆጠርም፤ የታሸገውም ተሰርዟል።
petition-gone-title = ይህ ሊንክ ከእንግዲህ የትም አያደርስም
petition-gone-lead = ምናልባት ፊርማ ለማንሳት አገልግሎ ይሆናል፣ ወይም ሰባት ቀናት አልፈዋል፣ ወይም የአድራሻው ክፍል ጎድሏል።
petition-gone-what = በኢሜይሉ ያለው አድራሻ በሙሉ በአሳሽዎ ውስጥ መኖሩን ይመልከቱ። ካለ፣ እንደገና መፈረም ይችላሉ።
petition-gone-sign = አቤቱታዎቹን ይመልከቱ

## Thank you, and the receipt

petition-thanks-title = እናመሰግናለን
petition-thanks-lead = ፊርማዎ ተቆጥሯል።
petition-thanks-number = እስካሁን ያሉ ፊርማዎች፦ {$count}
petition-receipt-title = ደረሰኝዎ
petition-receipt-lead = በእሱ ፊርማዎ በቁጥሩ ውስጥ እንዳለ፣ አሁን ወይም ከዓመት በኋላ፣ ማረጋገጥ ይችላሉ። ማን እንደሆኑ አይናገርም።
petition-receipt-save = ደረሰኙን ያስቀምጡ
petition-receipt-check = ያረጋግጡት
petition-receipt-once = ለራስዎ ብቻ ይያዙት፦ እሱን የያዘ ሰው ፊርማዎን ማንሳትም ይችላል።
petition-share-title = አንድ ሰው ይጨምሩ
petition-share-lead = ከመፈረም ቀጥሎ ጥሩው ነገር የሚያውቁትን ሰው መጠየቅ ነው።
petition-share-label = የሚልኩት ጽሑፍ
petition-share-text = ይህን አቤቱታ ፈርሜአለሁ፦ {$action} እርስዎስ ይፈርማሉ? {$address}

## Verify

petition-verify-title = ቁጥሩን ያረጋግጡ
petition-verify-lead = እያንዳንዱ የተረጋገጠ ፊርማ፣ መጨመር ብቻ በሚቻልበት መዝገብ ውስጥ አንድ መስመር ነው። የመጨረሻ ሁኔታው ተፈርሞ ይታተማል፤ ስለዚህ ማንም ሳያስተውል ያለፈውን መለወጥ አንችልም።
petition-verify-head = የመጨረሻ ሁኔታ
petition-verify-size = በመዝገቡ ያሉ መስመሮች
petition-verify-time = የተፈረመበት ጊዜ
petition-verify-root = አሻራ
petition-verify-receipt = ደረሰኝዎን ያስገቡ
petition-verify-receipt-hint = የፋይሉን ጽሑፍ ይለጥፉ፣ ወይም ፋይሉን ይምረጡ። በማስታወሻ ውስጥ ይመረመርና ይረሳል።
petition-verify-file = ወይም ፋይሉን ይምረጡ
petition-verify-go = ያረጋግጡ
petition-verify-yes = ፊርማዎ በመዝገቡ ውስጥ አለ
petition-verify-yes-lead = ደረሰኙ ከተፈረመው ሁኔታ ጋር ይገጥማል፤ ከዚያ በፊት የነበረ እያንዳንዱ ሁኔታም ከእሱ ጋር ይገጥማል።
petition-verify-no = ይህ ደረሰኝ አይገጥምም
petition-verify-unreadable = ይህ የእኛ ደረሰኝ አይደለም። ከመጀመሪያው ቅንፍ እስከ መጨረሻው ያለውን የፋይሉን ጽሑፍ በሙሉ ያስገቡ።
petition-verify-other = ይህ ደረሰኝ የሌላ አቤቱታ ነው።
petition-verify-wrong = ደረሰኙ ይነበባል፤ ነገር ግን ወደታተመው ሁኔታ አያደርስም። ፋይሉን ካልለወጡት፣ ለሁሉም ይንገሩ።
petition-verify-offline = ይህን ድረ-ገጽ ሳያምኑ ማረጋገጥ ይችላሉ፦ ከታች ባሉት ፕሮግራምና ፋይሎች።

## Mails

petition-mail-greeting = ሰላም {$name}፣
petition-mail-confirm-subject = እባክዎ ፊርማዎን ያረጋግጡ
petition-mail-confirm-lead = ይህን አቤቱታ ስለፈረሙ እናመሰግናለን፦ {$action}
petition-mail-confirm-do = እባክዎ እርስዎ እንደነበሩ ያረጋግጡ። ፊርማዎ የሚቆጠረው ያኔ ብቻ ነው።
petition-mail-confirm-link = ፊርማዎን ያረጋግጡ
petition-mail-confirm-code = ወይም ይህን ኮድ በገጹ ላይ ይጻፉ፦
petition-mail-confirm-not-me = እርስዎ አልነበሩም? ያው ገጽ ሁሉንም ወዲያውኑ ይሰርዛል። ምንም ካላደረጉ፣ ከ7 ቀናት በኋላ ይሰረዛል።
petition-mail-confirm-keep = ይህን ኢሜይል ያስቀምጡ፦ በዚሁ ሊንክ በማንኛውም ጊዜ ፊርማዎን ማንሳት ይችላሉ።
petition-mail-again-subject = አስቀድመው ፈርመዋል
petition-mail-again-lead = አንድ ሰው፣ ምናልባት እርስዎ፣ ይህን አቤቱታ በአድራሻዎ እንደገና ፈርሟል፦ {$action}
petition-mail-again-do = የመጀመሪያው ፊርማዎ አሁንም አለ። ምንም አልተጨመረም፤ ማድረግ ያለብዎት ነገርም የለም።
petition-mail-again-link = አቤቱታውን ይመልከቱ
petition-mail-closing = ከምስጋና ጋር፣ አዘጋጆቹ
petition-mail-leave = ይህ የደረሰዎት ዜና ስለጠየቁ ነው። ከእንግዲህ እንዳይደርስዎ፦

## When something goes wrong, and the foot

petition-receipt-by-link = ደረሰኝዎና ፊርማዎን ማንሻው በኢሜይሉ ካለው ሊንክ በስተጀርባ ናቸው።
petition-trouble-title = ፊርማዎ አልተወሰደም
petition-trouble-lead = አሁን እዚህ በጣም ብዙ ሰዎች አሉ፣ ወይም ማከማቻችን አይመልስም። ከላኩት ምንም አልተቀመጠም።
petition-trouble-what = እባክዎ ተመልሰው ከአንድ ደቂቃ በኋላ እንደገና ይላኩት። የጻፉት አሁንም እዚያ መኖር አለበት።
petition-closed-what = ለመፈረም ስለፈለጉ እናመሰግናለን። አሁንም ሊያነቡትና ምን እንደሆነ ሊያዩ ይችላሉ።
petition-foot = የሚሰጥ ነገር የለም፦ ኩኪ የለም፣ ክትትል የለም፤ የሚፈርሙበትም የታሸገ ነው። ይህ ድረ-ገጽ የኤንኤችኤስ (NHS) አካል አይደለም።
