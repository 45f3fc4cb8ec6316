# Pour le conseiller : saisir le code reçu.

enter-code-title =
    .say = Le code est à la personne : elle le tape, le conseiller détourne le regard.
    .blocked = Rien reçu : « Renvoyer un code », puis « Choisir un autre moyen ».

enter-code-code =
    .say = Attendre une minute, regarder les messages indésirables, puis demander un autre code.
    .mistakes = Lire le code à voix haute : il donne l’accès au compte.
    .blocked = Coordonnées anciennes : le 3230, ou l’accueil pour les mettre à jour.
