# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Hûn bi xêr hatin
welcome-sub = Hûn li herêma me dijîn? Hûn ji ku derê hatibin jî, dikarin li cem me xwe qeyd bikin.
welcome-body =
    Dîtina bijîşk an hemşîreyê li vir bêpere ye.
    Hûn dikarin bê belge û bê navnîşana sabît xwe qeyd bikin.
    Li resepsiyonê bipirsin. Em ê di dagirtina formê de alîkariya we bikin.
welcome-note = Hin dermankirinên nexweşxaneyê ji bo hin kesan bi pere ne. Heke hûn bi fikar in, ji me bipirsin.

## No papers needed

no-papers-headline = Belge tune? Ne xem e.
no-papers-sub = Ji bo ku hûn xwe li vir qeyd bikin, pasaport, nasname an belgeya navnîşanê ne pêwîst e.
no-papers-body =
    Heke tiştekî we hebe ku navê we li ser be, ew dikare alîkariya me bike ku em qeydên we bibînin.
    Heke tiştekî we tune be, ew ne sedem e ku em we red bikin.
no-papers-note = Ji bo xizmetên înternetê dibe ku em nasnameya we kontrol bikin. Ew ji qeydkirinê cuda ye.

## You need not give a home address

no-address-headline = Navnîşana malê ne pêwîst e
no-address-sub = Li şûna wê, hûn dikarin bi navnîşana vê klînîkê xwe qeyd bikin.
no-address-body =
    Ne hewce ye ku hûn îsbat bikin hûn li ku dijîn.
    Maleke we ya sabît tune? Hûn ji cihekî diçin cihekî din? Hûn ditirsin ku navnîşana xwe bidin? Bi me re biaxivin.
    Em ê bi we re li hev bikin ka name û peyam çawa bigihîjin we.
no-address-note = Navnîşana ku hûn xwe pê qeyd dikin, di qeydeke neteweyî ya NHS de tê parastin. Berî ku hûn formê dagirin, bi me re biaxivin.

## We will not ask about immigration status

no-status-headline = Em ê vîzeya we nepirsin
no-status-sub = Rewşa we ya koçberiyê çi dibe bila bibe, hûn dikarin li vir xwe qeyd bikin û bijîşk bibînin.
no-status-body =
    Bi belge an bê belge, hûn nexweşên me ne.
    Di hin forman de ji bo kesên ku ji derve hatine pirs hene. Hûn dikarin wê beşê vala bihêlin.
no-status-note = Rêbazên nexweşxaneyan cuda ne û dibe ku ew bipirsin. Em dikarin ji we re bêjin ku hûn şêwrê ji ku bistînin.

## Your conversation is confidential

confidential-headline = Hûn dikarin bi nepenî bi me re biaxivin
confidential-sub = Em bi awayekî asayî agahiyên we nadin Wezareta Karên Hundir (Home Office).
confidential-body =
    Erka her kesê ku li vir dixebite ew e ku gotinên we nepenî bihêle.
    Hûn dikarin bixwazin ku li cihekî biaxivin ku kesekî din nabihîze.
    Heke Wezareta Karên Hundir li ser nexweşekî bipirse, em bê şêwra hiqûqî bersiv nadin.
confidential-note = Di rewşên kêm de qanûn dikare me neçar bike ku em agahiyan bidin, wek mînak dema ku dadgeh ferman bide. Ji me bipirsin ka kî dikare qeydên we bibîne.

## Ask for an interpreter

interpreter-headline = Zimanê xwe nîşan bidin
interpreter-sub = Em ê ji we re wergerekî peyda bikin. Bêpere ye.
interpreter-body =
    Hûn dikarin di her serdanê de werger bixwazin.
    Ne hewce ye ku zarokên we ji we re wergerê bikin.
    Hûn dikarin wergera jin an wergerê mêr bixwazin. Em ê hewl bidin.
interpreter-note = Em dikarin wergerê zimanê îşaretan jî bixwazin.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Ez bi kurmancî diaxivim
interpreter-need = Ji kerema xwe, ji min re werger pêwîst e

## A wry one

wry-headline = Em li nebza we dinêrin, ne li pasaporta we
wry-sub = Ev klînîka bijîşk e, ne sînor e.
wry-body = Fermo, werin hundir. Rûnin. Bêjin ku derê we diêşe.
wry-note = Hûn dikarin bê nasname, vîze an belgeya navnîşanê xwe qeyd bikin.

## The petition

petition-headline = Bila bijîşk, bijîşk bimînin
petition-sub = Divê tu kes ji çûyîna cem bijîşk netirse.
petition-body =
    Daxwaznameyê bixwînin.
    Heke hûn qebûl dikin, îmze bikin.
petition-scan = Ji bo xwendin û îmzekirinê kodê bixwînin
petition-note = Hûn bi nav, e-peyam û koda xwe ya postê îmze dikin. Li ser rûpelê hatiye nivîsandin ku em wan çawa diparêzin.
