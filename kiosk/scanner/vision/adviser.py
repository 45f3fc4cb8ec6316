"""What to tell the person whose paper is under the camera, from one picture to the next."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.protocol import Advice
from kiosk.scanner.vision import detection, quality
from kiosk.scanner.vision.tracking import PageTracker, TakenPage
from kiosk.scanner.vision.types import Corners, Picture

#: Time without any page after which the next one may be taken by itself, in seconds.
_GONE_S = 0.4

#: A page whose longest side has fewer pixels of the full picture, and which takes less than
#: this part of it, is too far.
_CLOSE_PX = 620.0
_ROOM_PART = 0.3


@dataclass(frozen=True)
class Judgement:
    """``corners`` to show, in pixels of the picture judged; ``steady`` from 0 to 1."""

    corners: Corners | None
    advice: Advice
    steady: float


class Adviser:
    """Remembers the page that is being shown, and the one last taken."""

    def __init__(self) -> None:
        self._tracker = PageTracker()
        self._taken: TakenPage | None = None
        self._seen_at = 0.0
        self._corners: Corners | None = None

    def judge(self, picture: Picture, ratio: float, now: float) -> Judgement:
        """Judge a live picture, which is ``ratio`` times smaller than the camera's.

        ``now`` in seconds, of a clock that only goes on.
        """
        track = self._tracker.update(detection.locate(picture), picture, now)
        self._corners = track.corners
        advice = self._advice(picture, track.corners, track.steady, ratio, now)
        # Only a page that may be taken counts up to its picture.
        steady = track.steady if advice is Advice.READY else 0.0
        if advice not in (Advice.READY, Advice.HOLD_STILL):
            self._tracker.restart_hold()
        return Judgement(track.corners, advice, steady)

    def taken(self, picture: Picture) -> None:
        """Note that the page shown was taken in this picture: not twice by itself."""
        if self._corners is not None:
            self._taken = TakenPage(picture, self._corners)

    def _advice(
        self, picture: Picture, corners: Corners | None, steady: float, ratio: float, now: float
    ) -> Advice:
        if corners is None:
            if now - self._seen_at > _GONE_S:
                self._taken = None
            dark = float(np.percentile(picture[::8, ::8], 90)) < quality.DARK_PAPER
            return Advice.TOO_DARK if dark else Advice.NO_PAGE
        self._seen_at = now
        if self._taken is not None:
            if self._taken.still_there(picture, corners):
                return Advice.NEXT
            self._taken = None
        if quality.corner_missing(picture, corners):
            return Advice.CORNER_MISSING
        part = quality.surface(corners) / float(picture.shape[0] * picture.shape[1])
        if quality.longest_side(corners) * ratio < _CLOSE_PX and part < _ROOM_PART:
            return Advice.CLOSER
        light = quality.light_of(picture, corners)
        if light.too_dark:
            return Advice.TOO_DARK
        if light.glare:
            return Advice.GLARE
        return Advice.READY if steady > 0 else Advice.HOLD_STILL
