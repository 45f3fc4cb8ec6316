# Pour le conseiller : saisir le code du courrier.

letter-code-title =
    .say = Le code est dans la lettre de la Caf : la personne le lit et le tape seule.
    .blocked = Lettre non arrivée : quelques jours encore, puis l’accueil.

letter-code-code =
    .say = Laisser la personne ouvrir elle-même son courrier.
    .mistakes = Ouvrir ou photographier la lettre à sa place.
