# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Vous pouvez voir un médecin
you-lead = Tout le monde peut s’inscrire dans un cabinet de médecine générale (GP), chez un médecin de famille. C’est gratuit, et sans papiers.
you-where = Où habitez-vous ?
you-england = Angleterre
you-scotland = Écosse
you-wales = Pays de Galles
you-ni = Irlande du Nord
you-ni-differs = En Irlande du Nord, les règles sont différentes.

you-join = Vous pouvez vous inscrire
you-join-body =
    Vous pouvez vous inscrire dans un cabinet de médecine générale (GP) près de l’endroit où vous êtes.
    Peu importe d’où vous venez ou depuis combien de temps vous êtes ici.

you-papers = Pas besoin de papiers
you-papers-body =
    Il ne faut ni passeport, ni visa, ni pièce d’identité, ni justificatif de domicile.
    Le cabinet peut demander des papiers pour retrouver votre dossier. Si vous n’en avez pas, il devrait quand même vous inscrire.
you-papers-wales = Au pays de Galles, le cabinet peut demander une pièce d’identité. La carte d’asile ou une lettre du ministère de l’Intérieur (Home Office) suffit.

you-status = Pas besoin d’être installé ici
you-status-body =
    Vous n’avez pas à dire quelle est votre situation administrative (immigration).
    Certains formulaires ont des questions pour les personnes venues de l’étranger. Vous pouvez laisser cette partie vide.

you-address = Pas besoin d’adresse fixe
you-address-body =
    Vous n’avez pas à prouver où vous habitez.
    Pas de logement, ou pas sûr de donner votre adresse ? Demandez à utiliser l’adresse du cabinet.
    Décidez avec le cabinet comment les lettres vous parviendront.

you-who = Qui voit vos informations
you-who-body =
    Le cabinet garde votre dossier et doit le garder confidentiel.
    Votre nom, votre date de naissance, votre adresse et votre téléphone sont aussi dans une liste nationale du NHS. Votre maladie, non.
    L’inscription chez un médecin (GP) n’est pas signalée de façon habituelle au ministère de l’Intérieur (Home Office).
    Jusqu’en novembre 2018, le ministère de l’Intérieur pouvait obtenir des adresses de cette liste. Cet accord a pris fin.
    Un tribunal, ou une affaire de crime grave, peut encore obliger le NHS à donner des informations.
    Les hôpitaux peuvent demander au ministère de l’Intérieur si vous devez payer. Ils peuvent signaler une dette de 500 £ ou plus après deux mois.
    Personne ne peut promettre ce qui se passera plus tard. Si votre adresse n’est pas sûre, dites-le au cabinet avant de remplir le formulaire.

you-interpreter = L’interprète est gratuit
you-interpreter-body =
    Demandez un interprète quand vous prenez rendez-vous.
    Vos enfants n’ont pas à traduire pour vous.

you-refused = S’ils disent non
you-refused-body =
    Demandez la raison par écrit. Ne pas avoir de papiers n’est pas une bonne raison.
    Vous êtes malade maintenant ? Dites-le. Les soins qui ne peuvent pas attendre sont gratuits, inscrit ou non.
you-refused-england = En Angleterre, le cabinet doit vous envoyer la raison dans les 14 jours.
you-refused-letter = Écrire la lettre

you-hospital = S’il vous faut un hôpital
you-hospital-body =
    En cas d’urgence, allez aux urgences (A&E). L’aide y est gratuite pour tous.
    Certains autres soins à l’hôpital sont payants pour certaines personnes.
    Les soins urgents ne doivent pas attendre le paiement.
you-hospital-link = Est-ce que je devrai payer ?

you-pregnant = Si vous êtes enceinte
you-pregnant-body =
    Voyez tôt une sage-femme ou un médecin (GP). Vous pouvez le faire sans papiers.
    Les soins de grossesse et d’accouchement ne doivent jamais être refusés ou retardés pour de l’argent. Une facture peut venir plus tard.

you-bill = Si une facture est arrivée
you-bill-body =
    Ne la jetez pas. Demandez vite conseil.
    La facture peut être fausse, et vous pouvez demander à l’hôpital de la vérifier.
    Si elle est juste, vous pouvez demander à payer un peu chaque mois.

you-help = De l’aide près de vous
you-help-body =
    Urgence : appelez le 999. Conseil médical, jour et nuit : 111. Les appels sont gratuits.
you-help-link = Trouver un cabinet sûr

you-northern-ireland-body =
    La première fois, vous remplissez le formulaire HSCR-1 et vous envoyez des papiers originaux.
    Un bureau à Belfast, le BSO, décide. Il peut interroger le ministère de l’Intérieur (Home Office) sur votre situation.
    Si vous demandez l’asile, vous pouvez vous inscrire, même si l’asile vous a été refusé.
    Si vous n’avez aucun papier, demandez conseil avant d’envoyer le formulaire.
    Le cabinet doit vous le dire par écrit s’il refuse.
    Les soins d’urgence sont là pour tous.

you-keep = Gardez cette page
you-keep-body = Un seul fichier qui marche sans internet. Vous pouvez le transmettre par Bluetooth ou WhatsApp.
you-keep-page = Enregistrer la page
you-keep-pdf = Enregistrer en PDF
# {$date} is written by the program in the manner of this language.
you-checked = Nous avons vérifié ces règles pour la dernière fois le {$date}.
