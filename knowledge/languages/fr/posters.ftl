# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Ici, vous êtes les bienvenus
welcome-sub = Vous habitez dans notre secteur ? Vous pouvez vous inscrire ici, d’où que vous veniez.
welcome-body =
    Voir un médecin ou une infirmière est gratuit ici.
    Vous pouvez vous inscrire sans papiers et sans adresse fixe.
    Demandez à l’accueil. Nous vous aiderons à remplir le formulaire.
welcome-note = Certains soins à l’hôpital sont payants pour certaines personnes. Si cela vous inquiète, demandez-nous.

## No papers needed

no-papers-headline = Pas de papiers ? Pas de problème.
no-papers-sub = Pas besoin de passeport, de pièce d’identité ni de justificatif de domicile pour vous inscrire ici.
no-papers-body =
    Si vous avez quelque chose à votre nom, cela peut nous aider à retrouver votre dossier.
    Si vous n’avez rien, ce n’est pas une raison pour vous refuser.
no-papers-note = Pour les services en ligne, nous pouvons vérifier votre identité. C’est une démarche à part de l’inscription.

## You need not give a home address

no-address-headline = Pas besoin d’adresse personnelle
no-address-sub = Vous pouvez vous inscrire à l’adresse de ce cabinet.
no-address-body =
    Vous n’avez pas à prouver où vous habitez.
    Pas de logement fixe ? Vous allez d’un lieu à l’autre ? Vous avez peur de donner votre adresse ? Parlez-nous.
    Nous conviendrons avec vous de la façon de vous transmettre lettres et messages.
no-address-note = L’adresse de votre inscription est conservée dans un fichier national du NHS. Parlez-nous avant de remplir le formulaire.

## We will not ask about immigration status

no-status-headline = Nous ne demanderons pas votre visa
no-status-sub = Vous pouvez vous inscrire et voir un médecin ici, quelle que soit votre situation administrative (immigration).
no-status-body =
    Avec ou sans papiers, vous êtes notre patient.
    Certains formulaires posent des questions aux personnes venues de l’étranger. Vous pouvez laisser cette partie vide.
no-status-note = Les hôpitaux ont d’autres règles et peuvent poser la question. Nous pouvons vous dire où trouver conseil.

## Your conversation is confidential

confidential-headline = Vous pouvez nous parler en confiance
confidential-sub = Nous n’avons pas pour habitude de transmettre vos données au ministère de l’Intérieur (Home Office).
confidential-body =
    Toute personne qui travaille ici a le devoir de garder confidentiel ce que vous nous dites.
    Vous pouvez demander à parler là où personne d’autre n’entend.
    Si le ministère de l’Intérieur nous interroge sur un patient, nous ne répondons pas sans conseil juridique.
confidential-note = Dans de rares cas, la loi peut nous obliger à donner des informations, par exemple si un tribunal l’ordonne. Demandez-nous qui peut voir votre dossier.

## Ask for an interpreter

interpreter-headline = Montrez votre langue du doigt
interpreter-sub = Nous vous trouverons un interprète. C’est gratuit.
interpreter-body =
    Vous pouvez demander un interprète à chaque visite.
    Vos enfants n’ont pas à traduire pour vous.
    Vous pouvez demander une femme ou un homme. Nous ferons notre possible.
interpreter-note = Nous pouvons aussi demander un interprète en langue des signes.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Je parle français
interpreter-need = J’ai besoin d’un interprète, s’il vous plaît

## A wry one

wry-headline = Nous prenons votre pouls, pas votre passeport
wry-sub = Ici, c’est un cabinet médical, pas une frontière.
wry-body = Entrez. Asseyez-vous. Dites-nous où vous avez mal.
wry-note = Vous pouvez vous inscrire sans pièce d’identité, visa ni justificatif de domicile.

## The petition

petition-headline = Laissez les médecins être médecins
petition-sub = Personne ne devrait avoir peur de voir un médecin.
petition-body =
    Lisez la pétition.
    Si vous êtes d’accord, signez.
petition-scan = Scannez pour lire et signer
petition-note = On signe avec son nom, son adresse e-mail et son code postal. La page explique comment nous les protégeons.
