# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Àwọn ìwé ẹ̀bẹ̀
petition-list-lead = A máa ń lẹ ìfọwọ́sí yín pa gbàrà tó bá dé. A ń tẹ iye tí ẹnikẹ́ni lè yẹ̀ wò jáde, kò sí nǹkan mìíràn.
petition-list-none = Kò tíì sí ìwé ẹ̀bẹ̀ kankan níbí.
petition-read = Ẹ kà á kí ẹ sì fọwọ́ sí i
petition-read-closed = Ẹ kà á

## Where a petition stands

petition-stage-not-yet-open = Yóò ṣí ní {$date}
petition-stage-open = Ó ṣí títí di {$date}
petition-stage-closed = Ìfọwọ́sí parí ní {$date}
petition-stage-handed-in = A fi jíṣẹ́ ní {$date}
petition-stage-answered = A dá a lóhùn ní {$date}
petition-stage-presented-again = A tún fi jíṣẹ́ ní {$date}
petition-handed-to = A fi jíṣẹ́ fún: {$to}
petition-again-to = A tún fi jíṣẹ́ fún: {$to}
petition-response-title = Ìdáhùn náà
petition-response-by = Ìdáhùn láti ọ̀dọ̀: {$by}

## The petition

petition-to = Sí: {$addressee}
petition-by = Àwọn tó ń béèrè: {$creator}
petition-signatures = ìfọwọ́sí
petition-goal = Àfojúsùn: {$goal}
petition-paper = Ìfọwọ́sí orí ìwé, tí a kà lọ́tọ̀: {$count}
petition-count-soon = Iye náà ń yí padà ní ìṣẹ́jú àáyá kọ̀ọ̀kan. Ìfọwọ́sí tí a ti fìdí rẹ̀ múlẹ̀ nìkan ni a ń kà.
petition-why = Ìdí
petition-what = Ohun tí a ń béèrè
petition-sources = Ibi tí àwọn iye náà ti wá
petition-in-english = A kò tíì túmọ̀ ìwé ẹ̀bẹ̀ yìí sí èdè yín. Òun nìyí ní Gẹ̀ẹ́sì.
petition-draft = Ìtumọ̀ àkọ́kọ́: ẹni tó ń sọ èdè yìí kò tíì yẹ ojú-ewé yìí wò.
petition-places = Ìfọwọ́sí ní ibi kọ̀ọ̀kan
petition-history = Bí iye náà ṣe pọ̀ sí i
petition-verify-link = Ẹ yẹ iye yìí wò fúnra yín

## What happens to your data

petition-data-title = Ohun tó ń ṣẹlẹ̀ sí ìsọfúnni yín
petition-data-sealed = A máa ń lẹ orúkọ, ímeèlì àti kóòdù ìfìwéránṣẹ́ yín pa gbàrà tí wọ́n bá dé. Kọ́kọ́rọ́ ìpolongo náà nìkan ló lè ṣí wọn, kò sì sí lọ́wọ́ sáfà yìí.
petition-data-counts = A ń tẹ iye ti agbègbè kọ̀ọ̀kan jáde, a kì í tẹ iye kékeré jáde láé, a kì í sì í sọ ẹni tó fọwọ́ sí i láé.
petition-data-none = Ẹni tí a kọ ọ́ sí yóò gba iye ìfọwọ́sí, kò sí orúkọ.
petition-data-names = Ẹni tí a kọ ọ́ sí yóò gba iye àti àwọn orúkọ. Kò sí ímeèlì, kò sí kóòdù ìfìwéránṣẹ́.
petition-data-names-and-constituencies = Ẹni tí a kọ ọ́ sí yóò gba iye, àwọn orúkọ àti ẹkùn ìdìbò wọn. Kò sí ímeèlì, kò sí kóòdù ìfìwéránṣẹ́.
petition-data-erase = Ẹ lè fa ìfọwọ́sí yín padà nígbàkúùgbà. A ó pa gbogbo rẹ̀ rẹ́, ó pẹ́ tán ní ọjọ́ yìí: {$date}
petition-data-demonstration = Àfihàn lásán ni èyí. Kọ́kọ́rọ́ rẹ̀ wà lórí ẹ̀rọ yìí, nítorí náà ẹ má fi orúkọ yín gan-an fọwọ́ sí i.

## The form

petition-form-title = Ẹ fọwọ́ sí ìwé ẹ̀bẹ̀ yìí
petition-name = Orúkọ yín
petition-name-hint = Bí ẹ̀yin fúnra yín ṣe ń kọ ọ́, ní irú àkọtọ́ èyíkéyìí
petition-email = Àdírẹ́sì ímeèlì yín
petition-email-hint = A ó fi ímeèlì kan ránṣẹ́, láti rí i dájú pé ẹ̀yin ni
petition-country = Ibi tí ẹ ń gbé
petition-country-uk = United Kingdom
petition-postcode = Kóòdù ìfìwéránṣẹ́ yín
petition-postcode-hint = Ní UK nìkan. Ó ń sọ ẹkùn ìdìbò yín fún wa. Ó rí báyìí: {$example}
petition-updates = Ẹ fi ímeèlì sọ ohun tó ṣẹlẹ̀ sí ìwé ẹ̀bẹ̀ yìí fún mi
petition-sign = Fọwọ́ sí i
petition-trap = Ẹ fi àyè yìí sílẹ̀ láìkọ nǹkan
petition-error-title = Nǹkan kan wà láti ṣàtúnṣe
petition-error-prefix = Àṣìṣe:
petition-error-name-missing = Ẹ kọ orúkọ yín
petition-error-name-long = Orúkọ yín gùn ju lẹ́tà 255 lọ. Ẹ kọ ọ́ ní kúkúrú
petition-error-name-sign = Orúkọ kò lè bẹ̀rẹ̀ pẹ̀lú ọ̀kan nínú àmì wọ̀nyí = + - @
petition-error-name-link = Orúkọ kò lè ní àdírẹ́sì ayélujára nínú
petition-error-email-missing = Ẹ kọ àdírẹ́sì ímeèlì yín
petition-error-email = Àdírẹ́sì ímeèlì yìí kò pé. Ó máa ń rí bíi name@example.org
petition-error-country = Ẹ yan orílẹ̀-èdè tí ẹ ń gbé
petition-error-postcode-missing = Ẹ kọ kóòdù ìfìwéránṣẹ́ yín. Bí ẹ kò bá ní ilé tiyín, ẹ lo ti ibi tí ẹ sábà máa ń wà
petition-error-postcode = Kóòdù ìfìwéránṣẹ́ UK yìí kò pé. Ó máa ń rí bíi SW1A 1AA
petition-error-unprintable = Àmì kan wà nínú rẹ̀ tí a kò lè rí. Ẹ jọ̀wọ́, ẹ tún un kọ
petition-not-here-title = Ẹnikẹ́ni kò tíì lè fọwọ́ sí i níbí
petition-not-here-what = Àwọn tó ń bójú tó ojú-ewé yìí kò tíì parí ìmúrasílẹ̀ rẹ̀. A kì í tọ́jú ohunkóhun tí ẹ bá kọ. Ẹ jọ̀wọ́, ẹ padà wá nígbà mìíràn.
petition-error-closed = A kò lè fọwọ́ sí ìwé ẹ̀bẹ̀ yìí mọ́
petition-error-old-form = Fọ́ọ̀mù yìí ti ṣí sílẹ̀ pẹ́ jù. Ẹ jọ̀wọ́, ẹ tún un fi ránṣẹ́

## Check your mail

petition-sent-title = Ẹ yẹ ímeèlì yín wò
petition-sent-lead = A ti fi ímeèlì ránṣẹ́ sí yín. A ó ka ìfọwọ́sí yín tí ẹ bá ti fìdí rẹ̀ múlẹ̀.
petition-sent-spam = Kò sí nǹkan kan lẹ́yìn ìṣẹ́jú márùn-ún? Ẹ wo inú àpò spam.
petition-sent-code-title = Tàbí kí ẹ tẹ kóòdù inú ímeèlì náà
petition-code = Kóòdù náà
petition-code-hint = Lẹ́tà àti nọ́ńbà mẹ́jọ
petition-code-go = Tẹ̀síwájú
petition-code-wrong = A kò mọ kóòdù yìí. Ẹ yẹ lẹ́tà kọ̀ọ̀kan wò, tàbí kí ẹ tẹ̀ lé líǹkì inú ímeèlì náà
petition-resend-title = Ímeèlì kò dé?
petition-resend = Ẹ tún un fi ránṣẹ́
petition-resent = A ti tún un fi ránṣẹ́.
petition-resend-enough = A ti fi gbogbo ímeèlì tí a lè fi ránṣẹ́ ránṣẹ́. Ẹ jọ̀wọ́, ẹ wá ti àkọ́kọ́, títí kan inú àpò spam.
petition-sent-week = Ohun tí a kò bá fìdí rẹ̀ múlẹ̀ láàárín ọjọ́ 7 ni a ó pa rẹ́.
petition-sent-demonstration = Kò sí sáfà ímeèlì níbí, nítorí náà àfihàn yìí ń fi ímeèlì rẹ̀ hàn lórí ojú-ewé kan.
petition-sent-demonstration-link = Ẹ wo àwọn ímeèlì náà

## Confirm

petition-confirm-title = Ẹ fìdí ìfọwọ́sí yín múlẹ̀
petition-confirm-lead = Ẹnì kan ti fi àdírẹ́sì ímeèlì yín fọwọ́ sí ìwé ẹ̀bẹ̀ yìí. Ṣé ẹ̀yin ni?
petition-confirm-button = Bẹ́ẹ̀ ni, ẹ ka ìfọwọ́sí mi
petition-not-me = Èmi kọ́
petition-not-me-hint = A ó pa ìfọwọ́sí náà rẹ́ lójú ẹsẹ̀.
petition-withdraw-title = Ẹ ti fọwọ́ sí i
petition-withdraw-lead = A ti fìdí ìfọwọ́sí yín múlẹ̀, a sì ti kà á.
petition-withdraw = Ẹ fa ìfọwọ́sí mi padà
petition-withdraw-hint = A ó yọ ọ́ kúrò nínú iye, a ó sì pa á rẹ́. A kò lè dá èyí padà.
petition-erased-title = A ti pa á rẹ́
petition-erased-lead = Kò sí nǹkan kan tó kù níbí nínú ìfọwọ́sí náà.
petition-withdrawn-title = A ti fà á padà
petition-withdrawn-lead = A kò ka ìfọwọ́sí yín mọ́, a sì ti pa ohun tí a lẹ̀ pa rẹ́.
petition-gone-title = Líǹkì yìí kò lọ sí ibì kankan mọ́
petition-gone-lead = Ó lè jẹ́ pé a ti lò ó láti fa ìfọwọ́sí padà, tàbí ọjọ́ méje ti kọjá, tàbí apá kan àdírẹ́sì náà kò sí.
petition-gone-what = Ẹ wò ó bóyá gbogbo àdírẹ́sì inú ímeèlì náà wà nínú ẹ̀rọ ayélujára yín. Bó bá wà níbẹ̀, ẹ lè tún fọwọ́ sí i.
petition-gone-sign = Ẹ wo àwọn ìwé ẹ̀bẹ̀

## Thank you, and the receipt

petition-thanks-title = Ẹ ṣeun
petition-thanks-lead = A ti ka ìfọwọ́sí yín.
petition-thanks-number = Ìfọwọ́sí títí di ìsinsìnyí: {$count}
petition-receipt-title = Rìsíìtì yín
petition-receipt-lead = Ẹ lè fi yẹ̀ ẹ́ wò, nísinsìnyí tàbí lẹ́yìn ọdún kan, pé ìfọwọ́sí yín wà nínú iye náà. Kò sọ ẹni tí ẹ jẹ́.
petition-receipt-save = Ẹ pa rìsíìtì náà mọ́
petition-receipt-check = Ẹ yẹ̀ ẹ́ wò
petition-receipt-once = Ẹ tọ́jú rẹ̀ fún ara yín: ẹni tó bá ní i tún lè fa ìfọwọ́sí yín padà.
petition-share-title = Ẹ mú ẹnì kan sí i wá
petition-share-lead = Ohun tó dára jù lẹ́yìn ìfọwọ́sí ni kí ẹ béèrè lọ́wọ́ ẹni tí ẹ mọ̀.
petition-share-label = Ọ̀rọ̀ láti fi ránṣẹ́
petition-share-text = Mo ti fọwọ́ sí ìwé ẹ̀bẹ̀ yìí: {$action} Ṣé ẹ̀yin náà yóò fọwọ́ sí i? {$address}

## Verify

petition-verify-title = Ẹ yẹ iye náà wò
petition-verify-lead = Ìfọwọ́sí kọ̀ọ̀kan tí a fìdí rẹ̀ múlẹ̀ jẹ́ ìlà kan nínú àkọsílẹ̀ tí a lè fi ìlà kún nìkan. A fọwọ́ sí ipò rẹ̀ tó kẹ́yìn, a sì tẹ̀ ẹ́ jáde, kí a má bàa lè yí ohun tó ti kọjá padà láìjẹ́ pé ẹnì kan mọ̀.
petition-verify-head = Ipò tó kẹ́yìn
petition-verify-size = Àwọn ìlà inú àkọsílẹ̀
petition-verify-time = Ìgbà tí a fọwọ́ sí i
petition-verify-root = Àmì ìdánimọ̀
petition-verify-receipt = Ẹ fi rìsíìtì yín sí i
petition-verify-receipt-hint = Ẹ lẹ ọ̀rọ̀ inú fáìlì náà síbí, tàbí kí ẹ yan fáìlì náà. A ó yẹ̀ ẹ́ wò nínú ìrántí ẹ̀rọ, a ó sì gbàgbé rẹ̀.
petition-verify-file = Tàbí kí ẹ yan fáìlì náà
petition-verify-go = Yẹ̀ ẹ́ wò
petition-verify-yes = Ìfọwọ́sí yín wà nínú àkọsílẹ̀
petition-verify-yes-lead = Rìsíìtì náà bá ipò tí a fọwọ́ sí mu, gbogbo ipò ìṣáájú náà sì bá a mu.
petition-verify-no = Rìsíìtì yìí kò bá a mu
petition-verify-unreadable = Èyí kì í ṣe rìsíìtì wa. Ẹ fi gbogbo ọ̀rọ̀ inú fáìlì náà sí i, láti àkámọ́ àkọ́kọ́ títí dé ti ìgbẹ̀yìn.
petition-verify-other = Ti ìwé ẹ̀bẹ̀ mìíràn ni rìsíìtì yìí.
petition-verify-wrong = A lè ka rìsíìtì náà, ṣùgbọ́n kò dé ipò tí a tẹ̀ jáde. Bí ẹ kò bá yí fáìlì náà padà, ẹ sọ fún gbogbo ènìyàn.
petition-verify-offline = Ẹ lè yẹ̀ ẹ́ wò láìgbẹ́kẹ̀ lé ojú-ewé yìí: pẹ̀lú ètò àti fáìlì ìsàlẹ̀ yìí.

## Mails

petition-mail-greeting = Ẹ ǹlẹ́ o {$name},
petition-mail-confirm-subject = Ẹ jọ̀wọ́, ẹ fìdí ìfọwọ́sí yín múlẹ̀
petition-mail-confirm-lead = ẹ ṣeun tí ẹ fọwọ́ sí ìwé ẹ̀bẹ̀ yìí: {$action}
petition-mail-confirm-do = Ẹ jọ̀wọ́, ẹ fìdí rẹ̀ múlẹ̀ pé ẹ̀yin ni. Ìgbà yẹn nìkan ni a ó ka ìfọwọ́sí yín.
petition-mail-confirm-link = Ẹ fìdí ìfọwọ́sí yín múlẹ̀
petition-mail-confirm-code = Tàbí kí ẹ tẹ kóòdù yìí sí ojú-ewé náà:
petition-mail-confirm-not-me = Ẹ̀yin kọ́? Ojú-ewé kan náà ń pa gbogbo rẹ̀ rẹ́ lójú ẹsẹ̀. Bí ẹ kò bá ṣe nǹkan kan, a ó pa á rẹ́ lẹ́yìn ọjọ́ 7.
petition-mail-confirm-keep = Ẹ pa ímeèlì yìí mọ́: ẹ lè fi líǹkì kan náà fa ìfọwọ́sí yín padà nígbàkúùgbà.
petition-mail-again-subject = Ẹ ti fọwọ́ sí i tẹ́lẹ̀
petition-mail-again-lead = ẹnì kan, bóyá ẹ̀yin, ti fi àdírẹ́sì yín fọwọ́ sí ìwé ẹ̀bẹ̀ yìí lẹ́ẹ̀kan sí i: {$action}
petition-mail-again-do = Ìfọwọ́sí yín àkọ́kọ́ ṣì wà níbẹ̀. A kò fi nǹkan kan kún un, kò sì sí ohun tí ẹ ní láti ṣe.
petition-mail-again-link = Ẹ wo ìwé ẹ̀bẹ̀ náà
petition-mail-closing = Pẹ̀lú ọpẹ́, àwọn olùṣètò
petition-mail-leave = Ẹ rí èyí gbà nítorí pé ẹ béèrè fún ìròyìn. Kí ó má bàa wá mọ́:

## When something goes wrong, and the foot

petition-receipt-by-link = Rìsíìtì yín, àti ọ̀nà láti fa ìfọwọ́sí padà, wà lẹ́yìn líǹkì inú ímeèlì náà.
petition-trouble-title = A kò gba ìfọwọ́sí yín
petition-trouble-lead = Ọ̀pọ̀ ènìyàn ló wà níbí báyìí, tàbí ibi ìpamọ́ wa kò dáhùn. A kò tọ́jú nǹkan kan nínú ohun tí ẹ fi ránṣẹ́.
petition-trouble-what = Ẹ jọ̀wọ́, ẹ padà kí ẹ tún un fi ránṣẹ́ lẹ́yìn ìṣẹ́jú kan. Ó yẹ kí ohun tí ẹ kọ ṣì wà níbẹ̀.
petition-closed-what = Ẹ ṣeun tí ẹ fẹ́ fọwọ́ sí i. Ẹ ṣì lè kà á, kí ẹ sì rí ohun tó ṣẹlẹ̀ sí i.
petition-foot = Kò sí nǹkan láti fi léni lọ́wọ́: kò sí kúkì, kò sí ìtọpinpin, a sì ti lẹ ohun tí ẹ fi fọwọ́ sí i pa. Ojú-ewé yìí kì í ṣe ti NHS.
