# The words of the pages on which a patient finds a safe surgery.
# A safe surgery is a GP practice that has promised to register everybody without papers.

surgeries-menu = Klînîkekê bibînin
surgeries-title = Klînîkeke ewle bibînin
surgeries-lead = Klînîka ewle soz daye ku we bê nasname, belgeya navnîşanê an belgeyên koçberiyê qeyd bike.
surgeries-place = Koda postê an bajar
surgeries-place-hint = Wek M1 1AE an Leeds. Ne hewce ye ku navnîşana we bi xwe be: her cihê nêzîkî we bes e.
surgeries-find = Bibînin
surgeries-near-me = Li nêzîkî min
surgeries-near-me-failed = Telefona we negot hûn li ku ne. Ji kerema xwe koda postê an bajarekî binivîsin.
surgeries-forgotten = Em cih ji bo bersiva we bi kar tînin. Paşê em wê ji bîr dikin.
surgeries-register = Hemû klînîkên ewle bibînin
# {$town} is the name of a town that does not exist.
surgeries-made-up = Ev tenê pêşandan e. Hîn klînîkên rastîn nehatine zêdekirin. Ev bajar û klînîkên wî xeyalî ne: {$town}

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Li nêzîkî {$place}
surgeries-near-you = Li nêzîkî we
surgeries-your-position = cihê we
surgeries-bring = Tiştê ku hûn bînin: tiştek nîne.
surgeries-bring-more = Ji bo qeydkirinê nasname, belgeya navnîşanê an belgeyên koçberiyê ne hewce ne. Ger bixwazin, vê rûpelê nîşanî wan bidin.
surgeries-safe = Klînîkên ewle
surgeries-none-safe = Hîn tu klînîkeke nêzîk tevlî klînîkên ewle nebûye. Dîsa jî hûn dikarin bê belge xwe qeyd bikin.
surgeries-others = Klînîkên din ên nêzîk
surgeries-others-more = Van ew soz nedane. Dîsa jî hûn dikarin li wir bê belge xwe qeyd bikin.
surgeries-again = Li cihekî din bigerin
surgeries-map = Nexşeya klînîkên di lîsteyê de. Lîste heman tiştî bi peyvan dibêje.
surgeries-straight = Dûrî di xeta rast de ne. Dibe ku rê dirêjtir be, wek mînak li cihê ku av di navberê de ye.
# {$place} is a postcode.
surgeries-about = Em vê koda postê bi temamî nizanin. Dûrî ji navenda vê herêmê tên pîvan: {$place}
surgeries-only-area = Em tenê bi texmînî dizanin ev cih li ku ye. Dibe ku dûrî bi gelek kîlometreyan şaş bin: {$place}
surgeries-northern-ireland = Li Îrlanda Bakur rêzik cuda ne, û lîsteya klînîkên wê li ba me tune. Hûn dikarin li vir yekê bibînin:
surgeries-scotland = Ne hemû klînîkên Skotlandê li ba me hene. Hûn dikarin yên din li vir bibînin:

# {$number} is a number.
surgeries-metres = {$number} metre
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} dûr
surgeries-to-north = ber bi bakur ve
surgeries-to-north-east = ber bi bakurrojhilat ve
surgeries-to-east = ber bi rojhilat ve
surgeries-to-south-east = ber bi başûrrojhilat ve
surgeries-to-south = ber bi başûr ve
surgeries-to-south-west = ber bi başûrrojava ve
surgeries-to-west = ber bi rojava ve
surgeries-to-north-west = ber bi bakurrojava ve

surgeries-tag-safe = klînîka ewle
surgeries-tag-made-up = xeyalî
surgeries-address = Navnîşan
surgeries-phone = Telefon
surgeries-website = Malper
surgeries-languages = Ziman
surgeries-directions = Li ku ye
surgeries-join = Bi riya NHS li înternetê xwe qeyd bikin
surgeries-grade-demands = Dema me cara dawî lê nêrî, malpera wê belge mecbûrî dikir. Dîsa jî ew ji we re ne hewce ne.
surgeries-grade-asks = Dema me cara dawî lê nêrî, malpera wê belge dixwest. Ew ji we re ne hewce ne.
surgeries-grade-clean = Dema me cara dawî lê nêrî, malpera wê digot ku belge ne hewce ne.
surgeries-grade-none = Dema me cara dawî lê nêrî, malpera wê li ser belgeyan tiştek nedigot.

## A surgery’s page

surgeries-is-safe = Ev klînîkeke ewle ye.
# {$date} is a date.
surgeries-since = Di lîsteyê de ye ji: {$date}
surgeries-under-review = Ev klînîkeke ewle ye, lê malpera wê belgeyan dixwaze. Me jê xwestiye ku vê rast bike. Ji: {$date}
surgeries-not-listed = Ev klînîk tevlî klînîkên ewle nebûye. Dîsa jî hûn dikarin bê belge xwe qeyd bikin.
surgeries-closed = Ev klînîk hatiye girtin. Li nêzîkî xwe yeke din bibînin.
# {$town} is the name of a town.
surgeries-from-town = {$distance} ji navenda {$town}, {$direction}
surgeries-open-map = Di nexşeya xwe de vekin
surgeries-show-words = Hûn dikarin van peyvan li resepsiyonê nîşan bidin.
surgeries-same-place = Di heman avahiyê de
surgeries-record = Tiştên ku li ser vê klînîkê tên zanîn

## When a place is not found

surgeries-error-title = Ji kerema xwe dîsa biceribînin
surgeries-error-empty = Koda postê an navê bajarekî binivîsin
surgeries-error-postcode = Em vê koda postê nizanin. Dîsa lê binêrin, an bajarekî binivîsin
surgeries-error-town = Em vî cihî nizanin. Koda postê, an bajarekî mezintir ê nêzîkî we binivîsin
surgeries-error-several = Çend cih bi vî navî hene. Yekî hilbijêrin
surgeries-error-no-fixed-abode = Ev ne cih e. NHS vê ji bo kesên bê navnîşana sabît dinivîse. Koda postê an bajarê cihekî binivîsin ku hûn gelek caran lê ne. Hûn dikarin bê navnîşan xwe qeyd bikin
surgeries-error-islands = Xizmetên tenduristiyê yên Jersey, Guernsey û Isle of Man cuda ne. Em nikarin li wir alîkariyê bikin
