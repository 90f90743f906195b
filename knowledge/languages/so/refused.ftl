# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Way i diideen
no-lead = Ka jawaab su’aalo yar, waxaad heli doontaa warqad Ingiriis ah. Waxba lama kaydiyo.
no-what = Maxay kaa rabeen?
no-what-id = Baasaboor ama aqoonsi
no-what-address = Caddayn ciwaan
no-what-status = Fiiso ama waraaqo socdaal
no-what-nhs-number = Lambar NHS
no-what-area = Waxay yiraahdeen waxaan ku noolahay meel ka baxsan deegaankooda
no-what-full = Waxay yiraahdeen meel ma bannaana
no-what-other = Wax kale, ama sabab ma sheegin
no-when = Goorma ayay ahayd?
no-practice = Magaca rugta
no-who-to = Yaa warqadda helaya?
no-to-practice = Maamulaha rugta
no-to-board = Hay’adda rugta lacagta siisa
no-your-name = Magacaaga
no-your-name-hint = Magaca hore ama xarfaha hore waa ku filan yihiin.
no-where = Xaggee joogtaa?
no-where-area = Deegaanka rugta
no-where-none = Ma lihi ciwaan joogto ah
no-use-address = Waxaan rabaa inaan isticmaalo ciwaanka rugta
no-ill = Hadda waan xanuunsanahay
no-count = Tiri diidmadan: rugta, bisha iyo sababta oo keliya. Aniga waxba igama aha.
no-count-why = Tirooyinku waxay muujiyaan meesha rugaha caawimo u baahan yihiin. Rug waxaa la muujiyaa shan diidmo ka dib oo keliya.
no-make = Samee warqadda

no-letter = Waxa warqaddu sheegayso
no-says-register = Fadlan hadda i diiwaangeli. Qofna uma baahna inuu waraaqo tuso si uu isu diiwaangeliyo.
no-says-board = Fadlan eeg waxa rugtani samayso, igana caawi inaan isdiiwaangeliyo.
no-says-full = Haddii meel bannaan aanay jirin, fadlan ii qor, iina sheeg rug dhow oo bukaan qaadata.
no-says-reason = Haddii jawaabtu weli maya tahay, fadlan sababta ii soo qor.
no-says-days = Ingiriiska gudihiisa tani waa inay dhacdaa 14 maalmood gudahood.
no-says-urgent = Ilaa markaas, fadlan i sii daryeelka aan sugi karin. Waa bilaash.
no-says-ill = Hadda waan xanuunsanahay waxaanan u baahanahay daryeel degdeg ah.
no-says-address = Fadlan ii oggolow inaan ciwaanka rugta warqadaha u isticmaalo.
no-pdf = Warqadda (PDF)
no-next = Isku day rug kale sidoo kale:
no-ni = Waqooyiga Ayrland xeerarku way ka duwan yihiin. Talo raadso intaanad qorin.

no-wrong-what = Fadlan dooro waxay rabeen.
no-wrong-when = Maalinta sidan u qor: 23 11 2026. Mustaqbalka ma noqon karto.
no-wrong-practice = Fadlan qor magaca rugta.
no-wrong-name = Fadlan qor magac ama xarfo, si ay u soo jawaabaan.
no-wrong-nation = Fadlan dooro meesha rugtu ku taal.
no-counted = Diidmada waa la tiriyay. Mahadsanid.
