"""Retrouver un rendez-vous pris sans se connecter."""
