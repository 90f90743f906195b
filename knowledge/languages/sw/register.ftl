# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Jaza fomu ya kujiandikisha
join-lead = Fomu hii inauliza tu kile kliniki inachohitaji. Hakuna kinachohifadhiwa: ukifunga ukurasa, yote yanapotea.
join-seen-list = Nani anaona: kliniki na orodha ya kitaifa ya NHS.
join-seen-practice = Nani anaona: kliniki peke yake.

join-for = Fomu ni ya nani?
join-for-me = Mimi
join-for-child = Mtoto wangu
join-for-other = Mtu ninayemsaidia
join-for-why = Ili kliniki ijue nani anatia saini.
join-helper-name = Jina la mtu anayesaidia
join-helper-relation = Wewe ni nani kwa mtu huyu? Kwa mfano: mama, rafiki

join-name = Jina
join-name-why = Ili kliniki iweze kukuita. Liandike unavyolitumia. Si lazima lifanane na hati yoyote.
join-title-word = Cheo cha jina, kwa mfano Mr, Mrs, Miss, Mx
join-given = Majina ya kwanza
join-family = Jina la ukoo
join-one-name = Kama una jina moja tu, liandike hapa.

join-born = Tarehe ya kuzaliwa
join-born-why = Ili usichanganywe na mtu mwingine.
join-day = Siku
join-month = Mwezi
join-year = Mwaka
join-only-year = Ninajua mwaka tu, au takriban mwaka
join-calendar = Kalenda
join-calendar-gregorian = Kalenda ya Uingereza
join-calendar-solar-hijri = Kalenda ya Kiajemi na Kiafghani (Hijri ya jua)
join-calendar-hijri = Kalenda ya Kiislamu (Hijri)
join-calendar-ethiopian = Kalenda ya Ethiopia

join-sex = Jinsia
join-sex-why = NHS huitumia kukualika kwenye vipimo vya afya vinavyokufaa.
join-sex-female = Mwanamke
join-sex-male = Mwanamume
join-sex-other = Nyingine
join-sex-unknown = Sipendi kusema

join-reach = Kliniki inawezaje kuwasiliana nawe kwa usalama?
join-reach-why = Kwa miadi na majibu. Toa tu kile kilicho salama kwako.
join-phone = Simu
join-phone-shared = Watu wengine pia wanatumia simu hii
join-email = Barua pepe

join-address = Kliniki itumie anwani gani?
join-address-why = Barua hutumwa huko. Si lazima uithibitishe.
join-address-home = Mahali ninapoishi au kukaa
join-address-practice = Anwani ya kliniki
join-address-care-of = Anwani ya mtu mwingine
join-address-none = Sina anwani ya kudumu
join-care-name = Jina la mtu au mahali
join-street = Nyumba na mtaa
join-town = Mji
join-postcode = Msimbo wa posta
join-post = Barua zikienda kliniki, utajuaje?
join-post-collect = Ninakuja kuuliza
join-post-call = Kliniki inanipigia simu
join-post-text = Kliniki inatuma ujumbe mfupi

join-practice = Jina la kliniki
join-practice-why = Ili fomu ifike mahali sahihi.
join-practice-street = Anwani ya kliniki

join-language = Lugha yako
join-language-why = Ili kliniki iweze kupata mkalimani.
join-interpreter = Ninahitaji mkalimani
join-needs = Ni nini kingine kitakusaidia? Kwa mfano: maandishi makubwa, lugha ya ishara, daktari mwanamke

join-more = Zaidi, ukitaka tu
join-more-why = Inasaidia kupata kumbukumbu za zamani. Unaweza kujiandikisha bila hii.
join-nhs-number = Namba ya NHS
join-before-name = Jina lingine ulilotumia
join-before-practice = Kliniki yako ya mwisho nchini Uingereza (UK)
join-before-address = Anwani yako ya mwisho nchini Uingereza (UK)

join-check = Angalia majibu yako
join-make = Tengeneza fomu
join-pdf = Fomu ya kukabidhi (PDF)
join-post-paper = Makubaliano kuhusu barua (PDF)
join-file = Faili kwa kompyuta ya kliniki
join-sealed = Faili iliyofungwa, kliniki hii tu inaweza kuifungua
join-codes = Imefungwa, kama misimbo ya kuskani
join-done = Hifadhi fomu au ichapishe, itie saini, na uipe kliniki. Kisha funga ukurasa huu.

join-note-year = Unajua mwaka tu. NHS huandika tarehe 1 Januari, na fomu inasema kwamba ni makadirio.
join-note-moon = Katika kalenda hii siku inaweza kuwa moja kabla au baada. Tafadhali angalia tarehe tena.
join-note-one-name = Una jina moja. Fomu inasema hivyo, na inaliweka kwenye jina la ukoo.
join-note-letters = Kliniki huenda isiweze kusoma herufi hizi. Tafadhali uwe tayari kutaja jina lako au herufi zake.
join-note-shared = Watu wengine wanatumia simu yako. Fomu inaiomba kliniki isiache maelezo kwenye ujumbe.
join-note-no-way = Hukutoa simu wala barua pepe. Tafadhali nenda kliniki mara kwa mara na uulizie barua.

join-wrong-for = Tafadhali chagua fomu ni ya nani.
join-wrong-helper = Tafadhali andika jina la mtu anayesaidia.
join-wrong-name = Tafadhali andika jina. Jina moja linatosha.
join-wrong-long = Hii ni ndefu mno kwa fomu. Tafadhali ifupishe.
join-wrong-born = Tafadhali andika siku, mwezi na mwaka kwa namba. Kama unajua mwaka tu, weka alama kwenye kisanduku hicho.
join-wrong-day = Kalenda hii haina siku kama hiyo. Angalia namba, au chagua kalenda nyingine.
join-wrong-future = Siku hii bado haijafika. Tafadhali angalia mwaka.
join-wrong-old = Hii ni zaidi ya miaka 120 iliyopita. Tafadhali angalia mwaka na kalenda.
join-wrong-sex = Tafadhali chagua moja. “Sipendi kusema” pia ni jibu.
join-wrong-phone = Hii haionekani kama namba ya simu. Andika namba tu, au acha wazi.
join-wrong-email = Hii haionekani kama anwani ya barua pepe. Andika kama name@example.org, au acha wazi.
join-wrong-address = Tafadhali chagua anwani. “Sina anwani ya kudumu” pia ni jibu.
join-wrong-both = Ulichagua anwani moja na pia ukaandika nyingine. Tafadhali futa moja, au badilisha chaguo lako.
join-wrong-street = Tafadhali andika nyumba na mtaa, au chagua anwani nyingine.
join-wrong-care = Tafadhali andika jina la mtu au mahali penye anwani hiyo.
join-wrong-postcode = Huu si msimbo wa posta wa Uingereza (UK). Andika kama M1 1AE, au acha wazi.
join-wrong-practice = Ili kutumia anwani ya kliniki, tafadhali andika jina la kliniki.
join-wrong-nhs = Hii si namba ya NHS. Ina tarakimu kumi. Angalia tena, au acha wazi.
