# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Ils ont dit non
no-lead = Répondez à quelques questions et vous aurez une lettre en anglais. Rien n’est gardé.
no-what = Qu’est-ce qu’ils voulaient de vous ?
no-what-id = Un passeport ou une pièce d’identité
no-what-address = Un justificatif de domicile
no-what-status = Un visa ou des papiers d’immigration
no-what-nhs-number = Un numéro NHS
no-what-area = Ils ont dit que j’habite hors de leur secteur
no-what-full = Ils ont dit qu’ils n’ont plus de place
no-what-other = Autre chose, ou aucune raison
no-when = C’était quand ?
no-practice = Nom du cabinet
no-who-to = Qui doit recevoir la lettre ?
no-to-practice = Le responsable du cabinet
no-to-board = L’organisme qui paie le cabinet
no-your-name = Votre nom
no-your-name-hint = Le prénom ou les initiales suffisent.
no-where = Où êtes-vous ?
no-where-area = Dans le secteur du cabinet
no-where-none = Je n’ai pas d’adresse fixe
no-use-address = Je voudrais utiliser l’adresse du cabinet
no-ill = Je suis malade maintenant
no-count = Comptez ce refus : seulement le cabinet, le mois et la raison. Rien sur moi.
no-count-why = Les chiffres montrent où les cabinets ont besoin d’aide. Un cabinet n’est montré qu’à partir de cinq refus.
no-make = Faire la lettre

no-letter = Ce que dit la lettre
no-says-register = Inscrivez-moi maintenant, s’il vous plaît. Personne ne doit montrer de papiers pour s’inscrire.
no-says-board = Regardez ce que fait ce cabinet, s’il vous plaît, et aidez-moi à m’inscrire.
no-says-full = Si vous n’avez plus de place, dites-le par écrit et indiquez-moi un cabinet proche qui prend des patients.
no-says-reason = Si vous dites toujours non, envoyez-moi la raison par écrit.
no-says-days = En Angleterre, cela doit se faire dans les 14 jours.
no-says-urgent = D’ici là, donnez-moi les soins qui ne peuvent pas attendre. C’est gratuit.
no-says-ill = Je suis malade maintenant et j’ai besoin de soins tout de suite.
no-says-address = Laissez-moi utiliser l’adresse du cabinet pour les lettres.
no-pdf = Lettre (PDF)
no-next = Essayez aussi un autre cabinet :
no-ni = En Irlande du Nord, les règles sont différentes. Demandez conseil avant d’écrire.

no-wrong-what = Choisissez ce qu’ils voulaient.
no-wrong-when = Écrivez le jour ainsi : 23 11 2026. Il ne peut pas être dans le futur.
no-wrong-practice = Écrivez le nom du cabinet.
no-wrong-name = Écrivez un nom ou des initiales, pour qu’ils puissent répondre.
no-wrong-nation = Choisissez où est le cabinet.
no-counted = Le refus a été compté. Merci.
