"""Changer mon mot de passe."""
