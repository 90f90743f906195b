# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Lọ sí apá pàtàkì
site-menu = Àkójọ
site-search = Wá
site-search-what = Kí ni ẹ ń wá?
site-search-nothing = A kò rí nǹkan kan. Ẹ gbìyànjú ọ̀rọ̀ mìíràn.
site-language = Èdè
site-leave = Kúrò ní ojú-ewé yìí
site-leave-how = Ẹ tún lè tẹ bọ́tìnì Esc lẹ́ẹ̀mejì.
site-foot = A kì í tọ́jú ohunkóhun tí ẹ bá kọ síbí. Kò sí kúkì, kò sí ìtọpinpin. Ojú-ewé yìí kì í ṣe ti NHS.
site-browser-title = Ohun tí fóònù yín ń rántí
site-browser =
    Ẹ̀rọ ayélujára yín lè fi ojú-ewé yìí sínú ìtàn rẹ̀, bọ́tìnì ìpadàsẹ́yìn sì lè mú yín padà síbí.
    Láti yọ ọ́ kúrò, ẹ pa ìtàn náà rẹ́. Nígbà mìíràn ẹ lè lo fèrèsé àdáni.
    Ẹni tó ń ṣàkóso nẹ́tíwọ́ọ̀kì yín lè rí i pé ẹ wá síbí, ṣùgbọ́n kò lè rí ohun tí ẹ kà tàbí tí ẹ kọ.

## Menu

site-menu-rights = Àwọn ẹ̀tọ́ yín
site-menu-register = Ẹ kún fọ́ọ̀mù náà
site-menu-card = Káàdì láti fi hàn
site-menu-refused = Wọ́n kọ̀
site-menu-surgeries = Ẹ wá kílíníkì tó ní ààbò
site-menu-costs = Owó ilé ìwòsàn

## Forms

site-continue = Tẹ̀síwájú
site-back = Padà
site-change = Yí padà
site-optional = ẹ lè fi sílẹ̀ láìkọ nǹkan
site-yes = Bẹ́ẹ̀ ni
site-no = Rárá
site-wrong = Nǹkan kan wà láti ṣàtúnṣe
site-error = Àṣìṣe
site-sources = Ibi tí ìsọfúnni yìí ti wá
site-print = Ẹ tẹ ojú-ewé yìí jáde
