"""« Demander l'allocation aux adultes handicapés »."""
