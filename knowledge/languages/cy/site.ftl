# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Neidio i’r brif ran
site-menu = Dewislen
site-search = Chwilio
site-search-what = Beth ydych chi’n chwilio amdano?
site-search-nothing = Ni chafwyd hyd i ddim. Rhowch gynnig ar eiriau eraill.
site-language = Iaith
site-leave = Gadael y wefan hon
site-leave-how = Gallwch hefyd bwyso’r fysell Esc ddwywaith.
site-foot = Nid ydym yn cadw dim o’r hyn rydych yn ei deipio yma. Dim cwcis, dim tracio. Nid yw’r wefan hon yn rhan o’r NHS.
site-browser-title = Beth mae eich ffôn yn ei gofio
site-browser =
    Gall eich porwr gadw’r dudalen hon yn ei hanes, a gall y botwm yn ôl arwain yma eto.
    I’w thynnu, dilëwch yr hanes. Y tro nesaf gallwch ddefnyddio ffenestr breifat.
    Gall pwy bynnag sy’n rhedeg eich rhwydwaith weld i chi ddod i’r wefan hon, ond nid beth wnaethoch ei ddarllen na’i deipio.

## Menu

site-menu-rights = Eich hawliau
site-menu-register = Llenwi’r ffurflen
site-menu-card = Cerdyn i’w ddangos
site-menu-refused = Dywedon nhw na
site-menu-surgeries = Dod o hyd i feddygfa ddiogel
site-menu-costs = Costau ysbyty

## Forms

site-continue = Ymlaen
site-back = Yn ôl
site-change = Newid
site-optional = gallwch adael hwn yn wag
site-yes = Ie
site-no = Na
site-wrong = Mae angen cywiro rhywbeth
site-error = Gwall
site-sources = O ble y daw hyn
site-print = Argraffu’r dudalen hon
