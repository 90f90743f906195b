# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = ክሊኒክ ድለዩ
surgeries-title = ውሑስ ክሊኒክ ድለዩ
surgeries-lead = ውሑስ ክሊኒክ ብዘይ ወረቐት መንነት፣ መረጋገጺ ኣድራሻ ወይ ሰነዳት ኢሚግረሽን ክምዝግበኩም ቃል ኣትዩ እዩ።
surgeries-place = ፖስት ኮድ ወይ ከተማ
surgeries-place-hint = ንኣብነት M1 1AE ወይ Leeds። ናይ ገዛእ ርእስኹም ኣድራሻ ክኸውን ኣየድልን፤ ኣብ ጥቓኹም ዘሎ ዝኾነ ቦታ ይኣክል።
surgeries-find = ድለዩ
surgeries-near-me = ኣብ ጥቓይ
surgeries-near-me-failed = ተሌፎንኩም ኣበይ ከም ዘለኹም ኣይነገረናን። በጃኹም ፖስት ኮድ ወይ ከተማ ጽሓፉ።
surgeries-forgotten = ነቲ ቦታ ንዓኹም ንምምላስ ንጥቀመሉ። ድሕሪኡ ንርስዖ።
surgeries-register = ኩሎም ውሑሳት ክሊኒካት ርኣዩ
# {$town} is the name of a town that does not exist.
surgeries-made-up = እዚ መርኣዪ እዩ። ናይ ሓቂ ክሊኒካት ገና ኣይተወሰኹን። እዛ ከተማን ክሊኒካታን ናይ ሓቂ ኣይኮኑን፦ {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = ኣብ ጥቓ {$place}
surgeries-near-you = ኣብ ጥቓኹም
surgeries-your-position = ዘለኹምዎ ቦታ
surgeries-bring = ሒዝኩምዎ እትመጹ ነገር፦ ዋላ ሓደ።
surgeries-bring-more = ንምምዝጋብ ወረቐት መንነት፣ መረጋገጺ ኣድራሻ ወይ ሰነዳት ኢሚግረሽን ኣየድልየኩምን። እንተ ሓቲቶምኹም ነዚ ገጽ ኣርእይዎም።
surgeries-safe = ውሑሳት ክሊኒካት
surgeries-none-safe = ኣብዚ ጥቓ ካብ ዘለዉ ክሊኒካት ክሳብ ሕጂ ነዚ ቃል ዝኣተወ የለን። ይኹን እምበር ብዘይ ሰነዳት ክትምዝገቡ ትኽእሉ።
surgeries-others = ካልኦት ኣብ ጥቓ ዘለዉ ክሊኒካት
surgeries-others-more = እዚኦም ነቲ ቃል ኣይኣተዉን። ይኹን እምበር ኣብኦም እውን ብዘይ ሰነዳት ክትምዝገቡ ትኽእሉ።
surgeries-again = ኣብ ካልእ ቦታ ድለዩ
surgeries-map = ካርታ ናይቶም ኣብቲ ዝርዝር ዘለዉ ክሊኒካት። እቲ ዝርዝር ድማ ነዚ ብቓላት ይነግር።
surgeries-straight = ርሕቀት ብቐጥታ መስመር ዝተዓቀነ እዩ። እቲ መንገዲ ክነውሕ ይኽእል፤ ንኣብነት ኣብ መንጎ ማይ እንተ ሃልዩ።
# {$place} is a postcode.
surgeries-about = ነዚ ፖስት ኮድ ብልክዕ ኣይንፈልጦን። ርሕቀት ካብ ማእከል ናይዚ ከባቢ ዝተዓቀነ እዩ፦ {$place}
surgeries-only-area = እዚ ቦታ ኣበይ ከም ዘሎ ብግምት ጥራይ ንፈልጥ። እቲ ርሕቀት ብብዙሕ ኪሎሜተር ክጋገ ይኽእል፦ {$place}
surgeries-northern-ireland = ኣብ ሰሜን ኣየርላንድ ሕግታት ዝተፈልየ እዩ፣ ናይኡ ክሊኒካት ዝርዝር ድማ የብልናን። ኣብዚ ክትረኽቡ ትኽእሉ፦
surgeries-scotland = ኩሎም ኣብ ስኮትላንድ ዘለዉ ክሊኒካት የብልናን። ተወሳኺ ኣብዚ ክትረኽቡ ትኽእሉ፦

# {$number} is a number.
surgeries-metres = {$number} ሜተር
surgeries-kilometres = {$number} ኪ.ሜ
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}፣ {$direction}
surgeries-here = ኣብ ርሕቀት {$distance}
surgeries-to-north = ንሰሜን
surgeries-to-north-east = ንሰሜን ምብራቕ
surgeries-to-east = ንምብራቕ
surgeries-to-south-east = ንደቡብ ምብራቕ
surgeries-to-south = ንደቡብ
surgeries-to-south-west = ንደቡብ ምዕራብ
surgeries-to-west = ንምዕራብ
surgeries-to-north-west = ንሰሜን ምዕራብ

surgeries-tag-safe = ውሑስ ክሊኒክ
surgeries-tag-made-up = ናይ ሓቂ ኣይኮነን
surgeries-address = ኣድራሻ
surgeries-phone = ተሌፎን
surgeries-website = መርበብ ሓበሬታ
surgeries-languages = ቋንቋታት
surgeries-directions = ዝርከበሉ ቦታ
surgeries-join = ብኢንተርነት ብመንገዲ NHS ተመዝገቡ
surgeries-grade-demands = ንመወዳእታ ግዜ ክንርእዮ ከለና፣ መርበብ ሓበሬታኡ ሰነዳት ግድን የድሊ ይብል ነይሩ። ንዓኹም ግን ኣየድልየኩምን።
surgeries-grade-asks = ንመወዳእታ ግዜ ክንርእዮ ከለና፣ መርበብ ሓበሬታኡ ሰነዳት ይሓትት ነይሩ። ንዓኹም ኣየድልየኩምን።
surgeries-grade-clean = ንመወዳእታ ግዜ ክንርእዮ ከለና፣ መርበብ ሓበሬታኡ ሰነዳት ኣየድልን ይብል ነይሩ።
surgeries-grade-none = ንመወዳእታ ግዜ ክንርእዮ ከለና፣ መርበብ ሓበሬታኡ ብዛዕባ ሰነዳት ዋላ ሓደ ኣይበለን።

## A surgery’s page

surgeries-is-safe = እዚ ውሑስ ክሊኒክ እዩ።
# {$date} is a date.
surgeries-since = ኣብቲ መዝገብ ዘሎ ካብ፦ {$date}
surgeries-under-review = እዚ ውሑስ ክሊኒክ እዩ፣ መርበብ ሓበሬታኡ ግን ሰነዳት ይሓትት። ከእርሞ ሓቲትናዮ ኣለና። ካብ፦ {$date}
surgeries-not-listed = እዚ ክሊኒክ ናብ ውሑሳት ክሊኒካት ኣይተጸንበረን። ይኹን እምበር ብዘይ ሰነዳት ክትምዝገቡ ትኽእሉ።
surgeries-closed = እዚ ክሊኒክ ተዓጽዩ እዩ። ኣብ ጥቓኹም ካልእ ድለዩ።
# {$town} is the name of a town.
surgeries-from-town = {$distance} ካብ ማእከል {$town}፣ {$direction}
surgeries-open-map = ኣብ ካርታኹም ክፈትዎ
surgeries-show-words = ነዚ ቃላት ኣብ ሪሰፕሽን ከተርእይዎ ትኽእሉ።
surgeries-same-place = ኣብ ሓደ ህንጻ
surgeries-record = ብዛዕባ እዚ ክሊኒክ ዝፍለጥ

## When a place is not found

surgeries-error-title = በጃኹም ደጊምኩም ፈትኑ
surgeries-error-empty = ፖስት ኮድ ወይ ስም ከተማ ጽሓፉ
surgeries-error-postcode = ነዚ ፖስት ኮድ ኣይንፈልጦን። ደጊምኩም ርኣይዎ፣ ወይ ከተማ ጽሓፉ
surgeries-error-town = ነዚ ቦታ ኣይንፈልጦን። ፖስት ኮድ፣ ወይ ኣብ ጥቓኹም ዘላ ዓባይ ከተማ ጽሓፉ
surgeries-error-several = በዚ ስም ብዙሕ ቦታታት ኣሎ። ሓደ ምረጹ
surgeries-error-no-fixed-abode = እዚ ቦታ ኣይኮነን። NHS ቀዋሚ ኣድራሻ ንዘይብሎም ሰባት ዝጽሕፎ እዩ። መብዛሕትኡ ግዜ ትህልዉሉ ቦታ፣ ፖስት ኮዱ ወይ ከተማኡ ጽሓፉ። ብዘይ ኣድራሻ ክትምዝገቡ ትኽእሉ
surgeries-error-islands = ጀርሲ፣ ገርንሲን ኣይል ኦፍ ማንን ናይ ገዛእ ርእሶም ኣገልግሎት ጥዕና ኣለዎም። ኣብኡ ክንሕግዝ ኣይንኽእልን
