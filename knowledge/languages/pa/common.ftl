# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = ਪੰਜਾਬੀ
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Punjabi
# ltr or rtl
language-direction = ltr

draft = ਅਨੁਵਾਦ ਦਾ ਖਰੜਾ – ਅਜੇ ਕਿਸੇ ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲੇ ਨੇ ਜਾਂਚਿਆ ਨਹੀਂ
# {$date} is written by the program in the manner of this language.
checked = ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲੇ ਨੇ ਜਾਂਚਿਆ: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = ਤੁਹਾਡਾ ਕਲੀਨਿਕ: {$practice}
footer-phone = ਫ਼ੋਨ: {$phone}
footer-safe-surgery = ਇਹ ਇੱਕ ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕ ਹੈ
footer-ask = ਰਿਸੈਪਸ਼ਨ ’ਤੇ ਪੁੱਛੋ
footer-scan = ਹੋਰ ਪੜ੍ਹਨ ਲਈ ਕੋਡ ਸਕੈਨ ਕਰੋ
# {$program} is the name of this program.
footer-made-with = {$program} ਨਾਲ ਬਣਾਇਆ ਗਿਆ

free = ਮੁਫ਼ਤ
page = ਸਫ਼ਾ {$number} / {$total}
