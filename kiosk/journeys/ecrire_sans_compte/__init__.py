"""Writing to the Caf without an account."""
