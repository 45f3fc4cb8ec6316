"""« Demander un prêt à l'amélioration du lieu d'accueil »."""
