# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Français
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = French
# ltr or rtl
language-direction = ltr

draft = Traduction provisoire – pas encore relue par une personne parlant la langue
# {$date} is written by the program in the manner of this language.
checked = Relue par une personne parlant la langue le {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Votre cabinet : {$practice}
footer-phone = Téléphone : {$phone}
footer-safe-surgery = Ce cabinet est un lieu sûr
footer-ask = Demandez à l’accueil
footer-scan = Scannez le code pour en savoir plus
# {$program} is the name of this program.
footer-made-with = Réalisé avec {$program}

free = gratuit
page = Page {$number} sur {$total}
