"""A finger and a keyboard: real input, through the X server (XTEST, by ``xdotool``).

Nothing here knows of Qt: the window receives what it would receive from a device.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence

Point = tuple[int, int]


class Finger:
    """Touches the screen of ``display``. Positions are in pixels of that screen."""

    def __init__(self, display: str) -> None:
        self._environ = os.environ | {"DISPLAY": display}

    def tap(self, point: Point) -> None:
        """Press and release at ``point``."""
        self._do("mousemove", *map(str, point), "click", "1")

    def tap_all(self, points: Sequence[Point]) -> None:
        """Tap one point after the other, as fast as a hand that knows its keyboard."""
        words: list[str] = []
        for point in points:
            words += ["mousemove", *map(str, point), "click", "1", "sleep", "0.01"]
        self._do(*words)

    def press(self, point: Point) -> None:
        """Press at ``point`` and stay there."""
        self._do("mousemove", *map(str, point), "mousedown", "1")

    def move(self, point: Point) -> None:
        """Move to ``point``, pressed or not."""
        self._do("mousemove", *map(str, point))

    def release(self) -> None:
        """Leave the screen."""
        self._do("mouseup", "1")

    def key(self, *names: str) -> None:
        """Press keys of a real keyboard, one after the other, by their X names."""
        self._do("key", "--clearmodifiers", *names)

    def write(self, text: str) -> None:
        """Type ``text`` on a real keyboard."""
        self._do("type", "--clearmodifiers", "--delay", "8", text)

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environ, check=True, timeout=20)
