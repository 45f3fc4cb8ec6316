"""The last pictures of the camera, of which the sharpest becomes the page."""

from __future__ import annotations

import threading
from collections import deque

from kiosk.scanner.vision import focus
from kiosk.scanner.vision.types import Corners, Picture

#: Most pictures that are kept, and most bytes that they may take: half a second of full HD.
_PICTURES = 12
_BYTES = 100_000_000


class Burst:
    """One thread adds, another may choose. Times are in seconds of the clock of who adds."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: deque[tuple[float, Picture]] = deque()

    def add(self, image: Picture, at: float) -> None:
        """Keep a picture; the oldest ones go."""
        most = max(1, min(_PICTURES, _BYTES // image.nbytes))
        with self._lock:
            self._kept.append((at, image))
            while len(self._kept) > most:
                self._kept.popleft()

    def best(self, since: float, corners: Corners) -> Picture | None:
        """Return the sharpest picture from ``since`` on of a page at rest; None where none is left.

        ``corners`` in pixels of the pictures.
        """
        with self._lock:
            images = [image for at, image in self._kept if at >= since]
        # A camera that changed its size in between has no corners in common with these.
        images = [image for image in images if image.shape == images[-1].shape]
        return images[focus.sharpest(images, corners)] if images else None
