# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = Gjeni një klinikë
surgeries-title = Gjeni një klinikë të sigurt
surgeries-lead = Një klinikë e sigurt ka premtuar t’ju regjistrojë pa letërnjoftim, pa dëshmi adrese dhe pa dokumente imigrimi.
surgeries-place = Kodi postar ose qyteti
surgeries-place-hint = Për shembull M1 1AE ose Leeds. Nuk është nevoja të jetë adresa juaj: mjafton çdo vend pranë jush.
surgeries-find = Kërko
surgeries-near-me = Pranë meje
surgeries-near-me-failed = Telefoni juaj nuk tregoi ku jeni. Ju lutem shkruani një kod postar ose një qytet.
surgeries-forgotten = Vendin e përdorim për t’ju dhënë përgjigje. Pastaj e harrojmë.
surgeries-register = Shikoni të gjitha klinikat e sigurta
# {$town} is the name of a town that does not exist.
surgeries-made-up = Ky është një version prove. Ende nuk janë shtuar klinika të vërteta. Qyteti {$town} dhe klinikat e tij janë të trilluara.

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Afër: {$place}
surgeries-near-you = Pranë jush
surgeries-your-position = vendi ku jeni
surgeries-bring = Çfarë të merrni me vete: asgjë.
surgeries-bring-more = Për t’u regjistruar nuk ju duhet letërnjoftim, dëshmi adrese ose dokumente imigrimi. Nëse jua kërkojnë, tregoni këtë faqe.
surgeries-safe = Klinika të sigurta
surgeries-none-safe = Asnjë klinikë këtu afër nuk u është bashkuar ende klinikave të sigurta. Prapë mund të regjistroheni pa dokumente.
surgeries-others = Klinika të tjera afër
surgeries-others-more = Këto nuk e kanë bërë premtimin. Prapë mund të regjistroheni atje pa dokumente.
surgeries-again = Kërkoni diku tjetër
surgeries-map = Harta e klinikave të listës. Lista thotë të njëjtën gjë me fjalë.
surgeries-straight = Largësitë janë në vijë të drejtë. Rruga mund të jetë më e gjatë, për shembull kur në mes ka ujë.
# {$place} is a postcode.
surgeries-about = Këtë kod postar nuk e njohim saktësisht. Largësitë maten nga mesi i zonës rreth {$place}.
surgeries-only-area = Dimë vetëm afërsisht ku është {$place}. Largësitë mund të jenë gabim me shumë kilometra.
surgeries-northern-ireland = Në Irlandën e Veriut rregullat janë të ndryshme dhe ne nuk kemi një listë të klinikave atje. Mund të gjeni një klinikë këtu:
surgeries-scotland = Nuk i kemi të gjitha klinikat në Skoci. Mund të gjeni të tjera këtu:

# {$number} is a number.
surgeries-metres = {$number} metra
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = {$distance} larg
surgeries-to-north = në veri
surgeries-to-north-east = në verilindje
surgeries-to-east = në lindje
surgeries-to-south-east = në juglindje
surgeries-to-south = në jug
surgeries-to-south-west = në jugperëndim
surgeries-to-west = në perëndim
surgeries-to-north-west = në veriperëndim

surgeries-tag-safe = klinikë e sigurt
surgeries-tag-made-up = e trilluar
surgeries-address = Adresa
surgeries-phone = Telefoni
surgeries-website = Faqja në internet
surgeries-languages = Gjuhët
surgeries-directions = Ku ndodhet
surgeries-join = Regjistrohuni në internet te NHS
surgeries-grade-demands = Herën e fundit që pamë, faqja e saj në internet kërkonte me detyrim dokumente. Prapë nuk ju duhen.
surgeries-grade-asks = Herën e fundit që pamë, faqja e saj në internet kërkonte dokumente. Nuk ju duhen.
surgeries-grade-clean = Herën e fundit që pamë, faqja e saj në internet thoshte se nuk duhen dokumente.
surgeries-grade-none = Herën e fundit që pamë, faqja e saj në internet nuk thoshte asgjë për dokumente.

## A surgery’s page

surgeries-is-safe = Kjo është klinikë e sigurt.
# {$date} is a date.
surgeries-since = Në listë që nga: {$date}
surgeries-under-review = Kjo është klinikë e sigurt, por faqja e saj në internet kërkon dokumente. I kemi kërkuar ta rregullojë këtë. Që nga: {$date}
surgeries-not-listed = Kjo klinikë nuk u është bashkuar klinikave të sigurta. Prapë mund të regjistroheni pa dokumente.
surgeries-closed = Kjo klinikë është mbyllur. Kërkoni një tjetër pranë jush.
# {$town} is the name of a town.
surgeries-from-town = {$distance} nga qendra e qytetit {$town}, {$direction}
surgeries-open-map = Hape në hartën tuaj
surgeries-show-words = Këto fjalë mund t’i tregoni te recepsioni.
surgeries-same-place = Në të njëjtën ndërtesë
surgeries-record = Çfarë dihet për këtë klinikë

## When a place is not found

surgeries-error-title = Ju lutem provoni përsëri
surgeries-error-empty = Shkruani një kod postar ose emrin e një qyteti
surgeries-error-postcode = Nuk e njohim këtë kod postar. Shikojeni edhe një herë ose shkruani një qytet
surgeries-error-town = Nuk e njohim këtë vend. Shkruani një kod postar ose një qytet më të madh pranë jush
surgeries-error-several = Ka disa vende me këtë emër. Zgjidhni një
surgeries-error-no-fixed-abode = Ky nuk është vend. NHS e shkruan kështu për njerëzit pa adresë të përhershme. Shkruani kodin postar ose qytetin e një vendi ku jeni shpesh. Mund të regjistroheni pa adresë
surgeries-error-islands = Jersey, Guernsey dhe Ishulli i Manit kanë shërbimet e tyre shëndetësore. Atje nuk mund të ndihmojmë
