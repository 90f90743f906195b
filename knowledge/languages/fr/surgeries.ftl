# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = Trouver un cabinet
surgeries-title = Trouver un cabinet sûr
surgeries-lead = Un cabinet sûr a promis de vous inscrire sans pièce d’identité, sans justificatif de domicile et sans papiers d’immigration.
surgeries-place = Code postal ou ville
surgeries-place-hint = Par exemple M1 1AE ou Leeds. Ce n’est pas forcément votre adresse : n’importe quel endroit près de vous suffit.
surgeries-find = Chercher
surgeries-near-me = Près de moi
surgeries-near-me-failed = Votre téléphone n’a pas dit où vous êtes. Écrivez un code postal ou une ville.
surgeries-forgotten = Nous utilisons ce lieu pour vous répondre. Ensuite, nous l’oublions.
surgeries-register = Voir tous les cabinets sûrs
# {$town} is the name of a town that does not exist.
surgeries-made-up = Ceci est une démonstration. Aucun vrai cabinet n’a encore été ajouté. La ville de {$town} et ses cabinets sont inventés.

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = À proximité : {$place}
surgeries-near-you = Près de vous
surgeries-your-position = l’endroit où vous êtes
surgeries-bring = Ce qu’il faut apporter : rien.
surgeries-bring-more = Pour vous inscrire, il ne faut ni pièce d’identité, ni justificatif de domicile, ni papiers d’immigration. Si on vous les demande, montrez cette page.
surgeries-safe = Cabinets sûrs
surgeries-none-safe = Aucun cabinet près d’ici n’a encore rejoint les cabinets sûrs. Vous pouvez quand même vous inscrire sans papiers.
surgeries-others = Autres cabinets à proximité
surgeries-others-more = Ceux-ci n’ont pas fait cette promesse. Vous pouvez quand même vous y inscrire sans papiers.
surgeries-again = Chercher ailleurs
surgeries-map = Carte des cabinets de la liste. La liste dit la même chose avec des mots.
surgeries-straight = Les distances sont en ligne droite. Le chemin peut être plus long, par exemple s’il y a de l’eau entre les deux.
# {$place} is a postcode.
surgeries-about = Nous ne connaissons pas exactement ce code postal. Les distances partent du milieu du secteur autour de {$place}.
surgeries-only-area = Nous savons seulement à peu près où se trouve {$place}. Les distances peuvent être fausses de nombreux kilomètres.
surgeries-northern-ireland = En Irlande du Nord, les règles sont différentes, et nous n’avons pas de liste de ses cabinets. Vous pouvez en trouver un ici :
surgeries-scotland = Nous n’avons pas tous les cabinets d’Écosse. Vous pouvez en trouver d’autres ici :

# {$number} is a number.
surgeries-metres = {$number} mètres
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = À {$distance}
surgeries-to-north = vers le nord
surgeries-to-north-east = vers le nord-est
surgeries-to-east = vers l’est
surgeries-to-south-east = vers le sud-est
surgeries-to-south = vers le sud
surgeries-to-south-west = vers le sud-ouest
surgeries-to-west = vers l’ouest
surgeries-to-north-west = vers le nord-ouest

surgeries-tag-safe = cabinet sûr
surgeries-tag-made-up = inventé
surgeries-address = Adresse
surgeries-phone = Téléphone
surgeries-website = Site web
surgeries-languages = Langues
surgeries-directions = Où c’est
surgeries-join = S’inscrire en ligne avec le NHS
surgeries-grade-demands = Quand nous avons regardé la dernière fois, son site exigeait des papiers. Vous n’en avez quand même pas besoin.
surgeries-grade-asks = Quand nous avons regardé la dernière fois, son site demandait des papiers. Vous n’en avez pas besoin.
surgeries-grade-clean = Quand nous avons regardé la dernière fois, son site disait qu’il ne faut pas de papiers.
surgeries-grade-none = Quand nous avons regardé la dernière fois, son site ne disait rien sur les papiers.

## A surgery’s page

surgeries-is-safe = Ce cabinet est un cabinet sûr.
# {$date} is a date.
surgeries-since = Dans le registre depuis : {$date}
surgeries-under-review = Ce cabinet est un cabinet sûr, mais son site demande des papiers. Nous lui avons demandé de corriger cela. Depuis : {$date}
surgeries-not-listed = Ce cabinet n’a pas rejoint les cabinets sûrs. Vous pouvez quand même vous inscrire sans papiers.
surgeries-closed = Ce cabinet a fermé. Cherchez-en un autre près de vous.
# {$town} is the name of a town.
surgeries-from-town = À {$distance} du centre-ville ({$town}), {$direction}
surgeries-open-map = Ouvrir dans votre carte
surgeries-show-words = Vous pouvez montrer ces mots à l’accueil.
surgeries-same-place = Dans le même bâtiment
surgeries-record = Ce que l’on sait de ce cabinet

## When a place is not found

surgeries-error-title = Essayez encore une fois
surgeries-error-empty = Écrivez un code postal ou le nom d’une ville
surgeries-error-postcode = Nous ne connaissons pas ce code postal. Vérifiez-le, ou écrivez une ville
surgeries-error-town = Nous ne connaissons pas ce lieu. Écrivez un code postal, ou une ville plus grande près de vous
surgeries-error-several = Plusieurs lieux portent ce nom. Choisissez-en un
surgeries-error-no-fixed-abode = Ce n’est pas un lieu. Le NHS écrit cela pour les personnes sans adresse fixe. Écrivez le code postal ou la ville d’un lieu où vous êtes souvent. Vous pouvez vous inscrire sans adresse
surgeries-error-islands = Jersey, Guernesey et l’île de Man ont leurs propres services de santé. Là-bas, nous ne pouvons pas aider
