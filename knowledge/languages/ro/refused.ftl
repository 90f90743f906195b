# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Au spus nu
no-lead = Răspundeți la câteva întrebări și primiți o scrisoare în engleză. Nu se păstrează nimic.
no-what = Ce au vrut de la dumneavoastră?
no-what-id = Pașaport sau act de identitate
no-what-address = Dovada adresei
no-what-status = Viză sau acte de imigrare
no-what-nhs-number = Număr NHS
no-what-area = Au spus că locuiesc în afara zonei lor
no-what-full = Au spus că nu au locuri
no-what-other = Altceva sau nu au dat niciun motiv
no-when = Când a fost?
no-practice = Numele cabinetului
no-who-to = Cine să primească scrisoarea?
no-to-practice = Managerul cabinetului
no-to-board = Instituția care plătește cabinetul
no-your-name = Numele dumneavoastră
no-your-name-hint = Prenumele sau inițialele sunt de ajuns.
no-where = Unde stați?
no-where-area = În zona cabinetului
no-where-none = Nu am adresă stabilă
no-use-address = Aș vrea să folosesc adresa cabinetului
no-ill = Sunt bolnav acum
no-count = Numărați acest refuz: doar cabinetul, luna și motivul. Nimic despre mine.
no-count-why = Cifrele arată unde au nevoie cabinetele de ajutor. Un cabinet este arătat doar de la cinci refuzuri.
no-make = Fă scrisoarea

no-letter = Ce spune scrisoarea
no-says-register = Vă rog să mă înscrieți acum. Nimeni nu trebuie să arate acte ca să se înscrie.
no-says-board = Vă rog să vedeți ce face acest cabinet și să mă ajutați să mă înscriu.
no-says-full = Dacă nu aveți locuri, vă rog să o spuneți în scris și să îmi arătați un cabinet apropiat care primește pacienți.
no-says-reason = Dacă răspunsul este tot nu, vă rog să îmi trimiteți motivul în scris.
no-says-days = În Anglia acest lucru trebuie făcut în 14 zile.
no-says-urgent = Până atunci, vă rog să îmi dați îngrijirea care nu poate aștepta. Este gratuită.
no-says-ill = Sunt bolnav acum și am nevoie de îngrijire imediat.
no-says-address = Vă rog să mă lăsați să folosesc adresa cabinetului pentru scrisori.
no-pdf = Scrisoare (PDF)
no-next = Încercați și la alt cabinet:
no-ni = În Irlanda de Nord regulile sunt altele. Cereți sfat înainte să scrieți.

no-wrong-what = Alegeți ce au vrut.
no-wrong-when = Scrieți ziua așa: 23 11 2026. Nu poate fi în viitor.
no-wrong-practice = Scrieți numele cabinetului.
no-wrong-name = Scrieți un nume sau inițiale, ca să poată răspunde.
no-wrong-nation = Alegeți unde este cabinetul.
no-counted = Refuzul a fost numărat. Mulțumim.
