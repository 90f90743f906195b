# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = ፔቲሽናት
petition-list-lead = ፊርማኹም ከም ዝበጽሐ ይዕሸግ። ዝኾነ ሰብ ከረጋግጾ ዝኽእል ቁጽሪ ንሕትም፣ ካልእ ዋላ ሓደ ኣይንሕትምን።
petition-list-none = ኣብዚ ገና ፔቲሽን የለን።
petition-read = ኣንብቡን ፈርሙን
petition-read-closed = ኣንብቡ

## Where a petition stands

petition-stage-not-yet-open = ዝኽፈተሉ ዕለት፦ {$date}
petition-stage-open = ክፉት ክሳብ {$date}
petition-stage-closed = ፊርማ ዘብቀዓሉ ዕለት፦ {$date}
petition-stage-handed-in = ዝቐረበሉ ዕለት፦ {$date}
petition-stage-answered = መልሲ ዝተዋህበሉ ዕለት፦ {$date}
petition-stage-presented-again = ዳግማይ ዝቐረበሉ ዕለት፦ {$date}
petition-handed-to = ዝቐረበ ን፦ {$to}
petition-again-to = ዳግማይ ዝቐረበ ን፦ {$to}
petition-response-title = መልሲ
petition-response-by = መልሲ ካብ፦ {$by}

## The petition

petition-to = ን፦ {$addressee}
petition-by = ዝሓትቱ፦ {$creator}
petition-signatures = ፊርማታት
petition-goal = ዕላማ፦ {$goal}
petition-paper = ኣብ ወረቐት ዘለዉ ፊርማታት፣ በይኖም ዝተቖጽሩ፦ {$count}
petition-count-soon = እቲ ቁጽሪ ነፍሲ ወከፍ ካልኢት ይሕደስ። ዝተረጋገጹ ፊርማታት ጥራይ ይቑጸሩ።
petition-why = ንምንታይ
petition-what = ንሓትቶ ዘለና
petition-sources = እቲ ቁጽርታት ካበይ መጺኡ
petition-in-english = እዚ ፔቲሽን ገና ናብ ቋንቋኹም ኣይተተርጎመን። ብእንግሊዝኛ እንሆ።
petition-draft = ንድፊ ትርጉም፦ ነዚ ገጽ ተዛራባይ ትግርኛ ገና ኣይመርመሮን።
petition-places = ፊርማታት ብቦታ
petition-history = እቲ ቁጽሪ ብኸመይ ዓብዩ
petition-verify-link = ነዚ ቁጽሪ ባዕልኹም ኣረጋግጽዎ

## What happens to your data

petition-data-title = ሓበሬታኹም እንታይ ይኸውን
petition-data-sealed = ስምኩም፣ ኢመይልኩምን ፖስት ኮድኩምን ከም ዝበጽሑ ይዕሸጉ። ናይቲ ወፍሪ መፍትሕ ጥራይ ይኸፍቶም፣ እዚ ሰርቨር ድማ ነቲ መፍትሕ የብሉን።
petition-data-counts = ብከባቢ ዝተቖጽረ ቁጽሪ ንሕትም፣ ንኣሽቱ ቁጽርታት ፈጺምና ኣይንሕትምን፣ መን ከም ዝፈረመ እውን ፈጺምና ኣይንሕትምን።
petition-data-none = እቲ ተቐባሊ ቁጽሪ ፊርማታት ይረክብ፣ ኣስማት የለን።
petition-data-names = እቲ ተቐባሊ ቁጽርን ኣስማትን ይረክብ። ኢመይል የለን፣ ፖስት ኮድ የለን።
petition-data-names-and-constituencies = እቲ ተቐባሊ ቁጽሪ፣ ኣስማትን ናይ ምርጫ ወረዳታቶምን ይረክብ። ኢመይል የለን፣ ፖስት ኮድ የለን።
petition-data-erase = ኣብ ዝደለኹምዎ ግዜ ፊርማኹም ክትስሕቡ ትኽእሉ። ኩሉ ብዝደንጐየ ክሳብዚ መዓልቲ ይድምሰስ፦ {$date}
petition-data-demonstration = እዚ መርኣዪ እዩ። መፍትሑ ኣብዚ ማሽን እዩ ዘሎ፣ ስለዚ ብናይ ሓቂ ስምኩም ኣይትፈርሙ።

## The form

petition-form-title = ነዚ ፔቲሽን ፈርሙ
petition-name = ስምኩም
petition-name-hint = ባዕልኹም ከም እትጽሕፍዎ፣ ብዝኾነ ፊደል
petition-email = ኢመይል ኣድራሻኹም
petition-email-hint = ንስኹም ምዃንኩም ንምርግጋጽ ሓደ ኢመይል ንሰድድ
petition-country = እትነብሩሉ ሃገር
petition-country-uk = ዓዲ እንግሊዝ (UK)
petition-postcode = ፖስት ኮድኩም
petition-postcode-hint = ኣብ ዓዲ እንግሊዝ (UK) ጥራይ። ናይ ምርጫ ወረዳኹም ይነግረና። ከምዚ ይጽሓፍ፦ {$example}
petition-updates = እዚ ፔቲሽን እንታይ ከም ዝኸውን ብኢመይል ንገሩኒ
petition-sign = ፈርሙ
petition-trap = ነዚ ቦታ ባዶ ግደፍዎ
petition-error-title = ክእረም ዘለዎ ነገር ኣሎ
petition-error-prefix = ጌጋ፦
petition-error-name-missing = ስምኩም ጽሓፉ
petition-error-name-long = ስምኩም ካብ 255 ፊደላት ይነውሕ። ኣሕጺርኩም ጽሓፍዎ
petition-error-name-sign = ስም በዚ ምልክታት ክጅምር ኣይክእልን = + - @
petition-error-name-link = ስም ኣድራሻ መርበብ ክሕዝ ኣይክእልን
petition-error-email-missing = ኢመይል ኣድራሻኹም ጽሓፉ
petition-error-email = እዚ ምሉእ ኢመይል ኣድራሻ ኣይኮነን። ከምዚ ይመስል፦ name@example.org
petition-error-country = እትነብሩሉ ሃገር ምረጹ
petition-error-postcode-missing = ፖስት ኮድኩም ጽሓፉ። ናይ ገዛእ ርእስኹም ገዛ እንተዘይብልኩም፣ መብዛሕትኡ ግዜ እትህልዉሉ ቦታ ፖስት ኮድ ውሰዱ
petition-error-postcode = እዚ ምሉእ ናይ ዓዲ እንግሊዝ ፖስት ኮድ ኣይኮነን። ከምዚ ይመስል፦ SW1A 1AA
petition-error-unprintable = ዘይርአ ምልክት ኣለዎ። በጃኹም ከም ብሓድሽ ጽሓፍዎ
petition-not-here-title = ኣብዚ ገና ክፍርም ዝኽእል ሰብ የለን
petition-not-here-what = እቶም ነዚ መርበብ ዘካይዱ ምድላዉ ገና ኣይወድኡን። እትጽሕፍዎ ነገር ኣይዕቀብን። በጃኹም ጸኒሕኩም ተመለሱ።
petition-error-closed = እዚ ፔቲሽን ካብ ሕጂ ክፍረም ኣይክእልን
petition-error-old-form = እዚ ቅጥዒ ንነዊሕ ግዜ ተኸፊቱ ጸኒሑ። በጃኹም ዳግማይ ስደድዎ

## Check your mail

petition-sent-title = ኢመይልኩም ርኣዩ
petition-sent-lead = ኢመይል ሰዲድናልኩም ኣለና። ፊርማኹም ምስ ኣረጋገጽኩምዎ ይቑጸር።
petition-sent-spam = ድሕሪ ሓሙሽተ ደቒቕ ዋላ ሓደ የለን? ኣብ ናይ ስፓም ፎልደር ርኣዩ።
petition-sent-code-title = ወይ ነቲ ኣብ ኢመይል ዘሎ ኮድ ጽሓፉ
petition-code = እቲ ኮድ
petition-code-hint = ሸሞንተ ላቲናዊ ፊደላትን ኣሃዛትን
petition-code-go = ቀጽሉ
petition-code-wrong = ነዚ ኮድ ኣይንፈልጦን። ነፍሲ ወከፍ ፊደል ርኣዩ፣ ወይ ነቲ ኣብ ኢመይል ዘሎ ሊንክ ክፈቱ
petition-resend-title = ኢመይል ኣይመጸን?
petition-resend = ዳግማይ ስደድዎ
petition-resent = ዳግማይ ሰዲድናዮ።
petition-resend-enough = ክንሰዶ ንኽእል ኢመይላት ሰዲድና ኣለና። በጃኹም ነቲ ቀዳማይ ድለይዎ፣ ኣብ ስፓም እውን።
petition-sent-week = ኣብ ውሽጢ 7 መዓልቲ ዘይተረጋገጸ ይድምሰስ።
petition-sent-demonstration = ኣብዚ ናይ ኢመይል ሰርቨር የለን፣ ስለዚ እዚ መርኣዪ ንኢመይላቱ ኣብ ገጽ የርእዮም።
petition-sent-demonstration-link = ነቶም ኢመይላት ርኣዩ

## Confirm

petition-confirm-title = ፊርማኹም ኣረጋግጹ
petition-confirm-lead = ሓደ ሰብ ነዚ ፔቲሽን ብኢመይል ኣድራሻኹም ፈሪሙ። ንስኹም ዲኹም?
petition-confirm-button = እወ፣ ፊርማይ ቁጸሩ
petition-not-me = ኣነ ኣይኮንኩን
petition-not-me-hint = እቲ ፊርማ ብቕጽበት ይድምሰስ።
petition-withdraw-title = ፈሪምኩም ኣለኹም
petition-withdraw-lead = ፊርማኹም ተረጋጊጹን ተቖጺሩን ኣሎ።
petition-withdraw = ፊርማይ ስሓቡ
petition-withdraw-hint = ካብቲ ቁጽሪ ይወጽእ፣ ይድምሰስ ድማ። እዚ ክምለስ ኣይክእልን።
petition-erased-title = ተደምሲሱ
petition-erased-lead = ካብቲ ፊርማ ኣብዚ ዝተረፈ የለን።
petition-withdrawn-title = ተሳሒቡ
petition-withdrawn-lead = ፊርማኹም ካብ ሕጂ ኣይቑጸርን፣ እቲ ዝተዓሸገ ድማ ተደምሲሱ።
petition-gone-title = እዚ ሊንክ ካብ ሕጂ ናብ ዋላ ሓደ ቦታ ኣየብጽሕን
petition-gone-lead = ምናልባት ፊርማ ንምስሓብ ኣገልጊሉ ይኸውን፣ ወይ ሸውዓተ መዓልቲ ሓሊፉ፣ ወይ ክፋል ናይቲ ኣድራሻ ጎዲሉ።
petition-gone-what = እቲ ኣብ ኢመይል ዘሎ ኣድራሻ ምሉእ ኣብ ብራውዘርኩም እንተሎ ርኣዩ። እንተ ሃልዩ፣ ዳግማይ ክትፍርሙ ትኽእሉ።
petition-gone-sign = ነቶም ፔቲሽናት ርኣዩ

## Thank you, and the receipt

petition-thanks-title = የቐንየልና
petition-thanks-lead = ፊርማኹም ተቖጺሩ ኣሎ።
petition-thanks-number = ክሳብ ሕጂ ዘለዉ ፊርማታት፦ {$count}
petition-receipt-title = ቅብሊትኩም
petition-receipt-lead = ፊርማኹም ኣብቲ ቁጽሪ ከም ዘሎ፣ ሕጂ ወይ ድሕሪ ዓመት፣ ብእኡ ከተረጋግጹ ትኽእሉ። መን ምዃንኩም ኣይነግርን።
petition-receipt-save = ነቲ ቅብሊት ዓቅቡ
petition-receipt-check = ኣረጋግጽዎ
petition-receipt-once = ንርእስኹም ሓዝዎ፦ ነዚ ዝሓዘ ሰብ ፊርማኹም ክስሕብ እውን ይኽእል።
petition-share-title = ሓደ ሰብ ወስኹ
petition-share-lead = ድሕሪ ምፍራም ዝበለጸ ነገር ንእትፈልጥዎ ሰብ ምሕታት እዩ።
petition-share-label = እትሰድዎ ጽሑፍ
petition-share-text = ነዚ ፔቲሽን ፈሪመ ኣለኹ፦ {$action} ንስኹምከ ክትፍርሙ ዲኹም? {$address}

## Verify

petition-verify-title = ነቲ ቁጽሪ ኣረጋግጹ
petition-verify-lead = ነፍሲ ወከፍ ዝተረጋገጸ ፊርማ፣ ምውሳኽ ጥራይ ኣብ ዝከኣለሉ መዝገብ ሓደ መስመር እዩ። ናይ መወዳእታ ኩነታቱ ይፍረምን ይሕተምን፣ ስለዚ ሰብ ከየስተብሃለ ነቲ ዝሓለፈ ክንቅይሮ ኣይንኽእልን።
petition-verify-head = ናይ መወዳእታ ኩነታት
petition-verify-size = ኣብ መዝገብ ዘለዉ መስመራት
petition-verify-time = ዝተፈረመሉ ግዜ
petition-verify-root = ኣሰር
petition-verify-receipt = ቅብሊትኩም ኣእትዉ
petition-verify-receipt-hint = ጽሑፍ ናይቲ ፋይል ለጥፉ፣ ወይ ነቲ ፋይል ምረጹ። ኣብ መዘክር ይምርመር እሞ ይርሳዕ።
petition-verify-file = ወይ ነቲ ፋይል ምረጹ
petition-verify-go = ኣረጋግጹ
petition-verify-yes = ፊርማኹም ኣብቲ መዝገብ ኣሎ
petition-verify-yes-lead = እቲ ቅብሊት ምስቲ ዝተፈረመ ኩነታት ይሰማማዕ፣ ነፍሲ ወከፍ ቅድሚኡ ዝነበረ ኩነታት እውን ምስኡ ይሰማማዕ።
petition-verify-no = እዚ ቅብሊት ኣይሰማማዕን
petition-verify-unreadable = እዚ ናትና ቅብሊት ኣይኮነን። ምሉእ ጽሑፍ ናይቲ ፋይል ካብ ቀዳማይ ቅንፊ ክሳብ ናይ መወዳእታ ኣእትዉ።
petition-verify-other = እዚ ቅብሊት ናይ ካልእ ፔቲሽን እዩ።
petition-verify-wrong = እቲ ቅብሊት ይንበብ እዩ፣ ግን ናብቲ ዝተሓትመ ኩነታት ኣየብጽሕን። ነቲ ፋይል እንተዘይቀይርኩምዎ፣ ንኹሉ ሰብ ንገሩ።
petition-verify-offline = ነዚ መርበብ ከይኣመንኩም ከተረጋግጹ ትኽእሉ፦ በቲ ኣብ ታሕቲ ዘሎ ፕሮግራምን ፋይላትን።

## Mails

petition-mail-greeting = ሰላም {$name}፣
petition-mail-confirm-subject = በጃኹም ፊርማኹም ኣረጋግጹ
petition-mail-confirm-lead = ነዚ ፔቲሽን ስለ ዝፈረምኩም ነመስግን፦ {$action}
petition-mail-confirm-do = በጃኹም ንስኹም ምዃንኩም ኣረጋግጹ። ፊርማኹም ሽዑ ጥራይ ይቑጸር።
petition-mail-confirm-link = ፊርማኹም ኣረጋግጹ
petition-mail-confirm-code = ወይ ነዚ ኮድ ኣብቲ ገጽ ጽሓፍዎ፦
petition-mail-confirm-not-me = ንስኹም ኣይኮንኩምን? እቲ ገጽ ባዕሉ ንኹሉ ብቕጽበት ይድምስሶ። ዋላ ሓደ እንተዘይገበርኩም፣ ድሕሪ 7 መዓልቲ ይድምሰስ።
petition-mail-confirm-keep = ነዚ ኢመይል ሓዝዎ፦ በዚ ሊንክ ኣብ ዝኾነ ግዜ ፊርማኹም ክትስሕቡ ትኽእሉ።
petition-mail-again-subject = ቅድሚ ሕጂ ፈሪምኩም ኣለኹም
petition-mail-again-lead = ሓደ ሰብ፣ ምናልባት ንስኹም፣ ነዚ ፔቲሽን ብኣድራሻኹም ዳግማይ ፈሪሙ፦ {$action}
petition-mail-again-do = ቀዳማይ ፊርማኹም ሕጂ እውን ኣሎ። ዝተወሰኸ የለን፣ ክትገብርዎ ዘለኩም ነገር እውን የለን።
petition-mail-again-link = ነቲ ፔቲሽን ርኣዩ
petition-mail-closing = ምስ ምስጋና፣ ኣዳለውቲ
petition-mail-leave = ዜና ስለ ዝሓተትኩም እዚ በጺሑኩም። ካብ ሕጂ ንከይበጽሓኩም፦

## When something goes wrong, and the foot

petition-receipt-by-link = ቅብሊትኩምን ፊርማ ንምስሓብ ዘሎ መንገድን ኣብቲ ናይ ኢመይል ሊንክ ኣሎ።
petition-trouble-title = ፊርማኹም ኣይተወስደን
petition-trouble-lead = ሕጂ ኣብዚ ብዙሕ ሰብ ኣሎ፣ ወይ መኽዘንና ኣይምልስን ኣሎ። ካብቲ ዝሰደድኩምዎ ዝተዓቀበ የለን።
petition-trouble-what = በጃኹም ተመለሱ እሞ ድሕሪ ሓደ ደቒቕ ዳግማይ ስደድዎ። እቲ ዝጸሓፍኩምዎ ክሳብ ሕጂ ኣብኡ ክህሉ ይግባእ።
petition-closed-what = ክትፍርሙ ስለ ዝደለኹም ነመስግን። ሕጂ እውን ከተንብብዎን እንታይ ከም ዝኾነ ክትርእዩን ትኽእሉ።
petition-foot = ዝወሃብ ነገር የለን፦ ኩኪ የለን፣ ምክትታል የለን፣ እትፍርሙሉ ድማ ዝተዓሸገ እዩ። እዚ መርበብ ናይ ኣገልግሎት ጥዕና (NHS) ኣካል ኣይኮነን።
