"""The quarterly declaration of the RSA."""
