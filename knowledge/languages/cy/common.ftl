# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Cymraeg
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Welsh
# ltr or rtl
language-direction = ltr

draft = Cyfieithiad drafft – heb ei wirio eto gan siaradwr Cymraeg
# {$date} is written by the program in the manner of this language.
checked = Wedi’i wirio gan siaradwr Cymraeg: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Eich meddygfa: {$practice}
footer-phone = Ffôn: {$phone}
footer-safe-surgery = Mae hon yn feddygfa ddiogel
footer-ask = Gofynnwch wrth y ddesg
footer-scan = Sganiwch i ddarllen mwy
# {$program} is the name of this program.
footer-made-with = Gwnaed gyda {$program}

free = am ddim
page = Tudalen {$number} o {$total}
