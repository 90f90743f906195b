# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Akwụkwọ arịrịọ
petition-list-lead = A na-emechi mbinye aka gị emechi ozugbo o rutere. Anyị na-ebipụta ọnụọgụ onye ọ bụla nwere ike inyocha, ọ dịghị ihe ọzọ.
petition-list-none = O nwebeghị akwụkwọ arịrịọ ebe a.
petition-read = Gụọ ma binye aka
petition-read-closed = Gụọ

## Where a petition stands

petition-stage-not-yet-open = Ọ ga-emeghe na {$date}
petition-stage-open = O meghere ruo {$date}
petition-stage-closed = Mbinye aka kwụsịrị na {$date}
petition-stage-handed-in = E nyefere ya na {$date}
petition-stage-answered = A zara ya na {$date}
petition-stage-presented-again = E nyefere ya ọzọ na {$date}
petition-handed-to = E nyefere ya: {$to}
petition-again-to = E nyefere ya ọzọ: {$to}
petition-response-title = Azịza ya
petition-response-by = Azịza sitere n’aka: {$by}

## The petition

petition-to = Nye: {$addressee}
petition-by = Ndị na-arịọ: {$creator}
petition-signatures = mbinye aka
petition-goal = Ebumnuche: {$goal}
petition-paper = Mbinye aka n’akwụkwọ, a gụrụ iche: {$count}
petition-count-soon = A na-emelite ọnụọgụ ahụ kwa sekọnd. A na-agụ naanị mbinye aka a kwadoro.
petition-why = Ihe kpatara ya
petition-what = Ihe anyị na-arịọ
petition-sources = Ebe ọnụọgụ ndị a si
petition-in-english = A tụgharịbeghị akwụkwọ arịrịọ a n’asụsụ gị. Lee ya na Bekee.
petition-draft = Ntụgharị mbụ: onye na-asụ asụsụ a enyochabeghị peeji a.
petition-places = Mbinye aka n’ebe dị iche iche
petition-history = Otu ọnụọgụ ahụ si too
petition-verify-link = Nyochaa ọnụọgụ a n’onwe gị

## What happens to your data

petition-data-title = Ihe na-eme ozi gị
petition-data-sealed = A na-emechi aha gị, email gị na koodu nzi ozi gị emechi ozugbo ha rutere. Naanị igodo mkpọsa ahụ na-emeghe ha, sava a enweghịkwa ya.
petition-data-counts = Anyị na-ebipụta ọnụọgụ site na mpaghara, ọ dịghị mgbe anyị na-ebipụta nke dị obere, ọ dịghịkwa mgbe anyị na-ebipụta onye binyere aka.
petition-data-none = Onye e degaara ga-enweta ọnụọgụ mbinye aka, e nweghị aha.
petition-data-names = Onye e degaara ga-enweta ọnụọgụ na aha. E nweghị email, e nweghị koodu nzi ozi.
petition-data-names-and-constituencies = Onye e degaara ga-enweta ọnụọgụ, aha na mpaghara ntuli aka ha. E nweghị email, e nweghị koodu nzi ozi.
petition-data-erase = Ị nwere ike ịwepụ mbinye aka gị mgbe ọ bụla ị chọrọ. A ga-ehichapụ ihe niile, ma o teghị aka, n’ụbọchị a: {$date}
petition-data-demonstration = Nke a bụ ihe ngosi. Igodo ya dị na igwe a, ya mere ejila ezigbo aha gị binye aka.

## The form

petition-form-title = Binye aka n’akwụkwọ arịrịọ a
petition-name = Aha gị
petition-name-hint = Dịka gị onwe gị si ede ya, n’ụdị mkpụrụedemede ọ bụla
petition-email = Adreesị email gị
petition-email-hint = Anyị na-ezite otu email, iji jide n’aka na ọ bụ gị
petition-country = Ebe i bi
petition-country-uk = United Kingdom
petition-postcode = Koodu nzi ozi gị
petition-postcode-hint = Na UK naanị. Ọ na-agwa anyị mpaghara ntuli aka gị. Ọ na-adị ka: {$example}
petition-updates = Jiri email gwa m ihe mere akwụkwọ arịrịọ a
petition-sign = Binye aka
petition-trap = Hapụ oghere a
petition-error-title = E nwere ihe a ga-edozi
petition-error-prefix = Njehie:
petition-error-name-missing = Dee aha gị
petition-error-name-long = Aha gị karịrị mkpụrụedemede 255. Dee ya na mkpirisi
petition-error-name-sign = Aha enweghị ike iji otu n’ime akara ndị a bido = + - @
petition-error-name-link = Aha enweghị ike inwe adreesị webụsaịtị
petition-error-email-missing = Dee adreesị email gị
petition-error-email = Nke a abụghị adreesị email zuru ezu. Ọ na-adị ka name@example.org
petition-error-country = Họrọ mba i bi na ya
petition-error-postcode-missing = Dee koodu nzi ozi gị. Ọ bụrụ na i nweghị ụlọ nke gị, were nke ebe ị na-anọkarị
petition-error-postcode = Nke a abụghị koodu nzi ozi UK zuru ezu. Ọ na-adị ka SW1A 1AA
petition-error-unprintable = O nwere akara a na-adịghị ahụ anya n’ime ya. Biko dee ya ọzọ
petition-not-here-title = O nweghị onye nwere ike ibinye aka ebe a ugbu a
petition-not-here-what = Ndị na-elekọta saịtị a akwadobechabeghị ya. A naghị edebe ihe ọ bụla ị dere. Biko bịaghachi ma e mechaa.
petition-error-closed = A gaghị ebinyeli aka n’akwụkwọ arịrịọ a ọzọ
petition-error-old-form = Fọm a anọọla na-emeghe ogologo oge. Biko ziga ya ọzọ

## Check your mail

petition-sent-title = Lelee email gị
petition-sent-lead = Anyị ezitela gị email. A ga-agụ mbinye aka gị mgbe ị kwadoro ya.
petition-sent-spam = E nweghị ihe ọ bụla ka nkeji ise gachara? Lee na folda spam.
petition-sent-code-title = Ma ọ bụ dee koodu dị na email ahụ
petition-code = Koodu ahụ
petition-code-hint = Mkpụrụedemede na ọnụọgụ asatọ
petition-code-go = Gaa n’ihu
petition-code-wrong = Anyị amaghị koodu a. Lelee mkpụrụedemede ọ bụla, ma ọ bụ soro njikọ dị na email ahụ
petition-resend-title = Email abịaghị?
petition-resend = Zigaghachi ya
petition-resent = Anyị ezigaghachila ya.
petition-resend-enough = Anyị ezigala email niile anyị nwere ike iziga. Biko chọọ nke mbụ, chọọkwa na folda spam.
petition-sent-week = Ihe a na-akwadoghị n’ime ụbọchị 7 ka a na-ehichapụ.
petition-sent-demonstration = E nweghị sava email ebe a, ya mere ihe ngosi a na-egosi email ya na peeji.
petition-sent-demonstration-link = Hụ email ndị ahụ

## Confirm

petition-confirm-title = Kwado mbinye aka gị
petition-confirm-lead = Mmadụ ejirila adreesị email gị binye aka n’akwụkwọ arịrịọ a. Ọ bụ gị?
petition-confirm-button = Ee, gụọ mbinye aka m
petition-not-me = Ọ bụghị m
petition-not-me-hint = A na-ehichapụ mbinye aka ahụ ozugbo.
petition-withdraw-title = I binyela aka
petition-withdraw-lead = A kwadola mbinye aka gị, a gụọkwala ya.
petition-withdraw = Wepụ mbinye aka m
petition-withdraw-hint = A na-ewepụ ya n’ọnụọgụ ma hichapụ ya. E nweghị ike ịgbanwe nke a azụ.
petition-erased-title = E hichapụla ya
petition-erased-lead = O nweghị ihe ọ bụla fọdụrụ ebe a n’ime mbinye aka ahụ.
petition-withdrawn-title = E wepụla ya
petition-withdrawn-lead = A naghị agụ mbinye aka gị ọzọ, e hichapụkwala ihe e mechiri emechi.
petition-gone-title = Njikọ a anaghịzi eduga ebe ọ bụla
petition-gone-lead = O nwere ike ịbụ na e jiri ya wepụ mbinye aka, ma ọ bụ ụbọchị asaa agafeela, ma ọ bụ akụkụ adreesị ahụ efuola.
petition-gone-what = Lee ma adreesị niile dị na email ahụ ọ dị n’ihe nchọgharị gị. Ọ bụrụ na ọ dị, ị nwere ike ibinye aka ọzọ.
petition-gone-sign = Hụ akwụkwọ arịrịọ niile

## Thank you, and the receipt

petition-thanks-title = Daalụ
petition-thanks-lead = A gụọla mbinye aka gị.
petition-thanks-number = Mbinye aka ruo ugbu a: {$count}
petition-receipt-title = Risiiti gị
petition-receipt-lead = Ị ga-eji ya nyochaa, ugbu a ma ọ bụ mgbe otu afọ gachara, na mbinye aka gị dị n’ọnụọgụ ahụ. O kwughị onye ị bụ.
petition-receipt-save = Chekwaa risiiti ahụ
petition-receipt-check = Nyochaa ya
petition-receipt-once = Debere ya onwe gị: onye nwere ya nwekwara ike iwepụ mbinye aka gị.
petition-share-title = Kpọtakwuo otu onye
petition-share-lead = Ihe kacha mma mgbe i binyechara aka bụ ịrịọ onye ị maara.
petition-share-label = Okwu ị ga-eziga
petition-share-text = Ebinyela m aka n’akwụkwọ arịrịọ a: {$action} Ị ga-ebinyekwa aka? {$address}

## Verify

petition-verify-title = Nyochaa ọnụọgụ ahụ
petition-verify-lead = Mbinye aka ọ bụla a kwadoro bụ otu ahịrị n’akwụkwọ ndekọ nke a ga-atụkwasịli naanị ahịrị. A na-ebinye aka n’ọnọdụ ya kacha ọhụrụ ma bipụta ya, ka anyị ghara inwe ike ịgbanwe ihe gara aga ma onye ọ bụla amataghị.
petition-verify-head = Ọnọdụ kacha ọhụrụ
petition-verify-size = Ahịrị dị na ndekọ
petition-verify-time = Oge e binyere aka
petition-verify-root = Akara mkpịsị aka
petition-verify-receipt = Tinye risiiti gị
petition-verify-receipt-hint = Mado ihe e dere na faịlụ ahụ, ma ọ bụ họrọ faịlụ ahụ. A na-enyocha ya n’ebe nchekwa igwe wee chefuo ya.
petition-verify-file = Ma ọ bụ họrọ faịlụ ahụ
petition-verify-go = Nyochaa
petition-verify-yes = Mbinye aka gị dị na ndekọ ahụ
petition-verify-yes-lead = Risiiti ahụ dabara n’ọnọdụ e binyere aka, ọnọdụ ọ bụla gara aga dabakwara na ya.
petition-verify-no = Risiiti a adabaghị
petition-verify-unreadable = Nke a abụghị risiiti anyị. Tinye ihe niile e dere na faịlụ ahụ, site na akara mmechi nke mbụ ruo nke ikpeazụ.
petition-verify-other = Risiiti a bụ nke akwụkwọ arịrịọ ọzọ.
petition-verify-wrong = A na-agụta risiiti ahụ, mana o rughị n’ọnọdụ e bipụtara. Ọ bụrụ na ị gbanweghị faịlụ ahụ, gwa onye ọ bụla.
petition-verify-offline = Ị nwere ike inyocha na-atụkwasịghị saịtị a obi: jiri mmemme na faịlụ ndị dị n’okpuru.

## Mails

petition-mail-greeting = Ndewo {$name},
petition-mail-confirm-subject = Biko kwado mbinye aka gị
petition-mail-confirm-lead = daalụ maka ibinye aka n’akwụkwọ arịrịọ a: {$action}
petition-mail-confirm-do = Biko kwado na ọ bụ gị. Ọ bụ naanị mgbe ahụ ka a ga-agụ mbinye aka gị.
petition-mail-confirm-link = Kwado mbinye aka gị
petition-mail-confirm-code = Ma ọ bụ dee koodu a na peeji ahụ:
petition-mail-confirm-not-me = Ọ bụghị gị? Otu peeji ahụ na-ehichapụ ihe niile ozugbo. Ọ bụrụ na i meghị ihe ọ bụla, a ga-ehichapụ ya ka ụbọchị 7 gachara.
petition-mail-confirm-keep = Debe email a: ị ga-eji otu njikọ ahụ wepụ mbinye aka gị mgbe ọ bụla.
petition-mail-again-subject = I binyelarị aka
petition-mail-again-lead = mmadụ, ma eleghị anya gị, ejirila adreesị gị binye aka n’akwụkwọ arịrịọ a ọzọ: {$action}
petition-mail-again-do = Mbinye aka gị nke mbụ ka nọ ya. A gbakwunyeghị ihe ọ bụla, o nweghịkwa ihe ị ga-eme.
petition-mail-again-link = Hụ akwụkwọ arịrịọ ahụ
petition-mail-closing = Jiri ekele, ndị nhazi
petition-mail-leave = I nwetara nke a n’ihi na ị rịọrọ akụkọ. Ka ọ ghara ịbịa ọzọ:

## When something goes wrong, and the foot

petition-receipt-by-link = Risiiti gị, na ụzọ isi wepụ mbinye aka, dị n’azụ njikọ dị na email ahụ.
petition-trouble-title = Anabataghị mbinye aka gị
petition-trouble-lead = Ọtụtụ mmadụ nọ ebe a ugbu a, ma ọ bụ ebe nchekwa anyị anaghị aza. E debeghị ihe ọ bụla n’ime ihe i zigara.
petition-trouble-what = Biko laghachi ma ziga ya ọzọ ka otu nkeji gachara. Ihe i dere kwesịrị ịka dị ebe ahụ.
petition-closed-what = Daalụ maka ịchọ ibinye aka. Ị ka nwere ike ịgụ ya, na ihe mere ya.
petition-foot = O nweghị ihe a ga-enyefe: enweghị kuki, enweghị nsochi, e mechikwara ihe i ji binye aka emechi. Saịtị a abụghị akụkụ nke NHS.
