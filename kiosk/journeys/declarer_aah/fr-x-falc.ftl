# La déclaration trimestrielle de l’AAH, en phrases courtes.

declarer-aah-title = Je dis l’argent que j’ai reçu pour avoir l’AAH
    .hint = Vous travaillez ? Il faut le dire tous les 3 mois
