"""The two sides of each sheet of a feeder: the empty one is left out.

Of a sheet that seems empty on both, the front is kept with what is said of a blank page: it
may hold pencil, or lie in the wrong tray, and a page must not vanish without a word.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.scanner.sources.abilities import Plan
from kiosk.scanner.vision.blank import is_empty_side
from kiosk.scanner.vision.encode import decode_page

#: Assumed of a scanner that does not tell its resolution, in dots per inch.
_DPI = 200


class Sides:
    """Takes the files of sides in the order read; says which become pages."""

    def __init__(self, plan: Plan) -> None:
        self._duplex = plan.duplex
        self._dpi = plan.dpi or _DPI
        self._taken = 0
        self._empty_front: Path | None = None

    def take(self, side: Path) -> list[Path]:
        """Return the sides to keep now that this one came."""
        self._taken += 1
        if not self._duplex:
            return [side]
        image = decode_page(side.read_bytes())
        # What cannot be read is no empty side: whoever keeps it says what is wrong.
        empty = image is not None and is_empty_side(image, self._dpi)
        if self._taken % 2 == 1:
            self._empty_front = side if empty else None
            return [] if empty else [side]
        front, self._empty_front = self._empty_front, None
        if not empty:
            return [side]
        return [front] if front is not None else []

    def rest(self) -> list[Path]:
        """Return the front whose back never came, if it was held."""
        front, self._empty_front = self._empty_front, None
        return [front] if front is not None else []
