"""« Demander l'allocation journalière du proche aidant »."""
