"""« Changer d'adresse »."""
