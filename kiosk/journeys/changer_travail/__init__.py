"""« Mon travail change »."""
