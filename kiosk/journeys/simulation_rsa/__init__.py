"""Estimer son RSA, sans compte."""
