"""Se connecter avec un identifiant provisoire."""
