# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = English
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = English
# ltr or rtl
language-direction = ltr

draft = Draft translation – not yet checked by a speaker
# {$date} is written by the program in the manner of this language.
checked = Checked by a speaker on {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Your practice: {$practice}
footer-phone = Phone: {$phone}
footer-safe-surgery = This is a safe surgery
footer-ask = Ask at the desk
footer-scan = Scan to read more
# {$program} is the name of this program.
footer-made-with = Made with {$program}

free = free
page = Page {$number} of {$total}
