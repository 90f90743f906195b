# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = እምቢ አሉኝ
no-lead = ጥቂት ጥያቄዎችን ይመልሱ፤ በእንግሊዝኛ የተጻፈ ደብዳቤ ያገኛሉ። ምንም አይቀመጥም።
no-what = ምን ጠየቁዎት?
no-what-id = ፓስፖርት ወይም መታወቂያ
no-what-address = የአድራሻ ማረጋገጫ
no-what-status = ቪዛ ወይም የኢሚግሬሽን ሰነድ
no-what-nhs-number = የNHS ቁጥር
no-what-area = ከአካባቢያቸው ውጭ እንደምኖር ተናገሩ
no-what-full = ቦታ የለንም አሉ
no-what-other = ሌላ ነገር፣ ወይም ምክንያት አልሰጡም
no-when = መቼ ነበር?
no-practice = የክሊኒኩ ስም
no-who-to = ደብዳቤው ለማን ይድረስ?
no-to-practice = ለክሊኒኩ ሥራ አስኪያጅ
no-to-board = ለክሊኒኩ ለሚከፍለው አካል
no-your-name = ስምዎ
no-your-name-hint = የመጀመሪያ ስም ወይም የስም መነሻ ፊደላት ይበቃሉ።
no-where = የት ነው የሚኖሩት?
no-where-area = በክሊኒኩ አካባቢ
no-where-none = ቋሚ አድራሻ የለኝም
no-use-address = የክሊኒኩን አድራሻ መጠቀም እፈልጋለሁ
no-ill = አሁን ታምሜአለሁ
no-count = ይህን እምቢታ ቁጠሩ፦ ክሊኒኩ፣ ወሩና ምክንያቱ ብቻ። ስለ እኔ ምንም የለም።
no-count-why = ቁጥሮች ክሊኒኮች የት እርዳታ እንደሚያስፈልጋቸው ያሳያሉ። አንድ ክሊኒክ የሚታየው ከአምስት እምቢታ ጀምሮ ብቻ ነው።
no-make = ደብዳቤውን አዘጋጁ

no-letter = ደብዳቤው የሚለው
no-says-register = እባክዎ አሁን ይመዝግቡኝ። ለመመዝገብ ሰነድ ማሳየት ያለበት ማንም የለም።
no-says-board = እባክዎ ይህ ክሊኒክ የሚያደርገውን ይመልከቱ፣ እንድመዘገብም ይርዱኝ።
no-says-full = ቦታ ከሌለዎት፣ እባክዎ ይህን በጽሑፍ ይግለጹልኝ፤ በአቅራቢያ ታካሚ የሚቀበል ክሊኒክም ይንገሩኝ።
no-says-reason = አሁንም እምቢ ካሉ፣ እባክዎ ምክንያቱን በጽሑፍ ይላኩልኝ።
no-says-days = በእንግላንድ ይህ በ14 ቀናት ውስጥ መደረግ አለበት።
no-says-urgent = እስከዚያ ድረስ፣ እባክዎ ሊጠብቅ የማይችል ሕክምና ይስጡኝ። በነጻ ነው።
no-says-ill = አሁን ታምሜአለሁ፣ ሕክምናም ወዲያውኑ እፈልጋለሁ።
no-says-address = እባክዎ ለደብዳቤዎች የክሊኒኩን አድራሻ እንድጠቀም ይፍቀዱልኝ።
no-pdf = ደብዳቤ (PDF)
no-next = ሌላ ክሊኒክም ይሞክሩ፦
no-ni = በሰሜን አየርላንድ ደንቡ የተለየ ነው። ከመጻፍዎ በፊት ምክር ይጠይቁ።

no-wrong-what = ምን እንደጠየቁዎት ይምረጡ።
no-wrong-when = ቀኑን እንዲህ ይጻፉ፦ 23 11 2026። ወደፊት ያለ ቀን ሊሆን አይችልም።
no-wrong-practice = የክሊኒኩን ስም ይጻፉ።
no-wrong-name = እንዲመልሱልዎ ስም ወይም የስም መነሻ ፊደላት ይጻፉ።
no-wrong-nation = ክሊኒኩ የት እንዳለ ይምረጡ።
no-counted = እምቢታው ተቆጥሯል። እናመሰግናለን።
