"""« J'adopte un enfant »."""
