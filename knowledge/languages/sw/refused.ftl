# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Walikataa
no-lead = Jibu maswali machache, na utapata barua kwa Kiingereza. Hakuna kinachohifadhiwa.
no-what = Walitaka nini kutoka kwako?
no-what-id = Pasipoti au kitambulisho
no-what-address = Uthibitisho wa anwani
no-what-status = Viza au hati za uhamiaji
no-what-nhs-number = Namba ya NHS
no-what-area = Walisema ninaishi nje ya eneo lao
no-what-full = Walisema wamejaa
no-what-other = Kitu kingine, au hawakutoa sababu
no-when = Ilikuwa lini?
no-practice = Jina la kliniki
no-who-to = Nani apate barua hii?
no-to-practice = Meneja wa kliniki
no-to-board = Chombo kinachoilipa kliniki
no-your-name = Jina lako
no-your-name-hint = Jina la kwanza au herufi za kwanza zinatosha.
no-where = Unakaa wapi?
no-where-area = Katika eneo la kliniki
no-where-none = Sina anwani ya kudumu
no-use-address = Ningependa kutumia anwani ya kliniki
no-ill = Ninaumwa sasa
no-count = Hesabu kukataliwa huku: kliniki, mwezi na sababu tu. Hakuna chochote kunihusu.
no-count-why = Namba zinaonyesha wapi kliniki zinahitaji msaada. Kliniki huonyeshwa kuanzia mara tano za kukataa tu.
no-make = Tengeneza barua

no-letter = Barua inasema nini
no-says-register = Tafadhali niandikisheni sasa. Hakuna anayelazimika kuonyesha hati ili kujiandikisha.
no-says-board = Tafadhali angalieni kliniki hii inachofanya, na mnisaidie kujiandikisha.
no-says-full = Kama mmejaa, tafadhali semeni hivyo kwa maandishi na mniambie kliniki ya karibu inayopokea wagonjwa.
no-says-reason = Kama bado mnakataa, tafadhali nitumieni sababu kwa maandishi.
no-says-days = Huko England hili lazima lifanyike ndani ya siku 14.
no-says-urgent = Hadi wakati huo, tafadhali nipeni huduma yoyote isiyoweza kusubiri. Ni bila malipo.
no-says-ill = Ninaumwa sasa na ninahitaji huduma mara moja.
no-says-address = Tafadhali niruhusuni kutumia anwani ya kliniki kwa barua.
no-pdf = Barua (PDF)
no-next = Jaribu kliniki nyingine pia:
no-ni = Katika Ireland ya Kaskazini sheria ni tofauti. Tafadhali pata ushauri kabla ya kuandika.

no-wrong-what = Tafadhali chagua walichotaka.
no-wrong-when = Tafadhali andika siku hivi: 23 11 2026. Haiwezi kuwa siku zijazo.
no-wrong-practice = Tafadhali andika jina la kliniki.
no-wrong-name = Tafadhali andika jina au herufi za kwanza, ili waweze kujibu.
no-wrong-nation = Tafadhali chagua kliniki iko wapi.
no-counted = Kukataliwa kumehesabiwa. Asante.
