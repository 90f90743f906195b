# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Kiswahili
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Swahili
# ltr or rtl
language-direction = ltr

draft = Rasimu ya tafsiri – bado haijakaguliwa na msemaji wa Kiswahili
# {$date} is written by the program in the manner of this language.
checked = Imekaguliwa na msemaji wa Kiswahili: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Kliniki yako: {$practice}
footer-phone = Simu: {$phone}
footer-safe-surgery = Hii ni kliniki salama
footer-ask = Uliza mapokezi
footer-scan = Skani msimbo usome zaidi
# {$program} is the name of this program.
footer-made-with = Imetengenezwa kwa {$program}

free = bila malipo
page = Ukurasa {$number} kati ya {$total}
