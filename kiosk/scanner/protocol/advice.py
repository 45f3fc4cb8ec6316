"""What is told to whoever holds a paper under the camera, each by its code."""

from __future__ import annotations

from enum import StrEnum


class Advice(StrEnum):
    """What to tell the person whose paper is under the camera: one thing at a time."""

    NO_PAGE = "no-page"
    CLOSER = "closer"
    CORNER_MISSING = "corner-missing"
    TOO_DARK = "too-dark"
    COVERED = "covered"
    PAGE_COVERED = "page-covered"
    """A hand or a thing lies over its print. Said for a moment: the picture is taken then."""
    GLARE = "glare"
    BLURRED = "blurred"
    """The page lies still and is not sharp all the same: too near, or the camera is slow."""
    HOLD_STILL = "hold-still"
    """The page is well placed and moves, or has only just come to rest."""
    READY = "ready"
    """Still and well seen. With ``automatic`` the picture is taken when ``steady`` is 1."""
    NEXT = "next"
    """This page was just taken: put the next one. Nothing is taken until the page changes."""
