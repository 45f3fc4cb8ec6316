# Aide au logement. Ses questions disent les mots de « toutes mes aides ».

simulation-logement-title = Aide au logement
    .hint = Pour un loyer, ou pour certains prêts
