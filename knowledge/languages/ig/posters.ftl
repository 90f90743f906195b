# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Nnọọ ebe a
welcome-sub = Ị bi na mpaghara anyị? Ebe ọ bụla i si bịa, ị nwere ike idebanye aha n’ebe anyị nọ.
welcome-body =
    Ịhụ dọkịta ma ọ bụ nọọsụ ebe a bụ n’efu.
    Ị nwere ike idebanye aha n’enweghị akwụkwọ na n’enweghị adreesị na-adịgide adịgide.
    Jụọ n’ebe nnabata. Anyị ga-enyere gị aka dejupụta fọm ahụ.
welcome-note = Ụfọdụ ndị na-akwụ ụgwọ maka ụfọdụ ọgwụgwọ n’ụlọ ọgwụ. Ọ bụrụ na obi erughị gị ala, jụọ anyị.

## No papers needed

no-papers-headline = I nweghị akwụkwọ? Nsogbu adịghị.
no-papers-sub = Paspọtụ, akwụkwọ njirimara ma ọ bụ ihe akaebe adreesị adịghị mkpa iji debanye aha ebe a.
no-papers-body =
    Ọ bụrụ na i nwere ihe e dere aha gị na ya, o nwere ike inyere anyị aka ịchọta ndekọ gị.
    Ọ bụrụ na i nweghị ihe ọ bụla, nke ahụ abụghị ihe a ga-eji jụ gị.
no-papers-note = Maka ọrụ ịntanetị, anyị nwere ike inyocha onye ị bụ. Nke ahụ dị iche na idebanye aha.

## You need not give a home address

no-address-headline = Adreesị ụlọ adịghị mkpa
no-address-sub = Kama nke ahụ, ị nwere ike iji adreesị klinik a debanye aha.
no-address-body =
    Ọ dịghị mkpa igosi ihe akaebe ebe i bi.
    I nweghị ebe obibi na-adịgide adịgide? Ị na-esi n’otu ebe aga n’ebe ọzọ? Ụjọ ịgwa anyị adreesị gị na-atụ gị? Gwa anyị okwu.
    Anyị na gị ga-ekwekọrịta otu akwụkwọ ozi na ozi ga-esi eru gị aka.
no-address-note = A na-edebe adreesị i ji debanye aha na ndekọ NHS nke mba niile. Gwa anyị okwu tupu i dejupụta fọm ahụ.

## We will not ask about immigration status

no-status-headline = Anyị agaghị ajụ gị maka visa
no-status-sub = N’agbanyeghị ọnọdụ mbata mba gị (immigration), ị nwere ike idebanye aha ma hụ dọkịta ebe a.
no-status-body =
    Ma i nwere akwụkwọ ma i nweghị, ị bụ onye ọrịa anyị.
    Ụfọdụ fọm nwere ajụjụ maka ndị si mba ọzọ bịa. Ị nwere ike ịhapụ akụkụ ahụ n’edeghị ihe.
no-status-note = Ụlọ ọgwụ nwere iwu ndị ọzọ, ha nwekwara ike ịjụ. Anyị nwere ike ịgwa gị ebe ị ga-enweta ndụmọdụ.

## Your conversation is confidential

confidential-headline = Ị nwere ike ịgwa anyị okwu na nzuzo
confidential-sub = Ọ bụghị omume anyị inye ngalaba gọọmentị a na-akpọ Home Office ozi gị.
confidential-body =
    Onye ọ bụla na-arụ ọrụ ebe a kwesịrị idebe ihe ị gwara anyị na nzuzo.
    Ị nwere ike ịrịọ ka anyị kparịta ụka ebe onye ọzọ na-agaghị anụ.
    Ọ bụrụ na Home Office ajụọ maka onye ọrịa, anyị anaghị aza na-enwetaghị ndụmọdụ iwu.
confidential-note = Ọ naghị emekarị, mana iwu nwere ike ịmanye anyị inye ozi, dịka mgbe ụlọ ikpe nyere iwu. Jụọ anyị onye nwere ike ịhụ ndekọ gị.

## Ask for an interpreter

interpreter-headline = Tụọ aka n’asụsụ gị
interpreter-sub = Anyị ga-achọtara gị onye ntụgharị okwu. Ọ bụ n’efu.
interpreter-body =
    Ị nwere ike ịrịọ onye ntụgharị okwu mgbe ọ bụla ị bịara.
    Ọ dịghị mkpa ka ụmụ gị tụgharịara gị okwu.
    Ị nwere ike ịrịọ nwaanyị ma ọ bụ nwoke. Anyị ga-agba mbọ.
interpreter-note = Anyị nwekwara ike ịrịọ onye ntụgharị asụsụ ogbi.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Ana m asụ Igbo
interpreter-need = Biko, achọrọ m onye ntụgharị okwu

## A wry one

wry-headline = Anyị na-elele obi gị, ọ bụghị paspọtụ gị
wry-sub = Ebe a bụ klinik dọkịta, ọ bụghị ókè ala.
wry-body = Bata. Nọdụ ala. Gwa anyị ebe na-egbu gị mgbu.
wry-note = Ị nwere ike idebanye aha n’enweghị akwụkwọ njirimara, visa ma ọ bụ ihe akaebe adreesị.

## The petition

petition-headline = Ka dọkịta bụrụ dọkịta
petition-sub = O kwesịghị ka ụjọ ịhụ dọkịta tụọ onye ọ bụla.
petition-body =
    Gụọ akwụkwọ arịrịọ a.
    Ọ bụrụ na i kwere, binye aka.
petition-scan = Sikanụọ ka ị gụọ ma binye aka
petition-note = Ị ga-eji aha gị, email gị na koodu nzi ozi gị binye aka. Ibe ahụ na-akọwa otu anyị si echekwa ha.
