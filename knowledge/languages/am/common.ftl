# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = አማርኛ
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Amharic
# ltr or rtl
language-direction = ltr

draft = ረቂቅ ትርጉም – በአማርኛ ተናጋሪ ገና አልተረጋገጠም
# {$date} is written by the program in the manner of this language.
checked = በአማርኛ ተናጋሪ የተረጋገጠበት ቀን፦ {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = ክሊኒክዎ፦ {$practice}
footer-phone = ስልክ፦ {$phone}
footer-safe-surgery = ይህ ደኅንነት የሚሰማዎት ክሊኒክ ነው
footer-ask = እንግዳ መቀበያው ጋ ይጠይቁ
footer-scan = ተጨማሪ ለማንበብ ኮዱን ስካን ያድርጉ
# {$program} is the name of this program.
footer-made-with = የተዘጋጀበት ፕሮግራም፦ {$program}

free = በነጻ
page = ገጽ {$number} ከ {$total}
