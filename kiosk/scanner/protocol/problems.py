"""What a page that was taken suffers from, each by its code, and which of these refuse it."""

from __future__ import annotations

from enum import StrEnum


class PageProblem(StrEnum):
    """What a page that was taken suffers from. It can be kept all the same."""

    NO_PAGE_FOUND = "no-page-found"
    """No edge of a page was found: the whole picture was kept."""
    CORNER_MISSING = "corner-missing"
    BLURRED = "blurred"
    TOO_DARK = "too-dark"
    TOO_LIGHT = "too-light"
    """So much light that the print pales into the paper."""
    GLARE = "glare"
    COVERED = "covered"
    """A hand or a thing that came in over a side lies on its print."""
    SHADOW = "shadow"
    """A hand's or a lamp's shadow lies on it; the light was made even as far as that goes."""
    LOW_RESOLUTION = "low-resolution"
    """Small print may not be readable: too few dots per inch of this kind of paper."""
    ILLEGIBLE = "illegible"
    """It was read, and its print hardly could be."""
    BLANK = "blank"
    """Nothing seems to be written: the wrong side, perhaps."""


#: With one of these a page cannot be read by whoever receives it: it is to be taken again, and
#: is sent all the same only by who tried twice. The others are said and stand in nobody's way.
REFUSING = frozenset(
    {
        PageProblem.CORNER_MISSING,
        PageProblem.BLURRED,
        PageProblem.TOO_DARK,
        PageProblem.TOO_LIGHT,
        PageProblem.GLARE,
        PageProblem.LOW_RESOLUTION,
        PageProblem.ILLEGIBLE,
    }
)
