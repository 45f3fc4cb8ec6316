"""Saisir un code reçu par SMS ou par courriel."""
