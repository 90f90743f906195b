# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Português
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Portuguese
# ltr or rtl
language-direction = ltr

draft = Tradução provisória – ainda não revista por um falante
# {$date} is written by the program in the manner of this language.
checked = Revista por um falante em {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = O seu centro de saúde: {$practice}
footer-phone = Telefone: {$phone}
footer-safe-surgery = Este é um centro de saúde seguro
footer-ask = Pergunte na receção
footer-scan = Leia o código para saber mais
# {$program} is the name of this program.
footer-made-with = Feito com {$program}

free = grátis
page = Página {$number} de {$total}
