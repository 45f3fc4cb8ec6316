"""Saisir le code d'un courrier demandé lors d'une visite précédente."""
