# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Aller à la partie principale
site-menu = Menu
site-search = Chercher
site-search-what = Que cherchez-vous ?
site-search-nothing = Rien n’a été trouvé. Essayez d’autres mots.
site-language = Langue
site-leave = Quitter ce site
site-leave-how = Vous pouvez aussi appuyer deux fois sur la touche Esc (Échap).
site-foot = Nous ne gardons rien de ce que vous écrivez ici. Pas de cookies, pas de traceurs. Ce site ne fait pas partie du NHS.
site-browser-title = Ce que votre téléphone garde en mémoire
site-browser =
    Votre navigateur peut garder cette page dans l’historique, et la touche retour peut ramener ici.
    Pour l’enlever, effacez l’historique. La prochaine fois, vous pouvez utiliser une fenêtre privée.
    La personne qui gère votre réseau peut voir que vous êtes venu sur ce site, mais pas ce que vous avez lu ou écrit.

## Menu

site-menu-rights = Vos droits
site-menu-register = Remplir le formulaire
site-menu-card = Carte à montrer
site-menu-refused = Ils ont dit non
site-menu-surgeries = Trouver un cabinet sûr
site-menu-costs = Frais d’hôpital

## Forms

site-continue = Continuer
site-back = Retour
site-change = Changer
site-optional = vous pouvez laisser vide
site-yes = Oui
site-no = Non
site-wrong = Il y a quelque chose à corriger
site-error = Erreur
site-sources = D’où vient cette information
site-print = Imprimer cette page
