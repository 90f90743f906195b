# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Español
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Spanish
# ltr or rtl
language-direction = ltr

draft = Traducción provisional – aún sin revisar por un hablante
# {$date} is written by the program in the manner of this language.
checked = Revisada por un hablante el {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Su centro médico: {$practice}
footer-phone = Teléfono: {$phone}
footer-safe-surgery = Este es un centro médico seguro
footer-ask = Pregunte en recepción
footer-scan = Escanee el código para leer más
# {$program} is the name of this program.
footer-made-with = Hecho con {$program}

free = gratis
page = Página {$number} de {$total}
