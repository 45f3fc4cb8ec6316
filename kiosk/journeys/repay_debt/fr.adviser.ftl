# Pour le conseiller : rembourser une dette.

repay-debt-title =
    .say = Regarder ensemble ce qui est dû, et ce que la personne peut payer.
    .papers = La carte bancaire de la personne, qu’elle seule manipule.
    .blocked = Trop lourd à payer : les retenues se discutent avec la Caf, par message ou au 3230.
    .rule = Contester une dette : les voies de recours sont écrites sur le courrier de la Caf.

repay-debt-montant =
    .say = Une somme que le budget supporte ; un petit remboursement compte.
    .mistakes = Tout rembourser d’un coup alors que le mois suivant manquera.
    .blocked = Dette qu’elle ne comprend pas : ne pas payer, demander une explication d’abord.
