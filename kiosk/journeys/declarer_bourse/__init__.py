"""« Déclarer une bourse d'étudiant »."""
