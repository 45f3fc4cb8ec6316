"""Estimer sa prime d'activité, sans compte."""
