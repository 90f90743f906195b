# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Gara kutaa ijootti darbi
site-menu = Baafata
site-search = Barbaadi
site-search-what = Maal barbaaddu?
site-search-nothing = Wanti argame hin jiru. Jechoota biraa yaalaa.
site-language = Afaan
site-leave = Marsariitii kana keessaa ba’i
site-leave-how = Furtuu Esc yeroo lama tuquus ni dandeessu.
site-foot = Waan asitti barreessitan homaa hin kuufnu. Kukiin hin jiru, hordoffiin hin jiru. Marsariitiin kun qaama NHS miti.
site-browser-title = Bilbilli keessan maal yaadata
site-browser =
    Baraawzarri keessan fuula kana seenaa keessatti qabachuu danda’a, qabduun duubatti deebisus asitti isin deebisuu danda’a.
    Balleessuuf, seenaa haqaa. Yeroo itti aanu foddaa dhuunfaa fayyadamuu dandeessu.
    Namni neetworkii keessan bulchu marsariitii kana akka dhuftan arguu danda’a, garuu maal akka dubbistan yookaan barreessitan hin argu.

## Menu

site-menu-rights = Mirga keessan
site-menu-register = Unka guutaa
site-menu-card = Kaardii agarsiistan
site-menu-refused = Na didan
site-menu-surgeries = Kilinika nageenya qabu barbaadaa
site-menu-costs = Baasii hospitaalaa

## Forms

site-continue = Itti fufi
site-back = Duubatti
site-change = Jijjiiri
site-optional = duwwaa dhiisuu dandeessu
site-yes = Eeyyee
site-no = Lakki
site-wrong = Wanti sirreeffamuu qabu jira
site-error = Dogoggora
site-sources = Odeeffannoon kun eessaa dhufe
site-print = Fuula kana maxxansaa
