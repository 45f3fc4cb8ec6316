"""« Déclarer ses pensions de retraite »."""
