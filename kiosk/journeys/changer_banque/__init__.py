"""« Changer de compte bancaire »."""
