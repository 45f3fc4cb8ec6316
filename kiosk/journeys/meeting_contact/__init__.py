"""Qui la Caf rencontre, quand personne ne s’est connecté."""
