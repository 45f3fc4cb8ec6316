"""« Demander l'allocation de soutien familial »."""
