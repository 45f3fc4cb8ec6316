"""Where an error happened, told without what it happened to."""

from __future__ import annotations

import traceback


def where(error: BaseException) -> str:
    """Return the lines of code that an error went through, without any value."""
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(frames[-8:]))
