# Pour le conseiller : déclarer mes ressources de l’année.

declarer-ressources-title =
    .say = Prendre l’avis d’impôt de la bonne année : elle est écrite à l’écran.
    .papers = Avis d’impôt, relevés annuels, attestation de pension alimentaire.
    .mistakes = Recopier le revenu fiscal de référence pour tout.
    .blocked = Revenus à l’étranger : les convertir, garder les justificatifs, le dire à la Caf.
    .rule = Ressources regardées : article R. 532-3 du Code de la sécurité sociale ; Cerfa 10397.

declarer-ressources-pension-versee =
    .say = Demander ce qui a été payé cette année-là, pas ce que dit le jugement.
    .papers = Relevés bancaires ou déclaration d’impôt.

declarer-ressources-pension-versee-montant =
    .say = Le montant déclaré aux impôts, pour toute l’année.
    .mistakes = Compter la pension due quand elle n’a pas été payée.

declarer-ressources-carte-invalidite =
    .say = Carte mobilité inclusion « invalidité », pour un taux de 80 % ou plus.
    .papers = Copie de la carte, recto et verso.
    .mistakes = Confondre avec la carte de stationnement.

declarer-ressources-carte-de-qui =
    .say = Toucher la personne dont le nom est sur la carte.
