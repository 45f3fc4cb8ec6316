# Ce que la fiche et le panneau disent au conseiller.

adviser-advice = Pour le conseiller
    .papers = Papiers utiles
    .mistakes = Erreurs fréquentes
    .blocked = En cas de blocage
    .rule = Règle
