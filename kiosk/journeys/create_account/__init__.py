"""Créer son compte, avec ou sans numéro de Sécurité sociale."""
