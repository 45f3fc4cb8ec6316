# La déclaration trimestrielle de la prime d’activité, en phrases courtes.

declarer-prime-activite-title = Je dis l’argent que j’ai reçu pour avoir la prime d’activité
    .hint = Il faut le dire tous les 3 mois
