# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Kurmancî
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Kurdish Kurmanji
# ltr or rtl
language-direction = ltr

draft = Pêşnivîsa wergerê – hîn ji aliyê kurmancîzanekî ve nehatiye kontrolkirin
# {$date} is written by the program in the manner of this language.
checked = Ji aliyê kurmancîzanekî ve hatiye kontrolkirin: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Klînîka we: {$practice}
footer-phone = Telefon: {$phone}
footer-safe-surgery = Ev klînîkeke ewle ye
footer-ask = Li resepsiyonê bipirsin
footer-scan = Ji bo agahiyên zêdetir kodê bixwînin
# {$program} is the name of this program.
footer-made-with = Bi {$program} hatiye çêkirin

free = bêpere
page = Rûpel {$number} / {$total}
