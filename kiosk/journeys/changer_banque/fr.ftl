# Mon compte bancaire a changé.

changer-banque-title = Mon compte bancaire a changé
    .hint = Le compte où la Caf verse les aides
