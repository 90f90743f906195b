# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Shqip
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Albanian
# ltr or rtl
language-direction = ltr

draft = Përkthim paraprak – ende i pakontrolluar nga një folës i gjuhës
# {$date} is written by the program in the manner of this language.
checked = Kontrolluar nga një folës i gjuhës më {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Klinika juaj: {$practice}
footer-phone = Telefoni: {$phone}
footer-safe-surgery = Kjo është klinikë e sigurt
footer-ask = Pyesni te recepsioni
footer-scan = Skanoni kodin për të lexuar më shumë
# {$program} is the name of this program.
footer-made-with = Përgatitur me {$program}

free = falas
page = Faqja {$number} nga {$total}
