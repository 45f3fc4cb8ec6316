"""The declaration of what a household owns, for the aide au logement."""
