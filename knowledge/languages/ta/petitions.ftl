# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = மனுக்கள்
petition-list-lead = உங்கள் கையொப்பம் வந்தவுடன் முத்திரையிடப்படும். யாரும் சரிபார்க்கக்கூடிய எண்ணிக்கைகளை மட்டுமே வெளியிடுகிறோம்.
petition-list-none = இங்கே இன்னும் மனு எதுவும் இல்லை.
petition-read = படித்துக் கையொப்பமிடவும்
petition-read-closed = படிக்கவும்

## Where a petition stands

petition-stage-not-yet-open = திறக்கும் நாள்: {$date}
petition-stage-open = இந்த நாள் வரை திறந்திருக்கும்: {$date}
petition-stage-closed = கையொப்பம் முடிந்த நாள்: {$date}
petition-stage-handed-in = ஒப்படைத்த நாள்: {$date}
petition-stage-answered = பதில் வந்த நாள்: {$date}
petition-stage-presented-again = மீண்டும் அளித்த நாள்: {$date}
petition-handed-to = யாரிடம் ஒப்படைக்கப்பட்டது: {$to}
petition-again-to = யாரிடம் மீண்டும் அளிக்கப்பட்டது: {$to}
petition-response-title = பதில்
petition-response-by = பதில் தந்தவர்: {$by}

## The petition

petition-to = பெறுநர்: {$addressee}
petition-by = கேட்பவர்: {$creator}
petition-signatures = கையொப்பங்கள்
petition-goal = இலக்கு: {$goal}
petition-paper = தாளில் இட்ட கையொப்பங்கள், தனியாக எண்ணியவை: {$count}
petition-count-soon = எண்ணிக்கை ஒவ்வொரு நொடியும் புதுப்பிக்கப்படும். உறுதிசெய்த கையொப்பங்கள் மட்டும் எண்ணப்படும்.
petition-why = ஏன்
petition-what = நாங்கள் கேட்பது
petition-sources = எண்கள் எங்கிருந்து வந்தன
petition-in-english = இந்த மனு இன்னும் உங்கள் மொழியில் இல்லை. இங்கே ஆங்கிலத்தில் உள்ளது.
petition-draft = வரைவு மொழிபெயர்ப்பு: தமிழ் பேசுபவர் இந்தப் பக்கத்தை இன்னும் சரிபார்க்கவில்லை.
petition-places = இடம் வாரியாகக் கையொப்பங்கள்
petition-history = எண்ணிக்கை எப்படி வளர்ந்தது
petition-verify-link = இந்த எண்ணிக்கையை நீங்களே சரிபார்க்கவும்

## What happens to your data

petition-data-title = உங்கள் விவரங்களுக்கு என்ன ஆகும்
petition-data-sealed = உங்கள் பெயர், மின்னஞ்சல், அஞ்சல் குறியீடு வந்தவுடன் முத்திரையிடப்படும். இயக்கத்தின் சொந்தச் சாவி மட்டுமே அவற்றைத் திறக்கும்; அது இந்தச் சேவையகத்தில் இல்லை.
petition-data-counts = பகுதி வாரியாக எண்ணிக்கையை வெளியிடுகிறோம். சிறிய எண்களையோ, யார் கையொப்பமிட்டார்கள் என்பதையோ ஒருபோதும் வெளியிடுவதில்லை.
petition-data-none = பெறுநருக்குக் கையொப்பங்களின் எண்ணிக்கை கிடைக்கும், பெயர்கள் இல்லை.
petition-data-names = பெறுநருக்கு எண்ணிக்கையும் பெயர்களும் கிடைக்கும். மின்னஞ்சலும் அஞ்சல் குறியீடும் இல்லை.
petition-data-names-and-constituencies = பெறுநருக்கு எண்ணிக்கை, பெயர்கள், தொகுதிகள் கிடைக்கும். மின்னஞ்சலும் அஞ்சல் குறியீடும் இல்லை.
petition-data-erase = நீங்கள் விரும்பும்போது கையொப்பத்தைத் திரும்பப் பெறலாம். இந்த நாளுக்குள் எல்லாம் அழிக்கப்படும்: {$date}
petition-data-demonstration = இது ஒரு மாதிரிக் காட்சி. இதன் சாவி இதே கணினியில் உள்ளது; எனவே உங்கள் உண்மையான பெயரில் கையொப்பமிடாதீர்கள்.

## The form

petition-form-title = இந்த மனுவில் கையொப்பமிடவும்
petition-name = உங்கள் பெயர்
petition-name-hint = நீங்களே எழுதுவது போல, எந்த எழுத்திலும்
petition-email = உங்கள் மின்னஞ்சல் முகவரி
petition-email-hint = இது நீங்கள்தான் என்று உறுதிசெய்ய ஒரு மின்னஞ்சல் அனுப்புவோம்
petition-country = நீங்கள் எங்கே வசிக்கிறீர்கள்
petition-country-uk = ஐக்கிய இராச்சியம்
petition-postcode = உங்கள் அஞ்சல் குறியீடு
petition-postcode-hint = ஐக்கிய இராச்சியத்தில் மட்டும். உங்கள் தொகுதியை இது சொல்லும், எடுத்துக்காட்டாக {$example}
petition-updates = இந்த மனுவுக்கு என்ன ஆகிறது என்று மின்னஞ்சலில் சொல்லுங்கள்
petition-sign = கையொப்பமிடவும்
petition-trap = இந்தப் பெட்டியை வெறுமையாக விடவும்
petition-error-title = ஒன்றைச் சரிசெய்ய வேண்டும்
petition-error-prefix = பிழை:
petition-error-name-missing = உங்கள் பெயரை எழுதுங்கள்
petition-error-name-long = உங்கள் பெயர் 255 எழுத்துகளுக்கு மேல் நீளம். சுருக்கி எழுதுங்கள்
petition-error-name-sign = பெயர் இந்தக் குறிகளில் ஒன்றில் தொடங்க முடியாது: = + - @
petition-error-name-link = பெயரில் இணைய முகவரி இருக்க முடியாது
petition-error-email-missing = உங்கள் மின்னஞ்சல் முகவரியை எழுதுங்கள்
petition-error-email = இது முழுமையான மின்னஞ்சல் முகவரி அல்ல. அது name@example.org போல இருக்கும்
petition-error-country = நீங்கள் வசிக்கும் நாட்டைத் தேர்ந்தெடுங்கள்
petition-error-postcode-missing = உங்கள் அஞ்சல் குறியீட்டை எழுதுங்கள். சொந்த வீடு இல்லையென்றால், நீங்கள் அடிக்கடி இருக்கும் இடத்தின் அஞ்சல் குறியீட்டை எழுதுங்கள்
petition-error-postcode = இது முழுமையான பிரித்தானிய அஞ்சல் குறியீடு அல்ல. அது SW1A 1AA போல இருக்கும்
petition-error-unprintable = இதில் கண்ணுக்குத் தெரியாத குறி ஒன்று உள்ளது. புதிதாக எழுதுங்கள்
petition-not-here-title = இங்கே இன்னும் யாரும் கையொப்பமிட முடியாது
petition-not-here-what = இந்த தளத்தை நடத்துபவர்கள் இதைத் தயாரித்து முடிக்கவில்லை. நீங்கள் எழுதும் எதுவும் வைக்கப்படுவதில்லை. தயவுசெய்து பிறகு மீண்டும் வாருங்கள்.
petition-error-closed = இந்த மனுவில் இனி கையொப்பமிட முடியாது
petition-error-old-form = இந்தப் படிவம் நீண்ட நேரம் திறந்திருந்தது. மீண்டும் அனுப்புங்கள்

## Check your mail

petition-sent-title = உங்கள் மின்னஞ்சலைப் பாருங்கள்
petition-sent-lead = உங்களுக்கு ஒரு மின்னஞ்சல் அனுப்பியுள்ளோம். நீங்கள் உறுதிசெய்த பிறகு உங்கள் கையொப்பம் எண்ணப்படும்.
petition-sent-spam = ஐந்து நிமிடங்களுக்குப் பிறகும் வரவில்லையா? ஸ்பேம் (spam) கோப்புறையில் பாருங்கள்.
petition-sent-code-title = அல்லது மின்னஞ்சலில் உள்ள குறியீட்டை எழுதுங்கள்
petition-code = குறியீடு
petition-code-hint = எட்டு ஆங்கில எழுத்துகளும் எண்களும்
petition-code-go = தொடரவும்
petition-code-wrong = இந்தக் குறியீடு எங்களுக்குத் தெரியாது. ஒவ்வொரு எழுத்தையும் பாருங்கள், அல்லது மின்னஞ்சலில் உள்ள இணைப்பைத் திறக்கவும்
petition-resend-title = மின்னஞ்சல் வரவில்லையா?
petition-resend = மீண்டும் அனுப்பவும்
petition-resent = மீண்டும் அனுப்பிவிட்டோம்.
petition-resend-enough = அனுப்பக்கூடிய மின்னஞ்சல்களை எல்லாம் அனுப்பிவிட்டோம். முதலாவதைத் தேடுங்கள், ஸ்பேம் (spam) கோப்புறையிலும் பாருங்கள்.
petition-sent-week = 7 நாட்களுக்குள் உறுதிசெய்யப்படாதது அழிக்கப்படும்.
petition-sent-demonstration = இங்கே மின்னஞ்சல் சேவையகம் இல்லை; எனவே இந்த மாதிரி தன் மின்னஞ்சல்களை ஒரு பக்கத்தில் காட்டுகிறது.
petition-sent-demonstration-link = மின்னஞ்சல்களைப் பார்க்கவும்

## Confirm

petition-confirm-title = உங்கள் கையொப்பத்தை உறுதிசெய்யவும்
petition-confirm-lead = உங்கள் மின்னஞ்சல் முகவரியால் யாரோ இந்த மனுவில் கையொப்பமிட்டார்கள். அது நீங்களா?
petition-confirm-button = ஆம், என் கையொப்பத்தை எண்ணுங்கள்
petition-not-me = அது நான் அல்ல
petition-not-me-hint = கையொப்பம் உடனே அழிக்கப்படும்.
petition-withdraw-title = நீங்கள் கையொப்பமிட்டுவிட்டீர்கள்
petition-withdraw-lead = உங்கள் கையொப்பம் உறுதிசெய்யப்பட்டு எண்ணப்பட்டது.
petition-withdraw = என் கையொப்பத்தைத் திரும்பப் பெறவும்
petition-withdraw-hint = அது எண்ணிக்கையிலிருந்து நீக்கப்பட்டு அழிக்கப்படும். இதை மாற்ற முடியாது.
petition-erased-title = அழிக்கப்பட்டது
petition-erased-lead = கையொப்பத்தில் எதுவும் இங்கே மீதமில்லை.
petition-withdrawn-title = திரும்பப் பெறப்பட்டது
petition-withdrawn-lead = உங்கள் கையொப்பம் இனி எண்ணப்படாது; முத்திரையிடப்பட்டவை அழிக்கப்பட்டன.
petition-gone-title = இந்த இணைப்பு இனி எங்கும் செல்லாது
petition-gone-lead = கையொப்பத்தைத் திரும்பப் பெற அது பயன்பட்டிருக்கலாம், அல்லது ஏழு நாட்கள் கடந்திருக்கலாம், அல்லது முகவரியின் ஒரு பகுதி இல்லாமல் இருக்கலாம்.
petition-gone-what = மின்னஞ்சலில் உள்ள முழு முகவரியும் உங்கள் உலாவியில் உள்ளதா என்று பாருங்கள். இருந்தால், மீண்டும் கையொப்பமிடலாம்.
petition-gone-sign = மனுக்களைப் பார்க்கவும்

## Thank you, and the receipt

petition-thanks-title = நன்றி
petition-thanks-lead = உங்கள் கையொப்பம் எண்ணப்பட்டது.
petition-thanks-number = இதுவரை கையொப்பங்கள்: {$count}
petition-receipt-title = உங்கள் ரசீது
petition-receipt-lead = உங்கள் கையொப்பம் எண்ணிக்கையில் உள்ளதா என்று இப்போதோ ஓராண்டுக்குப் பிறகோ இதைக் கொண்டு சரிபார்க்கலாம். நீங்கள் யார் என்று இது சொல்லாது.
petition-receipt-save = ரசீதைச் சேமிக்கவும்
petition-receipt-check = அதைச் சரிபார்க்கவும்
petition-receipt-once = உங்களிடமே வைத்திருங்கள்: இதை வைத்திருப்பவர் உங்கள் கையொப்பத்தைத் திரும்பப் பெறவும் முடியும்.
petition-share-title = இன்னும் ஒருவரை அழைத்து வாருங்கள்
petition-share-lead = கையொப்பமிட்ட பிறகு சிறந்த செயல், உங்களுக்குத் தெரிந்த ஒருவரிடம் கேட்பதுதான்.
petition-share-label = அனுப்புவதற்கான சொற்கள்
petition-share-text = நான் இந்த மனுவில் கையொப்பமிட்டுள்ளேன்: {$action} நீங்களும் கையொப்பமிடுவீர்களா? {$address}

## Verify

petition-verify-title = எண்ணிக்கையைச் சரிபார்க்கவும்
petition-verify-lead = உறுதிசெய்த ஒவ்வொரு கையொப்பமும் ஒரு பதிவேட்டில் ஒரு வரி. அதில் வரிகளைச் சேர்க்க மட்டுமே முடியும். அதன் கடைசி நிலை கையொப்பமிட்டு வெளியிடப்படுகிறது; எனவே யாரும் கவனிக்காமல் பழையதை எங்களால் மாற்ற முடியாது.
petition-verify-head = பதிவேட்டின் கடைசி நிலை
petition-verify-size = பதிவேட்டின் வரிகள்
petition-verify-time = கையொப்பமிட்ட நேரம்
petition-verify-root = கைரேகை
petition-verify-receipt = உங்கள் ரசீதை இடவும்
petition-verify-receipt-hint = கோப்பின் உரையை ஒட்டவும், அல்லது கோப்பைத் தேர்ந்தெடுக்கவும். நினைவகத்தில் சரிபார்த்து மறக்கப்படும்.
petition-verify-file = அல்லது கோப்பைத் தேர்ந்தெடுக்கவும்
petition-verify-go = சரிபார்க்கவும்
petition-verify-yes = உங்கள் கையொப்பம் பதிவேட்டில் உள்ளது
petition-verify-yes-lead = ரசீது பதிவேட்டின் கையொப்பமிட்ட கடைசி நிலையுடன் பொருந்துகிறது; முந்தைய எல்லா நிலைகளும் அதனுடன் பொருந்துகின்றன.
petition-verify-no = இந்த ரசீது பொருந்தவில்லை
petition-verify-unreadable = இது எங்கள் ரசீது அல்ல. கோப்பின் முழு உரையையும் இடவும், முதல் அடைப்புக்குறி முதல் கடைசி வரை.
petition-verify-other = இந்த ரசீது வேறொரு மனுவுக்கு உரியது.
petition-verify-wrong = ரசீதைப் படிக்க முடிகிறது; ஆனால் அது வெளியிட்ட நிலைக்குச் செல்லவில்லை. கோப்பை நீங்கள் மாற்றவில்லை என்றால், எல்லோரிடமும் சொல்லுங்கள்.
petition-verify-offline = இந்த தளத்தை நம்பாமலே சரிபார்க்கலாம்: கீழே உள்ள மென்பொருளும் கோப்புகளும் கொண்டு.

## Mails

petition-mail-greeting = வணக்கம் {$name},
petition-mail-confirm-subject = உங்கள் கையொப்பத்தை உறுதிசெய்யுங்கள்
petition-mail-confirm-lead = கையொப்பமிட்டதற்கு நன்றி. மனு: {$action}
petition-mail-confirm-do = அது நீங்கள்தான் என்று உறுதிசெய்யுங்கள். அப்போதுதான் உங்கள் கையொப்பம் எண்ணப்படும்.
petition-mail-confirm-link = உங்கள் கையொப்பத்தை உறுதிசெய்யவும்
petition-mail-confirm-code = அல்லது இந்தக் குறியீட்டைப் பக்கத்தில் எழுதுங்கள்:
petition-mail-confirm-not-me = அது நீங்கள் இல்லையா? அதே பக்கம் எல்லாவற்றையும் உடனே அழிக்கும். நீங்கள் எதுவும் செய்யாவிட்டால், 7 நாட்களுக்குப் பிறகு அழிக்கப்படும்.
petition-mail-confirm-keep = இந்த மின்னஞ்சலை வைத்திருங்கள்: இதே இணைப்பால் எப்போது வேண்டுமானாலும் கையொப்பத்தைத் திரும்பப் பெறலாம்.
petition-mail-again-subject = நீங்கள் ஏற்கெனவே கையொப்பமிட்டுள்ளீர்கள்
petition-mail-again-lead = யாரோ, ஒருவேளை நீங்களே, உங்கள் மின்னஞ்சல் முகவரியால் இந்த மனுவில் மீண்டும் கையொப்பமிட்டார்கள்: {$action}
petition-mail-again-do = உங்கள் முதல் கையொப்பம் அப்படியே உள்ளது. எதுவும் சேர்க்கப்படவில்லை; நீங்கள் செய்ய வேண்டியது எதுவும் இல்லை.
petition-mail-again-link = மனுவைப் பார்க்கவும்
petition-mail-closing = நன்றியுடன், ஏற்பாட்டாளர்கள்
petition-mail-leave = செய்திகளைக் கேட்டதால் இது உங்களுக்கு வருகிறது. இனி வேண்டாம் என்றால்:

## When something goes wrong, and the foot

petition-receipt-by-link = உங்கள் ரசீதும், திரும்பப் பெறும் வழியும் மின்னஞ்சலில் உள்ள இணைப்பில் உள்ளன.
petition-trouble-title = உங்கள் கையொப்பம் ஏற்கப்படவில்லை
petition-trouble-lead = இப்போது இங்கே மிகப் பலர் இருக்கிறார்கள், அல்லது எங்கள் சேமிப்பகம் பதிலளிக்கவில்லை. நீங்கள் அனுப்பிய எதுவும் வைக்கப்படவில்லை.
petition-trouble-what = திரும்பிச் சென்று ஒரு நிமிடத்தில் மீண்டும் அனுப்புங்கள். நீங்கள் எழுதியது இன்னும் அங்கே இருக்க வேண்டும்.
petition-closed-what = கையொப்பமிட விரும்பியதற்கு நன்றி. இதையும், இதற்கு என்ன ஆனது என்பதையும் இன்னும் படிக்கலாம்.
petition-foot = ஒப்படைக்க எதுவும் இல்லை: குக்கீகள் இல்லை, கண்காணிப்பு இல்லை, கையொப்பமிடத் தருபவை முத்திரையிடப்படும். இந்த தளம் NHS-இன் பகுதி அல்ல.
