# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Wọ́n kọ̀
no-lead = Ẹ dáhùn ìbéèrè díẹ̀, ẹ ó rí lẹ́tà kan gbà ní èdè Gẹ̀ẹ́sì. A kì í tọ́jú ohunkóhun.
no-what = Kí ni wọ́n béèrè lọ́wọ́ yín?
no-what-id = Ìwé ìrìnnà tàbí ìwé ìdánimọ̀
no-what-address = Ẹ̀rí àdírẹ́sì
no-what-status = Físà tàbí ìwé immigration
no-what-nhs-number = Nọ́ńbà NHS
no-what-area = Wọ́n ní mò ń gbé ní ìta agbègbè wọn
no-what-full = Wọ́n ní àwọn ti kún
no-what-other = Nǹkan mìíràn, tàbí wọn kò sọ ìdí
no-when = Ìgbà wo ni?
no-practice = Orúkọ kílíníkì
no-who-to = Ta ni kí lẹ́tà náà dé ọ̀dọ̀ rẹ̀?
no-to-practice = Alákòóso kílíníkì
no-to-board = Àjọ tó ń sanwó fún kílíníkì
no-your-name = Orúkọ yín
no-your-name-hint = Orúkọ àkọ́kọ́ tàbí lẹ́tà àkọ́kọ́ orúkọ ti tó.
no-where = Níbo ni ẹ ń gbé?
no-where-area = Ní agbègbè kílíníkì
no-where-none = Mi ò ní àdírẹ́sì kan pàtó
no-use-address = Mo fẹ́ lo àdírẹ́sì kílíníkì
no-ill = Ara mi kò yá nísinsìnyí
no-count = Ẹ ka kíkọ̀ yìí: kílíníkì, oṣù àti ìdí nìkan. Kò sí nǹkan kan nípa mi.
no-count-why = Iye náà ń fi hàn níbi tí àwọn kílíníkì ti nílò ìrànlọ́wọ́. Ó di ìgbà márùn-ún tí wọ́n bá kọ̀ kí a tó fi kílíníkì kan hàn.
no-make = Ẹ ṣe lẹ́tà náà

no-letter = Ohun tí lẹ́tà náà sọ
no-says-register = Ẹ jọ̀wọ́, ẹ forúkọ mi sílẹ̀ nísinsìnyí. Kò pọndandan fún ẹnikẹ́ni láti fi ìwé hàn kó tó forúkọ sílẹ̀.
no-says-board = Ẹ jọ̀wọ́, ẹ wo ohun tí kílíníkì yìí ń ṣe, kí ẹ sì ràn mí lọ́wọ́ láti forúkọ sílẹ̀.
no-says-full = Bí ẹ bá ti kún, ẹ jọ̀wọ́, ẹ sọ ọ́ ní kíkọ, kí ẹ sì sọ kílíníkì kan nítòsí tó ń gba aláìsàn fún mi.
no-says-reason = Bí ẹ bá ṣì kọ̀, ẹ jọ̀wọ́, ẹ fi ìdí rẹ̀ ránṣẹ́ sí mi ní kíkọ.
no-says-days = Ní England, èyí gbọ́dọ̀ wáyé láàárín ọjọ́ 14.
no-says-urgent = Títí di ìgbà náà, ẹ jọ̀wọ́, ẹ fún mi ní ìtọ́jú tí kò lè dúró. Ọ̀fẹ́ ni.
no-says-ill = Ara mi kò yá nísinsìnyí, mo sì nílò ìtọ́jú lójú ẹsẹ̀.
no-says-address = Ẹ jọ̀wọ́, ẹ jẹ́ kí n lo àdírẹ́sì kílíníkì fún lẹ́tà.
no-pdf = Lẹ́tà (PDF)
no-next = Ẹ gbìyànjú kílíníkì mìíràn pẹ̀lú:
no-ni = Ní Àríwá Ireland, òfin náà yàtọ̀. Ẹ jọ̀wọ́, ẹ gba ìmọ̀ràn kí ẹ tó kọ̀wé.

no-wrong-what = Ẹ jọ̀wọ́, ẹ yan ohun tí wọ́n béèrè.
no-wrong-when = Ẹ jọ̀wọ́, ẹ kọ ọjọ́ náà báyìí: 23 11 2026. Kò lè jẹ́ ọjọ́ iwájú.
no-wrong-practice = Ẹ jọ̀wọ́, ẹ kọ orúkọ kílíníkì.
no-wrong-name = Ẹ jọ̀wọ́, ẹ kọ orúkọ tàbí lẹ́tà àkọ́kọ́ orúkọ, kí wọ́n lè dáhùn.
no-wrong-nation = Ẹ jọ̀wọ́, ẹ yan ibi tí kílíníkì wà.
no-counted = A ti ka kíkọ̀ náà. Ẹ ṣeun.
