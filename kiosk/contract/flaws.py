"""What a page suffered from when somebody sent it all the same, knowing it."""

from __future__ import annotations

from enum import StrEnum


class Flaw(StrEnum):
    """Codes that say why a page was refused, twice, before its sender kept it."""

    CORNER_MISSING = "corner-missing"
    BLURRED = "blurred"
    TOO_DARK = "too-dark"
    TOO_LIGHT = "too-light"
    GLARE = "glare"
    LOW_RESOLUTION = "low-resolution"
    ILLEGIBLE = "illegible"
