"""Retrouver un identifiant provisoire oublié."""
