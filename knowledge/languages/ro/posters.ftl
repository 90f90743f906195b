# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Bine ați venit la noi
welcome-sub = Locuiți în zona noastră? Vă puteți înscrie la noi, oricare ar fi țara din care veniți.
welcome-body =
    Consultația la medic sau la asistentă este gratuită aici.
    Vă puteți înscrie fără acte și fără adresă stabilă.
    Întrebați la recepție. Vă ajutăm să completați formularul.
welcome-note = Unele îngrijiri din spital costă bani pentru unele persoane. Dacă vă faceți griji, întrebați-ne.

## No papers needed

no-papers-headline = Fără acte? Nicio problemă.
no-papers-sub = Nu aveți nevoie de pașaport, act de identitate sau dovada adresei ca să vă înscrieți aici.
no-papers-body =
    Dacă aveți ceva cu numele dumneavoastră, ne poate ajuta să vă găsim fișa.
    Dacă nu aveți nimic, acesta nu este un motiv să fiți refuzat.
no-papers-note = Pentru serviciile online s-ar putea să vă verificăm identitatea. Aceasta nu ține de înscriere.

## You need not give a home address

no-address-headline = Nu este nevoie de adresă
no-address-sub = În schimb, vă puteți înscrie cu adresa acestui cabinet.
no-address-body =
    Nu este nevoie să dovediți unde locuiți.
    Nu aveți o locuință stabilă? Vă mutați din loc în loc? Vă temeți să spuneți adresa? Vorbiți cu noi.
    Stabilim împreună cum ajung la dumneavoastră scrisorile și mesajele.
no-address-note = Adresa cu care vă înscrieți se păstrează într-o evidență națională NHS. Vorbiți cu noi înainte de a completa formularul.

## We will not ask about immigration status

no-status-headline = Nu vă vom întreba de viză
no-status-sub = Vă puteți înscrie și puteți merge la medic aici, oricare ar fi statutul dumneavoastră de imigrare.
no-status-body =
    Cu acte sau fără, sunteți pacientul nostru.
    Unele formulare au întrebări pentru cei veniți din străinătate. Partea aceea o puteți lăsa goală.
no-status-note = Spitalele au alte reguli și vă pot întreba. Vă putem spune unde găsiți sfaturi.

## Your conversation is confidential

confidential-headline = Puteți vorbi cu noi în confidențialitate
confidential-sub = Nu obișnuim să transmitem datele dumneavoastră Ministerului de Interne (Home Office).
confidential-body =
    Toți cei care lucrează aici au datoria să păstreze confidențial ce ne spuneți.
    Puteți cere să vorbiți unde nu aude nimeni altcineva.
    Dacă Ministerul de Interne întreabă despre un pacient, nu răspundem fără consultanță juridică.
confidential-note = În cazuri rare, legea ne poate obliga să dăm informații, de exemplu când hotărăște un tribunal. Întrebați-ne cine vă poate vedea fișa.

## Ask for an interpreter

interpreter-headline = Arătați limba dumneavoastră
interpreter-sub = Vă găsim un interpret. Este gratuit.
interpreter-body =
    Puteți cere un interpret la fiecare vizită.
    Copiii dumneavoastră nu sunt nevoiți să traducă pentru dumneavoastră.
    Puteți cere o femeie sau un bărbat. Vom încerca.
interpreter-note = Putem cere și un interpret de limbaj mimico-gestual.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Vorbesc română
interpreter-need = Am nevoie de un interpret, vă rog

## A wry one

wry-headline = Vă luăm pulsul, nu pașaportul
wry-sub = Aici este cabinet medical, nu graniță.
wry-body = Poftiți înăuntru. Luați loc. Spuneți-ne ce vă doare.
wry-note = Vă puteți înscrie fără act de identitate, viză sau dovada adresei.

## The petition

petition-headline = Lăsați medicii să fie medici
petition-sub = Nimeni nu ar trebui să se teamă să meargă la medic.
petition-body =
    Citiți petiția.
    Dacă sunteți de acord, semnați.
petition-scan = Scanați codul ca să citiți și să semnați
petition-note = Semnați cu numele, adresa de e-mail și codul poștal. Pe pagină scrie cum le păstrăm în siguranță.
