# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Ẹ̀tọ́ mi láti rí dókítà (GP)
rights-register = Mo lè forúkọ sílẹ̀ ní kílíníkì dókítà (GP). Ọ̀fẹ́ ni.
rights-no-papers = Mi ò nílò ìwé ìrìnnà, físà, ìwé ìdánimọ̀ tàbí ẹ̀rí àdírẹ́sì.
rights-no-status = Kò pọndandan kí n sọ ipò ìwọlé-wọ̀de (immigration) mi.
rights-no-address = Tí mi ò bá ní àdírẹ́sì, mo lè ní kí wọ́n lo àdírẹ́sì kílíníkì náà.
rights-interpreter = Mo lè béèrè ògbufọ̀ lọ́fẹ̀ẹ́.
rights-refused = Tí kílíníkì kan bá kọ̀, mo lè béèrè ìdí rẹ̀ ní kíkọ sílẹ̀.
rights-urgent = Pàjáwìrì: 999. Ìmọ̀ràn ìlera: 111. Ọ̀fẹ́ ni àwọn ìpè náà.
rights-show = Ẹ fi apá Gẹ̀ẹ́sì hàn ní ibi ìgbàlejò.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Sí òṣìṣẹ́ ìgbàlejò
rights-desk-register = Ẹ jọ̀ọ́, mo fẹ́ forúkọ sílẹ̀ gẹ́gẹ́ bí aláìsàn níbí.
rights-desk-no-papers = Mo lè forúkọ sílẹ̀ láìsí ẹ̀rí ìdánimọ̀, àdírẹ́sì tàbí ipò ìwọlé-wọ̀de.
rights-desk-refused = Tí ẹ kò bá lè forúkọ mi sílẹ̀, ẹ jọ̀ọ́ ẹ kọ ìdí rẹ̀ sílẹ̀ fún mi.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Ẹ jọ̀ọ́, ẹ wá ògbufọ̀ fún mi. Èdè mi: {$language}

## Desk card, for the receptionist

desk-headline = Ẹnì kan fẹ́ forúkọ sílẹ̀
desk-welcome = Ẹ sọ pé: “Ẹ káàbọ̀. Ẹ lè forúkọ sílẹ̀ lónìí.”
desk-help = Ẹ fún wọn ní fọ́ọ̀mù. Ẹ sọ pé ìrànlọ́wọ́ àti ògbufọ̀ wà.
desk-no-papers = Kò sí ìwé? Ẹ forúkọ wọn sílẹ̀ láìsí i.
desk-no-address = Kò sí àdírẹ́sì? Ẹ ní kí wọ́n lo ti kílíníkì. Ẹ fohùn ṣọ̀kan lórí bí lẹ́tà ṣe máa dé ọ̀dọ̀ aláìsàn náà.
desk-no-status = Ẹ má ṣe béèrè físà tàbí ipò ìwọlé-wọ̀de.
desk-everyone = Ẹ ṣe bákan náà sí gbogbo ènìyàn, láìka orúkọ, ohùn tàbí ìrísí wọn sí.
desk-urgent = Ara rẹ̀ kò yá báyìí? Ìtọ́jú tí kò lè dúró jẹ́ ọ̀fẹ́, yálà ó ti forúkọ sílẹ̀ tàbí kò tíì forúkọ sílẹ̀.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Kò dá yín lójú? Ẹ béèrè kí ẹ tó kọ̀: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Tí Home Office bá kàn sí wa
home-office-say = Ẹ sọ pé: “Mi ò lè sọ ẹni tó jẹ́ aláìsàn níbí. Ẹ jọ̀ọ́, ẹ kọ̀wé sí wa.”
home-office-calm = Ẹ ṣe jẹ́jẹ́. Ẹ má ṣe fúnni ní ìsọfúnni kankan lórí fóònù, nípa ímeèlì tàbí lẹ́nu ọ̀nà.
home-office-write = Ẹ kọ ẹni tó béèrè, ìgbà tó béèrè àti ohun tó fẹ́ sílẹ̀.
home-office-pass = Ẹ sọ fún un lẹ́sẹ̀kẹsẹ̀: {$lead}
home-office-advice = A kì í dáhùn láìgba ìmọ̀ràn amòfin.
home-office-order = Ṣé wọ́n fi àṣẹ ilé ẹjọ́ hàn, tàbí wọ́n ń sọ̀rọ̀ ìwà ọ̀daràn ńlá tàbí ewu? Ẹ má ṣe dá pinnu. Ẹ pe ẹni tí a kọ orúkọ rẹ̀ sókè.
home-office-note = Ipò ìwọlé-wọ̀de aláìsàn kì í ṣe ìdí láti fúnni ní ìsọfúnni rẹ̀.
