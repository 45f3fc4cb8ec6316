"""A machine-readable zone in a photograph: found, laid straight, read.

``read_zones`` gives what each place may be; what it means is for ``kiosk.scanner.mrz``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.mrz.rows import Row, with_alike
from kiosk.scanner.vision.mrz_columns import Columns, evidence_of, fit, pitch_of
from kiosk.scanner.vision.mrz_lines import Track, tracks
from kiosk.scanner.vision.mrz_net import CHARACTERS, NONE
from kiosk.scanner.vision.mrz_strips import Strip, between, quick_evidence, read, whole
from kiosk.scanner.vision.types import Floats, Grey, Picture

#: Evidence below which a line is no line of a zone: of 30 characters, at most 4 each.
_LEAST_EVIDENCE = 45.0
#: And above which it is one for sure.
_CLEAR_EVIDENCE = 90.0
#: Lines of one zone are so many heights of a figure apart.
_APART = (1.15, 3.4)
#: Heights and offsets, in heights of a figure, at which a line is read; the answers are joined.
_LOOKS = ((1.0, 0.0), (1.0, -0.07), (1.0, 0.07), (0.92, 0.0), (1.1, 0.0))
_SHAPES = ((2, 44), (2, 36), (3, 30))
#: Evidence of a character, in the mean, below which nothing is read; lines looked around.
_LEAST_MEAN = 1.0
_MOST_USED = 5
#: A second shape is worth trying from here: 36 characters of a line of 44 are not.
_NEARLY = 0.9
#: Chances kept of what a place may be.
_LEAST_CHANCE = 0.002


@dataclass(frozen=True)
class Zone:
    """The lines of a zone. ``evidence`` is the mean of its characters, at most 4."""

    rows: tuple[Row, ...]
    evidence: float


@dataclass(frozen=True)
class _Line:
    strip: Strip
    pitch: float
    fits: dict[int, Columns]


def read_zones(image: Picture) -> Iterator[Zone]:
    """Yield what may be the zone of a picture, blue green red, in whichever way it lies.

    The likeliest comes first, each later one at the cost of some tenths of a second.
    """
    grey = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
    lines = sorted(_lines(grey), key=lambda line: -_of_thirty(line))
    used: list[_Line] = []
    for line in lines:
        if any(line is other for other in used) or len(used) > _MOST_USED:
            continue
        group = _zone_of(grey, line, lines)
        used += group
        yield from _best_shapes(grey, group)


def _lines(grey: Grey) -> Iterator[_Line]:
    for some in tracks(grey):
        lines = list(_lines_of(grey, some[:10]))
        yield from lines
        if any(_of_thirty(line) > _CLEAR_EVIDENCE for line in lines):
            return


def _lines_of(grey: Grey, some: list[Track]) -> Iterator[_Line]:
    turned: bool | None = None
    for track in some:
        ways = (False, True) if turned is None else (turned,)
        read_ways = [read(grey, track, whole(track, way)) for way in ways]
        strip = max(read_ways, key=quick_evidence)
        line = _measured(strip)
        if line is not None and _of_thirty(line) > _LEAST_EVIDENCE:
            if _of_thirty(line) > _CLEAR_EVIDENCE:
                turned = strip.sampling.turned
            yield line


def _measured(strip: Strip) -> _Line | None:
    evidence = strip.evidence
    if len(evidence) < 60:
        return None
    pitch = pitch_of(evidence)
    fits = {one.count: one for one in fit(evidence, (30, 36, 44), pitch)}
    return _Line(strip, pitch, fits) if fits else None


def _of_thirty(line: _Line) -> float:
    return line.fits[30].evidence if 30 in line.fits else -np.inf


def _zone_of(grey: Grey, line: _Line, lines: list[_Line]) -> list[_Line]:
    """Return the lines of the zone to which ``line`` belongs, from top to bottom as read."""
    track = line.strip.track
    turned = line.strip.sampling.turned
    near: list[tuple[float, _Line]] = [(0.0, line)]
    middle = _middle(line)
    for other in lines:
        if other is line or other.strip.track.back is not track.back:
            continue
        if other.strip.sampling.turned is not turned:
            continue
        down = float(other.strip.track.y(middle) - track.y(middle)) / track.high
        if abs(down) <= 2 * _APART[1]:
            near.append((-down if turned else down, other))
    for way in (1, -1):
        known = sorted(down * way for down, _ in near)
        at = 0.0
        for _ in range(2):
            after = [down for down in known if at + _APART[0] <= down <= at + _APART[1]]
            if after:
                at = after[0]
                continue
            found = _sought(grey, line, at, way)
            if found is None:
                break
            near.append((found[0] * way, found[1]))
            at = found[0]
    near.sort(key=lambda one: one[0])
    return _chained(near)


def _chained(near: list[tuple[float, _Line]]) -> list[_Line]:
    """Return the run of lines, each close below the last, that holds the first one's place."""
    place = next(i for i, (down, _) in enumerate(near) if down == 0.0)
    low = place
    while low > 0 and _APART[0] <= near[low][0] - near[low - 1][0] <= _APART[1]:
        low -= 1
    high = place
    while high + 1 < len(near) and _APART[0] <= near[high + 1][0] - near[high][0] <= _APART[1]:
        high += 1
    return [line for _, line in near[low : high + 1]]


def _sought(grey: Grey, line: _Line, at: float, way: int) -> tuple[float, _Line] | None:
    """Look for a line that no chain of spots showed, below (or above) one that was read."""
    track = line.strip.track
    sign = -1.0 if line.strip.sampling.turned else 1.0
    best: tuple[float, float, _Line] | None = None
    widest = max(line.fits, key=lambda count: line.fits[count].evidence)
    places = line.fits[widest].places
    for step in np.arange(_APART[0] + 0.25, _APART[1], 0.27):
        down = at + float(step)
        moved = track.moved(sign * way * down * track.high)
        sampling = between(line.strip, float(places[0]) - 8, float(places[-1]) + 8, line.pitch)
        found = _measured(read(grey, moved, sampling))
        if found is None:
            continue
        evidence = _of_thirty(found)
        if evidence > _LEAST_EVIDENCE and (best is None or evidence > best[0]):
            best = (evidence, down, found)
    return None if best is None else (best[1], best[2])


def _middle(line: _Line) -> float:
    places = line.fits[30].places
    return float(line.strip.x(np.array((places[0] + places[-1]) / 2)))


def _best_shapes(grey: Grey, group: list[_Line]) -> Iterator[Zone]:
    """Yield the zone of the number of lines and characters for which most speaks, or two."""
    shapes: list[tuple[float, list[_Line], int]] = []
    for rows, count in _SHAPES:
        for first in range(len(group) - rows + 1):
            lines = group[first : first + rows]
            if all(count in line.fits for line in lines):
                evidence = sum(line.fits[count].evidence for line in lines)
                shapes.append((evidence, lines, count))
    shapes.sort(key=lambda shape: -shape[0])
    for evidence, lines, count in shapes[:2]:
        if evidence < _NEARLY * shapes[0][0] or evidence < _LEAST_MEAN * count * len(lines):
            return
        read_lines = [_read_well(grey, line, count) for line in lines]
        mean = sum(columns.evidence for columns, _ in read_lines) / (count * len(lines))
        yield Zone(tuple(row for _, row in read_lines), mean)


def _read_well(grey: Grey, line: _Line, count: int) -> tuple[Columns, Row]:
    """Read a line again, closer, at several heights; return its columns and what they hold."""
    columns = line.fits[count]
    first, last = float(columns.places[0]), float(columns.places[-1])
    pitch = (last - first) / (count - 1)
    told: list[Floats] = []
    for height, down in _LOOKS:
        sampling = between(line.strip, first, last, pitch, height=height)
        told.append(read(grey, line.strip.track, sampling, down).told)
    # The better a look shows characters, the more it counts.
    worth = np.array([float(np.sort(evidence_of(one))[-2 * count :].sum()) for one in told])
    weights = np.exp((worth - worth.max()) / (0.25 * count))
    weights /= weights.sum()
    joined = np.asarray(sum(w * one for w, one in zip(weights, told, strict=True)), np.float32)
    joined -= np.log(np.exp(joined).sum(axis=1, keepdims=True))
    evidence = evidence_of(joined)
    found = fit(evidence, (count,), pitch_of(evidence))
    best = found[0] if found else columns
    return best, tuple(_glyph(joined, int(place)) for place in best.places)


def _glyph(told: Floats, place: int) -> tuple[tuple[str, float], ...]:
    """Return what a place may be, from the columns around it."""
    part = np.exp(told[max(0, place - 1) : place + 2, :NONE]).sum(axis=0)
    part = part / part.sum()
    order = np.argsort(-part)[:6]
    seen = [(CHARACTERS[i], float(part[i])) for i in order if part[i] >= _LEAST_CHANCE]
    return with_alike(seen)
