# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Unaweza kumwona daktari
you-lead = Mtu yeyote anaweza kujiandikisha kwenye kliniki ya daktari (GP), yaani daktari wa familia. Ni bila malipo, na huhitaji hati.
you-where = Unaishi wapi?
you-england = Uingereza (England)
you-scotland = Uskoti
you-wales = Wales
you-ni = Ireland ya Kaskazini
you-ni-differs = Katika Ireland ya Kaskazini sheria ni tofauti.

you-join = Unaweza kujiandikisha
you-join-body =
    Unaweza kujiandikisha kwenye kliniki ya daktari (GP) karibu na mahali unapokaa.
    Haijalishi umetoka wapi au umekuwa hapa kwa muda gani.

you-papers = Huhitaji hati
you-papers-body =
    Huhitaji pasipoti, viza, kitambulisho wala uthibitisho wa anwani.
    Kliniki inaweza kuomba hati ili kupata kumbukumbu zako. Kama huna, bado inapaswa kukuandikisha.
you-papers-wales = Huko Wales kliniki inaweza kuomba kitambulisho. Kadi ya hifadhi au barua ya Wizara ya Mambo ya Ndani (Home Office) inatosha.

you-status = Huhitaji makazi ya kudumu
you-status-body =
    Si lazima useme hali yako ya uhamiaji.
    Baadhi ya fomu zina maswali kwa watu kutoka nje. Unaweza kuacha sehemu hiyo wazi.

you-address = Huhitaji anwani ya kudumu
you-address-body =
    Si lazima uthibitishe unapoishi.
    Huna nyumba, au si salama kutoa anwani yako? Omba kutumia anwani ya kliniki.
    Kubaliana na kliniki jinsi barua zitakavyokufikia.

you-who = Nani anaona taarifa zako
you-who-body =
    Kliniki inatunza kumbukumbu zako na lazima izitunze kwa siri.
    Jina lako, tarehe ya kuzaliwa, anwani na namba ya simu zinatunzwa pia kwenye orodha ya kitaifa ya NHS. Ugonjwa wako hapana.
    Kujiandikisha kwa daktari (GP) hakuripotiwi kama kawaida kwa Wizara ya Mambo ya Ndani (Home Office).
    Hadi Novemba 2018 Wizara ya Mambo ya Ndani iliweza kupata anwani kutoka orodha hiyo. Makubaliano hayo yameisha.
    Mahakama, au kesi ya uhalifu mkubwa, bado inaweza kuifanya NHS itoe taarifa.
    Hospitali zinaweza kuuliza Wizara ya Mambo ya Ndani kama unapaswa kulipa. Zinaweza kuripoti deni la £500 au zaidi baada ya miezi miwili.
    Hakuna anayeweza kuahidi kitakachotokea baadaye. Kama anwani yako si salama, iambie kliniki kabla ya kujaza fomu.

you-interpreter = Mkalimani ni bila malipo
you-interpreter-body =
    Omba mkalimani unapopanga miadi.
    Watoto wako hawalazimiki kukutafsiria.

you-refused = Wakikataa
you-refused-body =
    Omba sababu kwa maandishi. Kukosa hati si sababu nzuri.
    Unaumwa sasa? Sema. Huduma isiyoweza kusubiri ni bila malipo, umejiandikisha au la.
you-refused-england = Huko England kliniki lazima ikutumie sababu ndani ya siku 14.
you-refused-letter = Andika barua

you-hospital = Ukihitaji hospitali
you-hospital-body =
    Wakati wa dharura, nenda idara ya dharura (A&E). Msaada hapo ni bila malipo kwa kila mtu.
    Huduma nyingine za hospitali zinalipiwa na baadhi ya watu.
    Huduma ya haraka haipaswi kusubiri malipo.
you-hospital-link = Je, nitalazimika kulipa?

you-pregnant = Kama una mimba
you-pregnant-body =
    Mwone mkunga au daktari (GP) mapema. Unaweza kufanya hivyo bila hati.
    Huduma ya ujauzito na kujifungua haipaswi kamwe kukataliwa au kucheleweshwa kwa sababu ya pesa. Bili inaweza kuja baadaye.

you-bill = Ikiwa bili imekuja
you-bill-body =
    Usiitupe. Tafuta ushauri mapema.
    Bili inaweza kuwa na kosa, na unaweza kuiomba hospitali iikague.
    Kama ni sahihi, unaweza kuomba kulipa kidogo kila mwezi.

you-help = Msaada karibu nawe
you-help-body =
    Dharura: piga 999. Ushauri wa kitabibu, mchana na usiku: 111. Simu ni bila malipo.
you-help-link = Tafuta kliniki salama

you-northern-ireland-body =
    Mara ya kwanza unajaza fomu HSCR-1 na kutuma hati halisi pamoja nayo.
    Ofisi iliyoko Belfast, BSO, inaamua. Inaweza kuuliza Wizara ya Mambo ya Ndani (Home Office) kuhusu hali yako.
    Kama unaomba hifadhi unaweza kujiandikisha, hata kama ulikataliwa hifadhi.
    Kama huna hati yoyote, tafuta ushauri kabla ya kutuma fomu.
    Kliniki ikikataa lazima ikuambie kwa maandishi.
    Huduma ya dharura ni kwa kila mtu.

you-keep = Hifadhi ukurasa huu
you-keep-body = Faili moja inayofanya kazi bila intaneti. Unaweza kuituma kwa Bluetooth au WhatsApp.
you-keep-page = Hifadhi ukurasa
you-keep-pdf = Hifadhi kama PDF
# {$date} is written by the program in the manner of this language.
you-checked = Tulikagua sheria hizi mara ya mwisho tarehe {$date}.
