"""« Demander le complément de libre choix du mode de garde »."""
