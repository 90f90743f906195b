# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = नेपाली
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Nepali
# ltr or rtl
language-direction = ltr

draft = अनुवादको मस्यौदा – अहिलेसम्म नेपालीभाषीले जाँचेको छैन
# {$date} is written by the program in the manner of this language.
checked = नेपालीभाषीले जाँचेको मिति: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = तपाईंको क्लिनिक: {$practice}
footer-phone = फोन: {$phone}
footer-safe-surgery = यो एउटा सुरक्षित क्लिनिक हो
footer-ask = रिसेप्सनमा सोध्नुहोस्
footer-scan = थप पढ्न कोड स्क्यान गर्नुहोस्
# {$program} is the name of this program.
footer-made-with = {$program} बाट बनाइएको

free = निःशुल्क
page = पृष्ठ {$number} / {$total}
