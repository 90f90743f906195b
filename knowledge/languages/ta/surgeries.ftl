# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = மருத்துவ நிலையத்தைத் தேடவும்
surgeries-title = பாதுகாப்பான மருத்துவ நிலையத்தைத் தேடவும்
surgeries-lead = பாதுகாப்பான மருத்துவ நிலையம் அடையாள அட்டை, முகவரிச் சான்று, குடிவரவு ஆவணங்கள் இல்லாமல் உங்களைப் பதிவு செய்வதாக உறுதியளித்துள்ளது.
surgeries-place = அஞ்சல் குறியீடு அல்லது ஊர்
surgeries-place-hint = எடுத்துக்காட்டாக M1 1AE அல்லது Leeds. உங்கள் சொந்த முகவரியாக இருக்க வேண்டியதில்லை: உங்கள் அருகில் உள்ள எந்த இடமும் போதும்.
surgeries-find = தேடவும்
surgeries-near-me = என் அருகில்
surgeries-near-me-failed = நீங்கள் எங்கே இருக்கிறீர்கள் என்று உங்கள் தொலைபேசி சொல்லவில்லை. அஞ்சல் குறியீட்டை அல்லது ஊரை எழுதுங்கள்.
surgeries-forgotten = உங்களுக்குப் பதிலளிக்க இந்த இடத்தைப் பயன்படுத்துகிறோம். பிறகு அதை மறந்துவிடுகிறோம்.
surgeries-register = எல்லாப் பாதுகாப்பான மருத்துவ நிலையங்களையும் பார்க்கவும்
# {$town} is the name of a town that does not exist.
surgeries-made-up = இது ஒரு மாதிரிக் காட்சி. உண்மையான நிலையங்கள் இன்னும் சேர்க்கப்படவில்லை. இந்த ஊரும் அதன் நிலையங்களும் கற்பனை: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = அருகில்: {$place}
surgeries-near-you = உங்கள் அருகில்
surgeries-your-position = நீங்கள் இருக்கும் இடம்
surgeries-bring = என்ன கொண்டு வர வேண்டும்: எதுவும் வேண்டாம்.
surgeries-bring-more = பதிவு செய்ய அடையாள அட்டை, முகவரிச் சான்று, குடிவரவு ஆவணங்கள் தேவையில்லை. அவர்கள் கேட்டால் இந்தப் பக்கத்தைக் காட்டுங்கள்.
surgeries-safe = பாதுகாப்பான மருத்துவ நிலையங்கள்
surgeries-none-safe = இங்கே அருகில் எந்த நிலையமும் இன்னும் பாதுகாப்பான மருத்துவ நிலையங்களில் சேரவில்லை. இருந்தாலும் நீங்கள் ஆவணங்கள் இல்லாமல் பதிவு செய்யலாம்.
surgeries-others = அருகிலுள்ள வேறு நிலையங்கள்
surgeries-others-more = இவை அந்த உறுதியை அளிக்கவில்லை. இருந்தாலும் அங்கே ஆவணங்கள் இல்லாமல் பதிவு செய்யலாம்.
surgeries-again = வேறு இடத்தில் தேடவும்
surgeries-map = பட்டியலில் உள்ள நிலையங்களின் வரைபடம். பட்டியல் இதையே சொற்களில் சொல்கிறது.
surgeries-straight = தூரங்கள் நேர்கோட்டில் உள்ளவை. வழி நீளமாக இருக்கலாம், எடுத்துக்காட்டாக நடுவில் நீர் இருந்தால்.
# {$place} is a postcode.
surgeries-about = இந்த அஞ்சல் குறியீடு எங்களுக்குச் சரியாகத் தெரியாது. தூரங்கள் அதன் பகுதியின் நடுவிலிருந்து: {$place}
surgeries-only-area = இந்த இடம் எங்கே என்று தோராயமாகவே தெரியும். தூரங்கள் பல கிலோமீட்டர் மாறலாம்: {$place}
surgeries-northern-ireland = வட அயர்லாந்தில் விதிகள் வேறு; அங்குள்ள நிலையங்களின் பட்டியல் எங்களிடம் இல்லை. இங்கே தேடலாம்:
surgeries-scotland = ஸ்காட்லாந்தின் எல்லா நிலையங்களும் எங்களிடம் இல்லை. மேலும் இங்கே தேடலாம்:

# {$number} is a number.
surgeries-metres = {$number} மீட்டர்
surgeries-kilometres = {$number} கி.மீ.
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} தொலைவில்
surgeries-to-north = வடக்கே
surgeries-to-north-east = வடகிழக்கே
surgeries-to-east = கிழக்கே
surgeries-to-south-east = தென்கிழக்கே
surgeries-to-south = தெற்கே
surgeries-to-south-west = தென்மேற்கே
surgeries-to-west = மேற்கே
surgeries-to-north-west = வடமேற்கே

surgeries-tag-safe = பாதுகாப்பான மருத்துவ நிலையம்
surgeries-tag-made-up = கற்பனை
surgeries-address = முகவரி
surgeries-phone = தொலைபேசி
surgeries-website = இணையதளம்
surgeries-languages = மொழிகள்
surgeries-directions = எங்கே உள்ளது
surgeries-join = NHS-இல் இணையவழிப் பதிவு
surgeries-grade-demands = நாங்கள் கடைசியாகப் பார்த்தபோது, அதன் இணையதளம் ஆவணங்கள் கட்டாயம் என்றது. ஆனாலும் அவை உங்களுக்குத் தேவையில்லை.
surgeries-grade-asks = நாங்கள் கடைசியாகப் பார்த்தபோது, அதன் இணையதளம் ஆவணங்களைக் கேட்டது. அவை உங்களுக்குத் தேவையில்லை.
surgeries-grade-clean = நாங்கள் கடைசியாகப் பார்த்தபோது, அதன் இணையதளம் ஆவணங்கள் தேவையில்லை என்றது.
surgeries-grade-none = நாங்கள் கடைசியாகப் பார்த்தபோது, அதன் இணையதளம் ஆவணங்கள் பற்றி எதுவும் சொல்லவில்லை.

## A surgery’s page

surgeries-is-safe = இது ஒரு பாதுகாப்பான மருத்துவ நிலையம்.
# {$date} is a date.
surgeries-since = பட்டியலில் எப்போதிருந்து: {$date}
surgeries-under-review = இது பாதுகாப்பான மருத்துவ நிலையம்; ஆனால் அதன் இணையதளம் ஆவணங்களைக் கேட்கிறது. இதைச் சரிசெய்யக் கேட்டுள்ளோம். எப்போதிருந்து: {$date}
surgeries-not-listed = இந்த நிலையம் பாதுகாப்பான மருத்துவ நிலையங்களில் சேரவில்லை. இருந்தாலும் நீங்கள் ஆவணங்கள் இல்லாமல் பதிவு செய்யலாம்.
surgeries-closed = இந்த நிலையம் மூடப்பட்டுவிட்டது. உங்கள் அருகில் வேறொன்றைத் தேடுங்கள்.
# {$town} is the name of a town.
surgeries-from-town = {$town} ஊரின் நடுவிலிருந்து {$distance}, {$direction}
surgeries-open-map = உங்கள் வரைபடத்தில் திறக்கவும்
surgeries-show-words = இந்தச் சொற்களை வரவேற்பு மேசையில் காட்டலாம்.
surgeries-same-place = இதே கட்டடத்தில்
surgeries-record = இந்த நிலையம் பற்றித் தெரிந்தவை

## When a place is not found

surgeries-error-title = மீண்டும் முயற்சி செய்யுங்கள்
surgeries-error-empty = அஞ்சல் குறியீட்டை அல்லது ஊரின் பெயரை எழுதுங்கள்
surgeries-error-postcode = இந்த அஞ்சல் குறியீடு எங்களுக்குத் தெரியாது. மீண்டும் பாருங்கள், அல்லது ஊரை எழுதுங்கள்
surgeries-error-town = இந்த இடம் எங்களுக்குத் தெரியாது. அஞ்சல் குறியீட்டை அல்லது அருகிலுள்ள பெரிய ஊரை எழுதுங்கள்
surgeries-error-several = இந்தப் பெயரில் பல இடங்கள் உள்ளன. ஒன்றைத் தேர்ந்தெடுங்கள்
surgeries-error-no-fixed-abode = இது ஓர் இடம் அல்ல. நிரந்தர முகவரி இல்லாதவர்களுக்கு NHS இதை எழுதுகிறது. நீங்கள் அடிக்கடி இருக்கும் இடத்தின் அஞ்சல் குறியீட்டை அல்லது ஊரை எழுதுங்கள். முகவரி இல்லாமல் பதிவு செய்யலாம்
surgeries-error-islands = ஜெர்சி, கெர்ன்சி, ஐல் ஆஃப் மேன் ஆகியவற்றுக்குச் சொந்தச் சுகாதாரச் சேவைகள் உள்ளன. அங்கே எங்களால் உதவ முடியாது
