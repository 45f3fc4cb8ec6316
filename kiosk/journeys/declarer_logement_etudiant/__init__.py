"""« Déclarer si l'on garde son logement l'été »."""
