# J’ai déménagé.

changer-adresse-title = J’ai déménagé
    .hint = Ma nouvelle adresse, mon nouveau logement
    .search = déménagement, déménager, nouvelle adresse, changer d’adresse, nouvel appartement, j’ai déménagé

changer-adresse-depuis = Quand avez-vous emménagé ?
    .hint = Le premier jour dans le nouveau logement. Il peut être à venir.
    .short = Emménagement
