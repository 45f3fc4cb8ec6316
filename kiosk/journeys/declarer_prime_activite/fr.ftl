# La déclaration trimestrielle de la prime d’activité.

declarer-prime-activite-title = Déclarer mes ressources pour la prime d’activité
    .hint = Tous les 3 mois, pour toucher la prime
    .search = déclaration trimestrielle, dtr, prime d’activité, ppa, déclarer mon salaire, revenus du trimestre, actualisation
