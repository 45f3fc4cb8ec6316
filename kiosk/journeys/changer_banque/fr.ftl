# Mon compte bancaire a changé.

changer-banque-title = Mon compte bancaire a changé
    .hint = Le compte où la Caf verse les aides
    .search = rib, iban, compte bancaire, changer de banque, coordonnées bancaires, nouveau compte bancaire
