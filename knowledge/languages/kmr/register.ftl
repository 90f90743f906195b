# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Ji bo qeydkirinê formê tije bikin
join-lead = Ev form tenê tiştê ku ji klînîkê re pêwîst e dipirse. Tiştek nayê parastin: dema hûn rûpelê digirin, hemû winda dibe.
join-seen-list = Kî dibîne: klînîk û lîsteya neteweyî ya NHS.
join-seen-practice = Kî dibîne: tenê klînîk.

join-for = Form ji bo kê ye?
join-for-me = Ji bo min
join-for-child = Ji bo zarokê min
join-for-other = Ji bo kesekî ku ez alîkariya wî dikim
join-for-why = Da ku klînîk bizane kî îmze dike.
join-helper-name = Navê kesê ku alîkariyê dike
join-helper-relation = Hûn çiyê vî kesî ne? Wek mînak: dê, heval

join-name = Nav
join-name-why = Da ku klînîk bikare bangî we bike. Wê wek ku hûn bi kar tînin binivîsin. Ne hewce ye ku wek tu belgeyê be.
join-title-word = Pêşnav, wek mînak Mr, Mrs, Miss, Mx
join-given = Navên pêşîn
join-family = Paşnav
join-one-name = Ger tenê navekî we hebe, li vir binivîsin.

join-born = Roja jidayikbûnê
join-born-why = Da ku hûn bi kesekî din re neyên tevlihevkirin.
join-day = Roj
join-month = Meh
join-year = Sal
join-only-year = Ez tenê salê dizanim, an bi texmînî
join-calendar = Salname
join-calendar-gregorian = Salnameya Brîtanyayê
join-calendar-solar-hijri = Salnameya Farisî û Efxanî (Hicrî ya Rojî)
join-calendar-hijri = Salnameya Îslamî (Hicrî)
join-calendar-ethiopian = Salnameya Etiyopyayê

join-sex = Zayend
join-sex-why = NHS wê bi kar tîne da ku we vexwîne kontrolên tenduristiyê yên rast.
join-sex-female = Jin
join-sex-male = Mêr
join-sex-other = Yeke din
join-sex-unknown = Ez naxwazim bêjim

join-reach = Klînîk çawa dikare bi ewlehî bigihîje we?
join-reach-why = Ji bo randevû û encaman. Tenê tiştê ku ji we re ewle ye bidin.
join-phone = Telefon
join-phone-shared = Kesên din jî vê telefonê bi kar tînin
join-email = E-peyam

join-address = Klînîk kîjan navnîşanê bi kar bîne?
join-address-why = Name diçin wir. Hûn ne mecbûr in wê îspat bikin.
join-address-home = Cihê ku ez lê dijîm an dimînim
join-address-practice = Navnîşana klînîkê
join-address-care-of = Navnîşana kesekî din
join-address-none = Navnîşana min a sabît tune
join-care-name = Navê kesî an cihî
join-street = Xanî û kolan
join-town = Bajar
join-postcode = Koda postê
join-post = Ger name biçin klînîkê, hûn ê çawa pê bihesin?
join-post-collect = Ez têm û dipirsim
join-post-call = Klînîk telefonî min dike
join-post-text = Klînîk peyamekê dişîne

join-practice = Navê klînîkê
join-practice-why = Da ku form bigihîje cihê rast.
join-practice-street = Navnîşana klînîkê

join-language = Zimanê we
join-language-why = Da ku klînîk bikare wergerekî peyda bike.
join-interpreter = Ji min re werger pêwîst e
join-needs = Çi tiştê din wê alîkariya we bike? Wek mînak: nivîsa mezin, zimanê îşaretan, bijîşkeke jin

join-more = Zêdetir, tenê ger hûn bixwazin
join-more-why = Alîkariya dîtina qeydên kevn dike. Hûn dikarin bêyî wê jî xwe qeyd bikin.
join-nhs-number = Hejmara NHS
join-before-name = Navekî din ku we bi kar aniye
join-before-practice = Klînîka we ya dawî li Brîtanyayê
join-before-address = Navnîşana we ya dawî li Brîtanyayê

join-check = Bersivên xwe kontrol bikin
join-make = Formê çêkin
join-pdf = Forma ji bo radestkirinê (PDF)
join-post-paper = Lihevkirina li ser nameyan (PDF)
join-file = Pel ji bo kompîtura klînîkê
join-sealed = Pela mohrkirî, tenê ev klînîk dikare veke
join-codes = Mohrkirî, wek kodên ji bo xwendinê
join-done = Formê tomar an çap bikin, îmze bikin û bidin klînîkê. Paşê vê rûpelê bigirin.

join-note-year = Hûn tenê salê dizanin. NHS 1ê Çileyê dinivîse, û form dibêje ku ev texmîn e.
join-note-moon = Di vê salnameyê de dibe ku roj yek berê an paşê be. Ji kerema xwe dîsa li dîrokê binêrin.
join-note-one-name = Navekî we heye. Form wiha dibêje, û wî datîne cihê paşnavî.
join-note-letters = Dibe ku klînîk nikaribe van tîpan bixwîne. Ji kerema xwe amade bin ku navê xwe bêjin an tîp bi tîp bixwînin.
join-note-shared = Kesên din telefona we bi kar tînin. Form ji klînîkê dixwaze ku hûrgiliyan di peyaman de nehêle.
join-note-no-way = We ne telefon û ne e-peyam da. Ji kerema xwe gelek caran biçin klînîkê û nameyan bipirsin.

join-wrong-for = Ji kerema xwe hilbijêrin ku form ji bo kê ye.
join-wrong-helper = Ji kerema xwe navê kesê ku alîkariyê dike binivîsin.
join-wrong-name = Ji kerema xwe navekî binivîsin. Navek bes e.
join-wrong-long = Ev ji bo formê pir dirêj e. Ji kerema xwe kurt bikin.
join-wrong-born = Ji kerema xwe roj, meh û salê bi hejmaran binivîsin. Ger hûn tenê salê dizanin, wê qutiyê nîşan bikin.
join-wrong-day = Rojeke wiha di vê salnameyê de tune. Li hejmaran binêrin, an salnameyeke din hilbijêrin.
join-wrong-future = Ev roj hîn nehatiye. Ji kerema xwe li salê binêrin.
join-wrong-old = Ev zêdetirî 120 sal berê ye. Ji kerema xwe li sal û salnameyê binêrin.
join-wrong-sex = Ji kerema xwe yekê hilbijêrin. “Ez naxwazim bêjim” jî bersivek e.
join-wrong-phone = Ev ne wek hejmara telefonê ye. Tenê hejmaran binivîsin, an vala bihêlin.
join-wrong-email = Ev ne wek navnîşana e-peyamê ye. Wek name@example.org binivîsin, an vala bihêlin.
join-wrong-address = Ji kerema xwe navnîşanekê hilbijêrin. “Navnîşana min a sabît tune” jî bersivek e.
join-wrong-both = We navnîşanek hilbijart û yeke din jî nivîsî. Ji kerema xwe yekê jê bibin, an hilbijartina xwe biguherînin.
join-wrong-street = Ji kerema xwe xanî û kolanê binivîsin, an navnîşaneke din hilbijêrin.
join-wrong-care = Ji kerema xwe navê kesê an cihê xwediyê navnîşanê binivîsin.
join-wrong-postcode = Ev ne koda postê ya Brîtanyayê ye. Wek M1 1AE binivîsin, an vala bihêlin.
join-wrong-practice = Ji bo bikaranîna navnîşana klînîkê, ji kerema xwe navê klînîkê binivîsin.
join-wrong-nhs = Ev ne hejmara NHS ye. Deh reqemên wê hene. Dîsa lê binêrin, an vala bihêlin.
