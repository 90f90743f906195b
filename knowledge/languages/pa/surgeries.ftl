# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = ਕਲੀਨਿਕ ਲੱਭੋ
surgeries-title = ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕ ਲੱਭੋ
surgeries-lead = ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕ ਨੇ ਵਾਅਦਾ ਕੀਤਾ ਹੈ ਕਿ ਉਹ ਤੁਹਾਨੂੰ ਸ਼ਨਾਖਤੀ ਕਾਰਡ, ਪਤੇ ਦੇ ਸਬੂਤ ਜਾਂ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਕਾਗਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਰਜਿਸਟਰ ਕਰੇਗਾ।
surgeries-place = ਪੋਸਟਕੋਡ ਜਾਂ ਸ਼ਹਿਰ
surgeries-place-hint = ਜਿਵੇਂ M1 1AE ਜਾਂ Leeds। ਤੁਹਾਡਾ ਆਪਣਾ ਪਤਾ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ: ਤੁਹਾਡੇ ਨੇੜੇ ਦੀ ਕੋਈ ਵੀ ਥਾਂ ਚੱਲੇਗੀ।
surgeries-find = ਲੱਭੋ
surgeries-near-me = ਮੇਰੇ ਨੇੜੇ
surgeries-near-me-failed = ਤੁਹਾਡੇ ਫ਼ੋਨ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਕਿਰਪਾ ਕਰਕੇ ਪੋਸਟਕੋਡ ਜਾਂ ਸ਼ਹਿਰ ਲਿਖੋ।
surgeries-forgotten = ਅਸੀਂ ਇਹ ਥਾਂ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦੇਣ ਲਈ ਵਰਤਦੇ ਹਾਂ। ਫਿਰ ਅਸੀਂ ਇਸਨੂੰ ਭੁੱਲ ਜਾਂਦੇ ਹਾਂ।
surgeries-register = ਸਾਰੇ ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕ ਦੇਖੋ
# {$town} is the name of a town that does not exist.
surgeries-made-up = ਇਹ ਦਿਖਾਉਣ ਲਈ ਨਮੂਨਾ ਹੈ। ਹਾਲੇ ਕੋਈ ਅਸਲੀ ਕਲੀਨਿਕ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ। ਇਹ ਸ਼ਹਿਰ ਅਤੇ ਇਸਦੇ ਕਲੀਨਿਕ ਫ਼ਰਜ਼ੀ ਹਨ: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = ਨੇੜੇ: {$place}
surgeries-near-you = ਤੁਹਾਡੇ ਨੇੜੇ
surgeries-your-position = ਤੁਹਾਡੀ ਥਾਂ
surgeries-bring = ਨਾਲ ਕੀ ਲਿਆਉਣਾ ਹੈ: ਕੁਝ ਨਹੀਂ।
surgeries-bring-more = ਰਜਿਸਟਰ ਹੋਣ ਲਈ ਸ਼ਨਾਖਤੀ ਕਾਰਡ, ਪਤੇ ਦੇ ਸਬੂਤ ਜਾਂ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਕਾਗਜ਼ਾਂ ਦੀ ਲੋੜ ਨਹੀਂ। ਜੇ ਉਹ ਮੰਗਣ, ਤਾਂ ਇਹ ਪੰਨਾ ਦਿਖਾਓ।
surgeries-safe = ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕ
surgeries-none-safe = ਇੱਥੇ ਨੇੜੇ ਦਾ ਕੋਈ ਕਲੀਨਿਕ ਹਾਲੇ ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕਾਂ ਵਿੱਚ ਸ਼ਾਮਲ ਨਹੀਂ ਹੋਇਆ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਕਾਗਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਰਜਿਸਟਰ ਹੋ ਸਕਦੇ ਹੋ।
surgeries-others = ਨੇੜੇ ਦੇ ਹੋਰ ਕਲੀਨਿਕ
surgeries-others-more = ਇਨ੍ਹਾਂ ਨੇ ਇਹ ਵਾਅਦਾ ਨਹੀਂ ਕੀਤਾ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਉੱਥੇ ਕਾਗਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਰਜਿਸਟਰ ਹੋ ਸਕਦੇ ਹੋ।
surgeries-again = ਕਿਸੇ ਹੋਰ ਥਾਂ ਲੱਭੋ
surgeries-map = ਸੂਚੀ ਦੇ ਕਲੀਨਿਕਾਂ ਦਾ ਨਕਸ਼ਾ। ਸੂਚੀ ਇਹੀ ਗੱਲ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸਦੀ ਹੈ।
surgeries-straight = ਦੂਰੀ ਸਿੱਧੀ ਲਕੀਰ ਵਿੱਚ ਹੈ। ਰਾਹ ਲੰਬਾ ਹੋ ਸਕਦਾ ਹੈ, ਜਿਵੇਂ ਜਿੱਥੇ ਵਿਚਕਾਰ ਪਾਣੀ ਹੋਵੇ।
# {$place} is a postcode.
surgeries-about = ਸਾਨੂੰ ਇਹ ਪੋਸਟਕੋਡ ਪੂਰਾ ਪਤਾ ਨਹੀਂ। ਦੂਰੀ ਇਸਦੇ ਇਲਾਕੇ ਦੇ ਵਿਚਕਾਰ ਤੋਂ ਹੈ: {$place}
surgeries-only-area = ਸਾਨੂੰ ਸਿਰਫ਼ ਅੰਦਾਜ਼ਾ ਹੈ ਕਿ ਇਹ ਥਾਂ ਕਿੱਥੇ ਹੈ। ਦੂਰੀ ਵਿੱਚ ਕਈ ਕਿਲੋਮੀਟਰ ਦਾ ਫ਼ਰਕ ਹੋ ਸਕਦਾ ਹੈ: {$place}
surgeries-northern-ireland = ਉੱਤਰੀ ਆਇਰਲੈਂਡ ਵਿੱਚ ਨਿਯਮ ਵੱਖਰੇ ਹਨ, ਅਤੇ ਸਾਡੇ ਕੋਲ ਉੱਥੋਂ ਦੇ ਕਲੀਨਿਕਾਂ ਦੀ ਸੂਚੀ ਨਹੀਂ। ਤੁਸੀਂ ਇੱਥੇ ਲੱਭ ਸਕਦੇ ਹੋ:
surgeries-scotland = ਸਾਡੇ ਕੋਲ ਸਕਾਟਲੈਂਡ ਦੇ ਸਾਰੇ ਕਲੀਨਿਕ ਨਹੀਂ ਹਨ। ਹੋਰ ਤੁਸੀਂ ਇੱਥੇ ਲੱਭ ਸਕਦੇ ਹੋ:

# {$number} is a number.
surgeries-metres = {$number} ਮੀਟਰ
surgeries-kilometres = {$number} ਕਿਲੋਮੀਟਰ
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} ਦੂਰ
surgeries-to-north = ਉੱਤਰ ਵੱਲ
surgeries-to-north-east = ਉੱਤਰ-ਪੂਰਬ ਵੱਲ
surgeries-to-east = ਪੂਰਬ ਵੱਲ
surgeries-to-south-east = ਦੱਖਣ-ਪੂਰਬ ਵੱਲ
surgeries-to-south = ਦੱਖਣ ਵੱਲ
surgeries-to-south-west = ਦੱਖਣ-ਪੱਛਮ ਵੱਲ
surgeries-to-west = ਪੱਛਮ ਵੱਲ
surgeries-to-north-west = ਉੱਤਰ-ਪੱਛਮ ਵੱਲ

surgeries-tag-safe = ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕ
surgeries-tag-made-up = ਫ਼ਰਜ਼ੀ
surgeries-address = ਪਤਾ
surgeries-phone = ਫ਼ੋਨ
surgeries-website = ਵੈੱਬਸਾਈਟ
surgeries-languages = ਭਾਸ਼ਾਵਾਂ
surgeries-directions = ਕਿੱਥੇ ਹੈ
surgeries-join = ਐਨਐਚਐਸ (NHS) ਵਿੱਚ ਆਨਲਾਈਨ ਰਜਿਸਟਰ ਹੋਵੋ
surgeries-grade-demands = ਜਦੋਂ ਅਸੀਂ ਪਿਛਲੀ ਵਾਰ ਦੇਖਿਆ, ਇਸਦੀ ਵੈੱਬਸਾਈਟ ਤੇ ਕਾਗਜ਼ ਲਾਜ਼ਮੀ ਲਿਖੇ ਸਨ। ਤੁਹਾਨੂੰ ਫਿਰ ਵੀ ਇਨ੍ਹਾਂ ਦੀ ਲੋੜ ਨਹੀਂ।
surgeries-grade-asks = ਜਦੋਂ ਅਸੀਂ ਪਿਛਲੀ ਵਾਰ ਦੇਖਿਆ, ਇਸਦੀ ਵੈੱਬਸਾਈਟ ਕਾਗਜ਼ ਮੰਗਦੀ ਸੀ। ਤੁਹਾਨੂੰ ਇਨ੍ਹਾਂ ਦੀ ਲੋੜ ਨਹੀਂ।
surgeries-grade-clean = ਜਦੋਂ ਅਸੀਂ ਪਿਛਲੀ ਵਾਰ ਦੇਖਿਆ, ਇਸਦੀ ਵੈੱਬਸਾਈਟ ਤੇ ਲਿਖਿਆ ਸੀ ਕਿ ਕਾਗਜ਼ਾਂ ਦੀ ਲੋੜ ਨਹੀਂ।
surgeries-grade-none = ਜਦੋਂ ਅਸੀਂ ਪਿਛਲੀ ਵਾਰ ਦੇਖਿਆ, ਇਸਦੀ ਵੈੱਬਸਾਈਟ ਤੇ ਕਾਗਜ਼ਾਂ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਸੀ।

## A surgery’s page

surgeries-is-safe = ਇਹ ਇੱਕ ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕ ਹੈ।
# {$date} is a date.
surgeries-since = ਸੂਚੀ ਵਿੱਚ ਕਦੋਂ ਤੋਂ: {$date}
surgeries-under-review = ਇਹ ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕ ਹੈ, ਪਰ ਇਸਦੀ ਵੈੱਬਸਾਈਟ ਕਾਗਜ਼ ਮੰਗਦੀ ਹੈ। ਅਸੀਂ ਇਸਨੂੰ ਇਹ ਠੀਕ ਕਰਨ ਲਈ ਕਿਹਾ ਹੈ। ਕਦੋਂ ਤੋਂ: {$date}
surgeries-not-listed = ਇਹ ਕਲੀਨਿਕ ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕਾਂ ਵਿੱਚ ਸ਼ਾਮਲ ਨਹੀਂ ਹੋਇਆ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਕਾਗਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਰਜਿਸਟਰ ਹੋ ਸਕਦੇ ਹੋ।
surgeries-closed = ਇਹ ਕਲੀਨਿਕ ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਆਪਣੇ ਨੇੜੇ ਕੋਈ ਹੋਰ ਲੱਭੋ।
# {$town} is the name of a town.
surgeries-from-town = {$town} ਦੇ ਵਿਚਕਾਰ ਤੋਂ {$distance}, {$direction}
surgeries-open-map = ਆਪਣੇ ਨਕਸ਼ੇ ਵਿੱਚ ਖੋਲ੍ਹੋ
surgeries-show-words = ਤੁਸੀਂ ਇਹ ਸ਼ਬਦ ਰਿਸੈਪਸ਼ਨ ’ਤੇ ਦਿਖਾ ਸਕਦੇ ਹੋ।
surgeries-same-place = ਇਸੇ ਇਮਾਰਤ ਵਿੱਚ
surgeries-record = ਇਸ ਕਲੀਨਿਕ ਬਾਰੇ ਕੀ ਪਤਾ ਹੈ

## When a place is not found

surgeries-error-title = ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ
surgeries-error-empty = ਪੋਸਟਕੋਡ ਜਾਂ ਸ਼ਹਿਰ ਦਾ ਨਾਂ ਲਿਖੋ
surgeries-error-postcode = ਸਾਨੂੰ ਇਹ ਪੋਸਟਕੋਡ ਨਹੀਂ ਪਤਾ। ਇਸਨੂੰ ਫਿਰ ਦੇਖੋ, ਜਾਂ ਸ਼ਹਿਰ ਲਿਖੋ
surgeries-error-town = ਸਾਨੂੰ ਇਹ ਥਾਂ ਨਹੀਂ ਪਤਾ। ਪੋਸਟਕੋਡ ਲਿਖੋ, ਜਾਂ ਆਪਣੇ ਨੇੜੇ ਦਾ ਕੋਈ ਵੱਡਾ ਸ਼ਹਿਰ
surgeries-error-several = ਇਸ ਨਾਂ ਦੀਆਂ ਕਈ ਥਾਵਾਂ ਹਨ। ਇੱਕ ਚੁਣੋ
surgeries-error-no-fixed-abode = ਇਹ ਕੋਈ ਥਾਂ ਨਹੀਂ। ਐਨਐਚਐਸ (NHS) ਇਹ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਲਿਖਦਾ ਹੈ ਜਿਨ੍ਹਾਂ ਦਾ ਪੱਕਾ ਪਤਾ ਨਹੀਂ। ਉਸ ਥਾਂ ਦਾ ਪੋਸਟਕੋਡ ਜਾਂ ਸ਼ਹਿਰ ਲਿਖੋ ਜਿੱਥੇ ਤੁਸੀਂ ਅਕਸਰ ਹੁੰਦੇ ਹੋ। ਤੁਸੀਂ ਪਤੇ ਤੋਂ ਬਿਨਾਂ ਰਜਿਸਟਰ ਹੋ ਸਕਦੇ ਹੋ
surgeries-error-islands = ਜਰਸੀ, ਗਰਨਜ਼ੀ ਅਤੇ ਆਈਲ ਆਫ਼ ਮੈਨ ਦੀਆਂ ਆਪਣੀਆਂ ਸਿਹਤ ਸੇਵਾਵਾਂ ਹਨ। ਅਸੀਂ ਉੱਥੇ ਮਦਦ ਨਹੀਂ ਕਰ ਸਕਦੇ
