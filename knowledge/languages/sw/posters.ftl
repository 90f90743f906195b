# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Karibu hapa
welcome-sub = Unaishi katika eneo letu? Unaweza kujiandikisha kwetu, popote ulikotoka.
welcome-body =
    Kumwona daktari au muuguzi hapa ni bila malipo.
    Unaweza kujiandikisha bila hati na bila anwani ya kudumu.
    Uliza mapokezi. Tutakusaidia kujaza fomu.
welcome-note = Baadhi ya matibabu ya hospitali hulipiwa na baadhi ya watu. Ukiwa na wasiwasi, tuulize.

## No papers needed

no-papers-headline = Huna hati? Hakuna shida.
no-papers-sub = Huhitaji pasipoti, kitambulisho wala uthibitisho wa anwani ili kujiandikisha hapa.
no-papers-body =
    Ukiwa na kitu chenye jina lako, kinaweza kutusaidia kupata rekodi zako.
    Kama huna chochote, hiyo si sababu ya kukukataa.
no-papers-note = Kwa huduma za mtandaoni tunaweza kuhakiki utambulisho wako. Hilo ni tofauti na kujiandikisha.

## You need not give a home address

no-address-headline = Anwani ya nyumbani si lazima
no-address-sub = Badala yake unaweza kujiandikisha kwa anwani ya kliniki hii.
no-address-body =
    Si lazima uthibitishe unakoishi.
    Huna makazi ya kudumu? Unahamahama? Unaogopa kutoa anwani yako? Zungumza nasi.
    Tutakubaliana nawe jinsi barua na ujumbe utakavyokufikia.
no-address-note = Anwani unayojiandikisha nayo huwekwa katika rekodi ya kitaifa ya NHS. Zungumza nasi kabla ya kujaza fomu.

## We will not ask about immigration status

no-status-headline = Hatutakuuliza kuhusu viza yako
no-status-sub = Unaweza kujiandikisha na kumwona daktari hapa, hali yako ya uhamiaji iwe yoyote.
no-status-body =
    Uwe na hati au usiwe nazo, wewe ni mgonjwa wetu.
    Baadhi ya fomu zina maswali kwa watu waliotoka nje ya nchi. Unaweza kuacha sehemu hiyo wazi.
no-status-note = Hospitali zina kanuni nyingine na zinaweza kuuliza. Tunaweza kukuambia mahali pa kupata ushauri.

## Your conversation is confidential

confidential-headline = Unaweza kuzungumza nasi kwa siri
confidential-sub = Kwa kawaida hatutoi taarifa zako kwa Wizara ya Mambo ya Ndani (Home Office).
confidential-body =
    Kila anayefanya kazi hapa ana wajibu wa kutunza siri ya unayotuambia.
    Unaweza kuomba kuzungumza mahali ambapo mtu mwingine hasikii.
    Wizara ya Mambo ya Ndani ikiuliza kuhusu mgonjwa, hatujibu bila ushauri wa kisheria.
confidential-note = Mara chache sheria inaweza kutulazimu kutoa taarifa, kwa mfano mahakama inapoamuru. Tuulize ni nani anayeweza kuona rekodi yako.

## Ask for an interpreter

interpreter-headline = Onyesha lugha yako kwa kidole
interpreter-sub = Tutakupatia mkalimani. Ni bila malipo.
interpreter-body =
    Unaweza kuomba mkalimani kila unapokuja.
    Si lazima watoto wako wakutafsirie.
    Unaweza kuomba mwanamke au mwanamume. Tutajaribu.
interpreter-note = Tunaweza pia kuomba mkalimani wa lugha ya ishara.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Ninazungumza Kiswahili
interpreter-need = Tafadhali, ninahitaji mkalimani

## A wry one

wry-headline = Tunapima mapigo ya moyo, si pasipoti
wry-sub = Hii ni kliniki ya daktari, si mpaka.
wry-body = Ingia. Keti. Tuambie unaumwa wapi.
wry-note = Unaweza kujiandikisha bila kitambulisho, viza au uthibitisho wa anwani.

## The petition

petition-headline = Waache madaktari wawe madaktari
petition-sub = Mtu yeyote asiogope kumwona daktari.
petition-body =
    Soma ombi hili la umma.
    Ukikubali, tia saini.
petition-scan = Skani ili usome na utie saini
petition-note = Unatia saini kwa jina, barua pepe na msimbo wa posta. Ukurasa unaeleza jinsi tunavyozilinda.
