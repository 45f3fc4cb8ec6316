"""Writing to the Caf, signed in."""
