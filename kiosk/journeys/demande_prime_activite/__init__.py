"""« Demander la prime d'activité »."""
