# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = ንምምዝጋብ ቅጥዒ ምልኡ
join-lead = እዚ ቅጥዒ እቲ ክሊኒክ ዘድልዮ ጥራይ ይሓትት። ዝዕቀብ ነገር የለን፤ ነቲ ገጽ ምስ ዓጸኹም ይጠፍእ።
join-seen-list = መን ይርእዮ፦ እቲ ክሊኒክን ሃገራዊ ዝርዝር NHSን።
join-seen-practice = መን ይርእዮ፦ እቲ ክሊኒክ ጥራይ።

join-for = እቲ ቅጥዒ ንመን እዩ?
join-for-me = ንዓይ
join-for-child = ንውላደይ
join-for-other = ንዝሕግዞ ሰብ
join-for-why = እቲ ክሊኒክ መን ከም ዝፍርም ንክፈልጥ።
join-helper-name = ስም እቲ ዝሕግዝ ሰብ
join-helper-relation = ንዚ ሰብ እንታዩ ኢኹም? ንኣብነት፦ ኣደ፣ ዓርኪ

join-name = ስም
join-name-why = እቲ ክሊኒክ ንክጽውዓኩም። ከም እትጥቀሙሉ ጽሓፍዎ። ምስ ዝኾነ ወረቐት ክመሳሰል ኣየድልን።
join-title-word = መጸውዒ፣ ንኣብነት Mr, Mrs, Miss, Mx
join-given = ቀዳማይ ስም
join-family = ስም ስድራ
join-one-name = ሓደ ስም ጥራይ እንተሃልይኩም ኣብዚ ጽሓፍዎ።

join-born = ዕለት ልደት
join-born-why = ምስ ካልእ ሰብ ንከይትደናገሩ።
join-day = መዓልቲ
join-month = ወርሒ
join-year = ዓመት
join-only-year = ዓመቱ ጥራይ ወይ ዳርጋ ዓመቱ እፈልጥ
join-calendar = ዓውደ ኣዋርሕ
join-calendar-gregorian = ናይ ብሪጣንያ (ግሪጎርያን)
join-calendar-solar-hijri = ናይ ፋርስን ኣፍጋኒስታንን (ጸሓያዊ ሂጅሪ)
join-calendar-hijri = እስላማዊ (ሂጅሪ)
join-calendar-ethiopian = ግእዝ (ኢትዮጵያን ኤርትራን)

join-sex = ጾታ
join-sex-why = NHS ናብ ዝግባእ ምርመራ ንክዕድመኩም ይጥቀመሉ።
join-sex-female = ኣንስተይቲ
join-sex-male = ተባዕታይ
join-sex-other = ካልእ
join-sex-unknown = ክዛረብ ኣይደልን

join-reach = እቲ ክሊኒክ ብውሕስነት ብኸመይ ክረኽበኩም ይኽእል?
join-reach-why = ንቖጸራታትን ውጽኢታትን። ንዓኹም ውሑስ ዝኾነ ጥራይ ሃቡ።
join-phone = ተሌፎን
join-phone-shared = ካልኦት ሰባት እውን ነዚ ተሌፎን ይጥቀሙሉ
join-email = ኢመይል

join-address = እቲ ክሊኒክ ኣየናይ ኣድራሻ ይጠቀም?
join-address-why = ደብዳበታት ናብኡ ይኸይድ። ከተረጋግጽዎ ኣይትግደዱን።
join-address-home = እነብረሉ ወይ ዝቕመጠሉ ቦታ
join-address-practice = ኣድራሻ እቲ ክሊኒክ
join-address-care-of = ኣድራሻ ካልእ ሰብ
join-address-none = ቀዋሚ ኣድራሻ የብለይን
join-care-name = ስም እቲ ሰብ ወይ ቦታ
join-street = ገዛን ጎደናን
join-town = ከተማ
join-postcode = ፖስት ኮድ
join-post = ደብዳበታት ናብቲ ክሊኒክ እንተ ኸይዱ ብኸመይ ትፈልጡ?
join-post-collect = መጺአ እሓትት
join-post-call = እቲ ክሊኒክ ይድውለለይ
join-post-text = እቲ ክሊኒክ ጽሑፍ መልእኽቲ ይሰደለይ

join-practice = ስም እቲ ክሊኒክ
join-practice-why = እቲ ቅጥዒ ናብ ትኽክለኛ ቦታ ንክበጽሕ።
join-practice-street = ኣድራሻ እቲ ክሊኒክ

join-language = ቋንቋኹም
join-language-why = እቲ ክሊኒክ ኣስተርጓሚ ንክረክብ።
join-interpreter = ኣስተርጓሚ የድልየኒ
join-needs = ካልእ እንታይ ይሕግዘኩም? ንኣብነት፦ ዓቢ ጽሑፍ፣ ቋንቋ ምልክት፣ ሓኪም ሰበይቲ

join-more = ተወሳኺ፣ እንተ ደሊኹም ጥራይ
join-more-why = ዝነበረ መዝገብ ንምርካብ ይሕግዝ። ብዘይ ብኡ ክትምዝገቡ ትኽእሉ።
join-nhs-number = ቁጽሪ NHS
join-before-name = ዝተጠቐምኩሙሉ ካልእ ስም
join-before-practice = ናይ መወዳእታ ክሊኒክኩም ኣብ ዓዲ እንግሊዝ
join-before-address = ናይ መወዳእታ ኣድራሻኹም ኣብ ዓዲ እንግሊዝ

join-check = መልስታትኩም ርኣዩ
join-make = ነቲ ቅጥዒ ኣዳልውዎ
join-pdf = እትህብዎ ቅጥዒ (PDF)
join-post-paper = ስምምዕ ብዛዕባ ደብዳበታት (PDF)
join-file = ፋይል ንኮምፒተር እቲ ክሊኒክ
join-sealed = እዚ ክሊኒክ ጥራይ ዝኸፍቶ ዝተዓሽገ ፋይል
join-codes = ዝተዓሽገ፣ ከም ኮዳት
join-done = ነቲ ቅጥዒ ዓቅብዎ ወይ ሕተምዎ፣ ፈርሙሉ፣ ንክሊኒክ ድማ ሃብዎ። ድሕሪኡ ነዚ ገጽ ዕጸውዎ።

join-note-year = ዓመቱ ጥራይ ትፈልጡ። NHS 1 ጥሪ ይጽሕፍ፣ እቲ ቅጥዒ ድማ ግምት ምዃኑ ይነግር።
join-note-moon = ኣብዚ ዓውደ ኣዋርሕ እቲ መዓልቲ ሓደ ክቕድም ወይ ክድሕር ይኽእል። ነቲ ዕለት መሊስኩም ርኣዩዎ።
join-note-one-name = ሓደ ስም ኣለኩም። እቲ ቅጥዒ ከምኡ ይብል፣ ኣብ ስም ስድራ ድማ የቐምጦ።
join-note-letters = እቲ ክሊኒክ ነዚ ፊደላት ከንብቦ ዘይክእል ይኸውን። ስምኩም ክትነግሩ ተዳለዉ።
join-note-shared = ካልኦት ሰባት ተሌፎንኩም ይጥቀሙሉ። እቲ ቅጥዒ እቲ ክሊኒክ ኣብ መልእኽቲ ዝርዝር ንከይገድፍ ይሓትት።
join-note-no-way = ተሌፎን ወይ ኢመይል ኣይሃብኩምን። ኩሉ ግዜ ናብቲ ክሊኒክ ከይድኩም ደብዳበታት ሕተቱ።

join-wrong-for = እቲ ቅጥዒ ንመን ምዃኑ ምረጹ።
join-wrong-helper = ስም እቲ ዝሕግዝ ሰብ ጽሓፉ።
join-wrong-name = ስም ጽሓፉ። ሓደ ስም እኹል እዩ።
join-wrong-long = እዚ ነቲ ቅጥዒ ነዊሕ እዩ። ኣሕጽርዎ።
join-wrong-born = መዓልቲ፣ ወርሕን ዓመትን ብቑጽሪ ጽሓፉ። ዓመቱ ጥራይ እንተ ፈለጥኩም ነቲ ሳንዱቕ ምልክት ግበሩሉ።
join-wrong-day = እዚ ዓውደ ኣዋርሕ ከምዚ ዝበለ መዓልቲ የብሉን። ነቲ ቁጽርታት ርኣዩ፣ ወይ ካልእ ዓውደ ኣዋርሕ ምረጹ።
join-wrong-future = እዚ መዓልቲ ገና ኣይመጸን። ነቲ ዓመት ርኣዩ።
join-wrong-old = እዚ ልዕሊ 120 ዓመት ይገብር። ነቲ ዓመትን ዓውደ ኣዋርሕን ርኣዩ።
join-wrong-sex = ሓደ ምረጹ። «ክዛረብ ኣይደልን» እውን መልሲ እዩ።
join-wrong-phone = እዚ ቁጽሪ ተሌፎን ኣይመስልን። ቁጽርታት ጥራይ ጽሓፉ፣ ወይ ባዶ ግደፍዎ።
join-wrong-email = እዚ ኢመይል ኣይመስልን። ከም name@example.org ጽሓፉ፣ ወይ ባዶ ግደፍዎ።
join-wrong-address = ኣድራሻ ምረጹ። «ቀዋሚ ኣድራሻ የብለይን» እውን መልሲ እዩ።
join-wrong-both = ሓደ ኣድራሻ መሪጽኩም ካልእ እውን ጽሒፍኩም። ሓደ ደምስሱ፣ ወይ ምርጫኹም ቀይሩ።
join-wrong-street = ገዛን ጎደናን ጽሓፉ፣ ወይ ካልእ ኣድራሻ ምረጹ።
join-wrong-care = ስም እቲ ኣድራሻ ዝውንን ሰብ ወይ ቦታ ጽሓፉ።
join-wrong-postcode = እዚ ናይ ዓዲ እንግሊዝ ፖስት ኮድ ኣይኮነን። ከም M1 1AE ጽሓፉ፣ ወይ ባዶ ግደፍዎ።
join-wrong-practice = ኣድራሻ ክሊኒክ ንምጥቃም ስም እቲ ክሊኒክ ጽሓፉ።
join-wrong-nhs = እዚ ቁጽሪ NHS ኣይኮነን። ዓሰርተ ቁጽሪ ኣለዎ። መሊስኩም ርኣዩ፣ ወይ ባዶ ግደፍዎ።
