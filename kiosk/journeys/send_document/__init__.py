"""Transmettre un document que la Caf n'a pas demandé."""
