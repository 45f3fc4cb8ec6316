"""« Demander le RSA »."""
