# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = हिन्दी
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Hindi
# ltr or rtl
language-direction = ltr

draft = अनुवाद का मसौदा – अभी किसी हिन्दी-भाषी ने जाँचा नहीं है
# {$date} is written by the program in the manner of this language.
checked = हिन्दी-भाषी ने जाँचा: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = आपका क्लिनिक: {$practice}
footer-phone = फ़ोन: {$phone}
footer-safe-surgery = यह एक सुरक्षित क्लिनिक है
footer-ask = रिसेप्शन पर पूछें
footer-scan = और पढ़ने के लिए कोड स्कैन करें
# {$program} is the name of this program.
footer-made-with = {$program} से बनाया गया

free = मुफ़्त
page = पृष्ठ {$number} / {$total}
