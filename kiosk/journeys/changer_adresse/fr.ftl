# J’ai déménagé.

changer-adresse-title = J’ai déménagé
    .hint = Ma nouvelle adresse, mon nouveau logement

changer-adresse-depuis = Quand avez-vous emménagé ?
    .hint = Le premier jour dans le nouveau logement. Il peut être à venir.
    .short = Emménagement
