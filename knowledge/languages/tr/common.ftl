# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Türkçe
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Turkish
# ltr or rtl
language-direction = ltr

draft = Taslak çeviri – henüz bu dili konuşan biri kontrol etmedi
# {$date} is written by the program in the manner of this language.
checked = Bu dili konuşan biri kontrol etti: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Muayenehaneniz: {$practice}
footer-phone = Telefon: {$phone}
footer-safe-surgery = Burası güvenli bir muayenehanedir
footer-ask = Resepsiyona sorun
footer-scan = Daha fazlası için kodu okutun
# {$program} is the name of this program.
footer-made-with = {$program} ile hazırlandı

free = ücretsiz
page = Sayfa {$number} / {$total}
