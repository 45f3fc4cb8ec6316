"""A law that cannot be loaded."""

from __future__ import annotations


def preload() -> None:
    raise RuntimeError("canari: what a message may hold")
