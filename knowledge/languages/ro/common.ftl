# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Română
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Romanian
# ltr or rtl
language-direction = ltr

draft = Traducere provizorie – încă neverificată de un vorbitor
# {$date} is written by the program in the manner of this language.
checked = Verificată de un vorbitor la {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Cabinetul dumneavoastră: {$practice}
footer-phone = Telefon: {$phone}
footer-safe-surgery = Acesta este un cabinet sigur
footer-ask = Întrebați la recepție
footer-scan = Scanați codul pentru a citi mai mult
# {$program} is the name of this program.
footer-made-with = Realizat cu {$program}

free = gratuit
page = Pagina {$number} din {$total}
