# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = பொது மருத்துவரை (GP) பார்ப்பது என் உரிமை
rights-register = நான் பொது மருத்துவர் (GP) நிலையத்தில் பதிவு செய்யலாம். இலவசம்.
rights-no-papers = எனக்குக் கடவுச்சீட்டு, விசா, அடையாள அட்டை அல்லது முகவரிச் சான்று தேவையில்லை.
rights-no-status = என் குடிவரவு நிலை என்ன என்று நான் சொல்ல வேண்டியதில்லை.
rights-no-address = எனக்கு முகவரி இல்லையென்றால், மருத்துவ நிலையத்தின் முகவரியைப் பயன்படுத்தக் கேட்கலாம்.
rights-interpreter = நான் இலவச மொழிபெயர்ப்பாளரைக் கேட்கலாம்.
rights-refused = ஒரு மருத்துவ நிலையம் மறுத்தால், காரணத்தை எழுத்தில் தரும்படி கேட்கலாம்.
rights-urgent = அவசரம்: 999. மருத்துவ ஆலோசனை: 111. அழைப்புகள் இலவசம்.
rights-show = ஆங்கிலப் பக்கத்தை வரவேற்பு மேசையில் காட்டுங்கள்.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = வரவேற்பாளருக்கு
rights-desk-register = தயவுசெய்து, நான் இங்கே நோயாளராகப் பதிவு செய்ய விரும்புகிறேன்.
rights-desk-no-papers = அடையாளம், முகவரி அல்லது குடிவரவு நிலைக்கான சான்று இல்லாமல் நான் பதிவு செய்யலாம்.
rights-desk-refused = என்னைப் பதிவு செய்ய முடியாவிட்டால், தயவுசெய்து காரணத்தை எழுதித் தாருங்கள்.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = தயவுசெய்து எனக்கு மொழிபெயர்ப்பாளரை ஏற்பாடு செய்யுங்கள். என் மொழி: {$language}

## Desk card, for the receptionist

desk-headline = ஒருவர் பதிவு செய்ய விரும்புகிறார்
desk-welcome = சொல்லுங்கள்: “வணக்கம், வாருங்கள். இன்றே பதிவு செய்யலாம்.”
desk-help = படிவத்தைக் கொடுங்கள். உதவியும் மொழிபெயர்ப்பாளரும் உண்டு என்று சொல்லுங்கள்.
desk-no-papers = ஆவணங்கள் இல்லையா? அவை இல்லாமல் பதிவு செய்யுங்கள்.
desk-no-address = முகவரி இல்லையா? மருத்துவ நிலையத்தின் முகவரியைப் பயன்படுத்தலாம் என்று சொல்லுங்கள். கடிதங்கள் நோயாளருக்கு எப்படிக் கிடைக்கும் என்று முடிவு செய்யுங்கள்.
desk-no-status = விசா அல்லது குடிவரவு நிலை பற்றிக் கேட்காதீர்கள்.
desk-everyone = பெயர், பேச்சு அல்லது தோற்றம் எதுவாக இருந்தாலும், எல்லோரையும் ஒரே விதமாக நடத்துங்கள்.
desk-urgent = இப்போது சுகமில்லையா? காத்திருக்க முடியாத சிகிச்சை இலவசம்; பதிவு செய்திருந்தாலும் இல்லாவிட்டாலும்.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = உறுதியாகத் தெரியவில்லையா? மறுக்கும் முன் கேளுங்கள்: {$lead}

## Card: if the Home Office contacts us

home-office-headline = உள்துறை அலுவலகம் (Home Office) தொடர்பு கொண்டால்
home-office-say = சொல்லுங்கள்: “இங்கே யார் நோயாளர் என்று நான் சொல்ல முடியாது. தயவுசெய்து எங்களுக்கு எழுதுங்கள்.”
home-office-calm = பணிவாக இருங்கள். தொலைபேசியில், மின்னஞ்சலில் அல்லது வாசலில் எந்த விவரமும் கொடுக்காதீர்கள்.
home-office-write = யார் கேட்டார், எப்போது, என்ன வேண்டும் என்றார் என்று எழுதி வையுங்கள்.
home-office-pass = உடனே தெரிவியுங்கள்: {$lead}
home-office-advice = சட்ட ஆலோசனை இல்லாமல் நாங்கள் பதில் சொல்வதில்லை.
home-office-order = நீதிமன்ற உத்தரவைக் காட்டுகிறார்களா, அல்லது கடுமையான குற்றம் அல்லது ஆபத்து பற்றிப் பேசுகிறார்களா? தனியாக முடிவு செய்யாதீர்கள். மேலே எழுதப்பட்டவரை அழையுங்கள்.
home-office-note = நோயாளரின் குடிவரவு நிலை அவரது விவரங்களைக் கொடுக்கக் காரணம் அல்ல.
