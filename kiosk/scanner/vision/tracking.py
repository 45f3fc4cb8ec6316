"""The page under the camera from one picture to the next: a calm outline, and stillness."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.one_euro import OneEuro
from kiosk.scanner.vision.rectify import rectify
from kiosk.scanner.vision.types import Corners, Floats, Picture

#: Parts of the picture's diagonal. Corners that moved less than the first are at rest, less
#: than the second are the same page that moves, more are another one.
_AT_REST = 0.006
_SAME_PAGE = 0.08
#: A pixel changed when it did by so many grey levels; while fewer than this part of the page
#: did, nothing moves over it.
_CHANGED_GREY = 18.0
_CHANGED_PART = 0.02

#: Time for which an outline stays when the page is not seen, in seconds.
_MEMORY_S = 0.35
#: Pictures in a row that must agree before another page is believed.
_AGREEING = 2

#: Time at rest after which the picture is taken, in seconds.
HOLD_S = 0.5

_SMALL_SIDE = 96
_SIGNATURE_SIDE = 48
#: Correlation under which two pages differ, and pictures in a row for which they must.
_UNLIKE = 0.6
_DIFFERENT_PICTURES = 3


@dataclass(frozen=True)
class Track:
    """``corners`` to show, or None; ``steady`` from 0 to 1.

    ``speed`` of the corners, in pixels a second. ``still_since``: when the page came to rest,
    or None while it moves or something moves over it.
    """

    corners: Corners | None
    steady: float
    speed: Floats | None = None
    still_since: float | None = None


class PageTracker:
    """Follows one page. Times are in seconds of any clock that only goes on."""

    def __init__(self, hold_s: float = HOLD_S) -> None:
        self._hold_s = hold_s
        self._filter: OneEuro | None = None
        self._seen_at = 0.0
        self._still_since: float | None = None
        self._still_at: Corners | None = None
        self._candidate: Corners | None = None
        self._agreeing = 0
        self._grey: Floats | None = None

    def update(self, corners: Corners | None, image: Picture, now: float) -> Track:
        """Take note of what was found in a picture; return what to show."""
        disturbed = self._disturbed(image)
        diagonal = float(np.hypot(*image.shape[:2]))
        shown = self._shown
        if shown is None or corners is None or _distance(corners, shown) > _SAME_PAGE * diagonal:
            if corners is None or not self._believed(corners, diagonal):
                return self._remembered(now)
            shown, self._still_since = corners, None
            self._filter = OneEuro(corners, diagonal, now)
        assert self._filter is not None
        self._agreeing, self._candidate = 0, None
        self._seen_at = now
        turned = _same_first(corners, shown)
        resting = _distance(turned, shown) < _AT_REST * diagonal and not disturbed
        # Against where it came to rest: a slow drift is a movement too.
        drifted = self._still_at is None or (
            _distance(_same_first(corners, self._still_at), self._still_at) > _AT_REST * diagonal
        )
        if not resting:
            self._still_since = None
        elif self._still_since is None or drifted:
            self._still_since, self._still_at = now, corners
        shown = self._filter.update(turned, now)
        held = 0.0 if self._still_since is None else now - self._still_since
        return Track(shown, min(1.0, held / self._hold_s), self._filter.speed, self._still_since)

    def restart_hold(self) -> None:
        """Count the time at rest anew."""
        self._still_since = None

    @property
    def _shown(self) -> Corners | None:
        return None if self._filter is None else self._filter.points

    def _remembered(self, now: float) -> Track:
        """Go on showing what was seen, for a moment."""
        if now - self._seen_at > _MEMORY_S:
            self._filter = None
        self._still_since = None
        return Track(self._shown, 0.0)

    def _believed(self, corners: Corners, diagonal: float) -> bool:
        near = self._candidate is not None and (
            _distance(corners, self._candidate) < _SAME_PAGE * diagonal
        )
        self._agreeing = self._agreeing + 1 if near else 1
        self._candidate = corners
        return self._agreeing >= _AGREEING

    def _disturbed(self, image: Picture) -> bool:
        """Tell whether something changed on the page since the picture before: a hand, a light."""
        small = cv2.cvtColor(reduced(image, _SMALL_SIDE), cv2.COLOR_BGR2GRAY).astype(np.float32)
        before, self._grey = self._grey, small
        if before is None or before.shape != small.shape:
            return True
        changed = np.abs(small - before) > _CHANGED_GREY
        shown = self._shown
        if shown is not None:
            corners = shown * (small.shape[1] / image.shape[1])
            left, top = np.maximum(np.floor(corners.min(axis=0)), 0).astype(int)
            right, bottom = np.ceil(corners.max(axis=0)).astype(int) + 1
            changed = changed[top:bottom, left:right]
        return bool(changed.size and changed.mean() > _CHANGED_PART)


class TakenPage:
    """The page last taken, to tell whether it still lies there."""

    def __init__(self, image: Picture, corners: Corners) -> None:
        self._signature = _signature(image, corners)
        self._different = 0

    def still_there(self, image: Picture, corners: Corners) -> bool:
        """Tell whether the page in a picture is still the one that was taken."""
        likeness = max(
            _correlation(self._signature, _signature(image, np.roll(corners, turn, axis=0)))
            for turn in (0, 2)
        )
        self._different = self._different + 1 if likeness < _UNLIKE else 0
        return self._different < _DIFFERENT_PICTURES


def _signature(image: Picture, corners: Corners) -> Floats:
    small = rectify(image, corners, longest=2 * _SIGNATURE_SIDE)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    size = (_SIGNATURE_SIDE, _SIGNATURE_SIDE)
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.float32)


def _correlation(first: Floats, second: Floats) -> float:
    a, b = first - first.mean(), second - second.mean()
    norm = float(np.sqrt((a**2).sum() * (b**2).sum()))
    return float((a * b).sum() / norm) if norm > 1e-6 else 1.0


def _distance(first: Corners, second: Corners) -> float:
    return float(np.linalg.norm(_same_first(first, second) - second, axis=1).max())


def _same_first(corners: Corners, reference: Corners) -> Corners:
    """Begin with the corner that makes it nearest to the reference."""
    turns = [np.roll(corners, turn, axis=0) for turn in range(4)]
    return min(turns, key=lambda turn: float(((turn - reference) ** 2).sum()))
