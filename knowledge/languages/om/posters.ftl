# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Baga nagaan dhuftan
welcome-sub = Naannoo keenya jiraattuu? Eessaa iyyuu yoo dhuftan, nu biratti galmaa’uu dandeessu.
welcome-body =
    Asitti doktora yookaan narsii arguun bilisa.
    Sanada malee, teessoo dhaabbataa malees galmaa’uu dandeessu.
    Bakka simannaatti gaafadhaa. Unka guutuu irratti isin gargaarra.
welcome-note = Yaaliin hospitaalaa tokko tokko namoota tokko tokko ni kaffalchiisa. Yoo yaaddoftan nu gaafadhaa.

## No papers needed

no-papers-headline = Sanada hin qabdanii? Rakkoo hin qabu.
no-papers-sub = Asitti galmaa’uuf paaspoortiin, waraqaan eenyummaa yookaan ragaan teessoo isin hin barbaachisu.
no-papers-body =
    Waan maqaan keessan irra jiru yoo qabaattan, galmee keessan argachuuf nu gargaaruu danda’a.
    Yoo homaa hin qabaanne, kun sababa isin deebisuuf ta’u miti.
no-papers-note = Tajaajila onlaayiniitiif eenyummaa keessan mirkaneeffachuu dandeenya. Kun galmaa’uu irraa adda.

## You need not give a home address

no-address-headline = Teessoon manaa hin barbaachisu
no-address-sub = Bakka isaa, teessoo kilinika kanaatiin galmaa’uu dandeessu.
no-address-body =
    Eessa akka jiraattan mirkaneessuun dirqama miti.
    Mana dhaabbataa hin qabdanii? Iddoo tokkoo gara iddoo biraatti sochootuu? Teessoo keessan kennuu sodaattuu? Nu haasofsiisaa.
    Xalayoonnii fi ergaawwan akkamitti akka isin gahan isin wajjin walii galla.
no-address-note = Teessoon ittiin galmooftan galmee biyyaalessaa NHS keessatti kaa’ama. Unka guutuu dura nu haasofsiisaa.

## We will not ask about immigration status

no-status-headline = Waa’ee viizaa keessanii hin gaafannu
no-status-sub = Haalli imigireeshinii keessanii maal iyyuu yoo ta’e, asitti galmaa’uu fi doktora arguu dandeessu.
no-status-body =
    Sanada qabaattanis qabaachuu baattanis, isin dhukkubsattoota keenya.
    Unkaaleen tokko tokko gaaffilee namoota biyya alaatii dhufaniif ta’an qabu. Kutaa sana duwwaa dhiisuu dandeessu.
no-status-note = Hospitaalonni seera biraa waan qabaniif gaafachuu danda’u. Gorsa eessaa akka argattan isinitti himuu dandeenya.

## Your conversation is confidential

confidential-headline = Icciitiidhaan nutti dubbachuu dandeessu
confidential-sub = Akka hojii idileetti, odeeffannoo keessan Waajjira Dhimma Biyya Keessaa (Home Office) wajjin hin qooddannu.
confidential-body =
    Namni asii hojjetu hundi waan isin nutti himtan icciitiin eeguuf dirqama qaba.
    Bakka namni biraa hin dhageenyetti haasa’uuf gaafachuu dandeessu.
    Yoo Home Office waa’ee dhukkubsataa gaafate, gorsa seeraa malee hin deebisnu.
confidential-note = Yeroo muraasa seerri odeeffannoo akka kenninu nu dirqisiisuu danda’a, fakkeenyaaf yommuu manni murtii ajaju. Galmee keessan eenyu arguu akka danda’u nu gaafadhaa.

## Ask for an interpreter

interpreter-headline = Afaan keessanitti quba qabaa
interpreter-sub = Turjumaana isinii fidna. Bilisa.
interpreter-body =
    Yeroo dhuftan hunda turjumaana gaafachuu dandeessu.
    Ijoolleen keessan isinii hiikuun dirqama miti.
    Turjumaana dubartii yookaan dhiiraa gaafachuu dandeessu. Ni yaalla.
interpreter-note = Turjumaana afaan mallattoos gaafachuu dandeenya.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Afaan Oromoo nan dubbadha
interpreter-need = Maaloo, turjumaanni na barbaachisa

## A wry one

wry-headline = Onnee keessan ilaalla malee paaspoortii miti
wry-sub = Kun kilinika doktoraati malee daangaa miti.
wry-body = Seenaa. Taa’aa. Bakka isin dhukkubu nutti himaa.
wry-note = Waraqaa eenyummaa, viizaa yookaan ragaa teessoo malee galmaa’uu dandeessu.

## The petition

petition-headline = Doktoronni doktoroota haa ta’an
petition-sub = Namni kamiyyuu doktora arguu sodaachuu hin qabu.
petition-body =
    Iyyata kana dubbisaa.
    Yoo itti walii galtan, mallatteessaa.
petition-scan = Dubbisuu fi mallatteessuuf koodii kana iskaan godhaa
petition-note = Maqaa, imeelii fi koodii poostaa keessaniin mallatteessitu. Akkamitti nagaan akka isaan eegnu fuulli sun ni ibsa.
