# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Soomaali
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Somali
# ltr or rtl
language-direction = ltr

draft = Turjumaad qabyo ah – weli ma hubin qof ku hadla Af-Soomaaliga
# {$date} is written by the program in the manner of this language.
checked = Waxaa hubiyay qof ku hadla Af-Soomaaliga: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Rugtaada caafimaad: {$practice}
footer-phone = Taleefan: {$phone}
footer-safe-surgery = Tani waa rug caafimaad oo ammaan ah
footer-ask = Weydii miiska soo dhoweynta
footer-scan = Iskaan garee koodhka si aad wax badan u akhrido
# {$program} is the name of this program.
footer-made-with = Waxaa lagu sameeyay {$program}

free = bilaash
page = Bogga {$number} ee {$total}
