# La déclaration trimestrielle du RSA.

declarer-rsa-title = Déclarer mes ressources pour le RSA
    .hint = Tous les 3 mois, pour toucher le RSA
    .search = déclaration trimestrielle, dtr, rsa, déclarer rsa, mes ressources, revenus du trimestre, actualisation, rsa suspendu
