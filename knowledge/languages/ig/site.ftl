# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Gaa na akụkụ bụ isi
site-menu = Nchịkọta
site-search = Chọọ
site-search-what = Gịnị ka ị na-achọ?
site-search-nothing = Ahụghị ihe ọ bụla. Nwaa okwu ndị ọzọ.
site-language = Asụsụ
site-leave = Pụọ na saịtị a
site-leave-how = Ị nwekwara ike ịpị igodo Esc ugboro abụọ.
site-foot = Anyị anaghị edebe ihe ọ bụla ị dere ebe a. Enweghị kuki, enweghị nsochi. Saịtị a abụghị akụkụ nke NHS.
site-browser-title = Ihe ekwentị gị na-echeta
site-browser =
    Ihe nchọgharị gị nwere ike idebe peeji a n’akụkọ ihe mere eme, bọtịnụ azụ nwekwara ike iweghachi gị ebe a.
    Iji wepụ ya, hichapụ akụkọ ahụ. Oge ọzọ ị nwere ike iji windo nzuzo.
    Onye na-achịkwa netwọk gị nwere ike ịhụ na ị bịara na saịtị a, mana ọ gaghị ahụ ihe ị gụrụ ma ọ bụ dee.

## Menu

site-menu-rights = Ikike gị
site-menu-register = Dejupụta fọm
site-menu-card = Kaadị ị ga-egosi
site-menu-refused = Ha jụrụ
site-menu-surgeries = Chọọ klinik nwere nchekwa
site-menu-costs = Ụgwọ ụlọ ọgwụ

## Forms

site-continue = Gaa n’ihu
site-back = Laghachi
site-change = Gbanwee
site-optional = ị nwere ike ịhapụ ya
site-yes = Ee
site-no = Mba
site-wrong = E nwere ihe a ga-edozi
site-error = Njehie
site-sources = Ebe ozi a si
site-print = Bipụta peeji a
