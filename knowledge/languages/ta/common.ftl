# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = தமிழ்
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Tamil
# ltr or rtl
language-direction = ltr

draft = வரைவு மொழிபெயர்ப்பு – தமிழ் பேசுபவர் இன்னும் சரிபார்க்கவில்லை
# {$date} is written by the program in the manner of this language.
checked = தமிழ் பேசுபவர் சரிபார்த்த நாள்: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = உங்கள் மருத்துவ நிலையம்: {$practice}
footer-phone = தொலைபேசி: {$phone}
footer-safe-surgery = இது ஒரு பாதுகாப்பான மருத்துவ நிலையம்
footer-ask = வரவேற்பு மேசையில் கேளுங்கள்
footer-scan = மேலும் வாசிக்கக் குறியீட்டை ஸ்கேன் செய்யுங்கள்
# {$program} is the name of this program.
footer-made-with = உருவாக்கிய மென்பொருள்: {$program}

free = இலவசம்
page = பக்கம் {$number} / {$total}
