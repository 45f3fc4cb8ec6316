"""« Demander l'allocation d'éducation de l'enfant handicapé »."""
