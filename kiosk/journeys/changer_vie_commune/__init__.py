"""« Je vis en couple »."""
