# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Mon droit de voir un médecin généraliste (GP)
rights-register = Je peux m’inscrire dans un cabinet de médecine générale (GP). C’est gratuit.
rights-no-papers = Je n’ai pas besoin de passeport, de visa, de pièce d’identité ni de justificatif de domicile.
rights-no-status = Je n’ai pas à dire quelle est ma situation administrative (immigration).
rights-no-address = Si je n’ai pas d’adresse, je peux demander à utiliser celle du cabinet.
rights-interpreter = Je peux demander un interprète, gratuitement.
rights-refused = Si un cabinet refuse, je peux demander la raison par écrit.
rights-urgent = Urgences : 999. Conseil médical : 111. Les appels sont gratuits.
rights-show = Montrez le côté anglais à l’accueil.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Pour l’accueil
rights-desk-register = Je voudrais m’inscrire comme patient, s’il vous plaît.
rights-desk-no-papers = Je peux m’inscrire sans justifier de mon identité, de mon domicile ni de ma situation administrative.
rights-desk-refused = Si vous ne pouvez pas m’inscrire, merci de me donner la raison par écrit.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Merci de me trouver un interprète. Ma langue : {$language}

## Desk card, for the receptionist

desk-headline = Quelqu’un veut s’inscrire
desk-welcome = Dites : « Bienvenue. Vous pouvez vous inscrire aujourd’hui. »
desk-help = Donnez le formulaire. Proposez de l’aide et un interprète.
desk-no-papers = Pas de papiers ? Inscrivez sans.
desk-no-address = Pas d’adresse ? Proposez celle du cabinet. Convenez de la façon de transmettre le courrier au patient.
desk-no-status = Ne posez pas de question sur le visa ni sur la situation administrative.
desk-everyone = Traitez tout le monde de la même façon, quels que soient le nom, l’accent ou l’apparence.
desk-urgent = Malade maintenant ? Les soins qui ne peuvent pas attendre sont gratuits, avec ou sans inscription.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Un doute ? Demandez avant de refuser : {$lead}

## Card: if the Home Office contacts us

home-office-headline = Si le ministère de l’Intérieur (Home Office) nous contacte
home-office-say = Dites : « Je ne peux pas dire qui est patient ici. Merci de nous écrire. »
home-office-calm = Restez poli. Ne donnez aucune information au téléphone, par e-mail ni à la porte.
home-office-write = Notez qui a demandé, quand et ce qu’on voulait.
home-office-pass = Prévenez aussitôt : {$lead}
home-office-advice = Nous ne répondons pas sans conseil juridique.
home-office-order = On vous montre une décision de justice, ou on parle de crime grave ou de danger ? Ne décidez pas sans aide. Appelez la personne indiquée plus haut.
home-office-note = La situation administrative d’un patient n’est pas une raison de transmettre ses données.
