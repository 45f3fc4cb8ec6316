"""« Demander la Paje »."""
