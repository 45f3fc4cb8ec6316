# J’ai déménagé, en phrases courtes.

changer-adresse-title = J’ai changé de logement
    .hint = Je donne ma nouvelle adresse

changer-adresse-depuis = Quel jour arrivez-vous dans le logement ?
    .hint = Le premier jour dans le nouveau logement.
