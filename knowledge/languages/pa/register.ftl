# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = ਰਜਿਸਟਰ ਹੋਣ ਦਾ ਫਾਰਮ ਭਰੋ
join-lead = ਇਹ ਫਾਰਮ ਸਿਰਫ਼ ਉਹੀ ਪੁੱਛਦਾ ਹੈ ਜੋ ਕਲੀਨਿਕ ਨੂੰ ਚਾਹੀਦਾ ਹੈ। ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ: ਪੰਨਾ ਬੰਦ ਕਰਦੇ ਹੀ ਸਭ ਖ਼ਤਮ।
join-seen-list = ਕੌਣ ਦੇਖਦਾ ਹੈ: ਕਲੀਨਿਕ ਅਤੇ ਐਨਐਚਐਸ (NHS) ਦੀ ਕੌਮੀ ਸੂਚੀ।
join-seen-practice = ਕੌਣ ਦੇਖਦਾ ਹੈ: ਸਿਰਫ਼ ਕਲੀਨਿਕ।

join-for = ਫਾਰਮ ਕਿਸ ਲਈ ਹੈ?
join-for-me = ਮੇਰੇ ਲਈ
join-for-child = ਮੇਰੇ ਬੱਚੇ ਲਈ
join-for-other = ਜਿਸ ਦੀ ਮੈਂ ਮਦਦ ਕਰਦਾ ਜਾਂ ਕਰਦੀ ਹਾਂ
join-for-why = ਤਾਂ ਜੋ ਕਲੀਨਿਕ ਨੂੰ ਪਤਾ ਹੋਵੇ ਕਿ ਕੌਣ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ।
join-helper-name = ਮਦਦ ਕਰਨ ਵਾਲੇ ਦਾ ਨਾਂ
join-helper-relation = ਤੁਸੀਂ ਇਸ ਵਿਅਕਤੀ ਦੇ ਕੀ ਲੱਗਦੇ ਹੋ? ਜਿਵੇਂ: ਮਾਂ, ਦੋਸਤ

join-name = ਨਾਂ
join-name-why = ਤਾਂ ਜੋ ਕਲੀਨਿਕ ਤੁਹਾਨੂੰ ਬੁਲਾ ਸਕੇ। ਜਿਵੇਂ ਤੁਸੀਂ ਵਰਤਦੇ ਹੋ ਉਵੇਂ ਲਿਖੋ। ਕਿਸੇ ਕਾਗਜ਼ ਨਾਲ ਮਿਲਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
join-title-word = ਖ਼ਿਤਾਬ, ਜਿਵੇਂ Mr, Mrs, Miss, Mx
join-given = ਪਹਿਲਾ ਨਾਂ
join-family = ਪਰਿਵਾਰ ਦਾ ਨਾਂ
join-one-name = ਜੇ ਤੁਹਾਡਾ ਇੱਕੋ ਨਾਂ ਹੈ, ਤਾਂ ਇੱਥੇ ਲਿਖੋ।

join-born = ਜਨਮ ਤਾਰੀਖ
join-born-why = ਤਾਂ ਜੋ ਕੋਈ ਤੁਹਾਨੂੰ ਕਿਸੇ ਹੋਰ ਨਾਲ ਨਾ ਰਲਾਵੇ।
join-day = ਦਿਨ
join-month = ਮਹੀਨਾ
join-year = ਸਾਲ
join-only-year = ਮੈਨੂੰ ਸਿਰਫ਼ ਸਾਲ, ਜਾਂ ਲਗਭਗ ਸਾਲ ਪਤਾ ਹੈ
join-calendar = ਕੈਲੰਡਰ
join-calendar-gregorian = ਬਰਤਾਨਵੀ ਕੈਲੰਡਰ
join-calendar-solar-hijri = ਫ਼ਾਰਸੀ ਅਤੇ ਅਫ਼ਗਾਨ ਕੈਲੰਡਰ
join-calendar-hijri = ਇਸਲਾਮੀ ਕੈਲੰਡਰ (ਹਿਜਰੀ)
join-calendar-ethiopian = ਇਥੋਪੀਆਈ ਕੈਲੰਡਰ

join-sex = ਲਿੰਗ
join-sex-why = ਐਨਐਚਐਸ (NHS) ਇਸ ਨਾਲ ਤੁਹਾਨੂੰ ਸਹੀ ਜਾਂਚ ਲਈ ਬੁਲਾਉਂਦਾ ਹੈ।
join-sex-female = ਔਰਤ
join-sex-male = ਮਰਦ
join-sex-other = ਹੋਰ
join-sex-unknown = ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦਾ ਜਾਂ ਚਾਹੁੰਦੀ

join-reach = ਕਲੀਨਿਕ ਤੁਹਾਡੇ ਨਾਲ ਸੁਰੱਖਿਅਤ ਤਰੀਕੇ ਨਾਲ ਕਿਵੇਂ ਸੰਪਰਕ ਕਰੇ?
join-reach-why = ਮੁਲਾਕਾਤਾਂ ਅਤੇ ਨਤੀਜਿਆਂ ਲਈ। ਸਿਰਫ਼ ਉਹ ਦਿਓ ਜੋ ਤੁਹਾਡੇ ਲਈ ਸੁਰੱਖਿਅਤ ਹੈ।
join-phone = ਫ਼ੋਨ
join-phone-shared = ਹੋਰ ਲੋਕ ਵੀ ਇਹ ਫ਼ੋਨ ਵਰਤਦੇ ਹਨ
join-email = ਈਮੇਲ

join-address = ਕਲੀਨਿਕ ਕਿਹੜਾ ਪਤਾ ਵਰਤੇ?
join-address-why = ਚਿੱਠੀਆਂ ਉੱਥੇ ਜਾਂਦੀਆਂ ਹਨ। ਤੁਹਾਨੂੰ ਸਾਬਤ ਨਹੀਂ ਕਰਨਾ।
join-address-home = ਜਿੱਥੇ ਮੈਂ ਰਹਿੰਦਾ ਜਾਂ ਰਹਿੰਦੀ ਹਾਂ
join-address-practice = ਕਲੀਨਿਕ ਦਾ ਪਤਾ
join-address-care-of = ਕਿਸੇ ਹੋਰ ਦਾ ਪਤਾ
join-address-none = ਮੇਰਾ ਪੱਕਾ ਪਤਾ ਨਹੀਂ
join-care-name = ਵਿਅਕਤੀ ਜਾਂ ਥਾਂ ਦਾ ਨਾਂ
join-street = ਘਰ ਅਤੇ ਸੜਕ
join-town = ਸ਼ਹਿਰ
join-postcode = ਪੋਸਟਕੋਡ
join-post = ਜੇ ਚਿੱਠੀਆਂ ਕਲੀਨਿਕ ਜਾਣ, ਤਾਂ ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗੇਗਾ?
join-post-collect = ਮੈਂ ਆ ਕੇ ਪੁੱਛਾਂਗਾ ਜਾਂ ਪੁੱਛਾਂਗੀ
join-post-call = ਕਲੀਨਿਕ ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੇ
join-post-text = ਕਲੀਨਿਕ ਸੁਨੇਹਾ ਭੇਜੇ

join-practice = ਕਲੀਨਿਕ ਦਾ ਨਾਂ
join-practice-why = ਤਾਂ ਜੋ ਫਾਰਮ ਸਹੀ ਥਾਂ ਪਹੁੰਚੇ।
join-practice-street = ਕਲੀਨਿਕ ਦਾ ਪਤਾ

join-language = ਤੁਹਾਡੀ ਭਾਸ਼ਾ
join-language-why = ਤਾਂ ਜੋ ਕਲੀਨਿਕ ਦੁਭਾਸ਼ੀਆ ਲੱਭ ਸਕੇ।
join-interpreter = ਮੈਨੂੰ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ
join-needs = ਹੋਰ ਕੀ ਮਦਦ ਕਰੇਗਾ? ਜਿਵੇਂ: ਵੱਡੇ ਅੱਖਰ, ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ, ਔਰਤ ਡਾਕਟਰ

join-more = ਹੋਰ, ਸਿਰਫ਼ ਜੇ ਤੁਸੀਂ ਚਾਹੋ
join-more-why = ਪੁਰਾਣੇ ਰਿਕਾਰਡ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਹੁੰਦੀ ਹੈ। ਇਸ ਤੋਂ ਬਿਨਾਂ ਵੀ ਰਜਿਸਟਰ ਹੋ ਸਕਦੇ ਹੋ।
join-nhs-number = ਐਨਐਚਐਸ (NHS) ਨੰਬਰ
join-before-name = ਹੋਰ ਨਾਂ ਜੋ ਤੁਸੀਂ ਵਰਤਿਆ
join-before-practice = ਬਰਤਾਨੀਆ ਵਿੱਚ ਤੁਹਾਡਾ ਪਿਛਲਾ ਕਲੀਨਿਕ
join-before-address = ਬਰਤਾਨੀਆ ਵਿੱਚ ਤੁਹਾਡਾ ਪਿਛਲਾ ਪਤਾ

join-check = ਆਪਣੇ ਜਵਾਬ ਦੇਖੋ
join-make = ਫਾਰਮ ਬਣਾਓ
join-pdf = ਦੇਣ ਵਾਲਾ ਫਾਰਮ (PDF)
join-post-paper = ਚਿੱਠੀਆਂ ਬਾਰੇ ਸਮਝੌਤਾ (PDF)
join-file = ਕਲੀਨਿਕ ਦੇ ਕੰਪਿਊਟਰ ਲਈ ਫਾਈਲ
join-sealed = ਮੋਹਰਬੰਦ ਫਾਈਲ, ਸਿਰਫ਼ ਇਹ ਕਲੀਨਿਕ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ
join-codes = ਮੋਹਰਬੰਦ, ਸਕੈਨ ਕਰਨ ਵਾਲੇ ਕੋਡ
join-done = ਫਾਰਮ ਸੰਭਾਲੋ ਜਾਂ ਛਾਪੋ, ਦਸਤਖ਼ਤ ਕਰੋ ਅਤੇ ਕਲੀਨਿਕ ਨੂੰ ਦਿਓ। ਫਿਰ ਇਹ ਪੰਨਾ ਬੰਦ ਕਰੋ।

join-note-year = ਤੁਹਾਨੂੰ ਸਿਰਫ਼ ਸਾਲ ਪਤਾ ਹੈ। ਐਨਐਚਐਸ (NHS) 1 ਜਨਵਰੀ ਲਿਖਦਾ ਹੈ, ਅਤੇ ਫਾਰਮ ਦੱਸਦਾ ਹੈ ਕਿ ਇਹ ਅੰਦਾਜ਼ਾ ਹੈ।
join-note-moon = ਇਸ ਕੈਲੰਡਰ ਵਿੱਚ ਦਿਨ ਇੱਕ ਅੱਗੇ ਜਾਂ ਪਿੱਛੇ ਹੋ ਸਕਦਾ ਹੈ। ਤਾਰੀਖ ਫਿਰ ਦੇਖੋ।
join-note-one-name = ਤੁਹਾਡਾ ਇੱਕ ਨਾਂ ਹੈ। ਫਾਰਮ ਇਹ ਦੱਸਦਾ ਹੈ ਅਤੇ ਪਰਿਵਾਰ ਦੇ ਨਾਂ ਦੀ ਥਾਂ ਲਿਖਦਾ ਹੈ।
join-note-letters = ਹੋ ਸਕਦਾ ਹੈ ਕਲੀਨਿਕ ਇਹ ਅੱਖਰ ਨਾ ਪੜ੍ਹ ਸਕੇ। ਆਪਣਾ ਨਾਂ ਦੱਸਣ ਲਈ ਤਿਆਰ ਰਹੋ।
join-note-shared = ਹੋਰ ਲੋਕ ਤੁਹਾਡਾ ਫ਼ੋਨ ਵਰਤਦੇ ਹਨ। ਫਾਰਮ ਕਲੀਨਿਕ ਨੂੰ ਕਹਿੰਦਾ ਹੈ ਕਿ ਸੁਨੇਹੇ ਵਿੱਚ ਵੇਰਵੇ ਨਾ ਛੱਡੇ।
join-note-no-way = ਤੁਸੀਂ ਨਾ ਫ਼ੋਨ ਦਿੱਤਾ ਨਾ ਈਮੇਲ। ਅਕਸਰ ਕਲੀਨਿਕ ਜਾਓ ਅਤੇ ਚਿੱਠੀਆਂ ਬਾਰੇ ਪੁੱਛੋ।

join-wrong-for = ਕਿਰਪਾ ਕਰਕੇ ਚੁਣੋ ਕਿ ਫਾਰਮ ਕਿਸ ਲਈ ਹੈ।
join-wrong-helper = ਕਿਰਪਾ ਕਰਕੇ ਮਦਦ ਕਰਨ ਵਾਲੇ ਦਾ ਨਾਂ ਲਿਖੋ।
join-wrong-name = ਕਿਰਪਾ ਕਰਕੇ ਨਾਂ ਲਿਖੋ। ਇੱਕ ਨਾਂ ਕਾਫ਼ੀ ਹੈ।
join-wrong-long = ਇਹ ਫਾਰਮ ਲਈ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਛੋਟਾ ਕਰੋ।
join-wrong-born = ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ। ਜੇ ਸਿਰਫ਼ ਸਾਲ ਪਤਾ ਹੈ, ਤਾਂ ਉਸ ਖਾਨੇ ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।
join-wrong-day = ਇਸ ਕੈਲੰਡਰ ਵਿੱਚ ਅਜਿਹਾ ਦਿਨ ਨਹੀਂ। ਅੰਕ ਦੇਖੋ, ਜਾਂ ਹੋਰ ਕੈਲੰਡਰ ਚੁਣੋ।
join-wrong-future = ਇਹ ਦਿਨ ਹਾਲੇ ਆਇਆ ਨਹੀਂ। ਸਾਲ ਦੇਖੋ।
join-wrong-old = ਇਹ 120 ਸਾਲ ਤੋਂ ਵੱਧ ਪਹਿਲਾਂ ਹੈ। ਸਾਲ ਅਤੇ ਕੈਲੰਡਰ ਦੇਖੋ।
join-wrong-sex = ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਚੁਣੋ। ਨਾ ਦੱਸਣਾ ਵੀ ਜਵਾਬ ਹੈ।
join-wrong-phone = ਇਹ ਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ ਲੱਗਦਾ। ਸਿਰਫ਼ ਅੰਕ ਲਿਖੋ, ਜਾਂ ਖਾਲੀ ਛੱਡੋ।
join-wrong-email = ਇਹ ਈਮੇਲ ਨਹੀਂ ਲੱਗਦੀ। name@example.org ਵਾਂਗ ਲਿਖੋ, ਜਾਂ ਖਾਲੀ ਛੱਡੋ।
join-wrong-address = ਕਿਰਪਾ ਕਰਕੇ ਪਤਾ ਚੁਣੋ। “ਮੇਰਾ ਪੱਕਾ ਪਤਾ ਨਹੀਂ” ਵੀ ਜਵਾਬ ਹੈ।
join-wrong-both = ਤੁਸੀਂ ਇੱਕ ਪਤਾ ਚੁਣਿਆ ਅਤੇ ਦੂਜਾ ਵੀ ਲਿਖਿਆ। ਇੱਕ ਮਿਟਾਓ, ਜਾਂ ਚੋਣ ਬਦਲੋ।
join-wrong-street = ਘਰ ਅਤੇ ਸੜਕ ਲਿਖੋ, ਜਾਂ ਹੋਰ ਪਤਾ ਚੁਣੋ।
join-wrong-care = ਜਿਸ ਦਾ ਪਤਾ ਹੈ ਉਸ ਵਿਅਕਤੀ ਜਾਂ ਥਾਂ ਦਾ ਨਾਂ ਲਿਖੋ।
join-wrong-postcode = ਇਹ ਬਰਤਾਨਵੀ ਪੋਸਟਕੋਡ ਨਹੀਂ। M1 1AE ਵਾਂਗ ਲਿਖੋ, ਜਾਂ ਖਾਲੀ ਛੱਡੋ।
join-wrong-practice = ਕਲੀਨਿਕ ਦਾ ਪਤਾ ਵਰਤਣ ਲਈ ਕਲੀਨਿਕ ਦਾ ਨਾਂ ਲਿਖੋ।
join-wrong-nhs = ਇਹ ਐਨਐਚਐਸ (NHS) ਨੰਬਰ ਨਹੀਂ। ਇਸ ਵਿੱਚ ਦਸ ਅੰਕ ਹੁੰਦੇ ਹਨ। ਫਿਰ ਦੇਖੋ, ਜਾਂ ਖਾਲੀ ਛੱਡੋ।
