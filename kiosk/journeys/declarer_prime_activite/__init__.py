"""The quarterly declaration of the prime d'activité."""
