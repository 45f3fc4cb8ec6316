"""Whether something lies over the print of a page: a hand that holds it, a pen, a sleeve.

Told only of what comes in over one of the page's sides. What is printed ends at the side, and so
does the table: whatever goes on across it in one colour, between a table and a paper that have
another, lies above both. What lies within the page alone is not told from what is printed there.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from kiosk.scanner.protocol.places import Mark
from kiosk.scanner.vision.rectify import aspect
from kiosk.scanner.vision.resolution import Paper, recognise
from kiosk.scanner.vision.types import AnyArray, Corners, Floats, Picture

#: Longest side of the page as it is looked at, and what is seen around it, in pixels of that.
_SIDE = 320
_AROUND = 20
#: From the side to the strips that are compared, and their width: no side is found exactly.
_GAP, _STRIP = 3, 6
#: How far inside the side its paper is looked for, in the same pixels.
_INNER = 10

#: Distances of colour (CIE 1976 L*a*b*): within the first it goes on across the side; beyond the
#: others it is neither paper, nor what is beside it on the page, nor the table.
_SAME = 11.0
_NO_PAPER = 22.0
_NO_PAGE = 17.5
_NO_TABLE = 16.0
#: How far the colour of one thing goes, round as it is, in the same unit.
_OF_IT = 20.0

#: Part of a side that a thing may cross, and part of it on either hand where table and paper
#: must be seen, beyond so many pixels of its own soft edge.
_LEAST_RUN, _MOST_RUN = 0.03, 0.6
_BESIDE = 0.06
_SOFT = 4
_LEAST_BESIDE = 4
#: How far in it must reach, in parts of the longest side.
_LEAST_REACH = 0.02

#: Part of the page from which a thing is told wherever it lies. From the second, where print is
#: next to it: this part of what is around it is drawn. More than the last is a background.
_MUCH = 0.03
_LITTLE = 0.002
_DRAWN = 0.07
_TOO_MUCH = 0.4
#: Windows between which a thing's surroundings lie, in pixels: its own edge is no print.
_NEAR, _AWAY = 9, 23


def covered(image: Picture, corners: Corners) -> tuple[Mark, ...]:
    """Return where things cover print of a page, or much of it; empty where nothing does.

    ``corners`` in pixels of ``image``, as are the marks. Cards are not judged: what is printed
    on them runs out over their sides.
    """
    shape = aspect(corners, image.shape[1], image.shape[0])
    if recognise(shape) is Paper.CARD:
        return ()
    picture, known, back = _seen(image, corners, shape)
    lab = _without_print(picture)
    drawn = _drawn(picture)
    marks = []
    for turn in range(4):
        # Each side in its turn is the upper one.
        turned = [np.ascontiguousarray(np.rot90(plane, turn)) for plane in (lab, known, drawn)]
        for start, end, colour in _crossings(turned[0], turned[1]):
            thing = _thing(turned[0], start, end, colour)
            if _hides(thing, turned[2]):
                marks.append(_mark(np.rot90(thing, -turn), back))
    return tuple(marks)


def _seen(image: Picture, corners: Corners, shape: float) -> tuple[Picture, AnyArray, Floats]:
    """Return the page and its surroundings, what of it is in the picture, and the way back."""
    width = _SIDE if shape >= 1 else round(_SIDE * shape)
    height = _SIDE if shape < 1 else round(_SIDE / shape)
    longest = float(np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1).max())
    scale = min(1.0, _SIDE / longest)
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    moved = ((corners + 0.5) * scale - 0.5).astype(np.float32)
    flat = np.array([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]], np.float32)
    matrix = cv2.getPerspectiveTransform(moved, flat + _AROUND)
    size = (width + 2 * _AROUND, height + 2 * _AROUND)
    picture = cv2.warpPerspective(small, matrix, size, borderMode=cv2.BORDER_REPLICATE)
    within = cv2.warpPerspective(np.full(small.shape[:2], 255, np.uint8), matrix, size)
    back = np.diag([1 / scale, 1 / scale, 1.0]) @ np.linalg.inv(np.asarray(matrix, np.float64))
    return np.asarray(picture, np.uint8), np.asarray(within, np.uint8) > 250, back


def _without_print(picture: Picture) -> Floats:
    """Return the colours of what lies there, without letters and lines."""
    closed = cv2.morphologyEx(picture, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    flat = np.asarray(cv2.medianBlur(closed, 5), np.float32) / 255
    return np.asarray(cv2.cvtColor(flat, cv2.COLOR_BGR2LAB), np.float32)


def _drawn(picture: Picture) -> AnyArray:
    light = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    closed = np.asarray(cv2.morphologyEx(light, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)))
    depth = np.asarray(cv2.subtract(closed, light), np.uint8)
    return depth > max(12.0, 0.1 * float(np.percentile(closed, 80)))


def _crossings(lab: Floats, known: AnyArray) -> Iterator[tuple[int, int, Floats]]:
    """Yield where something crosses the upper side: from, to (without it), and its colour."""
    right = lab.shape[1] - _AROUND
    above = slice(_AROUND - _GAP - _STRIP, _AROUND - _GAP)
    below = slice(_AROUND + _GAP, _AROUND + _GAP + _STRIP)
    outside = np.median(lab[above, _AROUND:right], axis=0)
    inside = np.median(lab[below, _AROUND:right], axis=0)
    seen: AnyArray = np.asarray(known[above, _AROUND:right].all(axis=0))
    # The lighter half of what is along the side is its paper.
    inner = lab[_AROUND + _GAP : _AROUND + _INNER + _GAP, _AROUND:right].reshape(-1, 3)
    paper = np.median(inner[inner[:, 0] >= np.median(inner[:, 0])], axis=0)
    through = seen & (_far(outside, inside) < _SAME) & (_far(inside, paper) > _NO_PAPER)
    row = through.astype(np.uint8)[None]
    whole = np.asarray(cv2.morphologyEx(row, cv2.MORPH_CLOSE, np.ones((1, 3), np.uint8)))[0]
    ends = np.flatnonzero(np.diff(np.concatenate([[0], whole.astype(int), [0]])))
    for start, end in zip(ends[::2].tolist(), ends[1::2].tolist(), strict=True):
        if not _LEAST_RUN * whole.size <= end - start <= _MOST_RUN * whole.size:
            continue
        colour = np.median(inside[start:end], axis=0)
        beside = max(_LEAST_BESIDE, round(_BESIDE * whole.size))
        hands = [
            slice(max(0, start - _SOFT - beside), max(0, start - _SOFT)),
            slice(end + _SOFT, min(whole.size, end + _SOFT + beside)),
        ]
        # At a corner of the page there is something on one hand only.
        hands = [hand for hand in hands if hand.stop - hand.start >= _LEAST_BESIDE]
        if hands and all(
            seen[hand].all()
            and _far(np.median(outside[hand], axis=0), colour) > _NO_TABLE
            and _far(np.median(inside[hand], axis=0), colour) > _NO_PAGE
            for hand in hands
        ):
            yield _AROUND + start, _AROUND + end, np.asarray(colour, np.float32)


def _thing(lab: Floats, start: int, end: int, colour: Floats) -> AnyArray:
    """Return what lies on the page of the thing that crosses its upper side there."""
    height, width = lab.shape[:2]
    like = np.zeros((height, width), np.uint8)
    page = (slice(_AROUND, height - _AROUND), slice(_AROUND, width - _AROUND))
    like[page] = _far(lab[page], colour) < _OF_IT
    like = np.asarray(cv2.morphologyEx(like, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)
    _, labels = cv2.connectedComponents(like)
    across = np.unique(np.asarray(labels)[_AROUND + _GAP : _AROUND + _GAP + _STRIP, start:end])
    return np.isin(labels, across[across > 0])


def _hides(thing: AnyArray, drawn: AnyArray) -> bool:
    """Tell whether a thing that comes in from above lies on print, or on much of the page."""
    height, width = thing.shape
    rows = np.flatnonzero(thing.any(axis=1))
    if not rows.size:
        return False
    reach = int(rows[-1]) - _AROUND + 1
    part = float(thing[_AROUND : height - _AROUND, _AROUND : width - _AROUND].mean())
    if reach < _LEAST_REACH * _SIDE or not _LITTLE <= part <= _TOO_MUCH:
        return False
    if part > _MUCH:
        return True
    plane = thing.astype(np.uint8)
    away = np.asarray(cv2.dilate(plane, np.ones((_AWAY, _AWAY), np.uint8)), np.uint8)
    near = np.asarray(cv2.dilate(plane, np.ones((_NEAR, _NEAR), np.uint8)), np.uint8)
    around: AnyArray = (away > 0) & (near == 0)
    # The sides of the page are lines of their own.
    inner = _AROUND + _GAP + 2
    of_page = around[inner : height - inner, inner : width - inner]
    if not of_page.any():
        return False
    return float(drawn[inner : height - inner, inner : width - inner][of_page].mean()) > _DRAWN


def _mark(thing: AnyArray, back: Floats) -> Mark:
    """Return the circle around a thing, in pixels of the picture."""
    y, x = np.nonzero(thing)
    edge = np.array([[x.min(), y.min()], [x.max(), y.max()], [x.mean(), y.mean()]], np.float64)
    first, last, middle = np.asarray(cv2.perspectiveTransform(edge[None], np.asarray(back)))[
        0
    ].astype(float)
    radius = float(np.linalg.norm(last - first)) / 2
    return Mark(float(middle[0]), float(middle[1]), radius)


def _far(first: AnyArray, second: AnyArray) -> AnyArray:
    return np.asarray(np.linalg.norm(np.asarray(first) - second, axis=-1))
