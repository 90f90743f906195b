# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Daxwazname
petition-list-lead = Îmzeya we gava digihîje tê mohrkirin. Em hejmaran diweşînin ku her kes dikare kontrol bike, û tiştekî din na.
petition-list-none = Hîn li vir tu daxwazname tune.
petition-read = Bixwînin û îmze bikin
petition-read-closed = Bixwînin

## Where a petition stands

petition-stage-not-yet-open = Vedibe: {$date}
petition-stage-open = Vekirî ye heta {$date}
petition-stage-closed = Îmzekirin qediya: {$date}
petition-stage-handed-in = Hat radestkirin: {$date}
petition-stage-answered = Bersiv hat: {$date}
petition-stage-presented-again = Dîsa hat pêşkêşkirin: {$date}
petition-handed-to = Hat radestkirin ji bo: {$to}
petition-again-to = Dîsa hat pêşkêşkirin ji bo: {$to}
petition-response-title = Bersiv
petition-response-by = Bersiva: {$by}

## The petition

petition-to = Ji bo: {$addressee}
petition-by = Yên ku dixwazin: {$creator}
petition-signatures = îmze
petition-goal = Armanc: {$goal}
petition-paper = Îmzeyên li ser kaxezê, cuda hatine jimartin: {$count}
petition-count-soon = Hejmar her çirkeyê nû dibe. Tenê îmzeyên piştrastkirî tên jimartin.
petition-why = Çima
petition-what = Em çi dixwazin
petition-sources = Hejmar ji ku tên
petition-in-english = Ev daxwazname hîn li zimanê we nehatiye wergerandin. Li vir bi îngilîzî ye.
petition-draft = Pêşnivîsa wergerê: hîn tu kurmancîzanekî ev rûpel kontrol nekiriye.
petition-places = Îmze li gorî cihan
petition-history = Hejmar çawa mezin bû
petition-verify-link = Vê hejmarê bi xwe kontrol bikin

## What happens to your data

petition-data-title = Çi bi agahiyên we tê
petition-data-sealed = Nav, e-peyam û koda we ya postê gava digihîjin tên mohrkirin. Tenê mifteya kampanyayê wan vedike, û ew mifte li ba vê serverê tune.
petition-data-counts = Em hejmaran li gorî herêmê diweşînin, qet ne yên biçûk, û qet ne ku kê îmze kiriye.
petition-data-none = Yê ku daxwazname jê re tê şandin hejmara îmzeyan distîne, bê nav.
petition-data-names = Yê ku daxwazname jê re tê şandin hejmar û navan distîne. Ne e-peyam, ne koda postê.
petition-data-names-and-constituencies = Yê ku daxwazname jê re tê şandin hejmar, nav û herêmên hilbijartinê distîne. Ne e-peyam, ne koda postê.
petition-data-erase = Hûn dikarin kengî bixwazin îmzeya xwe vekişînin. Hemû herî dereng heta vê rojê tê jêbirin: {$date}
petition-data-demonstration = Ev tenê pêşandan e. Mifteya wê li ser vê makîneyê ye, ji ber vê bi navê xwe yê rastîn îmze nekin.

## The form

petition-form-title = Vê daxwaznameyê îmze bikin
petition-name = Navê we
petition-name-hint = Wek ku hûn bi xwe dinivîsin, bi her alfabeyê
petition-email = Navnîşana e-peyama we
petition-email-hint = Em e-peyamekê dişînin, da ku piştrast bin ku hûn in
petition-country = Hûn li ku dijîn
petition-country-uk = Brîtanya (UK)
petition-postcode = Koda we ya postê
petition-postcode-hint = Tenê li Brîtanyayê. Herêma we ya hilbijartinê ji me re dibêje. Wek: {$example}
petition-updates = Bi e-peyamê ji min re bêjin ku çi bi vê daxwaznameyê tê
petition-sign = Îmze bikin
petition-trap = Vê qadê vala bihêlin
petition-error-title = Divê tiştek bê rastkirin
petition-error-prefix = Çewtî:
petition-error-name-missing = Navê xwe binivîsin
petition-error-name-long = Navê we ji 255 tîpan dirêjtir e. Wî kurttir binivîsin
petition-error-name-sign = Nav nikare bi yek ji van nîşanan dest pê bike = + - @
petition-error-name-link = Di navekî de navnîşana malperê nabe
petition-error-email-missing = Navnîşana e-peyama xwe binivîsin
petition-error-email = Ev ne navnîşaneke temam a e-peyamê ye. Wek name@example.org e
petition-error-country = Welatê ku hûn lê dijîn hilbijêrin
petition-error-postcode-missing = Koda xwe ya postê binivîsin. Ger mala we tune be, koda cihekî binivîsin ku hûn gelek caran lê ne
petition-error-postcode = Ev ne koda temam a postê ya Brîtanyayê ye. Wek SW1A 1AA e
petition-error-unprintable = Nîşaneke ku nayê dîtin tê de ye. Ji kerema xwe ji nû ve binivîsin
petition-not-here-title = Hîn kes nikare li vir îmze bike
petition-not-here-what = Yên ku vê malperê bi rê ve dibin hîn amadekirina wê neqedandine. Tiştê ku hûn dinivîsin nayê parastin. Ji kerema xwe paşê dîsa werin.
petition-error-closed = Ev daxwazname êdî nayê îmzekirin
petition-error-old-form = Ev form pir dirêj vekirî ma. Ji kerema xwe dîsa bişînin

## Check your mail

petition-sent-title = Li e-peyamên xwe binêrin
petition-sent-lead = Me e-peyamek ji we re şand. Îmzeya we piştî ku hûn piştrast bikin tê jimartin.
petition-sent-spam = Piştî pênc deqeyan tiştek nehat? Li peldanka spamê binêrin.
petition-sent-code-title = An koda di e-peyamê de binivîsin
petition-code = Kod
petition-code-hint = Heşt tîp û reqem
petition-code-go = Berdewam
petition-code-wrong = Em vê kodê nizanin. Her tîpê kontrol bikin, an girêdana di e-peyamê de vekin
petition-resend-title = E-peyam nehat?
petition-resend = Dîsa bişînin
petition-resent = Me dîsa şand.
petition-resend-enough = Me bi qasî ku em dikarin e-peyam şandin. Ji kerema xwe li ya yekem bigerin, di peldanka spamê de jî.
petition-sent-week = Tiştê ku di nav 7 rojan de neyê piştrastkirin tê jêbirin.
petition-sent-demonstration = Li vir servera e-peyamê tune, ji ber vê ev pêşandan e-peyamên xwe li ser rûpelekê nîşan dide.
petition-sent-demonstration-link = E-peyaman bibînin

## Confirm

petition-confirm-title = Îmzeya xwe piştrast bikin
petition-confirm-lead = Kesekî bi navnîşana e-peyama we ev daxwazname îmze kiriye. Hûn bûn?
petition-confirm-button = Erê, îmzeya min bijmêrin
petition-not-me = Ne ez bûm
petition-not-me-hint = Îmze di cih de tê jêbirin.
petition-withdraw-title = We îmze kiriye
petition-withdraw-lead = Îmzeya we hatiye piştrastkirin û jimartin.
petition-withdraw = Îmzeya min vekişînin
petition-withdraw-hint = Ji hejmarê tê derxistin û tê jêbirin. Ev nayê paşvegerandin.
petition-erased-title = Hat jêbirin
petition-erased-lead = Ji îmzeyê tiştek li vir nemaye.
petition-withdrawn-title = Hat vekişandin
petition-withdrawn-lead = Îmzeya we êdî nayê jimartin, û tiştê mohrkirî hatiye jêbirin.
petition-gone-title = Ev girêdan êdî naçe tu derê
petition-gone-lead = Dibe ku ji bo vekişandinê hatibe bikaranîn, an heft roj derbas bûne, an beşek ji navnîşanê kêm e.
petition-gone-what = Binêrin ka hemû navnîşana di e-peyamê de di geroka we de ye. Ger wiha be, hûn dikarin dîsa îmze bikin.
petition-gone-sign = Daxwaznameyan bibînin

## Thank you, and the receipt

petition-thanks-title = Spas
petition-thanks-lead = Îmzeya we hatiye jimartin.
petition-thanks-number = Îmze heta niha: {$count}
petition-receipt-title = Meqbûza we
petition-receipt-lead = Bi wê hûn dikarin, niha an piştî salekê, kontrol bikin ku îmzeya we di hejmarê de ye. Ew nabêje hûn kî ne.
petition-receipt-save = Meqbûzê tomar bikin
petition-receipt-check = Wê kontrol bikin
petition-receipt-once = Wê ji xwe re biparêzin: yê ku ew li ba be dikare îmzeya we jî vekişîne.
petition-share-title = Kesekî din jî bînin
petition-share-lead = Piştî îmzekirinê tiştê herî baş ew e ku hûn ji kesekî nas bixwazin.
petition-share-label = Peyvên ji bo şandinê
petition-share-text = Min ev daxwazname îmze kir: {$action} Hûn jî îmze dikin? {$address}

## Verify

petition-verify-title = Hejmarê kontrol bikin
petition-verify-lead = Her îmzeya piştrastkirî rêzek e di deftereke ku rêz tenê dikarin lê bên zêdekirin. Rewşa wê ya dawî tê îmzekirin û weşandin, da ku em nikaribin rabirdûyê biguherînin bêyî ku kesek pê bihese.
petition-verify-head = Rewşa dawî
petition-verify-size = Rêzên defterê
petition-verify-time = Dema îmzekirinê
petition-verify-root = Şopa tiliyê
petition-verify-receipt = Meqbûza xwe têxinê
petition-verify-receipt-hint = Nivîsa pelê pê ve bikin, an pelê hilbijêrin. Di bîrê de tê kontrolkirin û tê jibîrkirin.
petition-verify-file = An pelê hilbijêrin
petition-verify-go = Kontrol bikin
petition-verify-yes = Îmzeya we di defterê de ye
petition-verify-yes-lead = Meqbûz li rewşa îmzekirî tê, û her rewşa berê jî lê tê.
petition-verify-no = Ev meqbûz lê nayê
petition-verify-unreadable = Ev ne meqbûza me ye. Hemû nivîsa pelê têxinê, ji kevanê yekem heta yê dawî.
petition-verify-other = Ev meqbûz a daxwaznameyeke din e.
petition-verify-wrong = Meqbûz tê xwendin, lê nagihîje rewşa weşandî. Ger we pel neguhertibe, ji her kesî re bêjin.
petition-verify-offline = Hûn dikarin bêyî baweriya bi vê malperê kontrol bikin: bi bername û pelên jêrîn.

## Mails

petition-mail-greeting = Silav {$name},
petition-mail-confirm-subject = Ji kerema xwe îmzeya xwe piştrast bikin
petition-mail-confirm-lead = spas ku we ev daxwazname îmze kir: {$action}
petition-mail-confirm-do = Ji kerema xwe piştrast bikin ku hûn bûn. Tenê wê demê îmzeya we tê jimartin.
petition-mail-confirm-link = Îmzeya xwe piştrast bikin
petition-mail-confirm-code = An vê kodê li ser rûpelê binivîsin:
petition-mail-confirm-not-me = Ne hûn bûn? Heman rûpel hemûyî di cih de jê dibe. Ger hûn tiştek nekin, piştî 7 rojan tê jêbirin.
petition-mail-confirm-keep = Vê e-peyamê biparêzin: bi heman girêdanê hûn dikarin her dem îmzeya xwe vekişînin.
petition-mail-again-subject = We berê îmze kiriye
petition-mail-again-lead = kesekî, belkî we, ev daxwazname carek din bi navnîşana we îmze kir: {$action}
petition-mail-again-do = Îmzeya we ya yekem hîn li wir e. Tiştek nehatiye zêdekirin, û ne hewce ye hûn tiştekî bikin.
petition-mail-again-link = Daxwaznameyê bibînin
petition-mail-closing = Bi spasî, organîzator
petition-mail-leave = Ev ji we re hat ji ber ku we nûçe xwestin. Ji bo ku êdî neyên:

## When something goes wrong, and the foot

petition-receipt-by-link = Meqbûza we, û rêya vekişandinê, li pişt girêdana di e-peyamê de ne.
petition-trouble-title = Îmzeya we nehat girtin
petition-trouble-lead = Niha gelek kes li vir in, an depoya me bersiv nade. Ji tiştê ku we şand tiştek nehat parastin.
petition-trouble-what = Ji kerema xwe vegerin û piştî deqeyekê dîsa bişînin. Tiştê ku we nivîsî divê hîn li wir be.
petition-closed-what = Spas ku we xwest. Hûn hîn jî dikarin wê bixwînin, û bibînin çi pê hat.
petition-foot = Tiştê ku bê dayîn tune: ne cookie, ne şopandin, û tiştê ku hûn pê îmze dikin mohrkirî ye. Ev malper ne beşek ji NHS ye.
