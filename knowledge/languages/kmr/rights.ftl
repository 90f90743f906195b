# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Hûn dikarin biçin cem bijîşk
you-lead = Her kes dikare xwe li klînîka bijîşkê giştî (GP), ango bijîşkê malbatê, qeyd bike. Bêpere ye û belge ne hewce ne.
you-where = Hûn li ku dijîn?
you-england = Îngilistan
you-scotland = Skotland
you-wales = Wales
you-ni = Îrlanda Bakur
you-ni-differs = Li Îrlanda Bakur rêzik cuda ne.

you-join = Hûn dikarin xwe qeyd bikin
you-join-body =
    Hûn dikarin xwe li klînîkeke bijîşkê giştî (GP) ya nêzîkî cihê xwe qeyd bikin.
    Ne girîng e hûn ji ku hatine an çiqas dem e li vir in.

you-papers = Belge ne hewce ne
you-papers-body =
    Pasaport, vîze, nasname an belgeya navnîşanê ne hewce ne.
    Dibe ku klînîk ji bo dîtina qeydên we belgeyan bixwaze. Ger tune bin jî divê we qeyd bike.
you-papers-wales = Li Walesê dibe ku klînîk nasnameyekê bixwaze. Karta penaberiyê an nameyeke Wezareta Karên Hundir (Home Office) bes e.

you-status = Ne hewce ye hûn niştecih bin
you-status-body =
    Hûn ne mecbûr in bêjin rewşa koçberiya we çi ye.
    Di hin forman de pirs ji bo kesên ji derve hene. Hûn dikarin wê beşê vala bihêlin.

you-address = Navnîşana sabît ne hewce ye
you-address-body =
    Hûn ne mecbûr in îspat bikin ku hûn li ku dijîn.
    Mala we tune, an dayîna navnîşanê ne ewle ye? Bixwazin navnîşana klînîkê bi kar bînin.
    Bi klînîkê re li hev bikin ku name çawa bigihîjin we.

you-who = Kî agahiyên we dibîne
you-who-body =
    Klînîk qeyda we diparêze û divê wê bi nepenî bihêle.
    Nav, roja jidayikbûnê, navnîşan û hejmara telefona we di lîsteyeke neteweyî ya NHS de jî tên parastin. Nexweşiya we na.
    Qeydkirina li cem bijîşkê giştî (GP) bi awayekî asayî ji Wezareta Karên Hundir (Home Office) re nayê gotin.
    Heta Mijdara 2018 Wezareta Karên Hundir dikarî ji wê lîsteyê navnîşanan bigire. Ew peyman bi dawî bûye.
    Dadgeh, an doza sûcekî giran, hîn jî dikare NHS mecbûr bike ku agahiyan bide.
    Nexweşxane dikarin ji Wezareta Karên Hundir bipirsin ka divê hûn pere bidin. Ew dikarin deynê 500 £ an zêdetir piştî du mehan ragihînin.
    Kes nikare soz bide ku di pêşerojê de wê çi bibe. Ger navnîşana we ne ewle be, berî tijekirina formê ji klînîkê re bêjin.

you-interpreter = Werger bêpere ye
you-interpreter-body =
    Dema hûn randevû distînin, wergerekî bixwazin.
    Zarokên we ne mecbûr in ji we re wergerînin.

you-refused = Ger bêjin na
you-refused-body =
    Sedemê bi nivîskî bixwazin. Nebûna belgeyan ne sedemeke baş e.
    Hûn niha nexweş in? Bêjin. Lênêrîna ku nikare li bendê bimîne bêpere ye, qeydkirî bin an na.
you-refused-england = Li Îngilistanê divê klînîk di nav 14 rojan de sedemê ji we re bişîne.
you-refused-letter = Nameyê binivîsin

you-hospital = Ger nexweşxane ji we re pêwîst be
you-hospital-body =
    Di rewşa lezgîn de biçin beşa lezgîn (A&E). Alîkariya li wir ji bo her kesî bêpere ye.
    Hin lênêrînên din ên nexweşxaneyê ji bo hin kesan bi pere ne.
    Lênêrîna lezgîn divê li benda pere nemîne.
you-hospital-link = Gelo divê ez pere bidim?

you-pregnant = Ger hûn ducanî ne
you-pregnant-body =
    Zû biçin cem pîrikê an bijîşkê giştî (GP). Hûn dikarin vê bê belge bikin.
    Lênêrîna ducaniyê û zayînê divê qet ji ber pereyan neyê redkirin an derengxistin. Dibe ku fatûre paşê were.

you-bill = Ger fatûreyek hat
you-bill-body =
    Wê navêjin. Zû şîret bixwazin.
    Dibe ku fatûre şaş be, û hûn dikarin ji nexweşxaneyê bixwazin ku lê binêre.
    Ger rast be, hûn dikarin bixwazin ku her meh hinekî bidin.

you-help = Alîkarî li nêzîkî we
you-help-body =
    Lezgîn: telefonî 999 bikin. Şîreta bijîşkî, şev û roj: 111. Telefon bêpere ne.
you-help-link = Klînîkeke ewle bibînin

you-northern-ireland-body =
    Cara yekem hûn forma HSCR-1 tije dikin û belgeyên orîjînal pê re dişînin.
    Nivîsgehek li Belfastê, BSO, biryar dide. Dibe ku rewşa we ji Wezareta Karên Hundir (Home Office) bipirse.
    Ger hûn penaberiyê dixwazin, hûn dikarin xwe qeyd bikin, her wiha ger penaberiya we hatibe redkirin.
    Ger qet belgeyên we tune bin, berî şandina formê şîret bixwazin.
    Ger klînîk bêje na, divê bi nivîskî ji we re bêje.
    Lênêrîna lezgîn ji bo her kesî heye.

you-keep = Vê rûpelê biparêzin
you-keep-body = Pelek ku bê înternet dixebite. Hûn dikarin bi Bluetooth an WhatsApp bidin kesên din.
you-keep-page = Rûpelê tomar bikin
you-keep-pdf = Wek PDF tomar bikin
# {$date} is written by the program in the manner of this language.
you-checked = Me ev rêzik cara dawî di {$date} de kontrol kirin.
