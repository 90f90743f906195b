# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Ị nwere ike ịhụ dọkịta
you-lead = Onye ọ bụla nwere ike idebanye aha na klinik dọkịta (GP), ya bụ dọkịta ezinụlọ. Ọ bụ n’efu, ị chọghịkwa akwụkwọ.
you-where = Ebee ka ị bi?
you-england = England
you-scotland = Scotland
you-wales = Wales
you-ni = Ebe Ugwu Ireland
you-ni-differs = N’Ebe Ugwu Ireland iwu dị iche.

you-join = Ị nwere ike idebanye aha
you-join-body =
    Ị nwere ike idebanye aha na klinik dọkịta (GP) dị nso n’ebe ị nọ.
    Ebe i si bịa ma ọ bụ ogologo oge ị nọrọ ebe a adịghị mkpa.

you-papers = Ị chọghị akwụkwọ
you-papers-body =
    Ị chọghị paspọtụ, visa, akwụkwọ njirimara ma ọ bụ ihe akaebe adreesị.
    Klinik nwere ike ịjụ akwụkwọ iji chọta ndekọ gị. Ọ bụrụ na i nweghị, ọ ka kwesịrị idebanye aha gị.
you-papers-wales = Na Wales klinik nwere ike ịjụ akwụkwọ njirimara. Kaadị mgbaba ma ọ bụ akwụkwọ ozi sitere na Home Office zuru.

you-status = Ọ dịghị mkpa ka i biri ebe a kpamkpam
you-status-body =
    Ọ dịghị mkpa ka ị kwuo ọnọdụ mbata mba (immigration) gị.
    Ụfọdụ fọm nwere ajụjụ maka ndị si mba ọzọ. Ị nwere ike ịhapụ akụkụ ahụ.

you-address = Ị chọghị adreesị na-adịgide adịgide
you-address-body =
    Ọ dịghị mkpa ka ị gosi ebe i bi.
    I nweghị ụlọ, ma ọ bụ inye adreesị gị adịghị nchekwa? Rịọ ka i jiri adreesị klinik.
    Gị na klinik kwekọrịta otú akwụkwọ ozi ga-esi eru gị.

you-who = Onye na-ahụ ozi gị
you-who-body =
    Klinik na-edebe ndekọ gị, ọ ga-edebekwa ya na nzuzo.
    A na-edebekwa aha gị, ụbọchị ọmụmụ, adreesị na nọmba ekwentị na ndepụta mba nke NHS. A naghị edebe ọrịa gị.
    A naghị agwa Home Office na ị debanyere aha na dọkịta (GP) dị ka omume nkịtị.
    Ruo Novemba 2018 Home Office nwere ike inweta adreesị na ndepụta ahụ. Nkwekọrịta ahụ agwụla.
    Ụlọ ikpe, ma ọ bụ okwu mpụ siri ike, ka nwere ike ime ka NHS nye ozi.
    Ụlọ ọgwụ nwere ike ịjụ Home Office ma ị ga-akwụ ụgwọ. Ha nwere ike ịkọ ụgwọ ruru £500 ma ọ bụ karịa ka ọnwa abụọ gachara.
    O nweghị onye nwere ike ikwe nkwa ihe ga-eme n’ọdịnihu. Ọ bụrụ na adreesị gị adịghị nchekwa, gwa klinik tupu ị dejupụta fọm.

you-interpreter = Onye ntụgharị okwu bụ n’efu
you-interpreter-body =
    Rịọ onye ntụgharị okwu mgbe ị na-edebe oge ịga.
    Ụmụ gị ekwesịghị ịtụgharịrị gị okwu.

you-refused = Ọ bụrụ na ha ajụ
you-refused-body =
    Rịọ ihe kpatara ya n’akwụkwọ. Enweghị akwụkwọ abụghị ezi ihe kpatara ya.
    Ị na-arịa ọrịa ugbu a? Kwuo ya. Nlekọta na-enweghị ike ichere bụ n’efu, ma i debanyere aha ma ọ bụ na i debanyeghị.
you-refused-england = Na England klinik ga-ezitere gị ihe kpatara ya n’ime ụbọchị 14.
you-refused-letter = Dee akwụkwọ ozi ahụ

you-hospital = Ọ bụrụ na ị chọrọ ụlọ ọgwụ
you-hospital-body =
    N’oge mberede, gaa na ngalaba mberede (A&E). Enyemaka ebe ahụ bụ n’efu nye onye ọ bụla.
    Ụfọdụ nlekọta ụlọ ọgwụ ndị ọzọ na-efu ụfọdụ ndị ego.
    Nlekọta ngwa ngwa ekwesịghị ichere ịkwụ ụgwọ.
you-hospital-link = Aga m akwụ ụgwọ?

you-pregnant = Ọ bụrụ na ị dị ime
you-pregnant-body =
    Hụ onye na-aghọ nwa ma ọ bụ dọkịta (GP) n’oge. Ị nwere ike ime nke a n’enweghị akwụkwọ.
    Ekwesịghị ịjụ ma ọ bụ igbu oge nlekọta ime na ọmụmụ n’ihi ego. Akwụkwọ ụgwọ nwere ike ịbịa ma e mechaa.

you-bill = Ọ bụrụ na akwụkwọ ụgwọ bịara
you-bill-body =
    Atụfula ya. Chọọ ndụmọdụ ngwa ngwa.
    Akwụkwọ ụgwọ ahụ nwere ike ịbụ ihe ndahie, ị nwere ike ịgwa ụlọ ọgwụ ka ha lelee ya.
    Ọ bụrụ na ọ bụ eziokwu, ị nwere ike ịrịọ ka ị na-akwụ ntakịrị kwa ọnwa.

you-help = Enyemaka dị gị nso
you-help-body =
    Mberede: kpọọ 999. Ndụmọdụ ahụike, ehihie na abalị: 111. Oku ndị ahụ bụ n’efu.
you-help-link = Chọọ klinik nwere nchekwa

you-northern-ireland-body =
    Nke mbụ, ị ga-edejupụta fọm HSCR-1 wee ziga ezigbo akwụkwọ na ya.
    Ụlọ ọrụ dị na Belfast, BSO, na-ekpebi. Ọ nwere ike ịjụ Home Office banyere ọnọdụ gị.
    Ọ bụrụ na ị na-arịọ mgbaba, ị nwere ike idebanye aha, ọbụlagodi ma ajụrụ gị mgbaba.
    Ọ bụrụ na i nweghị akwụkwọ ọ bụla, nweta ndụmọdụ tupu i ziga fọm.
    Klinik ga-agwa gị n’akwụkwọ ma ọ bụrụ na ọ jụ.
    Nlekọta mberede dị maka onye ọ bụla.

you-keep = Debe peeji a
you-keep-body = Otu faịlụ na-arụ ọrụ n’enweghị ịntanetị. Ị nwere ike iziga ya na Bluetooth ma ọ bụ WhatsApp.
you-keep-page = Chekwaa peeji
you-keep-pdf = Chekwaa dị ka PDF
# {$date} is written by the program in the manner of this language.
you-checked = Anyị lere iwu ndị a ikpeazụ na {$date}.
