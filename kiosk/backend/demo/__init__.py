"""Invented households, made from ``resources/demo/households.toml``: the same for everybody."""
