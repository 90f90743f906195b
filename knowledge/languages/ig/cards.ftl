# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Ikike m nwere ịhụ dọkịta (GP)
rights-register = Enwere m ike idebanye aha na klinik dọkịta (GP). Ọ bụ n’efu.
rights-no-papers = Paspọtụ, visa, akwụkwọ njirimara ma ọ bụ ihe akaebe adreesị adịghị mkpa.
rights-no-status = Ọ dịghị mkpa ka m kwuo ọnọdụ mbata mba m (immigration).
rights-no-address = Ọ bụrụ na enweghị m adreesị, enwere m ike ịrịọ iji adreesị klinik.
rights-interpreter = Enwere m ike ịrịọ onye ntụgharị okwu n’efu.
rights-refused = Ọ bụrụ na klinik ajụ m, enwere m ike ịrịọ ka e dee ihe kpatara ya nye m.
rights-urgent = Ihe mberede: 999. Ndụmọdụ ahụike: 111. Oku ndị a bụ n’efu.
rights-show = Gosi akụkụ Bekee n’ebe nnabata.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Nye onye nnabata
rights-desk-register = Biko, achọrọ m idebanye aha dịka onye ọrịa.
rights-desk-no-papers = Enwere m ike idebanye aha n’enweghị ihe akaebe njirimara, adreesị ma ọ bụ ọnọdụ mbata mba.
rights-desk-refused = Ọ bụrụ na i nweghị ike idebanye aha m, biko dere m ihe kpatara ya.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Biko chọtara m onye ntụgharị okwu. Asụsụ m: {$language}

## Desk card, for the receptionist

desk-headline = Mmadụ chọrọ idebanye aha
desk-welcome = Sị: “Nnọọ. Ị nwere ike idebanye aha taa.”
desk-help = Nye fọm. Kwuo na enyemaka na onye ntụgharị okwu dị.
desk-no-papers = Akwụkwọ adịghị? Debanye aha ya n’enweghị ha.
desk-no-address = Adreesị adịghị? Gwa ya jiri nke klinik. Kwekọrịtanụ otu akwụkwọ ozi ga-esi eru onye ọrịa aka.
desk-no-status = Ajụla maka visa ma ọ bụ ọnọdụ mbata mba.
desk-everyone = Meso mmadụ niile otu ihe, n’agbanyeghị aha, olu okwu ma ọ bụ ọdịdị ha.
desk-urgent = Ọ na-arịa ọrịa ugbu a? Ọgwụgwọ na-enweghị ike ichere bụ n’efu, ma o debanyere aha ma o debanyeghị.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Ị maghị? Jụọ tupu ị sị mba: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Ọ bụrụ na Home Office akpọtụrụ anyị
home-office-say = Sị: “Enweghị m ike ikwu onye bụ onye ọrịa ebe a. Biko degara anyị akwụkwọ.”
home-office-calm = Jiri nwayọọ kwuo okwu. Enyela ozi ọ bụla na fon, na email ma ọ bụ n’ọnụ ụzọ.
home-office-write = Dee onye jụrụ, mgbe ọ jụrụ na ihe ọ chọrọ.
home-office-pass = Gwa ya ozugbo: {$lead}
home-office-advice = Anyị anaghị aza na-enwetaghị ndụmọdụ iwu.
home-office-order = Ha gosiri iwu ụlọ ikpe, ka ha na-ekwu maka nnukwu mpụ ma ọ bụ ihe egwu? Ekpebila naanị gị. Kpọọ onye e dere n’elu.
home-office-note = Ọnọdụ mbata mba onye ọrịa abụghị ihe a ga-eji nye ozi ya.
