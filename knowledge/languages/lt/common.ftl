# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Lietuvių
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Lithuanian
# ltr or rtl
language-direction = ltr

draft = Vertimo juodraštis – kalbos mokėtojas dar nepatikrino
# {$date} is written by the program in the manner of this language.
checked = Kalbos mokėtojas patikrino: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Jūsų klinika: {$practice}
footer-phone = Telefonas: {$phone}
footer-safe-surgery = Tai saugi klinika
footer-ask = Klauskite registratūroje
footer-scan = Nuskaitykite kodą ir skaitykite daugiau
# {$program} is the name of this program.
footer-made-with = Parengta su {$program}

free = nemokamai
page = Puslapis {$number} iš {$total}
