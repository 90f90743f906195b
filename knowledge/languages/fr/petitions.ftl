# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Pétitions
petition-list-lead = Votre signature est scellée dès qu’elle arrive. Nous publions des nombres que chacun peut vérifier, et rien d’autre.
petition-list-none = Il n’y a pas encore de pétition ici.
petition-read = Lire et signer
petition-read-closed = Lire

## Where a petition stands

petition-stage-not-yet-open = Ouvre le {$date}
petition-stage-open = Ouverte jusqu’au {$date}
petition-stage-closed = La collecte de signatures s’est terminée le {$date}
petition-stage-handed-in = Remise le {$date}
petition-stage-answered = Réponse reçue le {$date}
petition-stage-presented-again = Présentée à nouveau le {$date}
petition-handed-to = Remise à : {$to}
petition-again-to = Présentée à nouveau à : {$to}
petition-response-title = La réponse
petition-response-by = Réponse de : {$by}

## The petition

petition-to = À : {$addressee}
petition-by = Demandée par : {$creator}
petition-signatures = signatures
petition-goal = Objectif : {$goal}
petition-paper = Signatures sur papier, comptées à part : {$count}
petition-count-soon = Le nombre est mis à jour chaque seconde. Seules les signatures confirmées sont comptées.
petition-why = Pourquoi
petition-what = Ce que nous demandons
petition-sources = D’où viennent les chiffres
petition-in-english = Cette pétition n’est pas encore dans votre langue. La voici en anglais.
petition-draft = Traduction provisoire : aucune personne parlant la langue n’a encore relu cette page.
petition-places = Signatures par lieu
petition-history = Comment le nombre a augmenté
petition-verify-link = Vérifiez ce nombre vous-même

## What happens to your data

petition-data-title = Ce que deviennent vos données
petition-data-sealed = Votre nom, votre e-mail et votre code postal sont scellés dès qu’ils arrivent. Seule la clé de la campagne les ouvre, et ce serveur ne l’a pas.
petition-data-counts = Nous publions des nombres par secteur, jamais les petits, et jamais qui a signé.
petition-data-none = Le destinataire reçoit le nombre de signatures, aucun nom.
petition-data-names = Le destinataire reçoit le nombre et les noms. Ni e-mail, ni code postal.
petition-data-names-and-constituencies = Le destinataire reçoit le nombre, les noms et leurs circonscriptions électorales. Ni e-mail, ni code postal.
petition-data-erase = Vous pouvez retirer votre signature quand vous voulez. Tout est effacé au plus tard à cette date : {$date}
petition-data-demonstration = Ceci est une démonstration. Sa clé se trouve sur cette machine : ne signez donc pas avec votre vrai nom.

## The form

petition-form-title = Signez cette pétition
petition-name = Votre nom
petition-name-hint = Comme vous l’écrivez vous-même, dans n’importe quel alphabet
petition-email = Votre adresse e-mail
petition-email-hint = Nous envoyons un seul e-mail, pour être sûrs que c’est vous
petition-country = Où vous habitez
petition-country-uk = Royaume-Uni
petition-postcode = Votre code postal
petition-postcode-hint = Seulement au Royaume-Uni. Il nous dit votre circonscription électorale, par exemple {$example}
petition-updates = Dites-moi par e-mail ce que devient cette pétition
petition-sign = Signer
petition-trap = Laissez ce champ vide
petition-error-title = Il y a quelque chose à corriger
petition-error-prefix = Erreur :
petition-error-name-missing = Écrivez votre nom
petition-error-name-long = Votre nom dépasse 255 caractères. Écrivez-en une forme plus courte
petition-error-name-sign = Un nom ne peut pas commencer par un de ces signes = + - @
petition-error-name-link = Un nom ne peut pas contenir une adresse web
petition-error-email-missing = Écrivez votre adresse e-mail
petition-error-email = Cette adresse e-mail n’est pas complète. Elle ressemble à name@example.org
petition-error-country = Choisissez le pays où vous habitez
petition-error-postcode-missing = Écrivez votre code postal. Si vous n’avez pas de logement à vous, prenez le code postal d’un endroit où vous êtes souvent
petition-error-postcode = Ce code postal britannique n’est pas complet. Il ressemble à SW1A 1AA
petition-error-unprintable = Il contient un signe que l’on ne voit pas. Écrivez-le à nouveau
petition-not-here-title = Personne ne peut encore signer ici
petition-not-here-what = Les personnes qui gèrent ce site n’ont pas fini de le préparer. Rien de ce que vous écrivez n’est gardé. Revenez plus tard, s’il vous plaît.
petition-error-closed = Cette pétition ne peut plus être signée
petition-error-old-form = Ce formulaire est resté ouvert trop longtemps. Envoyez-le encore une fois

## Check your mail

petition-sent-title = Regardez vos e-mails
petition-sent-lead = Nous vous avons envoyé un e-mail. Votre signature compte quand vous l’avez confirmée.
petition-sent-spam = Rien après cinq minutes ? Regardez dans le dossier des messages indésirables (spam).
petition-sent-code-title = Ou écrivez le code de l’e-mail
petition-code = Le code
petition-code-hint = Huit lettres et chiffres
petition-code-go = Continuer
petition-code-wrong = Nous ne connaissons pas ce code. Vérifiez chaque lettre, ou suivez le lien de l’e-mail
petition-resend-title = Aucun e-mail n’est arrivé ?
petition-resend = L’envoyer encore une fois
petition-resent = Nous l’avons envoyé encore une fois.
petition-resend-enough = Nous avons envoyé autant d’e-mails que nous pouvons. Cherchez le premier, aussi dans le dossier des messages indésirables (spam).
petition-sent-week = Ce qui n’est pas confirmé dans les 7 jours est effacé.
petition-sent-demonstration = Il n’y a pas de serveur d’e-mail ici. Cette démonstration montre donc ses e-mails sur une page.
petition-sent-demonstration-link = Voir les e-mails

## Confirm

petition-confirm-title = Confirmez votre signature
petition-confirm-lead = Quelqu’un a signé cette pétition avec votre adresse e-mail. C’était vous ?
petition-confirm-button = Oui, comptez ma signature
petition-not-me = Ce n’était pas moi
petition-not-me-hint = La signature est effacée tout de suite.
petition-withdraw-title = Vous avez signé
petition-withdraw-lead = Votre signature est confirmée et comptée.
petition-withdraw = Retirer ma signature
petition-withdraw-hint = Elle est enlevée du nombre et effacée. On ne peut pas revenir en arrière.
petition-erased-title = Effacée
petition-erased-lead = Il ne reste rien de la signature ici.
petition-withdrawn-title = Retirée
petition-withdrawn-lead = Votre signature n’est plus comptée, et ce qui était scellé est effacé.
petition-gone-title = Ce lien ne mène plus nulle part
petition-gone-lead = Il a peut-être servi à retirer la signature, ou sept jours ont passé, ou une partie de l’adresse manque.
petition-gone-what = Regardez si toute l’adresse de l’e-mail est dans votre navigateur. Si oui, vous pouvez signer à nouveau.
petition-gone-sign = Voir les pétitions

## Thank you, and the receipt

petition-thanks-title = Merci
petition-thanks-lead = Votre signature est comptée.
petition-thanks-number = Signatures jusqu’ici : {$count}
petition-receipt-title = Votre reçu
petition-receipt-lead = Avec lui, vous pouvez vérifier, maintenant ou dans un an, que votre signature est comptée. Il ne dit rien sur qui vous êtes.
petition-receipt-save = Enregistrer le reçu
petition-receipt-check = Le vérifier
petition-receipt-once = Gardez-le pour vous : celui qui l’a peut aussi retirer votre signature.
petition-share-title = Amenez une personne de plus
petition-share-lead = Le mieux, après avoir signé, est de demander à quelqu’un que vous connaissez.
petition-share-label = Mots à envoyer
petition-share-text = J’ai signé cette pétition : {$action} Voulez-vous signer aussi ? {$address}

## Verify

petition-verify-title = Vérifier le nombre
petition-verify-lead = Chaque signature confirmée est une ligne dans un journal auquel on peut seulement ajouter des lignes. Son dernier état est signé et publié, pour que nous ne puissions pas changer le passé sans que quelqu’un le remarque.
petition-verify-head = L’état maintenant
petition-verify-size = Lignes dans le journal
petition-verify-time = Signé à
petition-verify-root = Empreinte
petition-verify-receipt = Mettez ici votre reçu
petition-verify-receipt-hint = Collez le texte du fichier, ou choisissez le fichier. Il est vérifié en mémoire et oublié.
petition-verify-file = Ou choisissez le fichier
petition-verify-go = Vérifier
petition-verify-yes = Votre signature est dans le journal
petition-verify-yes-lead = Le reçu concorde avec l’état signé, et tous les états précédents concordent aussi avec lui.
petition-verify-no = Ce reçu ne concorde pas
petition-verify-unreadable = Ce n’est pas un de nos reçus. Mettez tout le texte du fichier, du premier crochet au dernier.
petition-verify-other = Ce reçu est celui d’une autre pétition.
petition-verify-wrong = Le reçu se lit, mais il ne mène pas à l’état publié. Si vous n’avez pas changé le fichier, dites-le à tout le monde.
petition-verify-offline = Vous pouvez vérifier sans faire confiance à ce site : avec le programme et les fichiers ci-dessous.

## Mails

petition-mail-greeting = Bonjour {$name},
petition-mail-confirm-subject = Confirmez votre signature
petition-mail-confirm-lead = merci de signer cette pétition : {$action}
petition-mail-confirm-do = Confirmez que c’était bien vous. C’est seulement alors que votre signature compte.
petition-mail-confirm-link = Confirmer votre signature
petition-mail-confirm-code = Ou écrivez ce code sur la page :
petition-mail-confirm-not-me = Ce n’était pas vous ? La même page efface tout, tout de suite. Si vous ne faites rien, c’est effacé après 7 jours.
petition-mail-confirm-keep = Gardez cet e-mail : avec le même lien, vous pouvez retirer votre signature à tout moment.
petition-mail-again-subject = Vous avez déjà signé
petition-mail-again-lead = quelqu’un, peut-être vous, a signé cette pétition encore une fois avec votre adresse : {$action}
petition-mail-again-do = Votre première signature est toujours là. Rien n’a été ajouté, et il n’y a rien à faire.
petition-mail-again-link = Voir la pétition
petition-mail-closing = Avec nos remerciements, l’équipe de la campagne
petition-mail-leave = Vous recevez ceci parce que vous avez demandé des nouvelles. Pour ne plus en recevoir :

## When something goes wrong, and the foot

petition-receipt-by-link = Votre reçu, et le moyen de retirer votre signature, se trouvent derrière le lien de l’e-mail.
petition-trouble-title = Votre signature n’a pas été prise
petition-trouble-lead = Il y a énormément de monde ici en ce moment, ou notre stockage ne répond pas. Rien de ce que vous avez envoyé n’a été gardé.
petition-trouble-what = Revenez en arrière et envoyez-le encore une fois dans une minute. Ce que vous avez écrit devrait y être encore.
petition-closed-what = Merci d’avoir voulu signer. Vous pouvez encore la lire, et voir ce qu’elle est devenue.
petition-foot = Rien à livrer : pas de cookies, pas de traceurs, et ce que vous écrivez pour signer est scellé. Ce site ne fait pas partie du NHS.
