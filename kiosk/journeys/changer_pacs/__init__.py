"""« Je me pacse »."""
