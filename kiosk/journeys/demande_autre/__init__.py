"""« Demander une autre aide »."""
