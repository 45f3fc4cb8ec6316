"""Where lines of evenly set characters run in a picture, whichever way it lies.

Spots of ink are chained to their right-hand neighbours, in the direction in which most of them
have one. A chain is a line when it is long for its height.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.vision.types import AnyArray, Floats, Grey

#: Longest side of the picture in which spots are looked for, in pixels; a smaller one is enlarged.
_SIDE = 1400
#: Heights of spots, in those pixels.
_LOWEST, _HIGHEST = 5, 64
_MOST_SPOTS = 4000
#: Lines of fewer heights are too short for a zone, and so are those of fewer spots.
_LONG, _MANY = 9.0, 8
#: Directions tried, where the first ones are of no use.
_MOST_DIRECTIONS = 5
#: Lines kept, the best first, for each direction.
MOST_LINES = 7


@dataclass(frozen=True)
class Track:
    """A line of characters.

    In a turned copy of the picture it is ``y = bend[0] + bend[1] x + bend[2] x²`` from ``left``
    to ``right``; ``high`` is the height of a figure. ``back`` leads from there to the picture.
    """

    bend: Floats
    left: float
    right: float
    high: float
    back: Floats
    size: tuple[int, int]
    """Width and height of the turned copy."""

    def y(self, x: Floats | float) -> Floats:
        """Return the middle of the characters at ``x``."""
        return np.asarray(self.bend[0] + self.bend[1] * x + self.bend[2] * np.square(x))

    def moved(self, down: float) -> Track:
        """Return the line that runs ``down`` pixels below."""
        bend = self.bend + np.array([down, 0.0, 0.0])
        return Track(bend, self.left, self.right, self.high, self.back, self.size)


@dataclass(frozen=True)
class _Spots:
    left: Floats
    top: Floats
    wide: Floats
    high: Floats

    @property
    def x(self) -> Floats:
        return np.asarray(self.left + self.wide / 2)

    @property
    def y(self) -> Floats:
        return np.asarray(self.top + self.high / 2)


def tracks(grey: Grey) -> Iterator[list[Track]]:
    """Yield the lines of characters of a picture, those that look most like a zone first.

    First those in the one or two directions that show most, then, where they are of no use,
    those in each of the others.
    """
    scale = _SIDE / max(grey.shape)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=way), np.uint8)
    for angles in _directions(_spots(_ink(small))):
        found: list[tuple[float, Track]] = []
        for angle in angles:
            turn, size = _turn(small, angle)
            turned = cv2.warpAffine(small, turn, size, borderMode=cv2.BORDER_REPLICATE)
            spots = _spots(_ink(np.asarray(turned, np.uint8)))
            back = cv2.invertAffineTransform(turn) / scale
            found += _chains(spots, np.asarray(back, np.float64), size)
        found.sort(key=lambda scored: -scored[0])
        yield [track for _, track in found]


def _ink(grey: Grey) -> AnyArray:
    """Return where it is darker than around, whatever the light."""
    soft = cv2.GaussianBlur(grey, (0, 0), 0.8)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (19, 19))
    depth = cv2.morphologyEx(soft, cv2.MORPH_BLACKHAT, kernel).astype(np.float32)
    around = cv2.blur(depth, (61, 61))
    return np.asarray(depth > np.maximum(1.25 * around + 4, 9))


def _spots(ink: AnyArray) -> _Spots:
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=4)
    rows = stats[1:count].astype(np.float32)
    wide, high, area = rows[:, 2], rows[:, 3], rows[:, 4]
    longest = np.maximum(wide, high)
    kept = (longest >= _LOWEST) & (longest <= 2 * _HIGHEST) & (np.minimum(wide, high) <= _HIGHEST)
    kept &= (area >= 8) & (area >= 0.06 * wide * high)
    rows = rows[kept]
    if len(rows) > _MOST_SPOTS:
        rows = rows[np.argsort(-rows[:, 4])[:_MOST_SPOTS]]
    return _Spots(rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 3])


def _directions(spots: _Spots) -> list[list[float]]:
    """Return directions in which spots follow each other, in degrees, the clearest first.

    Large spots count more: a ground of fine dots has directions of its own.
    """
    if len(spots.left) < 2 * _MANY:
        return [[0.0]]
    points = np.stack([spots.x, spots.y], axis=1)
    size = np.maximum(spots.wide, spots.high)
    votes = np.zeros(180)
    for start in range(0, len(points), 512):
        far = points[None] - points[start : start + 512, None]
        distance = np.hypot(far[..., 0], far[..., 1])
        own = size[start : start + 512, None]
        alike = (size[None] > 0.5 * own) & (size[None] < 2 * own)
        near = alike & (distance > 0.5 * own) & (distance < 2.2 * own)
        # Two neighbours that face each other: a line goes through.
        distance = np.where(near, distance, np.inf)
        two = np.argsort(distance, axis=1)[:, :2]
        rows = np.arange(len(two))[:, None]
        both = np.isfinite(distance[rows, two]).all(axis=1)
        one, other = far[rows, two][both, 0], far[rows, two][both, 1]
        cross = one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]
        dot = (one * other).sum(axis=1)
        straight = (dot < 0) & (np.abs(cross) < 0.3 * -dot)
        along = (one - other)[straight]
        angles = np.degrees(np.arctan2(along[:, 1], along[:, 0])) % 180
        weight = size[start : start + 512][both][straight]
        np.add.at(votes, angles.astype(int) % 180, weight)
    ring = np.concatenate([votes[-6:], votes, votes[:6]])
    smooth = np.convolve(ring, np.array([1, 2, 3, 4, 3, 2, 1]) / 16, "same")[6:-6]
    peaks: list[int] = []
    heights: list[float] = []
    for _ in range(_MOST_DIRECTIONS):
        peak = int(smooth.argmax())
        if smooth[peak] <= 0:
            break
        peaks.append(peak)
        heights.append(float(smooth[peak]))
        smooth[np.abs((np.arange(180) - peak + 90) % 180 - 90) <= 12] = 0
    angles_of = [float(one if one <= 90 else one - 180) + 0.5 for one in peaks]
    if not angles_of:
        return [[0.0]]
    clear = 2 if len(peaks) > 1 and heights[1] > 0.4 * heights[0] else 1
    return [angles_of[:clear], *([one] for one in angles_of[clear:])]


def _turn(picture: Grey, angle: float) -> tuple[Floats, tuple[int, int]]:
    """Return what lays the direction ``angle`` level, and the size that holds all of it."""
    high, wide = picture.shape
    turn = np.asarray(cv2.getRotationMatrix2D((wide / 2, high / 2), angle, 1.0), np.float64)
    cosine, sine = abs(turn[0, 0]), abs(turn[0, 1])
    width, height = int(wide * cosine + high * sine), int(wide * sine + high * cosine)
    turn[:, 2] += (width - wide) / 2, (height - high) / 2
    return turn, (width, height)


def _chains(spots: _Spots, back: Floats, size: tuple[int, int]) -> list[tuple[float, Track]]:
    x, y, high = spots.x, spots.y, spots.high
    right = spots.left + spots.wide
    after = np.full(len(x), -1)
    order = np.argsort(spots.left)
    for place in range(len(x)):
        tallest = np.maximum(high, high[place])
        gap = spots.left - right[place]
        linked = (gap > -0.4 * tallest) & (gap < 1.7 * tallest) & (x > x[place])
        linked &= np.abs(y - y[place]) < 0.34 * tallest
        linked &= np.minimum(high, high[place]) > 0.4 * tallest
        if linked.any():
            after[place] = int(np.where(linked, gap, np.inf).argmin())
    group = np.arange(len(x))
    for place in order[::-1]:
        if after[place] >= 0:
            group[place] = group[after[place]]
    found = []
    for one in np.unique(group):
        members = np.flatnonzero(group == one)
        track = _fitted(spots, members, back, size)
        if track is not None:
            count = min(len(members), 90)
            found.append((count * min(1.0, (track.right - track.left) / track.high / 40), track))
    found.sort(key=lambda scored: -scored[0])
    return _apart(found)[:MOST_LINES]


def _fitted(spots: _Spots, members: AnyArray, back: Floats, size: tuple[int, int]) -> Track | None:
    if len(members) < _MANY:
        return None
    x, y = spots.x[members].astype(np.float64), spots.y[members].astype(np.float64)
    high = float(np.percentile(spots.high[members], 75))
    if x.max() - x.min() < _LONG * high or high < _LOWEST:
        return None
    kept = np.ones(len(x), bool)
    for _ in range(3):
        order = 2 if kept.sum() > 20 and np.ptp(x[kept]) > 20 * high else 1
        bend = np.zeros(3)
        bend[: order + 1] = np.polynomial.polynomial.polyfit(x[kept], y[kept], order)
        off = np.abs(y - (bend[0] + bend[1] * x + bend[2] * x * x))
        kept = off < max(0.16 * high, 1.2 * float(np.median(off)))
    high = float(np.percentile(spots.high[members][kept], 70))
    left, right = float(x[kept].min()), float(x[kept].max())
    return Track(bend, left - high / 2, right + high / 2, high, back, size)


def _apart(found: list[tuple[float, Track]]) -> list[tuple[float, Track]]:
    """Leave out the pieces of a line that a better piece, run on, goes through already."""
    kept: list[tuple[float, Track]] = []
    for score, track in found:
        middle = (track.left + track.right) / 2
        same = any(
            abs(float(other.y(middle)) - float(track.y(middle))) < 0.5 * other.high
            and middle > other.left - 40 * other.high
            and middle < other.right + 40 * other.high
            for _, other in kept
        )
        if not same:
            kept.append((score, track))
    return kept
