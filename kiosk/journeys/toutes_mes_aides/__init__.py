"""Estimer toutes ses aides, sans compte."""
