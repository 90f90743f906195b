# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Polski
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Polish
# ltr or rtl
language-direction = ltr

draft = Tłumaczenie robocze – jeszcze niesprawdzone przez osobę znającą język
# {$date} is written by the program in the manner of this language.
checked = Sprawdzone przez osobę znającą język: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Państwa przychodnia: {$practice}
footer-phone = Telefon: {$phone}
footer-safe-surgery = To jest bezpieczna przychodnia
footer-ask = Prosimy pytać w recepcji
footer-scan = Zeskanuj kod, aby przeczytać więcej
# {$program} is the name of this program.
footer-made-with = Przygotowano w programie {$program}

free = bezpłatnie
page = Strona {$number} z {$total}
