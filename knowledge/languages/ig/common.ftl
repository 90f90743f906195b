# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Igbo
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Igbo
# ltr or rtl
language-direction = ltr

draft = Ntụgharị mbụ – onye na-asụ Igbo enyochabeghị ya
# {$date} is written by the program in the manner of this language.
checked = Onye na-asụ Igbo enyochaala ya: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Klinik gị: {$practice}
footer-phone = Ekwentị: {$phone}
footer-safe-surgery = Ebe a bụ klinik nwere nchekwa
footer-ask = Jụọ n’ebe nnabata
footer-scan = Sikanụọ koodu a ka ị gụkwuo
# {$program} is the name of this program.
footer-made-with = E ji {$program} mee ya

free = n’efu
page = Ihu akwụkwọ {$number} n’ime {$total}
