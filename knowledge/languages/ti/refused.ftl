# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = ኣይፋል ኢሎምኒ
no-lead = ንገለ ሕቶታት መልሱ፣ ብእንግሊዝኛ ደብዳበ ትረኽቡ። ዝዕቀብ ነገር የለን።
no-what = ካባኹም እንታይ ሓቲቶም?
no-what-id = ፓስፖርት ወይ ወረቐት መንነት
no-what-address = መረጋገጺ ኣድራሻ
no-what-status = ቪዛ ወይ ወረቓቕቲ ኢሚግረሽን
no-what-nhs-number = ቁጽሪ NHS
no-what-area = ካብ ከባቢኦም ወጻኢ ከም ዝነብር ነጊሮምኒ
no-what-full = ቦታ የብልናን ኢሎም
no-what-other = ካልእ፣ ወይ ምኽንያት ኣይሃቡን
no-when = መዓስ ነይሩ?
no-practice = ስም እቲ ክሊኒክ
no-who-to = እቲ ደብዳበ ናብ መን ይኺድ?
no-to-practice = ሓላፊ እቲ ክሊኒክ
no-to-board = ንክሊኒክ ዝኸፍል ኣካል
no-your-name = ስምኩም
no-your-name-hint = ቀዳማይ ስም ወይ ፊደላት እኹል እዩ።
no-where = ኣበይ ትቕመጡ?
no-where-area = ኣብ ከባቢ እቲ ክሊኒክ
no-where-none = ቀዋሚ ኣድራሻ የብለይን
no-use-address = ኣድራሻ እቲ ክሊኒክ ክጥቀም ይደሊ
no-ill = ሕጂ ሓሚመ ኣለኹ
no-count = ነዚ ኣይፋል ጽብጸብዎ፦ ክሊኒክ፣ ወርሕን ምኽንያትን ጥራይ። ብዛዕባይ ዋላ ሓደ።
no-count-why = ቁጽርታት ክሊኒካት ኣበይ ሓገዝ ከም ዘድልዮም የርእይ። ሓደ ክሊኒክ ካብ ሓሙሽተ ንላዕሊ ጥራይ ይረአ።
no-make = ነቲ ደብዳበ ኣዳልውዎ

no-letter = እቲ ደብዳበ ዝብሎ
no-says-register = በጃኹም ሕጂ መዝግቡኒ። ንምምዝጋብ ሰነዳት ከርኢ ዝግደድ የለን።
no-says-board = በጃኹም እዚ ክሊኒክ ዝገብሮ ርኣዩ፣ ንክምዝገብ ድማ ሓግዙኒ።
no-says-full = ቦታ እንተዘይብልኩም ብጽሑፍ ንገሩኒ፣ ኣብዚ ጥቓ ተሓከምቲ ዝቕበል ክሊኒክ ድማ ሓብሩኒ።
no-says-reason = መልሲ ሕጂ እውን ኣይፋል እንተኾይኑ፣ ምኽንያቱ ብጽሑፍ ስደዱለይ።
no-says-days = ኣብ እንግሊዝ እዚ ኣብ ውሽጢ 14 መዓልቲ ክግበር ኣለዎ።
no-says-urgent = ክሳብ ሽዑ ክጽበ ዘይክእል ሕክምና ሃቡኒ። ብናጻ እዩ።
no-says-ill = ሕጂ ሓሚመ ኣለኹ፣ ብቕልጡፍ ሕክምና የድልየኒ።
no-says-address = ንደብዳበታት ኣድራሻ እቲ ክሊኒክ ክጥቀም ፍቐዱለይ።
no-pdf = ደብዳበ (PDF)
no-next = ካልእ ክሊኒክ እውን ፈትኑ፦
no-ni = ኣብ ሰሜን ኣየርላንድ ሕግታት ዝተፈልየ እዩ። ቅድሚ ምጽሓፍኩም ምኽሪ ሕተቱ።

no-wrong-what = እንታይ ከም ዝሓተቱ ምረጹ።
no-wrong-when = ነቲ መዓልቲ ከምዚ ጽሓፍዎ፦ 23 11 2026። ኣብ መጻኢ ክኸውን ኣይክእልን።
no-wrong-practice = ስም እቲ ክሊኒክ ጽሓፉ።
no-wrong-name = ክምልሱ ምእንቲ ስም ወይ ፊደላት ጽሓፉ።
no-wrong-nation = እቲ ክሊኒክ ኣበይ ከም ዘሎ ምረጹ።
no-counted = እቲ ኣይፋል ተጸብጺቡ። የቐንየልና።
