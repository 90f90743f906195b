# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = ክሊኒክ ይፈልጉ
surgeries-title = ደኅንነት የሚሰማዎት ክሊኒክ ይፈልጉ
surgeries-lead = ደኅንነት የሚሰማዎት ክሊኒክ ያለ መታወቂያ፣ የአድራሻ ማረጋገጫ ወይም የኢሚግሬሽን ሰነድ ሊመዘግብዎ ቃል ገብቷል።
surgeries-place = ፖስት ኮድ ወይም ከተማ
surgeries-place-hint = ለምሳሌ M1 1AE ወይም Leeds። የግድ የራስዎ አድራሻ መሆን አያስፈልገውም፤ በአቅራቢያዎ ያለ ማንኛውም ቦታ ይበቃል።
surgeries-find = ይፈልጉ
surgeries-near-me = በአቅራቢያዬ
surgeries-near-me-failed = ስልክዎ የት እንዳሉ አልነገረንም። እባክዎ ፖስት ኮድ ወይም ከተማ ይጻፉ።
surgeries-forgotten = ቦታውን የምንጠቀመው ለእርስዎ ለመመለስ ነው። ከዚያ እንረሳዋለን።
surgeries-register = ደኅንነት የሚሰማዎትን ክሊኒኮች ሁሉ ይመልከቱ
# {$town} is the name of a town that does not exist.
surgeries-made-up = ይህ ማሳያ ነው። እውነተኛ ክሊኒኮች ገና አልተጨመሩም። ይህች ከተማና ክሊኒኮቿ የፈጠራ ናቸው፦ {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = በ{$place} አቅራቢያ
surgeries-near-you = በአቅራቢያዎ
surgeries-your-position = ያሉበት ቦታ
surgeries-bring = ይዘው የሚመጡት፦ ምንም።
surgeries-bring-more = ለመመዝገብ መታወቂያ፣ የአድራሻ ማረጋገጫ ወይም የኢሚግሬሽን ሰነድ አያስፈልግዎትም። ከጠየቁዎት ይህን ገጽ ያሳዩዋቸው።
surgeries-safe = ደኅንነት የሚሰማዎት ክሊኒኮች
surgeries-none-safe = በዚህ አቅራቢያ ካሉት ክሊኒኮች አንዱም ይህን ቃል ገና አልገባም። ሆኖም ያለ ሰነድ መመዝገብ ይችላሉ።
surgeries-others = በአቅራቢያ ያሉ ሌሎች ክሊኒኮች
surgeries-others-more = እነዚህ ቃል አልገቡም። ሆኖም እዚያም ያለ ሰነድ መመዝገብ ይችላሉ።
surgeries-again = ሌላ ቦታ ይፈልጉ
surgeries-map = በዝርዝሩ ውስጥ ያሉት ክሊኒኮች ካርታ። ዝርዝሩ ይህንኑ በቃላት ይናገራል።
surgeries-straight = ርቀቱ የተለካው በቀጥታ መስመር ነው። መንገዱ ሊረዝም ይችላል፤ ለምሳሌ በመካከል ውሃ ካለ።
# {$place} is a postcode.
surgeries-about = ይህን ፖስት ኮድ በትክክል አናውቀውም። ርቀቱ የተለካው ከዚህ አካባቢ መሃል ነው፦ {$place}
surgeries-only-area = ይህ ቦታ የት እንዳለ የምናውቀው በግምት ብቻ ነው። ርቀቱ በብዙ ኪሎ ሜትር ሊሳሳት ይችላል፦ {$place}
surgeries-northern-ireland = በሰሜን አየርላንድ ደንቡ የተለየ ነው፤ የዚያ ክሊኒኮች ዝርዝርም የለንም። እዚህ ማግኘት ይችላሉ፦
surgeries-scotland = በስኮትላንድ ያሉ ክሊኒኮች ሁሉ የሉንም። ተጨማሪ እዚህ ማግኘት ይችላሉ፦

# {$number} is a number.
surgeries-metres = {$number} ሜትር
surgeries-kilometres = {$number} ኪ.ሜ
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}፣ {$direction}
surgeries-here = {$distance} ርቀት ላይ
surgeries-to-north = ወደ ሰሜን
surgeries-to-north-east = ወደ ሰሜን ምሥራቅ
surgeries-to-east = ወደ ምሥራቅ
surgeries-to-south-east = ወደ ደቡብ ምሥራቅ
surgeries-to-south = ወደ ደቡብ
surgeries-to-south-west = ወደ ደቡብ ምዕራብ
surgeries-to-west = ወደ ምዕራብ
surgeries-to-north-west = ወደ ሰሜን ምዕራብ

surgeries-tag-safe = ደኅንነት የሚሰማዎት ክሊኒክ
surgeries-tag-made-up = የፈጠራ
surgeries-address = አድራሻ
surgeries-phone = ስልክ
surgeries-website = ድረ-ገጽ
surgeries-languages = ቋንቋዎች
surgeries-directions = የሚገኝበት ቦታ
surgeries-join = በኢንተርኔት በNHS በኩል ይመዝገቡ
surgeries-grade-demands = ለመጨረሻ ጊዜ ስንመለከት ድረ-ገጹ ሰነድ የግድ ያስፈልጋል ይል ነበር። እርስዎ ግን ሰነድ አያስፈልግዎትም።
surgeries-grade-asks = ለመጨረሻ ጊዜ ስንመለከት ድረ-ገጹ ሰነድ ይጠይቅ ነበር። ሰነድ አያስፈልግዎትም።
surgeries-grade-clean = ለመጨረሻ ጊዜ ስንመለከት ድረ-ገጹ ሰነድ አያስፈልግም ይል ነበር።
surgeries-grade-none = ለመጨረሻ ጊዜ ስንመለከት ድረ-ገጹ ስለ ሰነድ ምንም አይልም ነበር።

## A surgery’s page

surgeries-is-safe = ይህ ደኅንነት የሚሰማዎት ክሊኒክ ነው።
# {$date} is a date.
surgeries-since = በዝርዝሩ ላይ ያለው ከዚህ ቀን ጀምሮ ነው፦ {$date}
surgeries-under-review = ይህ ደኅንነት የሚሰማዎት ክሊኒክ ነው፤ ድረ-ገጹ ግን ሰነድ ይጠይቃል። እንዲያስተካክለው ጠይቀናል። ከዚህ ቀን ጀምሮ፦ {$date}
surgeries-not-listed = ይህ ክሊኒክ ደኅንነት የሚሰማዎትን ክሊኒኮች አልተቀላቀለም። ሆኖም ያለ ሰነድ መመዝገብ ይችላሉ።
surgeries-closed = ይህ ክሊኒክ ተዘግቷል። በአቅራቢያዎ ሌላ ይፈልጉ።
# {$town} is the name of a town.
surgeries-from-town = ከ{$town} መሃል {$distance}፣ {$direction}
surgeries-open-map = በካርታዎ ይክፈቱ
surgeries-show-words = እነዚህን ቃላት እንግዳ መቀበያው ጋ ማሳየት ይችላሉ።
surgeries-same-place = በዚሁ ሕንፃ ውስጥ
surgeries-record = ስለዚህ ክሊኒክ የሚታወቀው

## When a place is not found

surgeries-error-title = እባክዎ እንደገና ይሞክሩ
surgeries-error-empty = ፖስት ኮድ ወይም የከተማ ስም ይጻፉ
surgeries-error-postcode = ይህን ፖስት ኮድ አናውቀውም። እንደገና ይመልከቱት፣ ወይም ከተማ ይጻፉ
surgeries-error-town = ይህን ቦታ አናውቀውም። ፖስት ኮድ፣ ወይም በአቅራቢያዎ ያለ ትልቅ ከተማ ይጻፉ
surgeries-error-several = በዚህ ስም የሚጠሩ ብዙ ቦታዎች አሉ። አንዱን ይምረጡ
surgeries-error-no-fixed-abode = ይህ ቦታ አይደለም። NHS ቋሚ አድራሻ ለሌላቸው ሰዎች የሚጽፈው ነው። ብዙ ጊዜ የሚገኙበትን ቦታ ፖስት ኮድ ወይም ከተማ ይጻፉ። ያለ አድራሻ መመዝገብ ይችላሉ
surgeries-error-islands = ጀርሲ፣ ገርንሲ እና አይል ኦፍ ማን የራሳቸው የጤና አገልግሎት አላቸው። እዚያ መርዳት አንችልም
