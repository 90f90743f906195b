# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Dreptul meu la un medic de familie (GP)
rights-register = Mă pot înscrie la un cabinet de medicină de familie (GP). Este gratuit.
rights-no-papers = Nu am nevoie de pașaport, viză, act de identitate sau dovada adresei.
rights-no-status = Nu trebuie să spun ce statut de imigrare am.
rights-no-address = Dacă nu am adresă, pot cere să folosesc adresa cabinetului.
rights-interpreter = Pot cere un interpret, gratuit.
rights-refused = Dacă un cabinet mă refuză, pot cere motivul în scris.
rights-urgent = Urgențe: 999. Sfaturi medicale: 111. Apelurile sunt gratuite.
rights-show = Arătați la recepție partea în engleză.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Pentru recepție
rights-desk-register = Aș dori să mă înscriu ca pacient, vă rog.
rights-desk-no-papers = Mă pot înscrie fără dovada identității, a adresei sau a statutului de imigrare.
rights-desk-refused = Dacă nu mă puteți înscrie, vă rog să îmi dați motivul în scris.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Vă rog să îmi găsiți un interpret. Limba mea: {$language}

## Desk card, for the receptionist

desk-headline = Cineva vrea să se înscrie
desk-welcome = Spuneți: „Bine ați venit. Vă puteți înscrie astăzi.”
desk-help = Dați formularul. Oferiți ajutor și un interpret.
desk-no-papers = Fără acte? Înscrieți fără ele.
desk-no-address = Fără adresă? Oferiți adresa cabinetului. Stabiliți cum ajung scrisorile la pacient.
desk-no-status = Nu întrebați de viză sau de statutul de imigrare.
desk-everyone = Purtați-vă la fel cu toți, oricare ar fi numele, accentul sau înfățișarea.
desk-urgent = E bolnav acum? Îngrijirea care nu poate aștepta este gratuită, cu sau fără înscriere.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Nu sunteți sigur? Întrebați înainte de a refuza: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Dacă ne contactează Ministerul de Interne (Home Office)
home-office-say = Spuneți: „Nu pot spune cine este pacient aici. Vă rog să ne scrieți.”
home-office-calm = Fiți politicos. Nu dați date la telefon, prin e-mail sau la ușă.
home-office-write = Notați cine a întrebat, când și ce a vrut.
home-office-pass = Anunțați imediat: {$lead}
home-office-advice = Nu răspundem fără consultanță juridică.
home-office-order = Arată un ordin judecătoresc sau vorbește de infracțiuni grave ori pericol? Nu hotărâți singur. Sunați persoana de mai sus.
home-office-note = Statutul de imigrare al unui pacient nu este un motiv pentru a-i transmite datele.
