# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Maombi ya umma
petition-list-lead = Saini yako inafungwa kwa siri mara inapofika. Tunachapisha idadi ambazo mtu yeyote anaweza kuzikagua, na si kitu kingine.
petition-list-none = Bado hakuna ombi la umma hapa.
petition-read = Soma na utie saini
petition-read-closed = Soma

## Where a petition stands

petition-stage-not-yet-open = Litafunguliwa tarehe {$date}
petition-stage-open = Liko wazi hadi {$date}
petition-stage-closed = Kutia saini kuliisha tarehe {$date}
petition-stage-handed-in = Liliwasilishwa tarehe {$date}
petition-stage-answered = Lilijibiwa tarehe {$date}
petition-stage-presented-again = Liliwasilishwa tena tarehe {$date}
petition-handed-to = Liliwasilishwa kwa: {$to}
petition-again-to = Liliwasilishwa tena kwa: {$to}
petition-response-title = Jibu
petition-response-by = Jibu la: {$by}

## The petition

petition-to = Kwa: {$addressee}
petition-by = Wanaoomba: {$creator}
petition-signatures = saini
petition-goal = Lengo: {$goal}
petition-paper = Saini za karatasi, zinazohesabiwa kando: {$count}
petition-count-soon = Idadi husasishwa kila sekunde. Saini zilizothibitishwa tu ndizo zinahesabiwa.
petition-why = Kwa nini
petition-what = Tunachoomba
petition-sources = Takwimu zimetoka wapi
petition-in-english = Ombi hili bado halijatafsiriwa kwa lugha yako. Hili hapa kwa Kiingereza.
petition-draft = Rasimu ya tafsiri: bado hakuna msemaji wa lugha hii aliyekagua ukurasa huu.
petition-places = Saini kwa mahali
petition-history = Jinsi idadi ilivyokua
petition-verify-link = Kagua idadi hii wewe mwenyewe

## What happens to your data

petition-data-title = Taarifa zako zinafanyiwa nini
petition-data-sealed = Jina, barua pepe na msimbo wako wa posta vinafungwa kwa siri mara vinapofika. Ufunguo wa kampeni pekee ndio unaovifungua, na seva hii haina ufunguo huo.
petition-data-counts = Tunachapisha idadi kwa eneo, kamwe si idadi ndogo, na kamwe si nani aliyetia saini.
petition-data-none = Anayepelekewa anapata idadi ya saini, bila majina.
petition-data-names = Anayepelekewa anapata idadi na majina. Hakuna barua pepe, hakuna msimbo wa posta.
petition-data-names-and-constituencies = Anayepelekewa anapata idadi, majina na majimbo yao ya uchaguzi. Hakuna barua pepe, hakuna msimbo wa posta.
petition-data-erase = Unaweza kuondoa saini yako wakati wowote upendao. Vyote vitafutwa kabla au ifikapo siku hii: {$date}
petition-data-demonstration = Hili ni onyesho tu. Ufunguo wake uko kwenye mashine hii, kwa hiyo usitie saini kwa jina lako halisi.

## The form

petition-form-title = Tia saini ombi hili
petition-name = Jina lako
petition-name-hint = Unavyoliandika wewe mwenyewe, kwa maandishi yoyote
petition-email = Anwani yako ya barua pepe
petition-email-hint = Tunatuma barua pepe moja, kuhakikisha kwamba ni wewe
petition-country = Unapoishi
petition-country-uk = Uingereza (UK)
petition-postcode = Msimbo wako wa posta
petition-postcode-hint = Kwa Uingereza (UK) tu. Unatuambia jimbo lako la uchaguzi. Unafanana na huu: {$example}
petition-updates = Niambieni kwa barua pepe ombi hili linaishia wapi
petition-sign = Tia saini
petition-trap = Acha nafasi hii wazi
petition-error-title = Kuna kitu cha kurekebisha
petition-error-prefix = Kosa:
petition-error-name-missing = Andika jina lako
petition-error-name-long = Jina lako lina zaidi ya herufi 255. Andika fupi zaidi
petition-error-name-sign = Jina haliwezi kuanza na mojawapo ya alama hizi = + - @
petition-error-name-link = Jina haliwezi kuwa na anwani ya tovuti
petition-error-email-missing = Andika anwani yako ya barua pepe
petition-error-email = Hii si anwani kamili ya barua pepe. Inafanana na name@example.org
petition-error-country = Chagua nchi unayoishi
petition-error-postcode-missing = Andika msimbo wako wa posta. Kama huna makazi yako mwenyewe, tumia msimbo wa mahali unapokuwa mara nyingi
petition-error-postcode = Huu si msimbo kamili wa posta wa Uingereza (UK). Unafanana na SW1A 1AA
petition-error-unprintable = Kuna alama isiyoonekana ndani yake. Tafadhali andika upya
petition-not-here-title = Bado hakuna anayeweza kutia saini hapa
petition-not-here-what = Wanaoendesha tovuti hii hawajamaliza kuiandaa. Hakuna unachoandika kinachohifadhiwa. Tafadhali rudi baadaye.
petition-error-closed = Ombi hili haliwezi kutiwa saini tena
petition-error-old-form = Fomu hii ilikuwa wazi kwa muda mrefu mno. Tafadhali itume tena

## Check your mail

petition-sent-title = Angalia barua pepe yako
petition-sent-lead = Tumekutumia barua pepe. Saini yako inahesabiwa ukishaithibitisha.
petition-sent-spam = Hakuna kitu baada ya dakika tano? Angalia kwenye folda ya barua taka.
petition-sent-code-title = Au andika msimbo uliomo kwenye barua pepe
petition-code = Msimbo
petition-code-hint = Herufi na tarakimu nane
petition-code-go = Endelea
petition-code-wrong = Hatuujui msimbo huu. Angalia kila herufi, au fuata kiungo kilicho kwenye barua pepe
petition-resend-title = Barua pepe haikuja?
petition-resend = Itume tena
petition-resent = Tumeituma tena.
petition-resend-enough = Tumetuma barua pepe nyingi kadiri tunavyoruhusiwa. Tafadhali tafuta ile ya kwanza, pia kwenye folda ya barua taka.
petition-sent-week = Kisichothibitishwa ndani ya siku 7 kinafutwa.
petition-sent-demonstration = Hapa hakuna seva ya barua pepe, kwa hiyo onyesho hili linaonyesha barua pepe zake kwenye ukurasa.
petition-sent-demonstration-link = Ona barua pepe

## Confirm

petition-confirm-title = Thibitisha saini yako
petition-confirm-lead = Mtu fulani ametia saini ombi hili kwa barua pepe yako. Je, ulikuwa wewe?
petition-confirm-button = Ndiyo, hesabu saini yangu
petition-not-me = Si mimi
petition-not-me-hint = Saini inafutwa mara moja.
petition-withdraw-title = Umetia saini
petition-withdraw-lead = Saini yako imethibitishwa na kuhesabiwa.
petition-withdraw = Ondoa saini yangu
petition-withdraw-hint = Inatolewa kwenye hesabu na kufutwa. Haiwezi kurudishwa.
petition-erased-title = Imefutwa
petition-erased-lead = Hakuna chochote cha saini hiyo kilichobaki hapa.
petition-withdrawn-title = Imeondolewa
petition-withdrawn-lead = Saini yako haihesabiwi tena, na kilichofungwa kimefutwa.
petition-gone-title = Kiungo hiki hakiendi popote tena
petition-gone-lead = Huenda kimetumika kuondoa saini, au siku saba zimepita, au sehemu ya anwani haipo.
petition-gone-what = Angalia kama anwani yote ya kwenye barua pepe iko kwenye kivinjari chako. Kama iko, unaweza kutia saini tena.
petition-gone-sign = Ona maombi ya umma

## Thank you, and the receipt

petition-thanks-title = Asante
petition-thanks-lead = Saini yako imehesabiwa.
petition-thanks-number = Saini hadi sasa: {$count}
petition-receipt-title = Risiti yako
petition-receipt-lead = Kwa risiti hii unaweza kukagua, sasa au baada ya mwaka, kwamba saini yako imo kwenye hesabu. Haisemi wewe ni nani.
petition-receipt-save = Hifadhi risiti
petition-receipt-check = Ikague
petition-receipt-once = Kaa nayo mwenyewe: aliye nayo anaweza pia kuondoa saini yako.
petition-share-title = Mlete mtu mmoja zaidi
petition-share-lead = Jambo bora baada ya kutia saini ni kumwomba mtu unayemjua.
petition-share-label = Maneno ya kutuma
petition-share-text = Nimetia saini ombi hili: {$action} Je, nawe utatia saini? {$address}

## Verify

petition-verify-title = Kagua idadi
petition-verify-lead = Kila saini iliyothibitishwa ni mstari kwenye daftari ambalo mistari inaweza kuongezwa tu. Hali yake ya mwisho hutiwa saini na kuchapishwa, ili tusiweze kubadilisha yaliyopita bila mtu kugundua.
petition-verify-head = Hali ya mwisho
petition-verify-size = Mistari kwenye daftari
petition-verify-time = Ilitiwa saini
petition-verify-root = Alama ya utambulisho
petition-verify-receipt = Weka risiti yako
petition-verify-receipt-hint = Bandika maandishi ya faili, au chagua faili. Inakaguliwa kwenye kumbukumbu na kusahauliwa.
petition-verify-file = Au chagua faili
petition-verify-go = Kagua
petition-verify-yes = Saini yako imo kwenye daftari
petition-verify-yes-lead = Risiti inalingana na hali iliyotiwa saini, na kila hali ya awali inalingana nayo pia.
petition-verify-no = Risiti hii hailingani
petition-verify-unreadable = Hii si risiti yetu. Weka maandishi yote ya faili, kuanzia mabano ya kwanza hadi ya mwisho.
petition-verify-other = Risiti hii ni ya ombi jingine.
petition-verify-wrong = Risiti inasomeka, lakini haifiki kwenye hali iliyochapishwa. Kama hukubadilisha faili, mwambie kila mtu.
petition-verify-offline = Unaweza kukagua bila kuiamini tovuti hii: kwa programu na faili zilizo hapa chini.

## Mails

petition-mail-greeting = Habari {$name},
petition-mail-confirm-subject = Tafadhali thibitisha saini yako
petition-mail-confirm-lead = asante kwa kutia saini ombi hili: {$action}
petition-mail-confirm-do = Tafadhali thibitisha kwamba ni wewe. Hapo tu ndipo saini yako inahesabiwa.
petition-mail-confirm-link = Thibitisha saini yako
petition-mail-confirm-code = Au andika msimbo huu kwenye ukurasa:
petition-mail-confirm-not-me = Si wewe? Ukurasa huohuo unafuta kila kitu mara moja. Usipofanya chochote, kinafutwa baada ya siku 7.
petition-mail-confirm-keep = Hifadhi barua pepe hii: kwa kiungo hichohicho unaweza kuondoa saini yako wakati wowote.
petition-mail-again-subject = Umeshatia saini
petition-mail-again-lead = mtu fulani, labda wewe, ametia saini ombi hili tena kwa anwani yako: {$action}
petition-mail-again-do = Saini yako ya kwanza bado ipo. Hakuna kilichoongezwa, na huna la kufanya.
petition-mail-again-link = Ona ombi la umma
petition-mail-closing = Kwa shukrani, waandaaji
petition-mail-leave = Umepata hii kwa sababu uliomba habari. Kuacha kuzipata:

## When something goes wrong, and the foot

petition-receipt-by-link = Risiti yako, na njia ya kuondoa saini, ziko kwenye kiungo kilicho kwenye barua pepe.
petition-trouble-title = Saini yako haikupokelewa
petition-trouble-lead = Watu wengi sana wako hapa sasa hivi, au hifadhi yetu haijibu. Hakuna chochote ulichotuma kilichohifadhiwa.
petition-trouble-what = Tafadhali rudi na uitume tena baada ya dakika moja. Ulichoandika kinapaswa kuwa bado kipo.
petition-closed-what = Asante kwa kutaka kutia saini. Bado unaweza kulisoma, na kuona lilivyoishia.
petition-foot = Hakuna cha kukabidhi: hakuna vidakuzi, hakuna ufuatiliaji, na unachotia saini nacho kimefungwa. Tovuti hii si sehemu ya NHS.
