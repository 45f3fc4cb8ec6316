"""Se connecter, avec un numéro de Sécurité sociale et un mot de passe."""
