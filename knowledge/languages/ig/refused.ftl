# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Ha jụrụ
no-lead = Zaa ajụjụ ole na ole, ị ga-enweta akwụkwọ ozi na Bekee. A naghị edebe ihe ọ bụla.
no-what = Gịnị ka ha chọrọ n’aka gị?
no-what-id = Paspọtụ ma ọ bụ akwụkwọ njirimara
no-what-address = Ihe akaebe adreesị
no-what-status = Visa ma ọ bụ akwụkwọ immigration
no-what-nhs-number = Nọmba NHS
no-what-area = Ha sị na m ebighị na mpaghara ha
no-what-full = Ha sị na ha ejuola
no-what-other = Ihe ọzọ, ma ọ bụ na ha enyeghị ihe kpatara ya
no-when = Olee mgbe ọ bụ?
no-practice = Aha klinik
no-who-to = Onye ka akwụkwọ ozi ahụ ga-eru?
no-to-practice = Onye njikwa klinik
no-to-board = Òtù na-akwụ klinik ụgwọ
no-your-name = Aha gị
no-your-name-hint = Aha mbụ ma ọ bụ mkpụrụedemede mbụ zuru.
no-where = Ebee ka ị nọ?
no-where-area = Na mpaghara klinik
no-where-none = Enweghị m adreesị na-adịgide adịgide
no-use-address = Achọrọ m iji adreesị klinik
no-ill = Ana m arịa ọrịa ugbu a
no-count = Gụọ ọjụjụ a: naanị klinik, ọnwa na ihe kpatara ya. O nweghị ihe banyere m.
no-count-why = Ọnụọgụ na-egosi ebe klinik chọrọ enyemaka. A na-egosi klinik naanị site n’ọjụjụ ise gaa n’ihu.
no-make = Mee akwụkwọ ozi ahụ

no-letter = Ihe akwụkwọ ozi ahụ na-ekwu
no-says-register = Biko debanyenụ aha m ugbu a. Ọ dịghị onye a manyere igosi akwụkwọ iji debanye aha.
no-says-board = Biko lelee ihe klinik a na-eme, nyekwara m aka idebanye aha.
no-says-full = Ọ bụrụ na unu ejuola, biko kwuonụ ya n’akwụkwọ, gwakwanụ m klinik dị nso na-anabata ndị ọrịa.
no-says-reason = Ọ bụrụ na unu ka na-ajụ, biko zitere m ihe kpatara ya n’akwụkwọ.
no-says-days = Na England nke a ga-emerịrị n’ime ụbọchị 14.
no-says-urgent = Tupu oge ahụ, biko nyenụ m nlekọta ọ bụla na-enweghị ike ichere. Ọ bụ n’efu.
no-says-ill = Ana m arịa ọrịa ugbu a, achọkwara m nlekọta ozugbo.
no-says-address = Biko kwerenụ ka m jiri adreesị klinik maka akwụkwọ ozi.
no-pdf = Akwụkwọ ozi (PDF)
no-next = Nwaakwa klinik ọzọ:
no-ni = N’Ebe Ugwu Ireland iwu dị iche. Biko nweta ndụmọdụ tupu i dee.

no-wrong-what = Biko họrọ ihe ha chọrọ.
no-wrong-when = Biko dee ụbọchị ahụ otu a: 23 11 2026. Ọ gaghị abụ ụbọchị na-abịabeghị.
no-wrong-practice = Biko dee aha klinik.
no-wrong-name = Biko dee aha ma ọ bụ mkpụrụedemede mbụ, ka ha nwee ike ịza.
no-wrong-nation = Biko họrọ ebe klinik dị.
no-counted = A gụọla ọjụjụ ahụ. Daalụ.
