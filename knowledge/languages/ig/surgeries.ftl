# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = Chọọ klinik
surgeries-title = Chọọ klinik nwere nchekwa
surgeries-lead = Klinik nwere nchekwa kwere nkwa idebanye aha gị n’enweghị akwụkwọ njirimara, ihe akaebe adreesị ma ọ bụ akwụkwọ immigration.
surgeries-place = Koodu nzi ozi ma ọ bụ obodo
surgeries-place-hint = Dịka M1 1AE ma ọ bụ Leeds. Ọ bụchaghị adreesị nke gị: ebe ọ bụla dị gị nso ga-ezu.
surgeries-find = Chọọ
surgeries-near-me = Ebe dị m nso
surgeries-near-me-failed = Ekwentị gị ekwughị ebe ị nọ. Biko dee koodu nzi ozi ma ọ bụ obodo.
surgeries-forgotten = Anyị na-eji ebe ahụ aza gị. Mgbe ahụ anyị echefuo ya.
surgeries-register = Hụ klinik niile nwere nchekwa
# {$town} is the name of a town that does not exist.
surgeries-made-up = Nke a bụ ihe ngosi. A gbakwunyebeghị ezigbo klinik ọ bụla. Obodo a na klinik ya bụ ihe e chepụtara echepụta: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Ebe dị {$place} nso
surgeries-near-you = Ebe dị gị nso
surgeries-your-position = ebe ị nọ
surgeries-bring = Ihe ị ga-eweta: ọ dịghị.
surgeries-bring-more = Ị chọghị akwụkwọ njirimara, ihe akaebe adreesị ma ọ bụ akwụkwọ immigration iji debanye aha. Ọ bụrụ na ha ajụọ, gosi ha peeji a.
surgeries-safe = Klinik ndị nwere nchekwa
surgeries-none-safe = O nwebeghị klinik dị nso ebe a sonyeerela klinik ndị nwere nchekwa. Ị ka nwere ike idebanye aha n’enweghị akwụkwọ.
surgeries-others = Klinik ndị ọzọ dị nso
surgeries-others-more = Ndị a ekwebeghị nkwa ahụ. Ị ka nwere ike idebanye aha ebe ahụ n’enweghị akwụkwọ.
surgeries-again = Chọọ ebe ọzọ
surgeries-map = Maapụ klinik ndị nọ na ndepụta. Ndepụta ahụ ji okwu kwuo otu ihe ahụ.
surgeries-straight = E ji ahịrị kwụ ọtọ tụọ anya ya. Ụzọ ya nwere ike ịdị ogologo karịa, dịka ebe mmiri dị n’etiti.
# {$place} is a postcode.
surgeries-about = Anyị amaghị koodu nzi ozi a kpọmkwem. E si n’etiti mpaghara a tụọ anya ya: {$place}
surgeries-only-area = Anyị maara naanị n’atụmatụ ebe a dị. Anya ya nwere ike ịhie ọtụtụ kilomita: {$place}
surgeries-northern-ireland = N’Ebe Ugwu Ireland iwu dị iche, anyị enweghịkwa ndepụta klinik ya. Ị nwere ike ịchọta otu ebe a:
surgeries-scotland = Anyị enweghị klinik niile dị na Scotland. Ị nwere ike ịchọta ndị ọzọ ebe a:

# {$number} is a number.
surgeries-metres = mita {$number}
surgeries-kilometres = km {$number}
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} site ebe ị nọ
surgeries-to-north = n’akụkụ ugwu
surgeries-to-north-east = n’akụkụ ugwu-ọwụwa anyanwụ
surgeries-to-east = n’akụkụ ọwụwa anyanwụ
surgeries-to-south-east = n’akụkụ ndịda-ọwụwa anyanwụ
surgeries-to-south = n’akụkụ ndịda
surgeries-to-south-west = n’akụkụ ndịda-ọdịda anyanwụ
surgeries-to-west = n’akụkụ ọdịda anyanwụ
surgeries-to-north-west = n’akụkụ ugwu-ọdịda anyanwụ

surgeries-tag-safe = klinik nwere nchekwa
surgeries-tag-made-up = e chepụtara echepụta
surgeries-address = Adreesị
surgeries-phone = Ekwentị
surgeries-website = Webụsaịtị
surgeries-languages = Asụsụ
surgeries-directions = Ebe ọ dị
surgeries-join = Debanye aha n’ịntanetị site na NHS
surgeries-grade-demands = Mgbe anyị lere ikpeazụ, webụsaịtị ya kwuru na akwụkwọ bụ iwu. Ị ka chọghị ha.
surgeries-grade-asks = Mgbe anyị lere ikpeazụ, webụsaịtị ya rịọrọ akwụkwọ. Ị chọghị ha.
surgeries-grade-clean = Mgbe anyị lere ikpeazụ, webụsaịtị ya kwuru na a chọghị akwụkwọ ọ bụla.
surgeries-grade-none = Mgbe anyị lere ikpeazụ, webụsaịtị ya ekwughị ihe ọ bụla banyere akwụkwọ.

## A surgery’s page

surgeries-is-safe = Ebe a bụ klinik nwere nchekwa.
# {$date} is a date.
surgeries-since = Ọ nọ na ndepụta kemgbe: {$date}
surgeries-under-review = Ebe a bụ klinik nwere nchekwa, mana webụsaịtị ya na-arịọ akwụkwọ. Anyị agwala ya ka o dozie nke a. Kemgbe: {$date}
surgeries-not-listed = Klinik a esonyeghị na klinik ndị nwere nchekwa. Ị ka nwere ike idebanye aha n’enweghị akwụkwọ.
surgeries-closed = Klinik a emechiela. Chọọ ọzọ dị gị nso.
# {$town} is the name of a town.
surgeries-from-town = {$distance} site n’etiti {$town}, {$direction}
surgeries-open-map = Mepee na maapụ gị
surgeries-show-words = Ị nwere ike igosi okwu ndị a n’ebe nnabata.
surgeries-same-place = N’otu ụlọ ahụ
surgeries-record = Ihe a maara banyere klinik a

## When a place is not found

surgeries-error-title = Biko nwaa ọzọ
surgeries-error-empty = Dee koodu nzi ozi ma ọ bụ aha obodo
surgeries-error-postcode = Anyị amaghị koodu nzi ozi a. Lelee ya ọzọ, ma ọ bụ dee obodo
surgeries-error-town = Anyị amaghị ebe a. Dee koodu nzi ozi, ma ọ bụ obodo ka ibu dị gị nso
surgeries-error-several = E nwere ọtụtụ ebe na-aza aha a. Họrọ otu
surgeries-error-no-fixed-abode = Nke a abụghị aha ebe. NHS na-ede ya maka ndị na-enweghị adreesị na-adịgide adịgide. Dee koodu nzi ozi ma ọ bụ obodo nke ebe ị na-anọkarị. Ị nwere ike idebanye aha n’enweghị adreesị
surgeries-error-islands = Jersey, Guernsey na Isle of Man nwere ọrụ ahụike nke aka ha. Anyị enweghị ike inye aka ebe ahụ
