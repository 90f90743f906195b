# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Here beşa sereke
site-menu = Menu
site-search = Lêgerîn
site-search-what = Hûn li çi digerin?
site-search-nothing = Tiştek nehat dîtin. Peyvên din biceribînin.
site-language = Ziman
site-leave = Ji vê malperê derkevin
site-leave-how = Hûn dikarin du caran jî bişkoka Esc bitikînin.
site-foot = Tiştê ku hûn li vir dinivîsin em naparêzin. Ne cookie, ne şopandin. Ev malper ne beşek ji NHS ye.
site-browser-title = Telefona we çi di bîra xwe de digire
site-browser =
    Dibe ku geroka we vê rûpelê di dîrokê de bihêle, û bişkoka paş dikare we dîsa bîne vir.
    Ji bo rakirinê, dîrokê jê bibin. Cara din hûn dikarin paceyeke taybet bi kar bînin.
    Kesê ku tora we bi rê ve dibe dikare bibîne ku hûn hatine vê malperê, lê nabîne ku we çi xwend an nivîsand.

## Menu

site-menu-rights = Mafên we
site-menu-register = Formê tije bikin
site-menu-card = Karta ji bo nîşandanê
site-menu-refused = Gotin na
site-menu-surgeries = Klînîkeke ewle bibînin
site-menu-costs = Lêçûnên nexweşxaneyê

## Forms

site-continue = Berdewam
site-back = Paş
site-change = Biguherînin
site-optional = hûn dikarin vala bihêlin
site-yes = Erê
site-no = Na
site-wrong = Divê tiştek bê rastkirin
site-error = Çewtî
site-sources = Ev agahî ji ku ne
site-print = Vê rûpelê çap bikin
