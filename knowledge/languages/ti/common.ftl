# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = ትግርኛ
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Tigrinya
# ltr or rtl
language-direction = ltr

draft = ንድፊ ትርጉም – ብተዛራባይ ትግርኛ ገና ኣይተመርመረን
# {$date} is written by the program in the manner of this language.
checked = ብተዛራባይ ትግርኛ ዝተመርመረሉ ዕለት፦ {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = ክሊኒክኩም፦ {$practice}
footer-phone = ስልኪ፦ {$phone}
footer-safe-surgery = እዚ ውሑስ ክሊኒክ እዩ
footer-ask = ኣብ ሪሰፕሽን ሕተቱ
footer-scan = ንተወሳኺ ንባብ ነቲ ኮድ ስካን ግበሩ
# {$program} is the name of this program.
footer-made-with = ዝተዳለወሉ ፕሮግራም፦ {$program}

free = ብናጻ
page = ገጽ {$number} ካብ {$total}
