"""The quarterly declaration of the AAH."""
