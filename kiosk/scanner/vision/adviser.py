"""What to tell the person whose paper is under the camera, from one picture to the next."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.places import Mark, Side
from kiosk.scanner.vision import covering, detection, focus, places, quality
from kiosk.scanner.vision.calm import Calm
from kiosk.scanner.vision.tracking import HOLD_S, PageTracker, TakenPage, Track
from kiosk.scanner.vision.types import Corners, Floats, Picture

#: Time without any page after which the next one may be taken by itself, in seconds.
_GONE_S = 0.4

#: Time for which a page at rest may be blurred before it is said: cameras take some to focus.
_FOCUS_S = 1.0

#: Time for which a page at rest is not taken because something lies over its print, in seconds:
#: long enough to take a hand away, and no longer, since what is meant may be misjudged.
_COVERED_S = 3.0

#: A page whose longest side has fewer pixels of the full picture, and which takes less than
#: this part of it, is too far.
_CLOSE_PX = 620.0
_ROOM_PART = 0.3


@dataclass(frozen=True)
class Judgement:
    """``corners`` to show, in pixels of the picture judged; ``steady`` from 0 to 1.

    ``marks`` and ``side``: where it is that the advice speaks of, in the same pixels. ``speed``
    of the corners in pixels a second. ``still_since``: when a page that may be taken came to
    rest, or None.
    """

    corners: Corners | None
    advice: Advice
    steady: float
    marks: tuple[Mark, ...] = ()
    side: Side | None = None
    speed: Floats | None = None
    still_since: float | None = None


class Adviser:
    """Remembers the page that is being shown, and the one last taken.

    ``hold_s``: time at rest, in seconds, after which a page is steady.
    """

    def __init__(self, hold_s: float = HOLD_S) -> None:
        self._tracker = PageTracker(hold_s)
        self._taken: TakenPage | None = None
        self._seen_at = 0.0
        self._corners: Corners | None = None
        self._blurred_since: float | None = None
        self._covered_since: float | None = None
        self._over: tuple[Mark, ...] = ()
        self._calm = Calm()

    def judge(
        self, picture: Picture, ratio: float, now: float, full: Picture | None = None
    ) -> Judgement:
        """Judge a live picture, which is ``ratio`` times smaller than the camera's.

        ``now`` in seconds, of a clock that only goes on. ``full`` is the camera's picture, in
        which sharpness is measured; without it, in the live one.
        """
        track = self._tracker.update(detection.locate(picture), picture, now)
        self._corners = track.corners
        advice = self._advice(picture, track, ratio, now)
        if advice in (Advice.READY, Advice.HOLD_STILL) and track.corners is not None:
            advice = self._if_sharp(advice, picture if full is None else full, picture, track, now)
        if advice in (Advice.READY, Advice.HOLD_STILL) and track.still_since is not None:
            advice = self._if_bare(advice, picture, track.corners, now)
        # Only a page that may be taken counts up to its picture.
        ready = advice is Advice.READY
        if advice not in (Advice.READY, Advice.HOLD_STILL):
            self._tracker.restart_hold()
        marks, side = self._where(picture, track.corners, said := self._calm.say(advice, now))
        return Judgement(
            track.corners,
            said,
            track.steady if ready else 0.0,
            marks,
            side,
            track.speed,
            track.still_since if ready else None,
        )

    def taken(self, picture: Picture) -> None:
        """Note that the page shown was taken in this picture: not twice by itself."""
        self._covered_since = None
        if self._corners is not None:
            self._taken = TakenPage(picture, self._corners)

    def _if_sharp(
        self, advice: Advice, full: Picture, picture: Picture, track: Track, now: float
    ) -> Advice:
        """Count a page at rest only while it is sharp; say so where it stays blurred."""
        assert track.corners is not None
        if track.still_since is None:
            self._blurred_since = None
            return advice
        ratio = full.shape[1] / picture.shape[1]
        corners = np.asarray((track.corners + 0.5) * ratio - 0.5, np.float32)
        blur = focus.spread(full, corners)
        if blur is None or blur <= focus.BLURRED_PX:
            self._blurred_since = None
            return advice
        self._tracker.restart_hold()
        if self._blurred_since is None:
            self._blurred_since = now
        return Advice.HOLD_STILL if now - self._blurred_since < _FOCUS_S else Advice.BLURRED

    def _if_bare(
        self, advice: Advice, picture: Picture, corners: Corners | None, now: float
    ) -> Advice:
        """Say for a moment what lies over a page at rest; then let it be taken all the same."""
        assert corners is not None
        self._over = covering.covered(picture, corners)
        if not self._over:
            self._covered_since = None
            return advice
        if self._covered_since is None:
            self._covered_since = now
        return Advice.PAGE_COVERED if now - self._covered_since < _COVERED_S else advice

    def _where(
        self, picture: Picture, corners: Corners | None, advice: Advice
    ) -> tuple[tuple[Mark, ...], Side | None]:
        if corners is not None and advice is Advice.CORNER_MISSING:
            return places.corners_out(picture, corners)
        if corners is not None and advice is Advice.GLARE:
            return places.glare_spots(picture, corners), None
        if corners is not None and advice is Advice.PAGE_COVERED:
            return self._over, None
        return (), None

    def _advice(self, picture: Picture, track: Track, ratio: float, now: float) -> Advice:
        corners = track.corners
        if corners is None:
            if now - self._seen_at > _GONE_S:
                self._taken = None
                self._covered_since = None
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
        return Advice.READY if track.steady > 0 else Advice.HOLD_STILL
