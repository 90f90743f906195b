# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = ਪਟੀਸ਼ਨਾਂ
petition-list-lead = ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਪਹੁੰਚਦੇ ਹੀ ਮੋਹਰਬੰਦ ਹੋ ਜਾਂਦੇ ਹਨ। ਅਸੀਂ ਸਿਰਫ਼ ਉਹ ਗਿਣਤੀ ਛਾਪਦੇ ਹਾਂ ਜੋ ਕੋਈ ਵੀ ਜਾਂਚ ਸਕਦਾ ਹੈ।
petition-list-none = ਹਾਲੇ ਇੱਥੇ ਕੋਈ ਪਟੀਸ਼ਨ ਨਹੀਂ।
petition-read = ਪੜ੍ਹੋ ਅਤੇ ਦਸਤਖ਼ਤ ਕਰੋ
petition-read-closed = ਪੜ੍ਹੋ

## Where a petition stands

petition-stage-not-yet-open = ਖੁੱਲ੍ਹੇਗੀ: {$date}
petition-stage-open = ਇਸ ਤਾਰੀਖ ਤੱਕ ਖੁੱਲ੍ਹੀ ਹੈ: {$date}
petition-stage-closed = ਦਸਤਖ਼ਤ ਖ਼ਤਮ ਹੋਏ: {$date}
petition-stage-handed-in = ਸੌਂਪੀ ਗਈ: {$date}
petition-stage-answered = ਜਵਾਬ ਆਇਆ: {$date}
petition-stage-presented-again = ਦੁਬਾਰਾ ਪੇਸ਼ ਕੀਤੀ ਗਈ: {$date}
petition-handed-to = ਕਿਸ ਨੂੰ ਸੌਂਪੀ ਗਈ: {$to}
petition-again-to = ਕਿਸ ਨੂੰ ਦੁਬਾਰਾ ਪੇਸ਼ ਕੀਤੀ ਗਈ: {$to}
petition-response-title = ਜਵਾਬ
petition-response-by = ਜਵਾਬ ਦੇਣ ਵਾਲੇ: {$by}

## The petition

petition-to = ਕਿਸ ਨੂੰ: {$addressee}
petition-by = ਮੰਗ ਕਰਨ ਵਾਲੇ: {$creator}
petition-signatures = ਦਸਤਖ਼ਤ
petition-goal = ਟੀਚਾ: {$goal}
petition-paper = ਕਾਗਜ਼ ਉੱਤੇ ਦਸਤਖ਼ਤ, ਵੱਖਰੇ ਗਿਣੇ ਗਏ: {$count}
petition-count-soon = ਗਿਣਤੀ ਹਰ ਸਕਿੰਟ ਤਾਜ਼ੀ ਹੁੰਦੀ ਹੈ। ਸਿਰਫ਼ ਉਹ ਦਸਤਖ਼ਤ ਗਿਣੇ ਜਾਂਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਦੀ ਪੁਸ਼ਟੀ ਹੋਈ ਹੋਵੇ।
petition-why = ਕਿਉਂ
petition-what = ਅਸੀਂ ਕੀ ਮੰਗਦੇ ਹਾਂ
petition-sources = ਅੰਕੜੇ ਕਿੱਥੋਂ ਹਨ
petition-in-english = ਇਹ ਪਟੀਸ਼ਨ ਹਾਲੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।
petition-draft = ਅਨੁਵਾਦ ਦਾ ਖਰੜਾ: ਅਜੇ ਕਿਸੇ ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲੇ ਨੇ ਇਹ ਪੰਨਾ ਨਹੀਂ ਜਾਂਚਿਆ।
petition-places = ਥਾਂ ਅਨੁਸਾਰ ਦਸਤਖ਼ਤ
petition-history = ਗਿਣਤੀ ਕਿਵੇਂ ਵਧੀ
petition-verify-link = ਇਹ ਗਿਣਤੀ ਆਪ ਜਾਂਚੋ

## What happens to your data

petition-data-title = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਦਾ ਕੀ ਹੁੰਦਾ ਹੈ
petition-data-sealed = ਤੁਹਾਡਾ ਨਾਂ, ਈਮੇਲ ਅਤੇ ਪੋਸਟਕੋਡ ਪਹੁੰਚਦੇ ਹੀ ਮੋਹਰਬੰਦ ਹੋ ਜਾਂਦੇ ਹਨ। ਇਨ੍ਹਾਂ ਨੂੰ ਸਿਰਫ਼ ਮੁਹਿੰਮ ਦੀ ਆਪਣੀ ਚਾਬੀ ਖੋਲ੍ਹਦੀ ਹੈ, ਅਤੇ ਉਹ ਇਸ ਸਰਵਰ ਕੋਲ ਨਹੀਂ।
petition-data-counts = ਅਸੀਂ ਇਲਾਕਿਆਂ ਦੀ ਗਿਣਤੀ ਛਾਪਦੇ ਹਾਂ, ਛੋਟੀ ਗਿਣਤੀ ਕਦੇ ਨਹੀਂ, ਅਤੇ ਇਹ ਕਦੇ ਨਹੀਂ ਕਿ ਕਿਸ ਨੇ ਦਸਤਖ਼ਤ ਕੀਤੇ।
petition-data-none = ਜਿਨ੍ਹਾਂ ਦੇ ਨਾਂ ਪਟੀਸ਼ਨ ਹੈ ਉਨ੍ਹਾਂ ਨੂੰ ਦਸਤਖ਼ਤਾਂ ਦੀ ਗਿਣਤੀ ਮਿਲਦੀ ਹੈ, ਨਾਂ ਨਹੀਂ।
petition-data-names = ਜਿਨ੍ਹਾਂ ਦੇ ਨਾਂ ਪਟੀਸ਼ਨ ਹੈ ਉਨ੍ਹਾਂ ਨੂੰ ਗਿਣਤੀ ਅਤੇ ਨਾਂ ਮਿਲਦੇ ਹਨ। ਨਾ ਈਮੇਲ, ਨਾ ਪੋਸਟਕੋਡ।
petition-data-names-and-constituencies = ਜਿਨ੍ਹਾਂ ਦੇ ਨਾਂ ਪਟੀਸ਼ਨ ਹੈ ਉਨ੍ਹਾਂ ਨੂੰ ਗਿਣਤੀ, ਨਾਂ ਅਤੇ ਉਨ੍ਹਾਂ ਦੇ ਚੋਣ ਹਲਕੇ ਮਿਲਦੇ ਹਨ। ਨਾ ਈਮੇਲ, ਨਾ ਪੋਸਟਕੋਡ।
petition-data-erase = ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਦਸਤਖ਼ਤ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ। ਸਭ ਕੁਝ ਵੱਧ ਤੋਂ ਵੱਧ ਇਸ ਦਿਨ ਤੱਕ ਮਿਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ: {$date}
petition-data-demonstration = ਇਹ ਦਿਖਾਉਣ ਲਈ ਨਮੂਨਾ ਹੈ। ਇਸਦੀ ਚਾਬੀ ਇਸੇ ਮਸ਼ੀਨ ਉੱਤੇ ਹੈ, ਇਸ ਲਈ ਆਪਣੇ ਅਸਲੀ ਨਾਂ ਨਾਲ ਦਸਤਖ਼ਤ ਨਾ ਕਰੋ।

## The form

petition-form-title = ਇਸ ਪਟੀਸ਼ਨ ’ਤੇ ਦਸਤਖ਼ਤ ਕਰੋ
petition-name = ਤੁਹਾਡਾ ਨਾਂ
petition-name-hint = ਜਿਵੇਂ ਤੁਸੀਂ ਆਪ ਲਿਖਦੇ ਹੋ, ਕਿਸੇ ਵੀ ਲਿਪੀ ਵਿੱਚ
petition-email = ਤੁਹਾਡੀ ਈਮੇਲ
petition-email-hint = ਅਸੀਂ ਇੱਕ ਈਮੇਲ ਭੇਜਦੇ ਹਾਂ, ਤਾਂ ਜੋ ਪੱਕਾ ਹੋਵੇ ਕਿ ਇਹ ਤੁਸੀਂ ਹੀ ਹੋ
petition-country = ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ
petition-country-uk = ਬਰਤਾਨੀਆ
petition-postcode = ਤੁਹਾਡਾ ਪੋਸਟਕੋਡ
petition-postcode-hint = ਸਿਰਫ਼ ਬਰਤਾਨੀਆ ਵਿੱਚ। ਇਸ ਤੋਂ ਤੁਹਾਡਾ ਚੋਣ ਹਲਕਾ ਪਤਾ ਲੱਗਦਾ ਹੈ, ਜਿਵੇਂ {$example}
petition-updates = ਮੈਨੂੰ ਈਮੇਲ ਨਾਲ ਦੱਸੋ ਕਿ ਇਸ ਪਟੀਸ਼ਨ ਦਾ ਕੀ ਬਣਦਾ ਹੈ
petition-sign = ਦਸਤਖ਼ਤ ਕਰੋ
petition-trap = ਇਹ ਖਾਨਾ ਖਾਲੀ ਛੱਡੋ
petition-error-title = ਕੁਝ ਠੀਕ ਕਰਨਾ ਹੈ
petition-error-prefix = ਗਲਤੀ:
petition-error-name-missing = ਆਪਣਾ ਨਾਂ ਲਿਖੋ
petition-error-name-long = ਤੁਹਾਡਾ ਨਾਂ 255 ਅੱਖਰਾਂ ਤੋਂ ਲੰਬਾ ਹੈ। ਇਸਨੂੰ ਛੋਟਾ ਕਰਕੇ ਲਿਖੋ
petition-error-name-sign = ਨਾਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨਿਸ਼ਾਨ ਨਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋ ਸਕਦਾ: = + - @
petition-error-name-link = ਨਾਂ ਵਿੱਚ ਵੈੱਬ ਦਾ ਪਤਾ ਨਹੀਂ ਹੋ ਸਕਦਾ
petition-error-email-missing = ਆਪਣੀ ਈਮੇਲ ਲਿਖੋ
petition-error-email = ਇਹ ਪੂਰੀ ਈਮੇਲ ਨਹੀਂ। ਇਹ name@example.org ਵਰਗੀ ਹੁੰਦੀ ਹੈ
petition-error-country = ਉਹ ਦੇਸ਼ ਚੁਣੋ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ
petition-error-postcode-missing = ਆਪਣਾ ਪੋਸਟਕੋਡ ਲਿਖੋ। ਜੇ ਤੁਹਾਡਾ ਆਪਣਾ ਘਰ ਨਹੀਂ, ਤਾਂ ਉਸ ਥਾਂ ਦਾ ਪੋਸਟਕੋਡ ਲਿਖੋ ਜਿੱਥੇ ਤੁਸੀਂ ਅਕਸਰ ਹੁੰਦੇ ਹੋ
petition-error-postcode = ਇਹ ਪੂਰਾ ਬਰਤਾਨਵੀ ਪੋਸਟਕੋਡ ਨਹੀਂ। ਇਹ SW1A 1AA ਵਰਗਾ ਹੁੰਦਾ ਹੈ
petition-error-unprintable = ਇਸ ਵਿੱਚ ਕੋਈ ਨਿਸ਼ਾਨ ਹੈ ਜੋ ਦਿਸਦਾ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਲਿਖੋ
petition-not-here-title = ਇੱਥੇ ਹਾਲੇ ਕੋਈ ਦਸਤਖ਼ਤ ਨਹੀਂ ਕਰ ਸਕਦਾ
petition-not-here-what = ਜੋ ਲੋਕ ਇਹ ਸਾਈਟ ਚਲਾਉਂਦੇ ਹਨ, ਉਨ੍ਹਾਂ ਨੇ ਇਸ ਨੂੰ ਤਿਆਰ ਕਰਨਾ ਹਾਲੇ ਪੂਰਾ ਨਹੀਂ ਕੀਤਾ। ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਅਦ ਵਿੱਚ ਫਿਰ ਆਓ।
petition-error-closed = ਇਸ ਪਟੀਸ਼ਨ ’ਤੇ ਹੁਣ ਦਸਤਖ਼ਤ ਨਹੀਂ ਹੋ ਸਕਦੇ
petition-error-old-form = ਇਹ ਫਾਰਮ ਬਹੁਤ ਦੇਰ ਖੁੱਲ੍ਹਾ ਰਿਹਾ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਭੇਜੋ

## Check your mail

petition-sent-title = ਆਪਣੀ ਈਮੇਲ ਦੇਖੋ
petition-sent-lead = ਅਸੀਂ ਤੁਹਾਨੂੰ ਈਮੇਲ ਭੇਜੀ ਹੈ। ਜਦੋਂ ਤੁਸੀਂ ਪੁਸ਼ਟੀ ਕਰੋਗੇ, ਉਦੋਂ ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਗਿਣੇ ਜਾਣਗੇ।
petition-sent-spam = ਪੰਜ ਮਿੰਟ ਬਾਅਦ ਵੀ ਕੁਝ ਨਹੀਂ ਆਇਆ? ਸਪੈਮ (spam) ਫੋਲਡਰ ਵਿੱਚ ਦੇਖੋ।
petition-sent-code-title = ਜਾਂ ਈਮੇਲ ਵਿੱਚ ਦਿੱਤਾ ਕੋਡ ਲਿਖੋ
petition-code = ਕੋਡ
petition-code-hint = ਅੰਗਰੇਜ਼ੀ ਦੇ ਅੱਠ ਅੱਖਰ ਅਤੇ ਅੰਕ
petition-code-go = ਅੱਗੇ ਵਧੋ
petition-code-wrong = ਸਾਨੂੰ ਇਹ ਕੋਡ ਨਹੀਂ ਪਤਾ। ਹਰ ਅੱਖਰ ਦੇਖੋ, ਜਾਂ ਈਮੇਲ ਦਾ ਲਿੰਕ ਖੋਲ੍ਹੋ
petition-resend-title = ਈਮੇਲ ਨਹੀਂ ਆਈ?
petition-resend = ਦੁਬਾਰਾ ਭੇਜੋ
petition-resent = ਅਸੀਂ ਦੁਬਾਰਾ ਭੇਜ ਦਿੱਤੀ ਹੈ।
petition-resend-enough = ਜਿੰਨੀਆਂ ਈਮੇਲਾਂ ਭੇਜ ਸਕਦੇ ਸੀ, ਅਸੀਂ ਭੇਜ ਚੁੱਕੇ ਹਾਂ। ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲੀ ਲੱਭੋ, ਸਪੈਮ (spam) ਫੋਲਡਰ ਵਿੱਚ ਵੀ।
petition-sent-week = ਜਿਸ ਦੀ 7 ਦਿਨਾਂ ਵਿੱਚ ਪੁਸ਼ਟੀ ਨਾ ਹੋਵੇ ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
petition-sent-demonstration = ਇੱਥੇ ਈਮੇਲ ਦਾ ਸਰਵਰ ਨਹੀਂ, ਇਸ ਲਈ ਇਹ ਨਮੂਨਾ ਆਪਣੀਆਂ ਈਮੇਲਾਂ ਇੱਕ ਪੰਨੇ ਤੇ ਦਿਖਾਉਂਦਾ ਹੈ।
petition-sent-demonstration-link = ਈਮੇਲਾਂ ਦੇਖੋ

## Confirm

petition-confirm-title = ਆਪਣੇ ਦਸਤਖ਼ਤਾਂ ਦੀ ਪੁਸ਼ਟੀ ਕਰੋ
petition-confirm-lead = ਕਿਸੇ ਨੇ ਤੁਹਾਡੀ ਈਮੇਲ ਨਾਲ ਇਸ ਪਟੀਸ਼ਨ ’ਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ ਹਨ। ਕੀ ਇਹ ਤੁਸੀਂ ਸੀ?
petition-confirm-button = ਹਾਂ, ਮੇਰੇ ਦਸਤਖ਼ਤ ਗਿਣੋ
petition-not-me = ਇਹ ਮੈਂ ਨਹੀਂ ਸੀ
petition-not-me-hint = ਦਸਤਖ਼ਤ ਤੁਰੰਤ ਮਿਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ।
petition-withdraw-title = ਤੁਸੀਂ ਦਸਤਖ਼ਤ ਕਰ ਚੁੱਕੇ ਹੋ
petition-withdraw-lead = ਤੁਹਾਡੇ ਦਸਤਖ਼ਤਾਂ ਦੀ ਪੁਸ਼ਟੀ ਹੋ ਗਈ ਹੈ ਅਤੇ ਉਹ ਗਿਣੇ ਗਏ ਹਨ।
petition-withdraw = ਮੇਰੇ ਦਸਤਖ਼ਤ ਵਾਪਸ ਲਓ
petition-withdraw-hint = ਇਹ ਗਿਣਤੀ ਵਿੱਚੋਂ ਕੱਢ ਕੇ ਮਿਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ। ਇਹ ਉਲਟਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
petition-erased-title = ਮਿਟਾ ਦਿੱਤਾ
petition-erased-lead = ਦਸਤਖ਼ਤਾਂ ਦਾ ਇੱਥੇ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।
petition-withdrawn-title = ਵਾਪਸ ਲਏ ਗਏ
petition-withdrawn-lead = ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਹੁਣ ਨਹੀਂ ਗਿਣੇ ਜਾਂਦੇ, ਅਤੇ ਜੋ ਮੋਹਰਬੰਦ ਸੀ ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ।
petition-gone-title = ਇਹ ਲਿੰਕ ਹੁਣ ਕਿਤੇ ਨਹੀਂ ਲੈ ਜਾਂਦਾ
petition-gone-lead = ਸ਼ਾਇਦ ਇਹ ਵਾਪਸ ਲੈਣ ਲਈ ਵਰਤਿਆ ਗਿਆ, ਜਾਂ ਸੱਤ ਦਿਨ ਲੰਘ ਗਏ, ਜਾਂ ਲਿੰਕ ਦਾ ਕੋਈ ਹਿੱਸਾ ਰਹਿ ਗਿਆ।
petition-gone-what = ਦੇਖੋ ਕਿ ਈਮੇਲ ਵਿੱਚ ਦਿੱਤਾ ਪੂਰਾ ਲਿੰਕ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਹੈ ਜਾਂ ਨਹੀਂ। ਜੇ ਹੈ, ਤਾਂ ਤੁਸੀਂ ਦੁਬਾਰਾ ਦਸਤਖ਼ਤ ਕਰ ਸਕਦੇ ਹੋ।
petition-gone-sign = ਪਟੀਸ਼ਨਾਂ ਦੇਖੋ

## Thank you, and the receipt

petition-thanks-title = ਧੰਨਵਾਦ
petition-thanks-lead = ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਗਿਣੇ ਗਏ ਹਨ।
petition-thanks-number = ਹੁਣ ਤੱਕ ਦਸਤਖ਼ਤ: {$count}
petition-receipt-title = ਤੁਹਾਡੀ ਰਸੀਦ
petition-receipt-lead = ਇਸ ਨਾਲ ਤੁਸੀਂ ਹੁਣ ਜਾਂ ਸਾਲ ਬਾਅਦ ਜਾਂਚ ਸਕਦੇ ਹੋ ਕਿ ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਗਿਣਤੀ ਵਿੱਚ ਹਨ। ਇਹ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।
petition-receipt-save = ਰਸੀਦ ਸੰਭਾਲੋ
petition-receipt-check = ਇਸਨੂੰ ਜਾਂਚੋ
petition-receipt-once = ਇਸਨੂੰ ਆਪਣੇ ਕੋਲ ਰੱਖੋ: ਜਿਸ ਕੋਲ ਇਹ ਹੋਵੇ ਉਹ ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਵਾਪਸ ਵੀ ਲੈ ਸਕਦਾ ਹੈ।
petition-share-title = ਇੱਕ ਹੋਰ ਜਣੇ ਨੂੰ ਲਿਆਓ
petition-share-lead = ਦਸਤਖ਼ਤ ਤੋਂ ਬਾਅਦ ਸਭ ਤੋਂ ਚੰਗੀ ਗੱਲ ਇਹ ਹੈ ਕਿ ਕਿਸੇ ਜਾਣ-ਪਛਾਣ ਵਾਲੇ ਨੂੰ ਕਹੋ।
petition-share-label = ਭੇਜਣ ਲਈ ਸ਼ਬਦ
petition-share-text = ਮੈਂ ਇਸ ਪਟੀਸ਼ਨ ’ਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ ਹਨ: {$action} ਕੀ ਤੁਸੀਂ ਵੀ ਕਰੋਗੇ? {$address}

## Verify

petition-verify-title = ਗਿਣਤੀ ਜਾਂਚੋ
petition-verify-lead = ਪੁਸ਼ਟੀ ਕੀਤਾ ਹਰ ਦਸਤਖ਼ਤ ਇੱਕ ਵਹੀ ਦੀ ਇੱਕ ਸਤਰ ਹੈ, ਜਿਸ ਵਿੱਚ ਸਤਰਾਂ ਸਿਰਫ਼ ਜੋੜੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ। ਇਸਦੀ ਤਾਜ਼ਾ ਹਾਲਤ ’ਤੇ ਦਸਤਖ਼ਤ ਕਰਕੇ ਇਸਨੂੰ ਛਾਪਿਆ ਜਾਂਦਾ ਹੈ, ਤਾਂ ਜੋ ਅਸੀਂ ਪਿਛਲਾ ਚੁੱਪ-ਚਾਪ ਨਾ ਬਦਲ ਸਕੀਏ।
petition-verify-head = ਵਹੀ ਦੀ ਤਾਜ਼ਾ ਹਾਲਤ
petition-verify-size = ਵਹੀ ਦੀਆਂ ਸਤਰਾਂ
petition-verify-time = ਦਸਤਖ਼ਤ ਦਾ ਸਮਾਂ
petition-verify-root = ਫਿੰਗਰਪ੍ਰਿੰਟ
petition-verify-receipt = ਆਪਣੀ ਰਸੀਦ ਪਾਓ
petition-verify-receipt-hint = ਫਾਈਲ ਦੀ ਲਿਖਤ ਇੱਥੇ ਪਾਓ ਜਾਂ ਫਾਈਲ ਚੁਣੋ। ਇਹ ਮੈਮਰੀ ਵਿੱਚ ਜਾਂਚੀ ਜਾਂਦੀ ਹੈ ਅਤੇ ਭੁਲਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
petition-verify-file = ਜਾਂ ਫਾਈਲ ਚੁਣੋ
petition-verify-go = ਜਾਂਚੋ
petition-verify-yes = ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਵਹੀ ਵਿੱਚ ਹਨ
petition-verify-yes-lead = ਰਸੀਦ ਵਹੀ ਦੀ ਦਸਤਖ਼ਤ ਵਾਲੀ ਤਾਜ਼ਾ ਹਾਲਤ ਨਾਲ ਮਿਲਦੀ ਹੈ, ਅਤੇ ਹਰ ਪਿਛਲੀ ਹਾਲਤ ਵੀ ਇਸ ਨਾਲ ਮਿਲਦੀ ਹੈ।
petition-verify-no = ਇਹ ਰਸੀਦ ਨਹੀਂ ਮਿਲਦੀ
petition-verify-unreadable = ਇਹ ਸਾਡੀ ਰਸੀਦ ਨਹੀਂ। ਫਾਈਲ ਦੀ ਪੂਰੀ ਲਿਖਤ ਪਾਓ, ਪਹਿਲੀ ਬਰੈਕਟ ਤੋਂ ਆਖ਼ਰੀ ਤੱਕ।
petition-verify-other = ਇਹ ਰਸੀਦ ਕਿਸੇ ਹੋਰ ਪਟੀਸ਼ਨ ਦੀ ਹੈ।
petition-verify-wrong = ਰਸੀਦ ਪੜ੍ਹੀ ਜਾ ਸਕਦੀ ਹੈ, ਪਰ ਇਹ ਛਾਪੀ ਹੋਈ ਹਾਲਤ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਦੀ। ਜੇ ਤੁਸੀਂ ਫਾਈਲ ਨਹੀਂ ਬਦਲੀ, ਤਾਂ ਸਭ ਨੂੰ ਦੱਸੋ।
petition-verify-offline = ਤੁਸੀਂ ਇਸ ਸਾਈਟ ’ਤੇ ਭਰੋਸਾ ਕੀਤੇ ਬਿਨਾਂ ਵੀ ਜਾਂਚ ਸਕਦੇ ਹੋ: ਹੇਠਾਂ ਦਿੱਤੇ ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਫਾਈਲਾਂ ਨਾਲ।

## Mails

petition-mail-greeting = ਸਤਿਕਾਰਯੋਗ {$name},
petition-mail-confirm-subject = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੇ ਦਸਤਖ਼ਤਾਂ ਦੀ ਪੁਸ਼ਟੀ ਕਰੋ
petition-mail-confirm-lead = ਦਸਤਖ਼ਤ ਕਰਨ ਲਈ ਧੰਨਵਾਦ। ਪਟੀਸ਼ਨ: {$action}
petition-mail-confirm-do = ਕਿਰਪਾ ਕਰਕੇ ਪੁਸ਼ਟੀ ਕਰੋ ਕਿ ਇਹ ਤੁਸੀਂ ਹੀ ਸੀ। ਉਦੋਂ ਹੀ ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਗਿਣੇ ਜਾਂਦੇ ਹਨ।
petition-mail-confirm-link = ਆਪਣੇ ਦਸਤਖ਼ਤਾਂ ਦੀ ਪੁਸ਼ਟੀ ਕਰੋ
petition-mail-confirm-code = ਜਾਂ ਇਹ ਕੋਡ ਪੰਨੇ ਤੇ ਲਿਖੋ:
petition-mail-confirm-not-me = ਇਹ ਤੁਸੀਂ ਨਹੀਂ ਸੀ? ਉਸੇ ਪੰਨੇ ਤੋਂ ਸਭ ਕੁਝ ਤੁਰੰਤ ਮਿਟ ਜਾਂਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਕੁਝ ਨਾ ਕਰੋ, ਤਾਂ ਇਹ 7 ਦਿਨਾਂ ਬਾਅਦ ਮਿਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
petition-mail-confirm-keep = ਇਹ ਈਮੇਲ ਰੱਖ ਲਓ: ਇਸੇ ਲਿੰਕ ਨਾਲ ਤੁਸੀਂ ਕਦੇ ਵੀ ਦਸਤਖ਼ਤ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।
petition-mail-again-subject = ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਦਸਤਖ਼ਤ ਕਰ ਚੁੱਕੇ ਹੋ
petition-mail-again-lead = ਕਿਸੇ ਨੇ, ਸ਼ਾਇਦ ਤੁਸੀਂ, ਤੁਹਾਡੀ ਈਮੇਲ ਨਾਲ ਇਸ ਪਟੀਸ਼ਨ ’ਤੇ ਇੱਕ ਵਾਰ ਫਿਰ ਦਸਤਖ਼ਤ ਕੀਤੇ ਹਨ: {$action}
petition-mail-again-do = ਤੁਹਾਡੇ ਪਹਿਲੇ ਦਸਤਖ਼ਤ ਹਾਲੇ ਵੀ ਹਨ। ਕੁਝ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ, ਅਤੇ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ।
petition-mail-again-link = ਪਟੀਸ਼ਨ ਦੇਖੋ
petition-mail-closing = ਧੰਨਵਾਦ ਸਹਿਤ, ਪ੍ਰਬੰਧਕ
petition-mail-leave = ਇਹ ਤੁਹਾਨੂੰ ਇਸ ਲਈ ਮਿਲੀ ਕਿਉਂਕਿ ਤੁਸੀਂ ਖ਼ਬਰਾਂ ਮੰਗੀਆਂ ਸਨ। ਬੰਦ ਕਰਨ ਲਈ:

## When something goes wrong, and the foot

petition-receipt-by-link = ਤੁਹਾਡੀ ਰਸੀਦ, ਅਤੇ ਵਾਪਸ ਲੈਣ ਦਾ ਤਰੀਕਾ, ਈਮੇਲ ਦੇ ਲਿੰਕ ’ਤੇ ਹਨ।
petition-trouble-title = ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਨਹੀਂ ਲਏ ਗਏ
petition-trouble-lead = ਹੁਣ ਇੱਥੇ ਬਹੁਤ ਹੀ ਜ਼ਿਆਦਾ ਲੋਕ ਹਨ, ਜਾਂ ਸਾਡਾ ਭੰਡਾਰ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ। ਤੁਸੀਂ ਜੋ ਭੇਜਿਆ ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ।
petition-trouble-what = ਕਿਰਪਾ ਕਰਕੇ ਵਾਪਸ ਜਾਓ ਅਤੇ ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਦੁਬਾਰਾ ਭੇਜੋ। ਤੁਹਾਡਾ ਲਿਖਿਆ ਹਾਲੇ ਉੱਥੇ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
petition-closed-what = ਦਸਤਖ਼ਤ ਕਰਨਾ ਚਾਹੁਣ ਲਈ ਧੰਨਵਾਦ। ਤੁਸੀਂ ਇਸਨੂੰ ਹਾਲੇ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹੋ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਇਸਦਾ ਕੀ ਬਣਿਆ।
petition-foot = ਸੌਂਪਣ ਲਈ ਕੁਝ ਨਹੀਂ: ਨਾ ਕੂਕੀਜ਼, ਨਾ ਨਿਗਰਾਨੀ, ਅਤੇ ਜਿਸ ਨਾਲ ਤੁਸੀਂ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹੋ ਉਹ ਮੋਹਰਬੰਦ ਹੈ। ਇਹ ਸਾਈਟ ਐਨਐਚਐਸ (NHS) ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਹੈ।
