# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = ਜੀਪੀ (GP) ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਉਣਾ ਮੇਰਾ ਹੱਕ ਹੈ
rights-register = ਮੈਨੂੰ ਜੀਪੀ (GP) ਕਲੀਨਿਕ ਵਿੱਚ ਰਜਿਸਟਰ ਹੋਣ ਦਾ ਹੱਕ ਹੈ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
rights-no-papers = ਮੈਨੂੰ ਪਾਸਪੋਰਟ, ਵੀਜ਼ਾ, ਸ਼ਨਾਖਤੀ ਕਾਰਡ ਜਾਂ ਪਤੇ ਦਾ ਸਬੂਤ ਦੇਣ ਦੀ ਲੋੜ ਨਹੀਂ।
rights-no-status = ਮੈਨੂੰ ਇਹ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ ਕਿ ਮੇਰਾ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਰਜਾ ਕੀ ਹੈ।
rights-no-address = ਜੇ ਮੇਰਾ ਕੋਈ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਕਲੀਨਿਕ ਦਾ ਪਤਾ ਵਰਤਣ ਲਈ ਕਿਹਾ ਜਾ ਸਕਦਾ ਹੈ।
rights-interpreter = ਮੈਨੂੰ ਮੁਫ਼ਤ ਦੁਭਾਸ਼ੀਆ ਮੰਗਣ ਦਾ ਹੱਕ ਹੈ।
rights-refused = ਜੇ ਕੋਈ ਕਲੀਨਿਕ ਨਾਂਹ ਕਰੇ, ਤਾਂ ਮੈਨੂੰ ਲਿਖਤੀ ਕਾਰਨ ਮੰਗਣ ਦਾ ਹੱਕ ਹੈ।
rights-urgent = ਐਮਰਜੈਂਸੀ: 999। ਡਾਕਟਰੀ ਸਲਾਹ: 111। ਕਾਲ ਮੁਫ਼ਤ ਹੈ।
rights-show = ਅੰਗਰੇਜ਼ੀ ਵਾਲਾ ਪਾਸਾ ਰਿਸੈਪਸ਼ਨ ’ਤੇ ਦਿਖਾਓ।

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = ਰਿਸੈਪਸ਼ਨ ਦੇ ਕਰਮਚਾਰੀ ਲਈ
rights-desk-register = ਕਿਰਪਾ ਕਰਕੇ ਮੈਨੂੰ ਇੱਥੇ ਮਰੀਜ਼ ਵਜੋਂ ਰਜਿਸਟਰ ਕਰ ਲਓ।
rights-desk-no-papers = ਪਛਾਣ, ਪਤੇ ਜਾਂ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਰਜੇ ਦੇ ਸਬੂਤ ਤੋਂ ਬਿਨਾਂ ਰਜਿਸਟਰ ਹੋਇਆ ਜਾ ਸਕਦਾ ਹੈ।
rights-desk-refused = ਜੇ ਤੁਸੀਂ ਮੈਨੂੰ ਰਜਿਸਟਰ ਨਹੀਂ ਕਰ ਸਕਦੇ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਕਾਰਨ ਲਿਖ ਕੇ ਦਿਓ।
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = ਕਿਰਪਾ ਕਰਕੇ ਮੇਰੇ ਲਈ ਦੁਭਾਸ਼ੀਆ ਬੁਲਾਓ। ਮੇਰੀ ਭਾਸ਼ਾ: {$language}

## Desk card, for the receptionist

desk-headline = ਕੋਈ ਰਜਿਸਟਰ ਹੋਣਾ ਚਾਹੁੰਦਾ ਹੈ
desk-welcome = ਕਹੋ: “ਜੀ ਆਇਆਂ ਨੂੰ। ਤੁਸੀਂ ਅੱਜ ਹੀ ਰਜਿਸਟਰ ਹੋ ਸਕਦੇ ਹੋ।”
desk-help = ਫ਼ਾਰਮ ਦਿਓ। ਮਦਦ ਅਤੇ ਦੁਭਾਸ਼ੀਏ ਦੀ ਪੇਸ਼ਕਸ਼ ਕਰੋ।
desk-no-papers = ਕਾਗਜ਼ ਨਹੀਂ? ਉਹਨਾਂ ਤੋਂ ਬਿਨਾਂ ਰਜਿਸਟਰ ਕਰੋ।
desk-no-address = ਪਤਾ ਨਹੀਂ? ਕਲੀਨਿਕ ਦਾ ਪਤਾ ਵਰਤਣ ਦੀ ਪੇਸ਼ਕਸ਼ ਕਰੋ। ਤੈਅ ਕਰੋ ਕਿ ਚਿੱਠੀਆਂ ਮਰੀਜ਼ ਤੱਕ ਕਿਵੇਂ ਪਹੁੰਚਣਗੀਆਂ।
desk-no-status = ਵੀਜ਼ੇ ਜਾਂ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਰਜੇ ਬਾਰੇ ਨਾ ਪੁੱਛੋ।
desk-everyone = ਨਾਂ, ਲਹਿਜ਼ਾ ਜਾਂ ਸ਼ਕਲ ਜੋ ਵੀ ਹੋਵੇ, ਸਭ ਨਾਲ ਇੱਕੋ ਜਿਹਾ ਵਰਤਾਓ ਕਰੋ।
desk-urgent = ਹੁਣੇ ਬਿਮਾਰ ਹਨ? ਜੋ ਇਲਾਜ ਉਡੀਕ ਨਹੀਂ ਸਕਦਾ ਉਹ ਮੁਫ਼ਤ ਹੈ, ਰਜਿਸਟਰ ਹੋਣ ਜਾਂ ਨਾ ਹੋਣ।
# {$lead} is the name or telephone of the person in charge.
desk-unsure = ਪੱਕਾ ਨਹੀਂ? ਨਾਂਹ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ: {$lead}

## Card: if the Home Office contacts us

home-office-headline = ਜੇ ਹੋਮ ਆਫ਼ਿਸ (Home Office) ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੇ
home-office-say = ਕਹੋ: “ਅਸੀਂ ਨਹੀਂ ਦੱਸ ਸਕਦੇ ਕਿ ਇੱਥੇ ਕੌਣ ਮਰੀਜ਼ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਚਿੱਠੀ ਲਿਖੋ।”
home-office-calm = ਨਿਮਰ ਰਹੋ। ਫ਼ੋਨ ’ਤੇ, ਈਮੇਲ ਰਾਹੀਂ ਜਾਂ ਦਰਵਾਜ਼ੇ ’ਤੇ ਕੋਈ ਜਾਣਕਾਰੀ ਨਾ ਦਿਓ।
home-office-write = ਲਿਖ ਲਓ ਕਿ ਕਿਸ ਨੇ ਪੁੱਛਿਆ, ਕਦੋਂ ਪੁੱਛਿਆ ਅਤੇ ਕੀ ਚਾਹਿਆ।
home-office-pass = ਤੁਰੰਤ ਖ਼ਬਰ ਦਿਓ: {$lead}
home-office-advice = ਅਸੀਂ ਕਾਨੂੰਨੀ ਸਲਾਹ ਤੋਂ ਬਿਨਾਂ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦੇ।
home-office-order = ਅਦਾਲਤ ਦਾ ਹੁਕਮ ਦਿਖਾਉਣ, ਜਾਂ ਗੰਭੀਰ ਅਪਰਾਧ ਜਾਂ ਖ਼ਤਰੇ ਦੀ ਗੱਲ ਕਰਨ? ਇਕੱਲੇ ਫ਼ੈਸਲਾ ਨਾ ਕਰੋ। ਉੱਪਰ ਲਿਖੇ ਵਿਅਕਤੀ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
home-office-note = ਮਰੀਜ਼ ਦਾ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਰਜਾ ਉਸ ਦੀ ਜਾਣਕਾਰੀ ਦੇਣ ਦਾ ਕਾਰਨ ਨਹੀਂ।
