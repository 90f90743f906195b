# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Eiti į pagrindinę dalį
site-menu = Meniu
site-search = Ieškoti
site-search-what = Ko ieškote?
site-search-nothing = Nieko nerasta. Pabandykite kitus žodžius.
site-language = Kalba
site-leave = Palikti šią svetainę
site-leave-how = Taip pat galite du kartus paspausti Esc klavišą.
site-foot = Nieko, ką čia rašote, nesaugome. Jokių slapukų, jokio sekimo. Ši svetainė nėra NHS dalis.
site-browser-title = Ką prisimena jūsų telefonas
site-browser =
    Naršyklė gali laikyti šį puslapį istorijoje, o grįžimo mygtukas gali vėl čia atvesti.
    Norėdami jį pašalinti, ištrinkite istoriją. Kitą kartą galite naudoti privatų langą.
    Kas valdo jūsų tinklą, gali matyti, kad lankėtės šioje svetainėje, bet ne tai, ką skaitėte ar rašėte.

## Menu

site-menu-rights = Jūsų teisės
site-menu-register = Užpildykite formą
site-menu-card = Kortelė parodyti
site-menu-refused = Man atsakė ne
site-menu-surgeries = Raskite saugią kliniką
site-menu-costs = Ligoninės išlaidos

## Forms

site-continue = Toliau
site-back = Atgal
site-change = Pakeisti
site-optional = galite palikti tuščią
site-yes = Taip
site-no = Ne
site-wrong = Reikia kai ką pataisyti
site-error = Klaida
site-sources = Iš kur ši informacija
site-print = Spausdinti šį puslapį
