# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Ẹ kún fọ́ọ̀mù láti forúkọ sílẹ̀
join-lead = Ohun tí kílíníkì nílò nìkan ni fọ́ọ̀mù yìí ń béèrè. A kì í tọ́jú ohunkóhun: tí ẹ bá ti ojú-ewé yìí, gbogbo rẹ̀ ti lọ.
join-seen-list = Ẹni tó ń rí i: kílíníkì àti àkọsílẹ̀ NHS ti gbogbo orílẹ̀-èdè.
join-seen-practice = Ẹni tó ń rí i: kílíníkì nìkan.

join-for = Ta ni fọ́ọ̀mù yìí wà fún?
join-for-me = Èmi
join-for-child = Ọmọ mi
join-for-other = Ẹnì kan tí mò ń ràn lọ́wọ́
join-for-why = Kí kílíníkì lè mọ ẹni tó ń fọwọ́ sí i.
join-helper-name = Orúkọ ẹni tó ń ṣèrànwọ́
join-helper-relation = Kí ni ẹ jẹ́ sí ẹni yìí? Bí àpẹẹrẹ: ìyá, ọ̀rẹ́

join-name = Orúkọ
join-name-why = Kí kílíníkì lè pè yín. Ẹ kọ ọ́ bí ẹ ṣe ń lò ó. Kò pọndandan kó bá ìwé kankan mu.
join-title-word = Oyè, bí àpẹẹrẹ Mr, Mrs, Miss, Mx
join-given = Àwọn orúkọ àkọ́kọ́
join-family = Orúkọ ìdílé
join-one-name = Bí ẹ bá ní orúkọ kan ṣoṣo, ẹ kọ ọ́ síbí.

join-born = Ọjọ́ ìbí
join-born-why = Kí wọ́n má bàa fi yín pe ẹlòmíràn.
join-day = Ọjọ́
join-month = Oṣù
join-year = Ọdún
join-only-year = Ọdún nìkan ni mo mọ̀, tàbí ìfojúbù ọdún
join-calendar = Kàlẹ́ńdà
join-calendar-gregorian = Kàlẹ́ńdà UK
join-calendar-solar-hijri = Kàlẹ́ńdà Páṣíà àti Afghanistan (Hijri oòrùn)
join-calendar-hijri = Kàlẹ́ńdà Ìsìláàmù (Hijri)
join-calendar-ethiopian = Kàlẹ́ńdà Ethiopia

join-sex = Akọ tàbí abo
join-sex-why = NHS ń lò ó láti pè yín fún àyẹ̀wò ìlera tó yẹ yín.
join-sex-female = Obìnrin
join-sex-male = Ọkùnrin
join-sex-other = Òmíràn
join-sex-unknown = Mi ò fẹ́ sọ

join-reach = Báwo ni kílíníkì ṣe lè kàn sí yín láìséwu?
join-reach-why = Fún àyè láti rí dókítà àti èsì. Ẹ fún wọn ní ohun tí kò léwu fún yín nìkan.
join-phone = Fóònù
join-phone-shared = Àwọn mìíràn náà ń lo fóònù yìí
join-email = Ímeèlì

join-address = Àdírẹ́sì wo ni kí kílíníkì lò?
join-address-why = Ibẹ̀ ni lẹ́tà ń lọ. Kò pọndandan kí ẹ fi ẹ̀rí rẹ̀ hàn.
join-address-home = Ibi tí mò ń gbé tàbí tí mo wà
join-address-practice = Àdírẹ́sì kílíníkì
join-address-care-of = Àdírẹ́sì ẹlòmíràn
join-address-none = Mi ò ní àdírẹ́sì kan pàtó
join-care-name = Orúkọ ẹni náà tàbí ibi náà
join-street = Ilé àti òpópónà
join-town = Ìlú
join-postcode = Kóòdù ìfìwéránṣẹ́
join-post = Bí lẹ́tà bá lọ sí kílíníkì, báwo ni ẹ ó ṣe gbọ́?
join-post-collect = Mo máa ń wá béèrè
join-post-call = Kílíníkì máa ń pè mí
join-post-text = Kílíníkì máa ń fi ọ̀rọ̀ ránṣẹ́ sórí fóònù

join-practice = Orúkọ kílíníkì
join-practice-why = Kí fọ́ọ̀mù lè dé ibi tó yẹ.
join-practice-street = Àdírẹ́sì kílíníkì

join-language = Èdè yín
join-language-why = Kí kílíníkì lè rí ògbufọ̀.
join-interpreter = Mo nílò ògbufọ̀
join-needs = Kí ló tún lè ràn yín lọ́wọ́? Bí àpẹẹrẹ: lẹ́tà ńlá, èdè àwọn adití, dókítà obìnrin

join-more = Sí i, bí ẹ bá fẹ́ nìkan
join-more-why = Ó ń ṣèrànwọ́ láti rí àkọsílẹ̀ àtijọ́. Ẹ lè forúkọ sílẹ̀ láìsí i.
join-nhs-number = Nọ́ńbà NHS
join-before-name = Orúkọ mìíràn tí ẹ ti lò
join-before-practice = Kílíníkì yín tó kẹ́yìn ní UK
join-before-address = Àdírẹ́sì yín tó kẹ́yìn ní UK

join-check = Ẹ yẹ ìdáhùn yín wò
join-make = Ẹ ṣe fọ́ọ̀mù náà
join-pdf = Fọ́ọ̀mù tí ẹ ó fún wọn (PDF)
join-post-paper = Àdéhùn nípa lẹ́tà (PDF)
join-file = Fáìlì fún kọ̀ǹpútà kílíníkì
join-sealed = Fáìlì tí a lẹ̀ pa, kílíníkì yìí nìkan ló lè ṣí i
join-codes = A lẹ̀ ẹ́ pa, bíi kóòdù láti skáànù
join-done = Ẹ pa fọ́ọ̀mù mọ́ tàbí kí ẹ tẹ̀ ẹ́ jáde, ẹ fọwọ́ sí i, kí ẹ fún kílíníkì. Lẹ́yìn náà ẹ ti ojú-ewé yìí.

join-note-year = Ọdún nìkan ni ẹ mọ̀. NHS máa ń kọ 1 Jánúárì, fọ́ọ̀mù sì sọ pé ìfojúbù ni.
join-note-moon = Nínú kàlẹ́ńdà yìí, ọjọ́ náà lè fi ọ̀kan ṣáájú tàbí kó fi ọ̀kan pẹ́. Ẹ jọ̀wọ́, ẹ tún ọjọ́ náà wò.
join-note-one-name = Orúkọ kan ni ẹ ní. Fọ́ọ̀mù sọ bẹ́ẹ̀, ó sì fi í sí orúkọ ìdílé.
join-note-letters = Kílíníkì lè má lè ka àwọn lẹ́tà wọ̀nyí. Ẹ múra láti pe orúkọ yín tàbí láti sọ lẹ́tà rẹ̀.
join-note-shared = Àwọn mìíràn ń lo fóònù yín. Fọ́ọ̀mù ní kí kílíníkì má fi àlàyé sílẹ̀ nínú ọ̀rọ̀ tó fi ránṣẹ́.
join-note-no-way = Ẹ kò fi fóònù tàbí ímeèlì sílẹ̀. Ẹ jọ̀wọ́, ẹ máa lọ sí kílíníkì déédéé láti béèrè lẹ́tà.

join-wrong-for = Ẹ jọ̀wọ́, ẹ yan ẹni tí fọ́ọ̀mù wà fún.
join-wrong-helper = Ẹ jọ̀wọ́, ẹ kọ orúkọ ẹni tó ń ṣèrànwọ́.
join-wrong-name = Ẹ jọ̀wọ́, ẹ kọ orúkọ. Orúkọ kan ti tó.
join-wrong-long = Èyí ti gùn jù fún fọ́ọ̀mù. Ẹ jọ̀wọ́, ẹ gé e kúrú.
join-wrong-born = Ẹ jọ̀wọ́, ẹ fi nọ́ńbà kọ ọjọ́, oṣù àti ọdún. Bí ẹ bá mọ ọdún nìkan, ẹ sàmì sí àpótí yẹn.
join-wrong-day = Kàlẹ́ńdà yìí kò ní irú ọjọ́ bẹ́ẹ̀. Ẹ wo àwọn nọ́ńbà náà, tàbí kí ẹ yan kàlẹ́ńdà mìíràn.
join-wrong-future = Ọjọ́ yìí kò tíì dé. Ẹ jọ̀wọ́, ẹ wo ọdún náà.
join-wrong-old = Èyí ti ju 120 ọdún sẹ́yìn lọ. Ẹ jọ̀wọ́, ẹ wo ọdún àti kàlẹ́ńdà náà.
join-wrong-sex = Ẹ jọ̀wọ́, ẹ yan ọ̀kan. “Mi ò fẹ́ sọ” náà jẹ́ ìdáhùn.
join-wrong-phone = Èyí kò jọ nọ́ńbà fóònù. Ẹ kọ nọ́ńbà nìkan, tàbí kí ẹ fi sílẹ̀ láìkọ nǹkan.
join-wrong-email = Èyí kò jọ àdírẹ́sì ímeèlì. Ẹ kọ bíi name@example.org, tàbí kí ẹ fi sílẹ̀ láìkọ nǹkan.
join-wrong-address = Ẹ jọ̀wọ́, ẹ yan àdírẹ́sì. “Mi ò ní àdírẹ́sì kan pàtó” náà jẹ́ ìdáhùn.
join-wrong-both = Ẹ yan àdírẹ́sì kan, ẹ sì tún kọ òmíràn. Ẹ jọ̀wọ́, ẹ pa ọ̀kan rẹ́, tàbí kí ẹ yí ohun tí ẹ yàn padà.
join-wrong-street = Ẹ jọ̀wọ́, ẹ kọ ilé àti òpópónà, tàbí kí ẹ yan àdírẹ́sì mìíràn.
join-wrong-care = Ẹ jọ̀wọ́, ẹ kọ orúkọ ẹni tàbí ibi tó ni àdírẹ́sì náà.
join-wrong-postcode = Èyí kì í ṣe kóòdù ìfìwéránṣẹ́ UK. Ẹ kọ bíi M1 1AE, tàbí kí ẹ fi sílẹ̀ láìkọ nǹkan.
join-wrong-practice = Láti lo àdírẹ́sì kílíníkì, ẹ jọ̀wọ́, ẹ kọ orúkọ kílíníkì.
join-wrong-nhs = Èyí kì í ṣe nọ́ńbà NHS. Ó ní nọ́ńbà mẹ́wàá. Ẹ tún un wò, tàbí kí ẹ fi sílẹ̀ láìkọ nǹkan.
