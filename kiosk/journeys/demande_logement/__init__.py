"""« Demander l'aide au logement »."""
