"""« Mon enfant est né »."""
