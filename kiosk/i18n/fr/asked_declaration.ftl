# Les déclarations trimestrielles : ce qui a changé, qui vit là.

common-changement = Quelque chose a-t-il changé ces 3 derniers mois ?
    .hint = Couple, enfant, travail, logement, long séjour à l’étranger.
    .short = Changement
common-changements = Qu’est-ce qui a changé ?
    .hint = Touchez tout ce qui a changé.
    .short = Ce qui a changé
    .help-title = Et après ?
    .help = Un gestionnaire de la Caf regarde votre déclaration. Déclarez aussi ce changement dans « Déclarer un changement ».
common-changements-famille = Ma vie de couple
common-changements-enfants = Mes enfants
    .hint = Une naissance, un départ, une garde
common-changements-travail = Mon travail ou mes études
common-changements-logement = Mon logement
common-changements-etranger = J’ai quitté la France plus de 3 mois
    .hint = Plus de 92 jours dans l’année, en tout
common-conjoint = Vivez-vous en couple ?
    .hint = Mariés, pacsés ou non.
    .short = En couple
