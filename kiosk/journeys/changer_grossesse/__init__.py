"""« J'attends un enfant »."""
