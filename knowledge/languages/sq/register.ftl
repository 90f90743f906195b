# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Plotësoni formularin e regjistrimit
join-lead = Ky formular pyet vetëm atë që i duhet klinikës. Asgjë nuk ruhet: kur mbyllni faqen, gjithçka zhduket.
join-seen-list = Kush e sheh: klinika dhe lista kombëtare e NHS.
join-seen-practice = Kush e sheh: vetëm klinika.

join-for = Për kë është formulari?
join-for-me = Për mua
join-for-child = Për fëmijën tim
join-for-other = Për dikë që po ndihmoj
join-for-why = Që klinika të dijë kush nënshkruan.
join-helper-name = Emri i personit që ndihmon
join-helper-relation = Çfarë jeni ju për këtë person? Për shembull: nënë, mik

join-name = Emri
join-name-why = Që klinika t’ju thërrasë. Shkruajeni si e përdorni. Nuk ka nevojë të përputhet me ndonjë dokument.
join-title-word = Titulli, për shembull Mr, Mrs, Miss, Mx
join-given = Emrat
join-family = Mbiemri
join-one-name = Nëse keni vetëm një emër, shkruajeni këtu.

join-born = Data e lindjes
join-born-why = Që askush të mos ju ngatërrojë me dikë tjetër.
join-day = Dita
join-month = Muaji
join-year = Viti
join-only-year = Di vetëm vitin, ose vitin afërsisht
join-calendar = Kalendari
join-calendar-gregorian = Kalendari britanik
join-calendar-solar-hijri = Kalendari persian dhe afgan
join-calendar-hijri = Kalendari islamik (Hijri)
join-calendar-ethiopian = Kalendari etiopian

join-sex = Gjinia
join-sex-why = NHS e përdor për t’ju ftuar në kontrollet e duhura.
join-sex-female = Femër
join-sex-male = Mashkull
join-sex-other = Tjetër
join-sex-unknown = Nuk dua ta them

join-reach = Si mund t’ju kontaktojë klinika në mënyrë të sigurt?
join-reach-why = Për takime dhe rezultate. Jepni vetëm atë që është e sigurt për ju.
join-phone = Telefoni
join-phone-shared = Edhe të tjerë e përdorin këtë telefon
join-email = E-mail

join-address = Cilën adresë të përdorë klinika?
join-address-why = Letrat shkojnë atje. Nuk ka nevojë ta provoni.
join-address-home = Vendi ku jetoj ose qëndroj
join-address-practice = Adresa e klinikës
join-address-care-of = Adresa e dikujt tjetër
join-address-none = Nuk kam adresë të përhershme
join-care-name = Emri i personit ose i vendit
join-street = Shtëpia dhe rruga
join-town = Qyteti
join-postcode = Kodi postar
join-post = Nëse letrat shkojnë në klinikë, si do ta merrni vesh?
join-post-collect = Vij dhe pyes
join-post-call = Klinika më telefonon
join-post-text = Klinika më dërgon mesazh

join-practice = Emri i klinikës
join-practice-why = Që formulari të shkojë në vendin e duhur.
join-practice-street = Adresa e klinikës

join-language = Gjuha juaj
join-language-why = Që klinika të gjejë përkthyes.
join-interpreter = Më duhet përkthyes
join-needs = Çfarë tjetër do t’ju ndihmonte? Për shembull: shkronja të mëdha, gjuha e shenjave, një mjeke grua

join-more = Më shumë, vetëm nëse doni
join-more-why = Ndihmon për të gjetur kartela të vjetra. Mund të regjistroheni pa të.
join-nhs-number = Numri NHS
join-before-name = Emër tjetër që keni përdorur
join-before-practice = Klinika juaj e fundit në Britani
join-before-address = Adresa juaj e fundit në Britani

join-check = Kontrolloni përgjigjet
join-make = Bëj formularin
join-pdf = Formulari për ta dorëzuar (PDF)
join-post-paper = Marrëveshje për letrat (PDF)
join-file = Skedar për kompjuterin e klinikës
join-sealed = Skedar i vulosur, e hap vetëm kjo klinikë
join-codes = I vulosur, si kode për skanim
join-done = Ruajeni ose printojeni formularin, nënshkruajeni dhe jepjani klinikës. Pastaj mbylleni këtë faqe.

join-note-year = Dini vetëm vitin. NHS shkruan 1 janar, dhe formulari thotë se data është e përafërt.
join-note-moon = Në këtë kalendar dita mund të jetë një më herët ose më vonë. Shikojeni përsëri datën.
join-note-one-name = Keni një emër. Formulari e thotë këtë dhe e vë te mbiemri.
join-note-letters = Klinika mund të mos i lexojë dot këto shkronja. Jini gati ta thoni emrin ose ta jepni shkronjë për shkronjë.
join-note-shared = Të tjerë e përdorin telefonin tuaj. Formulari i kërkon klinikës të mos lërë hollësi në mesazhe.
join-note-no-way = Nuk dhatë telefon as e-mail. Shkoni shpesh në klinikë dhe pyesni për letra.

join-wrong-for = Ju lutem zgjidhni për kë është formulari.
join-wrong-helper = Ju lutem shkruani emrin e personit që ndihmon.
join-wrong-name = Ju lutem shkruani një emër. Një emër mjafton.
join-wrong-long = Kjo është tepër e gjatë për formularin. Shkurtojeni.
join-wrong-born = Shkruani ditën, muajin dhe vitin me numra. Nëse dini vetëm vitin, shënoni atë kuti.
join-wrong-day = Ky kalendar nuk e ka këtë ditë. Shikoni numrat, ose zgjidhni kalendar tjetër.
join-wrong-future = Kjo ditë nuk ka ardhur ende. Shikoni vitin.
join-wrong-old = Kjo është më shumë se 120 vjet më parë. Shikoni vitin dhe kalendarin.
join-wrong-sex = Ju lutem zgjidhni një. “Nuk dua ta them” është gjithashtu përgjigje.
join-wrong-phone = Kjo nuk duket si numër telefoni. Shkruani vetëm numra, ose lëreni bosh.
join-wrong-email = Kjo nuk duket si e-mail. Shkruani si name@example.org, ose lëreni bosh.
join-wrong-address = Ju lutem zgjidhni një adresë. “Nuk kam adresë të përhershme” është gjithashtu përgjigje.
join-wrong-both = Zgjodhët një adresë dhe shkruat edhe një tjetër. Fshini njërën, ose ndryshoni zgjedhjen.
join-wrong-street = Shkruani shtëpinë dhe rrugën, ose zgjidhni adresë tjetër.
join-wrong-care = Shkruani emrin e personit ose të vendit që ka këtë adresë.
join-wrong-postcode = Ky nuk është kod postar britanik. Shkruani si M1 1AE, ose lëreni bosh.
join-wrong-practice = Për të përdorur adresën e klinikës, shkruani emrin e klinikës.
join-wrong-nhs = Ky nuk është numër NHS. Ka dhjetë shifra. Shikojeni përsëri, ose lëreni bosh.
