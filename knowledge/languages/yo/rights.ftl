# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Ẹ lè rí dókítà
you-lead = Ẹnikẹ́ni lè forúkọ sílẹ̀ ní kílíníkì dókítà (GP), ìyẹn dókítà ẹbí. Ọ̀fẹ́ ni, ẹ kò sì nílò ìwé kankan.
you-where = Níbo ni ẹ ń gbé?
you-england = England
you-scotland = Scotland
you-wales = Wales
you-ni = Àríwá Ireland
you-ni-differs = Ní Àríwá Ireland, òfin náà yàtọ̀.

you-join = Ẹ lè forúkọ sílẹ̀
you-join-body =
    Ẹ lè forúkọ sílẹ̀ ní kílíníkì dókítà (GP) tó wà nítòsí ibi tí ẹ ń gbé.
    Ibi tí ẹ ti wá tàbí bí ẹ ti pẹ́ tó níbí kò ṣe pàtàkì.

you-papers = Ẹ kò nílò ìwé
you-papers-body =
    Ẹ kò nílò ìwé ìrìnnà, físà, ìwé ìdánimọ̀ tàbí ẹ̀rí àdírẹ́sì.
    Kílíníkì lè béèrè ìwé láti wá àkọsílẹ̀ yín. Bí ẹ kò bá ní, ó ṣì yẹ kó forúkọ yín sílẹ̀.
you-papers-wales = Ní Wales, kílíníkì lè béèrè ìwé ìdánimọ̀. Káàdì ààbò (asylum) tàbí lẹ́tà láti Iléeṣẹ́ Ọ̀rọ̀ Abẹ́lé (Home Office) ti tó.

you-status = Kò pọndandan kí ẹ ní ìbùgbé títí láé
you-status-body =
    Kò pọndandan kí ẹ sọ ipò ìwọlé-wọ̀de (immigration) yín.
    Àwọn fọ́ọ̀mù kan ní ìbéèrè fún àwọn tó wá láti òkè òkun. Ẹ lè fi apá yẹn sílẹ̀.

you-address = Ẹ kò nílò àdírẹ́sì kan pàtó
you-address-body =
    Kò pọndandan kí ẹ fi ẹ̀rí hàn nípa ibi tí ẹ ń gbé.
    Ẹ kò ní ilé, tàbí ó léwu láti fi àdírẹ́sì yín sílẹ̀? Ẹ ní kí ẹ lo àdírẹ́sì kílíníkì náà.
    Ẹ bá kílíníkì fohùn ṣọ̀kan lórí bí lẹ́tà yóò ṣe dé ọ̀dọ̀ yín.

you-who = Ta ló ń rí ìsọfúnni yín
you-who-body =
    Kílíníkì ń tọ́jú àkọsílẹ̀ yín, ó sì gbọ́dọ̀ pa á mọ́ ní àṣírí.
    Orúkọ, ọjọ́ ìbí, àdírẹ́sì àti nọ́ńbà fóònù yín tún wà nínú àkọsílẹ̀ NHS ti gbogbo orílẹ̀-èdè. Àìsàn yín kò sí níbẹ̀.
    Wọn kì í fi ìforúkọsílẹ̀ lọ́dọ̀ dókítà (GP) tó Iléeṣẹ́ Ọ̀rọ̀ Abẹ́lé (Home Office) létí gẹ́gẹ́ bí ìṣe ojoojúmọ́.
    Títí di oṣù kọkànlá 2018, Iléeṣẹ́ Ọ̀rọ̀ Abẹ́lé lè gba àdírẹ́sì nínú àkọsílẹ̀ yẹn. Àdéhùn yẹn ti parí.
    Ilé ẹjọ́, tàbí ọ̀ràn ìwà ọ̀daràn ńlá, ṣì lè mú kí NHS fi ìsọfúnni sílẹ̀.
    Ilé ìwòsàn lè béèrè lọ́wọ́ Iléeṣẹ́ Ọ̀rọ̀ Abẹ́lé bóyá ẹ gbọ́dọ̀ sanwó. Wọ́n lè fi gbèsè £500 tàbí jù bẹ́ẹ̀ lọ tó wọn létí lẹ́yìn oṣù méjì.
    Kò sẹ́ni tó lè ṣèlérí ohun tí yóò ṣẹlẹ̀ lọ́jọ́ iwájú. Bí àdírẹ́sì yín kò bá láàbò, ẹ sọ fún kílíníkì kí ẹ tó kún fọ́ọ̀mù.

you-interpreter = Ògbufọ̀ jẹ́ ọ̀fẹ́
you-interpreter-body =
    Ẹ béèrè ògbufọ̀ nígbà tí ẹ bá ń gba àyè láti rí dókítà.
    Kò pọndandan kí àwọn ọmọ yín túmọ̀ fún yín.

you-refused = Bí wọ́n bá kọ̀
you-refused-body =
    Ẹ béèrè ìdí rẹ̀ ní kíkọ. Àìní ìwé kì í ṣe ìdí tó dára.
    Ṣé ara yín kò yá nísinsìnyí? Ẹ sọ ọ́. Ìtọ́jú tí kò lè dúró jẹ́ ọ̀fẹ́, bóyá ẹ ti forúkọ sílẹ̀ tàbí rárá.
you-refused-england = Ní England, kílíníkì gbọ́dọ̀ fi ìdí náà ránṣẹ́ láàárín ọjọ́ 14.
you-refused-letter = Ẹ kọ lẹ́tà náà

you-hospital = Bí ẹ bá nílò ilé ìwòsàn
you-hospital-body =
    Ní pàjáwìrì, ẹ lọ sí ẹ̀ka pàjáwìrì (A&E). Ìrànlọ́wọ́ níbẹ̀ jẹ́ ọ̀fẹ́ fún gbogbo ènìyàn.
    Àwọn ìtọ́jú mìíràn ní ilé ìwòsàn ń ná àwọn kan lówó.
    Ìtọ́jú kánjúkánjú kò gbọ́dọ̀ dúró de owó.
you-hospital-link = Ṣé mo gbọ́dọ̀ sanwó?

you-pregnant = Bí ẹ bá lóyún
you-pregnant-body =
    Ẹ tètè rí agbẹ̀bí tàbí dókítà (GP). Ẹ lè ṣe èyí láìní ìwé.
    Wọn kò gbọ́dọ̀ kọ tàbí fa ìtọ́jú oyún àti ìbímọ sẹ́yìn nítorí owó láé. Ìwé owó lè dé lẹ́yìn náà.

you-bill = Bí ìwé owó bá dé
you-bill-body =
    Ẹ má jù ú nù. Ẹ tètè gba ìmọ̀ràn.
    Ìwé owó náà lè jẹ́ àṣìṣe, ẹ sì lè ní kí ilé ìwòsàn yẹ̀ ẹ́ wò.
    Bó bá tọ̀nà, ẹ lè béèrè láti san díẹ̀díẹ̀ lóṣooṣù.

you-help = Ìrànlọ́wọ́ nítòsí yín
you-help-body =
    Pàjáwìrì: ẹ pe 999. Ìmọ̀ràn ìṣègùn, tọ̀sán-tòru: 111. Ìpè náà jẹ́ ọ̀fẹ́.
you-help-link = Ẹ wá kílíníkì tó ní ààbò

you-northern-ireland-body =
    Nígbà àkọ́kọ́, ẹ ó kún fọ́ọ̀mù HSCR-1, ẹ ó sì fi ojúlówó ìwé ránṣẹ́ pẹ̀lú rẹ̀.
    Ọ́fíìsì kan ní Belfast, BSO, ló ń pinnu. Ó lè béèrè nípa ipò yín lọ́wọ́ Iléeṣẹ́ Ọ̀rọ̀ Abẹ́lé (Home Office).
    Bí ẹ bá ń wá ààbò, ẹ lè forúkọ sílẹ̀, kódà bí wọ́n bá ti kọ̀ fún yín.
    Bí ẹ kò bá ní ìwé kankan, ẹ gba ìmọ̀ràn kí ẹ tó fi fọ́ọ̀mù ránṣẹ́.
    Kílíníkì gbọ́dọ̀ sọ fún yín ní kíkọ bó bá kọ̀.
    Ìtọ́jú pàjáwìrì wà fún gbogbo ènìyàn.

you-keep = Ẹ pa ojú-ewé yìí mọ́
you-keep-body = Fáìlì kan tó ń ṣiṣẹ́ láìsí íńtánẹ́ẹ̀tì. Ẹ lè fi ránṣẹ́ nípasẹ̀ Bluetooth tàbí WhatsApp.
you-keep-page = Ẹ pa ojú-ewé mọ́
you-keep-pdf = Ẹ pa á mọ́ bíi PDF
# {$date} is written by the program in the manner of this language.
you-checked = A yẹ àwọn òfin yìí wò kẹ́yìn ní {$date}.
