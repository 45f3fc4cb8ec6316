"""A law that cannot be loaded."""

from __future__ import annotations

from tests.backend.stand_in_law import Case, baremes_of, curve, estimate

__all__ = ["Case", "baremes_of", "curve", "estimate", "preload"]


def preload() -> None:
    raise RuntimeError("canari: what a message may hold")
