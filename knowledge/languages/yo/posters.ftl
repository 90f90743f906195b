# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Ẹ káàbọ̀ síbí
welcome-sub = Ṣé àdúgbò wa ni ẹ ń gbé? Ibi yòówù kí ẹ ti wá, ẹ lè forúkọ sílẹ̀ lọ́dọ̀ wa.
welcome-body =
    Ọ̀fẹ́ ni láti rí dókítà tàbí nọ́ọ̀sì níbí.
    Ẹ lè forúkọ sílẹ̀ láìní ìwé àti láìní àdírẹ́sì kan pàtó.
    Ẹ béèrè ní ibi ìgbàlejò. A máa ràn yín lọ́wọ́ láti kọ fọ́ọ̀mù náà.
welcome-note = Àwọn ìtọ́jú kan ní ilé ìwòsàn ńlá máa ń ná àwọn kan lówó. Tí ọkàn yín kò bá balẹ̀, ẹ bi wá.

## No papers needed

no-papers-headline = Kò sí ìwé? Kò sí ìṣòro.
no-papers-sub = Ẹ kò nílò ìwé ìrìnnà, ìwé ìdánimọ̀ tàbí ẹ̀rí àdírẹ́sì láti forúkọ sílẹ̀ níbí.
no-papers-body =
    Tí ẹ bá ní ohun kan tí orúkọ yín wà lórí rẹ̀, ó lè ràn wá lọ́wọ́ láti rí àkọsílẹ̀ yín.
    Tí ẹ kò bá ní nǹkan kan, ìyẹn kì í ṣe ìdí láti lé yín padà.
no-papers-note = Fún àwọn iṣẹ́ orí íńtánẹ́ẹ̀tì, a lè yẹ ẹni tí ẹ jẹ́ wò. Ìyẹn yàtọ̀ sí ìforúkọsílẹ̀.

## You need not give a home address

no-address-headline = A kò nílò àdírẹ́sì ilé yín
no-address-sub = Ẹ lè fi àdírẹ́sì kílíníkì yìí forúkọ sílẹ̀ dípò rẹ̀.
no-address-body =
    Kò pọndandan kí ẹ fi ẹ̀rí ibi tí ẹ ń gbé hàn.
    Ẹ kò ní ilé kan pàtó? Ẹ ń ṣí kiri? Ẹ̀rù ń bà yín láti sọ àdírẹ́sì yín? Ẹ bá wa sọ̀rọ̀.
    A máa bá yín fohùn ṣọ̀kan lórí bí lẹ́tà àti ìfiránṣẹ́ ṣe máa dé ọ̀dọ̀ yín.
no-address-note = Àdírẹ́sì tí ẹ fi forúkọ sílẹ̀ máa wà nínú àkọsílẹ̀ NHS ti gbogbo orílẹ̀-èdè. Ẹ bá wa sọ̀rọ̀ kí ẹ tó kọ fọ́ọ̀mù náà.

## We will not ask about immigration status

no-status-headline = A kò ní béèrè físà yín
no-status-sub = Ipò ìwọlé-wọ̀de (immigration) yòówù kí ẹ wà, ẹ lè forúkọ sílẹ̀ kí ẹ sì rí dókítà níbí.
no-status-body =
    Yálà ẹ ní ìwé tàbí ẹ kò ní, ọ̀kan lára àwọn aláìsàn wa ni yín.
    Àwọn fọ́ọ̀mù kan ní ìbéèrè fún àwọn tó wá láti òkè òkun. Ẹ lè fi apá yẹn sílẹ̀ lófìfo.
no-status-note = Àwọn ilé ìwòsàn ńlá ní òfin mìíràn, wọ́n sì lè béèrè. A lè sọ ibi tí ẹ ti lè gba ìmọ̀ràn fún yín.

## Your conversation is confidential

confidential-headline = Ẹ lè bá wa sọ̀rọ̀ ní àṣírí
confidential-sub = Kì í ṣe àṣà wa láti fún Iléeṣẹ́ Ọ̀rọ̀ Abẹ́lé (Home Office) ní ìsọfúnni yín.
confidential-body =
    Gbogbo ẹni tó ń ṣiṣẹ́ níbí ní ojúṣe láti pa ohun tí ẹ bá sọ fún wa mọ́ ní àṣírí.
    Ẹ lè ní kí a sọ̀rọ̀ níbi tí ẹlòmíràn kò ti ní gbọ́.
    Tí Home Office bá béèrè nípa aláìsàn kan, a kì í dáhùn láìgba ìmọ̀ràn amòfin.
confidential-note = Lẹ́ẹ̀kọ̀ọ̀kan, òfin lè mú kí a fúnni ní ìsọfúnni, fún àpẹẹrẹ tí ilé ẹjọ́ bá pàṣẹ. Ẹ bi wá nípa ẹni tó lè rí àkọsílẹ̀ yín.

## Ask for an interpreter

interpreter-headline = Ẹ nàka sí èdè yín
interpreter-sub = A máa wá ògbufọ̀ fún yín. Ọ̀fẹ́ ni.
interpreter-body =
    Ẹ lè béèrè ògbufọ̀ nígbàkúgbà tí ẹ bá wá.
    Kò pọndandan kí àwọn ọmọ yín máa túmọ̀ fún yín.
    Ẹ lè béèrè obìnrin tàbí ọkùnrin. A máa gbìyànjú.
interpreter-note = A tún lè béèrè ògbufọ̀ èdè àmì.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Mo ń sọ Yorùbá
interpreter-need = Ẹ jọ̀ọ́, mo nílò ògbufọ̀

## A wry one

wry-headline = Ìlù ọkàn yín là ń yẹ̀ wò, kì í ṣe ìwé ìrìnnà
wry-sub = Kílíníkì dókítà ni ibí, kì í ṣe ẹnubodè.
wry-body = Ẹ wọlé. Ẹ jókòó. Ẹ sọ ibi tó ń dùn yín.
wry-note = Ẹ lè forúkọ sílẹ̀ láìní ìwé ìdánimọ̀, físà tàbí ẹ̀rí àdírẹ́sì.

## The petition

petition-headline = Ẹ jẹ́ kí dókítà jẹ́ dókítà
petition-sub = Kò yẹ kí ẹ̀rù ba ẹnikẹ́ni láti lọ rí dókítà.
petition-body =
    Ẹ ka ìwé ẹ̀bẹ̀ náà.
    Tí ẹ bá fara mọ́ ọn, ẹ fọwọ́ sí i.
petition-scan = Ẹ skáànù láti kà á àti láti fọwọ́ sí i
petition-note = Ẹ máa fi orúkọ, ímeèlì àti kóòdù ìfìwéránṣẹ́ yín fọwọ́ sí i. Ojú ìwé náà sọ bí a ṣe ń dáàbò bò wọ́n.
