# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = ગુજરાતી
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Gujarati
# ltr or rtl
language-direction = ltr

draft = અનુવાદનો મુસદ્દો – હજી કોઈ ગુજરાતીભાષીએ ચકાસ્યો નથી
# {$date} is written by the program in the manner of this language.
checked = ગુજરાતીભાષીએ ચકાસ્યો: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = તમારું દવાખાનું: {$practice}
footer-phone = ફોન: {$phone}
footer-safe-surgery = આ એક સલામત દવાખાનું છે
footer-ask = રિસેપ્શન પર પૂછો
footer-scan = વધુ વાંચવા કોડ સ્કેન કરો
# {$program} is the name of this program.
footer-made-with = {$program} વડે બનાવેલું

free = મફત
page = પાનું {$number} / {$total}
