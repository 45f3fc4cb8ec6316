"""Retrouver l'accès à son compte quand le mot de passe est perdu."""
