# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Remplir le formulaire d’inscription
join-lead = Ce formulaire ne demande que ce dont le cabinet a besoin. Rien n’est gardé : quand vous fermez la page, tout disparaît.
join-seen-list = Qui le voit : le cabinet et la liste nationale du NHS.
join-seen-practice = Qui le voit : seulement le cabinet.

join-for = Pour qui est le formulaire ?
join-for-me = Pour moi
join-for-child = Pour mon enfant
join-for-other = Pour quelqu’un que j’aide
join-for-why = Pour que le cabinet sache qui signe.
join-helper-name = Nom de la personne qui aide
join-helper-relation = Qui êtes-vous pour cette personne ? Par exemple : mère, ami

join-name = Nom
join-name-why = Pour que le cabinet puisse vous appeler. Écrivez-le comme vous l’utilisez. Il ne doit correspondre à aucun papier.
join-title-word = Titre, par exemple Mr, Mrs, Miss, Mx
join-given = Prénoms
join-family = Nom de famille
join-one-name = Si vous n’avez qu’un nom, écrivez-le ici.

join-born = Date de naissance
join-born-why = Pour que personne ne vous prenne pour quelqu’un d’autre.
join-day = Jour
join-month = Mois
join-year = Année
join-only-year = Je connais seulement l’année, ou à peu près
join-calendar = Calendrier
join-calendar-gregorian = Calendrier britannique
join-calendar-solar-hijri = Calendrier persan et afghan
join-calendar-hijri = Calendrier islamique (hégire)
join-calendar-ethiopian = Calendrier éthiopien

join-sex = Sexe
join-sex-why = Le NHS s’en sert pour vous inviter aux bons examens.
join-sex-female = Femme
join-sex-male = Homme
join-sex-other = Autre
join-sex-unknown = Je préfère ne pas le dire

join-reach = Comment le cabinet peut-il vous joindre sans danger ?
join-reach-why = Pour les rendez-vous et les résultats. Donnez seulement ce qui est sûr pour vous.
join-phone = Téléphone
join-phone-shared = D’autres personnes utilisent aussi ce téléphone
join-email = E-mail

join-address = Quelle adresse le cabinet doit-il utiliser ?
join-address-why = Les lettres y vont. Vous n’avez pas à la prouver.
join-address-home = L’endroit où j’habite ou je reste
join-address-practice = L’adresse du cabinet
join-address-care-of = L’adresse de quelqu’un d’autre
join-address-none = Je n’ai pas d’adresse fixe
join-care-name = Nom de la personne ou du lieu
join-street = Maison et rue
join-town = Ville
join-postcode = Code postal
join-post = Si les lettres vont au cabinet, comment le saurez-vous ?
join-post-collect = Je viens demander
join-post-call = Le cabinet m’appelle
join-post-text = Le cabinet envoie un message

join-practice = Nom du cabinet
join-practice-why = Pour que le formulaire arrive au bon endroit.
join-practice-street = Adresse du cabinet

join-language = Votre langue
join-language-why = Pour que le cabinet trouve un interprète.
join-interpreter = J’ai besoin d’un interprète
join-needs = Quoi d’autre vous aiderait ? Par exemple : gros caractères, langue des signes, une femme médecin

join-more = Plus, seulement si vous voulez
join-more-why = Cela aide à retrouver d’anciens dossiers. Vous pouvez vous inscrire sans.
join-nhs-number = Numéro NHS
join-before-name = Un autre nom que vous avez utilisé
join-before-practice = Votre dernier cabinet au Royaume-Uni
join-before-address = Votre dernière adresse au Royaume-Uni

join-check = Vérifiez vos réponses
join-make = Faire le formulaire
join-pdf = Formulaire à remettre (PDF)
join-post-paper = Accord sur les lettres (PDF)
join-file = Fichier pour l’ordinateur du cabinet
join-sealed = Fichier scellé, seul ce cabinet peut l’ouvrir
join-codes = Scellé, en codes à scanner
join-done = Enregistrez ou imprimez le formulaire, signez-le et donnez-le au cabinet. Puis fermez cette page.

join-note-year = Vous connaissez seulement l’année. Le NHS écrit 1er janvier, et le formulaire dit que c’est une estimation.
join-note-moon = Dans ce calendrier, le jour peut être un jour avant ou après. Regardez encore la date.
join-note-one-name = Vous avez un seul nom. Le formulaire le dit et le met au nom de famille.
join-note-letters = Le cabinet ne sait peut-être pas lire ces lettres. Soyez prêt à dire votre nom.
join-note-shared = D’autres personnes utilisent votre téléphone. Le formulaire demande de ne laisser aucun détail dans les messages.
join-note-no-way = Vous n’avez donné ni téléphone ni e-mail. Passez souvent au cabinet et demandez vos lettres.

join-wrong-for = Choisissez pour qui est le formulaire.
join-wrong-helper = Écrivez le nom de la personne qui aide.
join-wrong-name = Écrivez un nom. Un seul suffit.
join-wrong-long = C’est trop long pour le formulaire. Raccourcissez.
join-wrong-born = Écrivez jour, mois et année en chiffres. Si vous connaissez seulement l’année, cochez la case.
join-wrong-day = Ce calendrier n’a pas ce jour. Regardez les chiffres ou choisissez un autre calendrier.
join-wrong-future = Ce jour n’est pas encore venu. Regardez l’année.
join-wrong-old = C’était il y a plus de 120 ans. Regardez l’année et le calendrier.
join-wrong-sex = Choisissez-en un. « Je préfère ne pas le dire » est aussi une réponse.
join-wrong-phone = Cela ne ressemble pas à un numéro de téléphone. Écrivez des chiffres ou laissez vide.
join-wrong-email = Cela ne ressemble pas à un e-mail. Écrivez comme name@example.org ou laissez vide.
join-wrong-address = Choisissez une adresse. « Je n’ai pas d’adresse fixe » est aussi une réponse.
join-wrong-both = Vous avez choisi une adresse et écrit une autre. Effacez-en une ou changez de choix.
join-wrong-street = Écrivez la maison et la rue ou choisissez une autre adresse.
join-wrong-care = Écrivez le nom de la personne ou du lieu dont c’est l’adresse.
join-wrong-postcode = Ce n’est pas un code postal britannique. Écrivez comme M1 1AE ou laissez vide.
join-wrong-practice = Pour utiliser l’adresse d’un cabinet, écrivez son nom.
join-wrong-nhs = Ce n’est pas un numéro NHS. Il a dix chiffres. Regardez encore ou laissez vide.
