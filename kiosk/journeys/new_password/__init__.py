"""Choisir un nouveau mot de passe."""
