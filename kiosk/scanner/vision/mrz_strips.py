"""A line of characters, laid straight and read."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.vision.mrz_columns import evidence_of, fit, pitch_of
from kiosk.scanner.vision.mrz_lines import Track
from kiosk.scanner.vision.mrz_net import FIGURE, HEIGHT, PITCH, STEP, read_strip
from kiosk.scanner.vision.types import AnyArray, Floats, Grey

#: A zone is at most so many heights of a figure long.
_LONGEST = 46.0


@dataclass(frozen=True)
class Sampling:
    """How a strip lies on a track: the x of its first pixel, its pixels' size, its reading way."""

    start: float
    along: float
    across: float
    width: int
    turned: bool


@dataclass(frozen=True)
class Strip:
    """A strip that was read: what it told, of each column of the answer."""

    track: Track
    sampling: Sampling
    told: Floats

    @property
    def evidence(self) -> Floats:
        """How much speaks for a character, of each column."""
        return evidence_of(self.told)

    def x(self, columns: Floats | AnyArray) -> Floats:
        """Return where columns of the answer are on the track."""
        pixels = np.asarray(columns) * STEP + (STEP - 1) / 2
        way = -1 if self.sampling.turned else 1
        return np.asarray(self.sampling.start + way * pixels * self.sampling.along)


def whole(track: Track, turned: bool, height: float = 1.0) -> Sampling:
    """Return the strip of all that may belong to the line, figures ``height`` times as high."""
    size = track.high * height / FIGURE
    spare = max(0.0, _LONGEST * track.high - (track.right - track.left))
    left = max(0.0, track.left - min(spare, 40 * track.high) - 1.5 * track.high)
    right = min(float(track.size[0]), track.right + min(spare, 40 * track.high) + 1.5 * track.high)
    width = int(np.clip((right - left) / size, 120, 2400))
    return Sampling(right if turned else left, size, size, width - width % STEP, turned)


def between(
    strip: Strip, first: float, last: float, pitch: float, *, height: float = 1.0
) -> Sampling:
    """Return the strip from one column to another, its characters as wide as the net likes."""
    old = strip.sampling
    along = old.along * pitch * STEP / PITCH
    spare = 2.5 * PITCH * along
    begin = float(strip.x(np.array(first)))
    length = (last - first) * STEP * old.along + 2 * spare
    way = -1 if old.turned else 1
    width = int(np.clip(length / along, 120, 1600))
    size = strip.track.high * height / FIGURE
    return Sampling(begin - way * spare, along, size, width - width % STEP, old.turned)


def cut(grey: Grey, track: Track, sampling: Sampling, down: float = 0.0) -> Grey:
    """Return the strip, ``HEIGHT`` pixels high; ``down`` heights of a figure below the line."""
    way = -1.0 if sampling.turned else 1.0
    u = np.arange(sampling.width, dtype=np.float64)
    v = (np.arange(HEIGHT) - (HEIGHT - 1) / 2) * sampling.across + down * track.high
    x = sampling.start + way * u * sampling.along
    slope = track.bend[1] + 2 * track.bend[2] * x
    fall = way * v[:, None]
    grid_x = x[None] - slope[None] * fall
    grid_y = track.y(x)[None] + fall
    back = track.back
    map_x = (back[0, 0] * grid_x + back[0, 1] * grid_y + back[0, 2]).astype(np.float32)
    map_y = (back[1, 0] * grid_x + back[1, 1] * grid_y + back[1, 2]).astype(np.float32)
    pixel = sampling.across * float(np.hypot(back[0, 0], back[0, 1]))
    source = grey
    if pixel > 1.6:
        # Fewer pixels than the picture has: smoothed first, or thin strokes are missed.
        left, top = max(0, int(map_x.min()) - 8), max(0, int(map_y.min()) - 8)
        right, bottom = int(map_x.max()) + 9, int(map_y.max()) + 9
        part = grey[top:bottom, left:right]
        if part.size == 0:
            return np.full((HEIGHT, sampling.width), 128, np.uint8)
        source = np.asarray(cv2.GaussianBlur(part, (0, 0), 0.4 * pixel), np.uint8)
        map_x, map_y = map_x - left, map_y - top
    way_of = cv2.INTER_CUBIC if pixel < 0.8 else cv2.INTER_LINEAR
    strip = cv2.remap(source, map_x, map_y, way_of, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(strip, np.uint8)


def read(grey: Grey, track: Track, sampling: Sampling, down: float = 0.0) -> Strip:
    """Cut a strip and read it."""
    return Strip(track, sampling, read_strip(cut(grey, track, sampling, down)))


def quick_evidence(strip: Strip) -> float:
    """Return how much speaks for a line of 30 characters or more."""
    evidence = strip.evidence
    if len(evidence) < 60:
        return -np.inf
    found = fit(evidence, (30,), pitch_of(evidence))
    return found[0].evidence if found else -np.inf
