# La déclaration trimestrielle du RSA, en phrases courtes.

declarer-rsa-title = Je dis l’argent que j’ai reçu pour avoir le RSA
    .hint = Il faut le dire tous les 3 mois
