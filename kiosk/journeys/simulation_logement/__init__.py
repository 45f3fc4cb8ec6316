"""Estimer son aide au logement, sans compte."""
