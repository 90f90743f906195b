# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Afaan Oromoo
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Oromo
# ltr or rtl
language-direction = ltr

draft = Wixinee hiikkaa – dubbataan Afaan Oromoo ammallee hin mirkaneessine
# {$date} is written by the program in the manner of this language.
checked = Guyyaa dubbataan Afaan Oromoo itti mirkaneesse: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Kilinika keessan: {$practice}
footer-phone = Bilbila: {$phone}
footer-safe-surgery = Kun kilinika nageenya qabudha
footer-ask = Bakka simannaatti gaafadhaa
footer-scan = Dabalata dubbisuuf koodii kana iskaan godhaa
# {$program} is the name of this program.
footer-made-with = Kan ittiin qophaa’e: {$program}

free = bilisa
page = Fuula {$number} / {$total}
