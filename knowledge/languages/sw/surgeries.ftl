# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = Tafuta kliniki
surgeries-title = Tafuta kliniki salama
surgeries-lead = Kliniki salama imeahidi kukuandikisha bila kitambulisho, uthibitisho wa anwani wala hati za uhamiaji.
surgeries-place = Msimbo wa posta au mji
surgeries-place-hint = Kama vile M1 1AE au Leeds. Si lazima iwe anwani yako mwenyewe: mahali popote karibu nawe panatosha.
surgeries-find = Tafuta
surgeries-near-me = Karibu nami
surgeries-near-me-failed = Simu yako haikusema ulipo. Tafadhali andika msimbo wa posta au mji.
surgeries-forgotten = Tunatumia mahali hapo kukujibu. Kisha tunapasahau.
surgeries-register = Ona kliniki salama zote
# {$town} is the name of a town that does not exist.
surgeries-made-up = Hili ni onyesho tu. Bado hakuna kliniki halisi zilizoongezwa. Mji huu na kliniki zake ni za kubuni: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Karibu na {$place}
surgeries-near-you = Karibu nawe
surgeries-your-position = mahali ulipo
surgeries-bring = Cha kuleta: hakuna.
surgeries-bring-more = Huhitaji kitambulisho, uthibitisho wa anwani wala hati za uhamiaji ili kujiandikisha. Wakiuliza, waonyeshe ukurasa huu.
surgeries-safe = Kliniki salama
surgeries-none-safe = Bado hakuna kliniki ya karibu iliyojiunga na kliniki salama. Hata hivyo unaweza kujiandikisha bila hati.
surgeries-others = Kliniki nyingine za karibu
surgeries-others-more = Hizi hazijatoa ahadi hiyo. Hata hivyo unaweza kujiandikisha huko bila hati.
surgeries-again = Tafuta mahali pengine
surgeries-map = Ramani ya kliniki zilizo kwenye orodha. Orodha inasema yaleyale kwa maneno.
surgeries-straight = Umbali umepimwa kwa mstari ulionyooka. Njia inaweza kuwa ndefu zaidi, kwa mfano palipo na maji katikati.
# {$place} is a postcode.
surgeries-about = Hatujui msimbo huu wa posta kwa usahihi. Umbali umepimwa kutoka katikati ya eneo hili: {$place}
surgeries-only-area = Tunajua kwa kukadiria tu mahali hapa palipo. Umbali unaweza kuwa na kosa la kilomita nyingi: {$place}
surgeries-northern-ireland = Katika Ireland ya Kaskazini sheria ni tofauti, na hatuna orodha ya kliniki zake. Unaweza kupata moja hapa:
surgeries-scotland = Hatuna kliniki zote za Uskoti. Unaweza kupata nyingine hapa:

# {$number} is a number.
surgeries-metres = mita {$number}
surgeries-kilometres = km {$number}
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = umbali wa {$distance}
surgeries-to-north = kuelekea kaskazini
surgeries-to-north-east = kuelekea kaskazini-mashariki
surgeries-to-east = kuelekea mashariki
surgeries-to-south-east = kuelekea kusini-mashariki
surgeries-to-south = kuelekea kusini
surgeries-to-south-west = kuelekea kusini-magharibi
surgeries-to-west = kuelekea magharibi
surgeries-to-north-west = kuelekea kaskazini-magharibi

surgeries-tag-safe = kliniki salama
surgeries-tag-made-up = ya kubuni
surgeries-address = Anwani
surgeries-phone = Simu
surgeries-website = Tovuti
surgeries-languages = Lugha
surgeries-directions = Mahali ilipo
surgeries-join = Jiandikishe mtandaoni kupitia NHS
surgeries-grade-demands = Tulipoangalia mara ya mwisho, tovuti yake ililazimisha kuonyesha hati. Bado huhitaji hati.
surgeries-grade-asks = Tulipoangalia mara ya mwisho, tovuti yake iliomba hati. Huhitaji hati.
surgeries-grade-clean = Tulipoangalia mara ya mwisho, tovuti yake ilisema hati hazihitajiki.
surgeries-grade-none = Tulipoangalia mara ya mwisho, tovuti yake haikusema chochote kuhusu hati.

## A surgery’s page

surgeries-is-safe = Hii ni kliniki salama.
# {$date} is a date.
surgeries-since = Iko kwenye orodha tangu: {$date}
surgeries-under-review = Hii ni kliniki salama, lakini tovuti yake inaomba hati. Tumeiomba irekebishe jambo hili. Tangu: {$date}
surgeries-not-listed = Kliniki hii haijajiunga na kliniki salama. Hata hivyo unaweza kujiandikisha bila hati.
surgeries-closed = Kliniki hii imefungwa. Tafuta nyingine karibu nawe.
# {$town} is the name of a town.
surgeries-from-town = {$distance} kutoka katikati ya {$town}, {$direction}
surgeries-open-map = Fungua kwenye ramani yako
surgeries-show-words = Unaweza kuonyesha maneno haya mapokezi.
surgeries-same-place = Katika jengo hilohilo
surgeries-record = Yanayojulikana kuhusu kliniki hii

## When a place is not found

surgeries-error-title = Tafadhali jaribu tena
surgeries-error-empty = Andika msimbo wa posta au jina la mji
surgeries-error-postcode = Hatuujui msimbo huu wa posta. Uangalie tena, au andika mji
surgeries-error-town = Hatupajui mahali hapa. Andika msimbo wa posta, au mji mkubwa zaidi ulio karibu nawe
surgeries-error-several = Kuna mahali pengi penye jina hili. Chagua pamojawapo
surgeries-error-no-fixed-abode = Hili si jina la mahali. NHS huandika hivi kwa watu wasio na anwani ya kudumu. Andika msimbo wa posta au mji wa mahali unapokuwa mara nyingi. Unaweza kujiandikisha bila anwani
surgeries-error-islands = Jersey, Guernsey na Isle of Man zina huduma zao za afya. Hatuwezi kusaidia huko
