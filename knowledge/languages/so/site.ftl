# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = U bood qaybta muhiimka ah
site-menu = Liiska
site-search = Raadi
site-search-what = Maxaad raadinaysaa?
site-search-nothing = Waxba lama helin. Isku day erayo kale.
site-language = Luqadda
site-leave = Ka bax boggan
site-leave-how = Waxaad kaloo laba jeer riixi kartaa furaha Esc.
site-foot = Waxaad halkan ku qorto waxba kama hayno. Kuki ma jiro, raadraac ma jiro. Boggani kama mid aha NHS.
site-browser-title = Waxa uu taleefankaagu xusuusto
site-browser =
    Barowsarkaagu wuxuu boggan ku hayn karaa taariikhda, badhanka dib-u-noqoshaduna wuu ku soo celin karaa.
    Si aad uga saarto, tirtir taariikhda. Marka xigta waxaad isticmaali kartaa daaqad gaar ah.
    Qofka maamula shabakaddaada wuu arki karaa inaad boggan timid, laakiin ma arki karo waxaad akhriday ama qortay.

## Menu

site-menu-rights = Xuquuqdaada
site-menu-register = Buuxi foomka
site-menu-card = Kaarka aad tusayso
site-menu-refused = Way i diideen
site-menu-surgeries = Raadi rug caafimaad oo ammaan ah
site-menu-costs = Kharashka isbitaalka

## Forms

site-continue = Sii wad
site-back = Dib u noqo
site-change = Beddel
site-optional = waad ka tegi kartaa isagoo madhan
site-yes = Haa
site-no = Maya
site-wrong = Wax baa u baahan in la saxo
site-error = Khalad
site-sources = Meesha ay xogtani ka timid
site-print = Daabac boggan
