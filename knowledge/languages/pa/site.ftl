# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = ਮੁੱਖ ਹਿੱਸੇ ਤੇ ਜਾਓ
site-menu = ਮੀਨੂ
site-search = ਖੋਜੋ
site-search-what = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
site-search-nothing = ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਹੋਰ ਸ਼ਬਦ ਅਜ਼ਮਾਓ।
site-language = ਭਾਸ਼ਾ
site-leave = ਇਸ ਸਾਈਟ ਤੋਂ ਬਾਹਰ ਜਾਓ
site-leave-how = ਤੁਸੀਂ Esc ਬਟਨ ਦੋ ਵਾਰ ਵੀ ਦਬਾ ਸਕਦੇ ਹੋ।
site-foot = ਤੁਸੀਂ ਇੱਥੇ ਜੋ ਲਿਖਦੇ ਹੋ ਅਸੀਂ ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਨਹੀਂ ਰੱਖਦੇ। ਨਾ ਕੂਕੀਜ਼, ਨਾ ਨਿਗਰਾਨੀ। ਇਹ ਸਾਈਟ ਐਨਐਚਐਸ (NHS) ਦਾ ਹਿੱਸਾ ਨਹੀਂ ਹੈ।
site-browser-title = ਤੁਹਾਡਾ ਫ਼ੋਨ ਕੀ ਯਾਦ ਰੱਖਦਾ ਹੈ
site-browser =
    ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਇਹ ਪੰਨਾ ਇਤਿਹਾਸ ਵਿੱਚ ਰੱਖ ਸਕਦਾ ਹੈ, ਅਤੇ ਵਾਪਸੀ ਦਾ ਬਟਨ ਫਿਰ ਇੱਥੇ ਲਿਆ ਸਕਦਾ ਹੈ।
    ਇਸਨੂੰ ਹਟਾਉਣ ਲਈ ਇਤਿਹਾਸ ਮਿਟਾਓ। ਅਗਲੀ ਵਾਰ ਤੁਸੀਂ ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ ਵਰਤ ਸਕਦੇ ਹੋ।
    ਜੋ ਤੁਹਾਡਾ ਨੈੱਟਵਰਕ ਚਲਾਉਂਦਾ ਹੈ ਉਹ ਦੇਖ ਸਕਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇਸ ਸਾਈਟ ਤੇ ਆਏ, ਪਰ ਇਹ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਕੀ ਪੜ੍ਹਿਆ ਜਾਂ ਲਿਖਿਆ।

## Menu

site-menu-rights = ਤੁਹਾਡੇ ਹੱਕ
site-menu-register = ਫਾਰਮ ਭਰੋ
site-menu-card = ਦਿਖਾਉਣ ਵਾਲਾ ਕਾਰਡ
site-menu-refused = ਉਨ੍ਹਾਂ ਨੇ ਨਾਂਹ ਕੀਤੀ
site-menu-surgeries = ਸੁਰੱਖਿਅਤ ਕਲੀਨਿਕ ਲੱਭੋ
site-menu-costs = ਹਸਪਤਾਲ ਦਾ ਖਰਚਾ

## Forms

site-continue = ਅੱਗੇ
site-back = ਵਾਪਸ
site-change = ਬਦਲੋ
site-optional = ਤੁਸੀਂ ਇਸਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ
site-yes = ਹਾਂ
site-no = ਨਹੀਂ
site-wrong = ਕੁਝ ਠੀਕ ਕਰਨਾ ਹੈ
site-error = ਗਲਤੀ
site-sources = ਇਹ ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਹੈ
site-print = ਇਹ ਪੰਨਾ ਛਾਪੋ
