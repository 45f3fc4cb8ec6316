"""Rembourser tout ou partie d’une dette."""
