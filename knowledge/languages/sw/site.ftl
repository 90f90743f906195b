# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Nenda kwenye sehemu kuu
site-menu = Menyu
site-search = Tafuta
site-search-what = Unatafuta nini?
site-search-nothing = Hakuna kilichopatikana. Jaribu maneno mengine.
site-language = Lugha
site-leave = Ondoka kwenye tovuti hii
site-leave-how = Unaweza pia kubonyeza kitufe cha Esc mara mbili.
site-foot = Hatuhifadhi chochote unachoandika hapa. Hakuna vidakuzi, hakuna ufuatiliaji. Tovuti hii si sehemu ya NHS.
site-browser-title = Simu yako inakumbuka nini
site-browser =
    Kivinjari chako kinaweza kuweka ukurasa huu kwenye historia, na kitufe cha kurudi kinaweza kukuleta hapa tena.
    Ili kuuondoa, futa historia. Wakati mwingine unaweza kutumia dirisha la faragha.
    Anayeendesha mtandao wako anaweza kuona kwamba ulikuja kwenye tovuti hii, lakini si ulichosoma au kuandika.

## Menu

site-menu-rights = Haki zako
site-menu-register = Jaza fomu
site-menu-card = Kadi ya kuonyesha
site-menu-refused = Walikataa
site-menu-surgeries = Tafuta kliniki salama
site-menu-costs = Gharama za hospitali

## Forms

site-continue = Endelea
site-back = Rudi
site-change = Badilisha
site-optional = unaweza kuacha wazi
site-yes = Ndiyo
site-no = Hapana
site-wrong = Kuna kitu cha kurekebisha
site-error = Kosa
site-sources = Taarifa hizi zimetoka wapi
site-print = Chapisha ukurasa huu
