# Aide au logement. Ses questions disent les mots de « toutes mes aides ».

simulation-logement-title = Aide au logement
    .hint = Pour un loyer, ou pour certains prêts
    .search = apl, als, alf, aide au logement, allocation logement, simulation apl, combien d’apl, calculer mes apl
