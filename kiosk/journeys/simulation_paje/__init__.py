"""Estimer la Paje, sans compte."""
