"""« Demander l'aide au Bafa »."""
