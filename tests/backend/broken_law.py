"""A law that cannot be loaded."""

from __future__ import annotations

from tests.backend.stand_in_law import Case, curve, estimate

__all__ = ["Case", "curve", "estimate", "preload"]


def preload() -> None:
    raise RuntimeError("canari: what a message may hold")
