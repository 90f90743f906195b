# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = የመመዝገቢያ ቅጹን ይሙሉ
join-lead = ይህ ቅጽ ክሊኒኩ የሚፈልገውን ብቻ ይጠይቃል። ምንም አይቀመጥም፤ ገጹን ሲዘጉ ሁሉም ይጠፋል።
join-seen-list = የሚያየው፦ ክሊኒኩ እና የNHS ብሔራዊ ዝርዝር።
join-seen-practice = የሚያየው፦ ክሊኒኩ ብቻ።

join-for = ቅጹ ለማን ነው?
join-for-me = ለእኔ
join-for-child = ለልጄ
join-for-other = ለምረዳው ሰው
join-for-why = ክሊኒኩ ማን እንደሚፈርም እንዲያውቅ።
join-helper-name = የሚረዳው ሰው ስም
join-helper-relation = ለዚህ ሰው ምን ነዎት? ለምሳሌ፦ እናት፣ ጓደኛ

join-name = ስም
join-name-why = ክሊኒኩ እንዲጠራዎት። እንደሚጠቀሙበት ይጻፉት። ከማንኛውም ወረቀት ጋር መመሳሰል የለበትም።
join-title-word = ማዕረግ፣ ለምሳሌ Mr, Mrs, Miss, Mx
join-given = የመጀመሪያ ስም
join-family = የቤተሰብ ስም
join-one-name = አንድ ስም ብቻ ካለዎት እዚህ ይጻፉት።

join-born = የትውልድ ቀን
join-born-why = ከሌላ ሰው ጋር እንዳይምታቱ።
join-day = ቀን
join-month = ወር
join-year = ዓመት
join-only-year = ዓመቱን ብቻ ወይም ግምቱን አውቃለሁ
join-calendar = የቀን መቁጠሪያ
join-calendar-gregorian = የብሪታንያ (ጎርጎርዮሳዊ)
join-calendar-solar-hijri = የፋርስና የአፍጋን (ፀሐያዊ ሂጅሪ)
join-calendar-hijri = እስላማዊ (ሂጅሪ)
join-calendar-ethiopian = የኢትዮጵያ

join-sex = ፆታ
join-sex-why = NHS ለትክክለኛው ምርመራ እንዲጠራዎት ይጠቀምበታል።
join-sex-female = ሴት
join-sex-male = ወንድ
join-sex-other = ሌላ
join-sex-unknown = መናገር አልፈልግም

join-reach = ክሊኒኩ በደኅንነት እንዴት ሊያገኝዎት ይችላል?
join-reach-why = ለቀጠሮና ለውጤት። ለእርስዎ አስተማማኝ የሆነውን ብቻ ይስጡ።
join-phone = ስልክ
join-phone-shared = ሌሎች ሰዎችም ይህን ስልክ ይጠቀማሉ
join-email = ኢሜይል

join-address = ክሊኒኩ የትኛውን አድራሻ ይጠቀም?
join-address-why = ደብዳቤዎች ወደዚያ ይሄዳሉ። ማረጋገጥ የለብዎትም።
join-address-home = የምኖርበት ወይም የማርፍበት ቦታ
join-address-practice = የክሊኒኩ አድራሻ
join-address-care-of = የሌላ ሰው አድራሻ
join-address-none = ቋሚ አድራሻ የለኝም
join-care-name = የሰው ወይም የቦታ ስም
join-street = ቤትና ጎዳና
join-town = ከተማ
join-postcode = ፖስት ኮድ
join-post = ደብዳቤ ወደ ክሊኒኩ ከሄደ እንዴት ያውቃሉ?
join-post-collect = መጥቼ እጠይቃለሁ
join-post-call = ክሊኒኩ ይደውልልኛል
join-post-text = ክሊኒኩ የጽሑፍ መልእክት ይልካል

join-practice = የክሊኒኩ ስም
join-practice-why = ቅጹ ወደ ትክክለኛው ቦታ እንዲደርስ።
join-practice-street = የክሊኒኩ አድራሻ

join-language = ቋንቋዎ
join-language-why = ክሊኒኩ አስተርጓሚ እንዲያገኝ።
join-interpreter = አስተርጓሚ እፈልጋለሁ
join-needs = ሌላ ምን ይረዳዎታል? ለምሳሌ፦ ትልቅ ጽሑፍ፣ የምልክት ቋንቋ፣ ሴት ሐኪም

join-more = ተጨማሪ፣ ከፈለጉ ብቻ
join-more-why = የቀድሞ መዝገብ ለማግኘት ይረዳል። ያለእሱም መመዝገብ ይችላሉ።
join-nhs-number = የNHS ቁጥር
join-before-name = የተጠቀሙበት ሌላ ስም
join-before-practice = በዩኬ የመጨረሻ ክሊኒክዎ
join-before-address = በዩኬ የመጨረሻ አድራሻዎ

join-check = መልሶችዎን ይመልከቱ
join-make = ቅጹን አዘጋጁ
join-pdf = የሚያስረክቡት ቅጽ (PDF)
join-post-paper = ስለ ደብዳቤዎች ስምምነት (PDF)
join-file = ለክሊኒኩ ኮምፒውተር ፋይል
join-sealed = ይህ ክሊኒክ ብቻ የሚከፍተው የታሸገ ፋይል
join-codes = የታሸገ፣ እንደ ኮዶች
join-done = ቅጹን ያስቀምጡ ወይም ያትሙ፣ ይፈርሙበት፣ ለክሊኒኩም ይስጡ። ከዚያ ይህን ገጽ ይዝጉ።

join-note-year = ዓመቱን ብቻ ያውቃሉ። NHS ጃንዋሪ 1 ይጽፋል፣ ቅጹም ግምት እንደሆነ ይናገራል።
join-note-moon = በዚህ የቀን መቁጠሪያ ቀኑ አንድ ቀን ሊቀድም ወይም ሊዘገይ ይችላል። ቀኑን እንደገና ይመልከቱ።
join-note-one-name = አንድ ስም አለዎት። ቅጹ ይህን ይናገራል፣ በቤተሰብ ስም ቦታም ያስቀምጠዋል።
join-note-letters = ክሊኒኩ እነዚህን ፊደላት ላያነብ ይችላል። ስምዎን ለመናገር ይዘጋጁ።
join-note-shared = ሌሎች ሰዎች ስልክዎን ይጠቀማሉ። ቅጹ ክሊኒኩ በመልእክት ዝርዝር እንዳይተው ይጠይቃል።
join-note-no-way = ስልክም ኢሜይልም አልሰጡም። ብዙ ጊዜ ወደ ክሊኒኩ ሄደው ደብዳቤ ይጠይቁ።

join-wrong-for = ቅጹ ለማን እንደሆነ ይምረጡ።
join-wrong-helper = የሚረዳውን ሰው ስም ይጻፉ።
join-wrong-name = ስም ይጻፉ። አንድ ስም ይበቃል።
join-wrong-long = ይህ ለቅጹ ረጅም ነው። ያሳጥሩት።
join-wrong-born = ቀን፣ ወርና ዓመት በቁጥር ይጻፉ። ዓመቱን ብቻ ካወቁ ሳጥኑን ምልክት ያድርጉበት።
join-wrong-day = ይህ የቀን መቁጠሪያ እንዲህ ያለ ቀን የለውም። ቁጥሮቹን ይመልከቱ ወይም ሌላ የቀን መቁጠሪያ ይምረጡ።
join-wrong-future = ይህ ቀን ገና አልመጣም። ዓመቱን ይመልከቱ።
join-wrong-old = ይህ ከ120 ዓመት በላይ ነው። ዓመቱንና የቀን መቁጠሪያውን ይመልከቱ።
join-wrong-sex = አንዱን ይምረጡ። «መናገር አልፈልግም» እንዲሁ መልስ ነው።
join-wrong-phone = ይህ የስልክ ቁጥር አይመስልም። ቁጥር ብቻ ይጻፉ ወይም ባዶ ይተዉት።
join-wrong-email = ይህ ኢሜይል አይመስልም። እንደ name@example.org ይጻፉ ወይም ባዶ ይተዉት።
join-wrong-address = አድራሻ ይምረጡ። «ቋሚ አድራሻ የለኝም» እንዲሁ መልስ ነው።
join-wrong-both = አንድ አድራሻ መርጠው ሌላም ጽፈዋል። አንዱን ያጥፉ ወይም ምርጫዎን ይቀይሩ።
join-wrong-street = ቤትና ጎዳና ይጻፉ፣ ወይም ሌላ አድራሻ ይምረጡ።
join-wrong-care = የአድራሻውን ባለቤት ሰው ወይም ቦታ ስም ይጻፉ።
join-wrong-postcode = ይህ የዩኬ ፖስት ኮድ አይደለም። እንደ M1 1AE ይጻፉ ወይም ባዶ ይተዉት።
join-wrong-practice = የክሊኒኩን አድራሻ ለመጠቀም የክሊኒኩን ስም ይጻፉ።
join-wrong-nhs = ይህ የNHS ቁጥር አይደለም። አሥር አሃዝ አለው። እንደገና ይመልከቱ ወይም ባዶ ይተዉት።
