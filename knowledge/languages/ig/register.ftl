# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Dejupụta fọm idebanye aha
join-lead = Fọm a na-ajụ naanị ihe klinik chọrọ. A naghị edebe ihe ọ bụla: mgbe i mechiri peeji a, ihe niile apụọla.
join-seen-list = Ndị na-ahụ ya: klinik na ndepụta mba nke NHS.
join-seen-practice = Onye na-ahụ ya: naanị klinik.

join-for = Fọm a ọ bụ maka onye?
join-for-me = Maka m
join-for-child = Maka nwa m
join-for-other = Maka onye m na-enyere aka
join-for-why = Ka klinik mara onye na-abịnye aka.
join-helper-name = Aha onye na-enye aka
join-helper-relation = Gịnị ka ị bụ nye onye a? Dịka ọmụmaatụ: nne, enyi

join-name = Aha
join-name-why = Ka klinik nwee ike ịkpọ gị. Dee ya otu i si eji ya. Ọ dịghị mkpa ka ya na akwụkwọ ọ bụla dakọọ.
join-title-word = Utu aha, dịka ọmụmaatụ Mr, Mrs, Miss, Mx
join-given = Aha mbụ
join-family = Aha ezinụlọ
join-one-name = Ọ bụrụ na i nwere naanị otu aha, dee ya ebe a.

join-born = Ụbọchị ọmụmụ
join-born-why = Ka a ghara iji gị were onye ọzọ.
join-day = Ụbọchị
join-month = Ọnwa
join-year = Afọ
join-only-year = Amaara m naanị afọ, ma ọ bụ ihe dịka afọ ahụ
join-calendar = Kalịnda
join-calendar-gregorian = Kalịnda UK
join-calendar-solar-hijri = Kalịnda Peshia na Afganistan (Hijri anyanwụ)
join-calendar-hijri = Kalịnda Alakụba (Hijri)
join-calendar-ethiopian = Kalịnda Itiopia

join-sex = Nwoke ma ọ bụ nwanyị
join-sex-why = NHS na-eji ya akpọ gị maka nnyocha ahụike kwesịrị gị.
join-sex-female = Nwanyị
join-sex-male = Nwoke
join-sex-other = Ọzọ
join-sex-unknown = Achọghị m ikwu

join-reach = Kedu ka klinik ga-esi kpọtụrụ gị n’enweghị ihe ize ndụ?
join-reach-why = Maka oge ịga na nsonaazụ. Nye naanị ihe dị nchekwa nye gị.
join-phone = Ekwentị
join-phone-shared = Ndị ọzọ na-ejikwa ekwentị a
join-email = Email

join-address = Olee adreesị klinik ga-eji?
join-address-why = Ebe ahụ ka akwụkwọ ozi na-aga. Ọ dịghị mkpa ka ị gosi ihe akaebe.
join-address-home = Ebe m bi ma ọ bụ ebe m nọ
join-address-practice = Adreesị klinik
join-address-care-of = Adreesị onye ọzọ
join-address-none = Enweghị m adreesị na-adịgide adịgide
join-care-name = Aha onye ahụ ma ọ bụ ebe ahụ
join-street = Ụlọ na okporo ámá
join-town = Obodo
join-postcode = Koodu nzi ozi
join-post = Ọ bụrụ na akwụkwọ ozi gaa klinik, olee otu ị ga-esi nụ?
join-post-collect = Ana m abịa ajụ
join-post-call = Klinik na-akpọ m
join-post-text = Klinik na-ezite ozi ederede

join-practice = Aha klinik
join-practice-why = Ka fọm ruo ebe kwesịrị ekwesị.
join-practice-street = Adreesị klinik

join-language = Asụsụ gị
join-language-why = Ka klinik nwee ike inweta onye ntụgharị okwu.
join-interpreter = Achọrọ m onye ntụgharị okwu
join-needs = Gịnị ọzọ ga-enyere gị aka? Dịka ọmụmaatụ: mkpụrụedemede buru ibu, asụsụ ogbi, dọkịta nwanyị

join-more = Ọzọ, naanị ma ị chọọ
join-more-why = Ọ na-enye aka ịchọta ndekọ ochie. Ị nwere ike idebanye aha na-enweghị ya.
join-nhs-number = Nọmba NHS
join-before-name = Aha ọzọ i jiri
join-before-practice = Klinik ikpeazụ gị na UK
join-before-address = Adreesị ikpeazụ gị na UK

join-check = Lelee azịza gị
join-make = Mee fọm ahụ
join-pdf = Fọm ị ga-enye (PDF)
join-post-paper = Nkwekọrịta banyere akwụkwọ ozi (PDF)
join-file = Faịlụ maka kọmputa klinik
join-sealed = Faịlụ e mechiri emechi, naanị klinik a nwere ike imeghe ya
join-codes = E mechiri ya emechi, dịka koodu a ga-esikanụ
join-done = Chekwaa fọm ma ọ bụ bipụta ya, binye aka, nye ya klinik. Mgbe ahụ mechie peeji a.

join-note-year = Ị maara naanị afọ. NHS na-ede 1 Jenụwarị, fọm a na-ekwukwa na ọ bụ atụmatụ.
join-note-moon = Na kalịnda a, ụbọchị nwere ike iji otu ụbọchị bute ụzọ ma ọ bụ gafee. Biko lelee ụbọchị ahụ ọzọ.
join-note-one-name = I nwere otu aha. Fọm a na-ekwu ya, na-etinyekwa ya n’aha ezinụlọ.
join-note-letters = Klinik nwere ike ọ gaghị agụta mkpụrụedemede ndị a. Biko dị njikere ịkpọ aha gị ma ọ bụ isupe ya.
join-note-shared = Ndị ọzọ na-eji ekwentị gị. Fọm a na-arịọ klinik ka ọ ghara ịhapụ nkọwa na ozi.
join-note-no-way = I nyeghị ekwentị, i nyeghịkwa email. Biko na-aga klinik mgbe mgbe jụọ maka akwụkwọ ozi.

join-wrong-for = Biko họrọ onye fọm a bụ maka ya.
join-wrong-helper = Biko dee aha onye na-enye aka.
join-wrong-name = Biko dee aha. Otu aha zuru.
join-wrong-long = Nke a toro ogologo karịa fọm. Biko mee ka ọ dị mkpirikpi.
join-wrong-born = Biko jiri nọmba dee ụbọchị, ọnwa na afọ. Ọ bụrụ na ị maara naanị afọ, kaa akara n’igbe ahụ.
join-wrong-day = Kalịnda a enweghị ụdị ụbọchị ahụ. Lelee nọmba ndị ahụ, ma ọ bụ họrọ kalịnda ọzọ.
join-wrong-future = Ụbọchị a erubeghị. Biko lelee afọ ahụ.
join-wrong-old = Nke a karịrị afọ 120 gara aga. Biko lelee afọ na kalịnda ahụ.
join-wrong-sex = Biko họrọ otu. “Achọghị m ikwu” bụkwa azịza.
join-wrong-phone = Nke a eyighị nọmba ekwentị. Dee naanị nọmba, ma ọ bụ hapụ ya.
join-wrong-email = Nke a eyighị adreesị email. Dee ya dịka name@example.org, ma ọ bụ hapụ ya.
join-wrong-address = Biko họrọ adreesị. “Enweghị m adreesị na-adịgide adịgide” bụkwa azịza.
join-wrong-both = Ị họrọla otu adreesị ma dee ọzọ. Biko hichapụ otu, ma ọ bụ gbanwee nhọrọ gị.
join-wrong-street = Biko dee ụlọ na okporo ámá, ma ọ bụ họrọ adreesị ọzọ.
join-wrong-care = Biko dee aha onye ma ọ bụ ebe nwe adreesị ahụ.
join-wrong-postcode = Nke a abụghị koodu nzi ozi UK. Dee ya dịka M1 1AE, ma ọ bụ hapụ ya.
join-wrong-practice = Iji adreesị klinik mee ihe, biko dee aha klinik.
join-wrong-nhs = Nke a abụghị nọmba NHS. Ọ na-enwe ọnụọgụ iri. Lelee ya ọzọ, ma ọ bụ hapụ ya.
