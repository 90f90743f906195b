# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Yorùbá
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Yoruba
# ltr or rtl
language-direction = ltr

draft = Ìtumọ̀ àkọ́kọ́ – ẹni tó ń sọ Yorùbá kò tíì yẹ̀ ẹ́ wò
# {$date} is written by the program in the manner of this language.
checked = Ẹni tó ń sọ Yorùbá ti yẹ̀ ẹ́ wò: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Kílíníkì yín: {$practice}
footer-phone = Fóònù: {$phone}
footer-safe-surgery = Kílíníkì tó ní ààbò ni èyí
footer-ask = Ẹ béèrè ní ibi ìgbàlejò
footer-scan = Ẹ skáànù kóòdù yìí láti kà sí i
# {$program} is the name of this program.
footer-made-with = A fi {$program} ṣe é

free = ọ̀fẹ́
page = Ojú ìwé {$number} nínú {$total}
