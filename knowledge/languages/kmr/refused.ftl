# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Gotin na
no-lead = Bersiva çend pirsan bidin, û hûn nameyeke bi îngilîzî distînin. Tiştek nayê parastin.
no-what = Wan ji we çi xwest?
no-what-id = Pasaport an nasname
no-what-address = Belgeya navnîşanê
no-what-status = Vîze an belgeyên koçberiyê
no-what-nhs-number = Hejmara NHS
no-what-area = Gotin ku ez li derveyî herêma wan dijîm
no-what-full = Gotin ku cihê wan tune
no-what-other = Tiştekî din, an sedem negotin
no-when = Kengî bû?
no-practice = Navê klînîkê
no-who-to = Name ji kê re here?
no-to-practice = Rêveberê klînîkê
no-to-board = Saziya ku pereyê klînîkê dide
no-your-name = Navê we
no-your-name-hint = Navê pêşîn an tîpên pêşîn bes in.
no-where = Hûn li ku dimînin?
no-where-area = Li herêma klînîkê
no-where-none = Navnîşana min a sabît tune
no-use-address = Ez dixwazim navnîşana klînîkê bi kar bînim
no-ill = Ez niha nexweş im
no-count = Vê redkirinê bijmêrin: tenê klînîk, meh û sedem. Li ser min tiştek na.
no-count-why = Hejmar nîşan didin ku klînîk li ku hewceyî alîkariyê ne. Klînîkek tenê ji pênc redkirinan pê ve tê nîşandan.
no-make = Nameyê çêkin

no-letter = Name çi dibêje
no-says-register = Ji kerema xwe min niha qeyd bikin. Ji bo qeydkirinê kes ne mecbûr e belgeyan nîşan bide.
no-says-board = Ji kerema xwe li karê vê klînîkê binêrin, û ji bo qeydkirinê alîkariya min bikin.
no-says-full = Ger cihê we tune be, ji kerema xwe vê bi nivîskî bêjin û klînîkeke nêzîk a ku nexweşan digire ji min re bêjin.
no-says-reason = Ger bersiv hîn jî na be, ji kerema xwe sedemê bi nivîskî ji min re bişînin.
no-says-days = Li Îngilistanê divê ev di nav 14 rojan de bibe.
no-says-urgent = Heta wê demê, ji kerema xwe lênêrîna ku nikare li bendê bimîne bidin min. Bêpere ye.
no-says-ill = Ez niha nexweş im û tavilê lênêrîn ji min re pêwîst e.
no-says-address = Ji kerema xwe bihêlin ku ez navnîşana klînîkê ji bo nameyan bi kar bînim.
no-pdf = Name (PDF)
no-next = Klînîkeke din jî biceribînin:
no-ni = Li Îrlanda Bakur rêzik cuda ne. Ji kerema xwe berî nivîsandinê şîret bixwazin.

no-wrong-what = Ji kerema xwe hilbijêrin ku wan çi xwest.
no-wrong-when = Ji kerema xwe rojê wiha binivîsin: 23 11 2026. Nikare di pêşerojê de be.
no-wrong-practice = Ji kerema xwe navê klînîkê binivîsin.
no-wrong-name = Ji kerema xwe navekî an tîpên pêşîn binivîsin, da ku bikarin bersivê bidin.
no-wrong-nation = Ji kerema xwe hilbijêrin ku klînîk li ku ye.
no-counted = Redkirin hat jimartin. Spas.
