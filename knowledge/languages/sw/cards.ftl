# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Haki yangu ya kumwona daktari wa familia (GP)
rights-register = Ninaweza kujiandikisha katika kliniki ya daktari (GP). Ni bila malipo.
rights-no-papers = Sihitaji pasipoti, viza, kitambulisho wala uthibitisho wa anwani.
rights-no-status = Si lazima niseme hali yangu ya uhamiaji.
rights-no-address = Kama sina anwani, ninaweza kuomba kutumia anwani ya kliniki.
rights-interpreter = Ninaweza kuomba mkalimani, bila malipo.
rights-refused = Kliniki ikinikataa, ninaweza kuomba sababu kwa maandishi.
rights-urgent = Dharura: 999. Ushauri wa afya: 111. Simu hizi ni bila malipo.
rights-show = Onyesha upande wa Kiingereza mapokezi.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Kwa mhudumu wa mapokezi
rights-desk-register = Tafadhali, ningependa kujiandikisha kama mgonjwa.
rights-desk-no-papers = Ninaweza kujiandikisha bila uthibitisho wa utambulisho, anwani au hali ya uhamiaji.
rights-desk-refused = Kama huwezi kuniandikisha, tafadhali nipe sababu kwa maandishi.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Tafadhali nitafutie mkalimani. Lugha yangu: {$language}

## Desk card, for the receptionist

desk-headline = Mtu anataka kujiandikisha
desk-welcome = Sema: “Karibu. Unaweza kujiandikisha leo.”
desk-help = Toa fomu. Jitolee kusaidia na kuleta mkalimani.
desk-no-papers = Hana hati? Mwandikishe bila hati.
desk-no-address = Hana anwani? Pendekeza anwani ya kliniki. Kubalianeni jinsi barua zitakavyomfikia mgonjwa.
desk-no-status = Usiulize kuhusu viza au hali ya uhamiaji.
desk-everyone = Watendee wote sawa, bila kujali jina, lafudhi au sura.
desk-urgent = Anaumwa sasa? Huduma isiyoweza kungoja ni bila malipo, awe amejiandikisha au la.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Huna hakika? Uliza kabla ya kukataa: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Wizara ya Mambo ya Ndani (Home Office) ikiwasiliana nasi
home-office-say = Sema: “Siwezi kusema nani ni mgonjwa hapa. Tafadhali tuandikie barua.”
home-office-calm = Kuwa na adabu. Usitoe taarifa zozote kwa simu, barua pepe au mlangoni.
home-office-write = Andika nani aliuliza, lini, na alitaka nini.
home-office-pass = Mjulishe mara moja: {$lead}
home-office-advice = Hatujibu bila ushauri wa kisheria.
home-office-order = Wanaonyesha amri ya mahakama, au wanazungumzia uhalifu mkubwa au hatari? Usiamue peke yako. Mpigie simu mtu aliyetajwa hapo juu.
home-office-note = Hali ya uhamiaji ya mgonjwa si sababu ya kutoa taarifa zake.
