"""« Je me marie »."""
