# La déclaration trimestrielle de l’AAH.

declarer-aah-title = Déclarer mes ressources pour l’AAH
    .hint = Tous les 3 mois, si vous travaillez en milieu ordinaire ou à votre compte
    .search = déclaration trimestrielle, dtr, aah, allocation adulte handicapé, handicap, déclarer mon salaire, actualisation
