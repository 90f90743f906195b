# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = Ẹ wá kílíníkì
surgeries-title = Ẹ wá kílíníkì tó ní ààbò
surgeries-lead = Kílíníkì tó ní ààbò ti ṣèlérí láti forúkọ yín sílẹ̀ láìsí ìwé ìdánimọ̀, ẹ̀rí àdírẹ́sì tàbí ìwé immigration.
surgeries-place = Kóòdù ìfìwéránṣẹ́ tàbí ìlú
surgeries-place-hint = Bíi M1 1AE tàbí Leeds. Kò pọndandan kó jẹ́ àdírẹ́sì yín: ibikíbi tó wà nítòsí yín ti tó.
surgeries-find = Wá
surgeries-near-me = Nítòsí mi
surgeries-near-me-failed = Fóònù yín kò sọ ibi tí ẹ wà. Ẹ jọ̀wọ́, ẹ kọ kóòdù ìfìwéránṣẹ́ tàbí ìlú.
surgeries-forgotten = A ń lo ibi náà láti dá yín lóhùn. Lẹ́yìn náà a ó gbàgbé rẹ̀.
surgeries-register = Ẹ wo gbogbo kílíníkì tó ní ààbò
# {$town} is the name of a town that does not exist.
surgeries-made-up = Àfihàn lásán ni èyí. A kò tíì fi kílíníkì gidi kankan kún un. Ìlú yìí àti àwọn kílíníkì rẹ̀ kì í ṣe òótọ́: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Nítòsí {$place}
surgeries-near-you = Nítòsí yín
surgeries-your-position = ibi tí ẹ wà
surgeries-bring = Ohun tí ẹ ó mú wá: kò sí.
surgeries-bring-more = Ẹ kò nílò ìwé ìdánimọ̀, ẹ̀rí àdírẹ́sì tàbí ìwé immigration láti forúkọ sílẹ̀. Bí wọ́n bá béèrè, ẹ fi ojú-ewé yìí hàn wọ́n.
surgeries-safe = Àwọn kílíníkì tó ní ààbò
surgeries-none-safe = Kò tíì sí kílíníkì nítòsí ibí tó ti dara pọ̀ mọ́ àwọn kílíníkì tó ní ààbò. Síbẹ̀ ẹ lè forúkọ sílẹ̀ láìní ìwé.
surgeries-others = Àwọn kílíníkì mìíràn nítòsí
surgeries-others-more = Àwọn wọ̀nyí kò tíì ṣe ìlérí náà. Síbẹ̀ ẹ lè forúkọ sílẹ̀ níbẹ̀ láìní ìwé.
surgeries-again = Ẹ wá níbòmíràn
surgeries-map = Àwòrán ilẹ̀ àwọn kílíníkì inú àkójọ. Àkójọ náà sọ ohun kan náà ní ọ̀rọ̀.
surgeries-straight = Ìlà tó tọ́ ni a fi wọn ìjìnnà. Ọ̀nà náà lè gùn jù bẹ́ẹ̀ lọ, bí àpẹẹrẹ níbi tí omi bá wà láàárín.
# {$place} is a postcode.
surgeries-about = A kò mọ kóòdù ìfìwéránṣẹ́ yìí gan-an. Àárín agbègbè yìí ni a ti wọn ìjìnnà: {$place}
surgeries-only-area = Ìfojúbù nìkan ni a fi mọ ibi tí ibí yìí wà. Ìjìnnà lè yàtọ̀ ní ọ̀pọ̀ kìlómítà: {$place}
surgeries-northern-ireland = Ní Àríwá Ireland, òfin náà yàtọ̀, a kò sì ní àkójọ àwọn kílíníkì rẹ̀. Ẹ lè rí ọ̀kan níbí:
surgeries-scotland = A kò ní gbogbo kílíníkì tó wà ní Scotland. Ẹ lè rí àwọn mìíràn níbí:

# {$number} is a number.
surgeries-metres = mítà {$number}
surgeries-kilometres = km {$number}
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = ó jìnnà tó {$distance}
surgeries-to-north = sí àríwá
surgeries-to-north-east = sí àríwá ìlà-oòrùn
surgeries-to-east = sí ìlà-oòrùn
surgeries-to-south-east = sí gúúsù ìlà-oòrùn
surgeries-to-south = sí gúúsù
surgeries-to-south-west = sí gúúsù ìwọ̀-oòrùn
surgeries-to-west = sí ìwọ̀-oòrùn
surgeries-to-north-west = sí àríwá ìwọ̀-oòrùn

surgeries-tag-safe = kílíníkì tó ní ààbò
surgeries-tag-made-up = kì í ṣe òótọ́
surgeries-address = Àdírẹ́sì
surgeries-phone = Fóònù
surgeries-website = Ojú-ewé ayélujára
surgeries-languages = Àwọn èdè
surgeries-directions = Ibi tó wà
surgeries-join = Ẹ forúkọ sílẹ̀ lórí ayélujára lọ́dọ̀ NHS
surgeries-grade-demands = Nígbà tí a wò ó kẹ́yìn, ojú-ewé rẹ̀ ní dandan ni kí a mú ìwé wá. Síbẹ̀ ẹ kò nílò wọn.
surgeries-grade-asks = Nígbà tí a wò ó kẹ́yìn, ojú-ewé rẹ̀ béèrè ìwé. Ẹ kò nílò wọn.
surgeries-grade-clean = Nígbà tí a wò ó kẹ́yìn, ojú-ewé rẹ̀ sọ pé a kò nílò ìwé kankan.
surgeries-grade-none = Nígbà tí a wò ó kẹ́yìn, ojú-ewé rẹ̀ kò sọ nǹkan kan nípa ìwé.

## A surgery’s page

surgeries-is-safe = Kílíníkì tó ní ààbò ni èyí.
# {$date} is a date.
surgeries-since = Ó ti wà lórí àkójọ láti: {$date}
surgeries-under-review = Kílíníkì tó ní ààbò ni èyí, ṣùgbọ́n ojú-ewé rẹ̀ ń béèrè ìwé. A ti ní kó ṣàtúnṣe èyí. Láti: {$date}
surgeries-not-listed = Kílíníkì yìí kò tíì dara pọ̀ mọ́ àwọn kílíníkì tó ní ààbò. Síbẹ̀ ẹ lè forúkọ sílẹ̀ láìní ìwé.
surgeries-closed = Kílíníkì yìí ti pa. Ẹ wá òmíràn nítòsí yín.
# {$town} is the name of a town.
surgeries-from-town = {$distance} láti àárín {$town}, {$direction}
surgeries-open-map = Ẹ ṣí i nínú máàpù yín
surgeries-show-words = Ẹ lè fi ọ̀rọ̀ wọ̀nyí hàn ní ibi ìgbàlejò.
surgeries-same-place = Nínú ilé kan náà
surgeries-record = Ohun tí a mọ̀ nípa kílíníkì yìí

## When a place is not found

surgeries-error-title = Ẹ jọ̀wọ́, ẹ tún gbìyànjú
surgeries-error-empty = Ẹ kọ kóòdù ìfìwéránṣẹ́ tàbí orúkọ ìlú
surgeries-error-postcode = A kò mọ kóòdù ìfìwéránṣẹ́ yìí. Ẹ tún un wò, tàbí kí ẹ kọ ìlú
surgeries-error-town = A kò mọ ibí yìí. Ẹ kọ kóòdù ìfìwéránṣẹ́, tàbí ìlú ńlá kan nítòsí yín
surgeries-error-several = Ibi púpọ̀ ló ń jẹ́ orúkọ yìí. Ẹ yan ọ̀kan
surgeries-error-no-fixed-abode = Èyí kì í ṣe orúkọ ibì kan. NHS máa ń kọ ọ́ fún àwọn tí kò ní àdírẹ́sì kan pàtó. Ẹ kọ kóòdù ìfìwéránṣẹ́ tàbí ìlú ibi tí ẹ sábà máa ń wà. Ẹ lè forúkọ sílẹ̀ láìní àdírẹ́sì
surgeries-error-islands = Jersey, Guernsey àti Isle of Man ní iṣẹ́ ìlera tiwọn. A kò lè ṣèrànwọ́ níbẹ̀
