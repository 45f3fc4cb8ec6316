# Mon compte bancaire a changé, en phrases courtes.

changer-banque-title = J’ai changé de banque
    .hint = La Caf paie sur ce compte
