"""DataMatrix codes in the picture of a page, read by zxing-cpp."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import zxingcpp

from kiosk.scanner.vision.types import AnyArray, Grey, Picture

_FORMATS = zxingcpp.barcode_formats_from_str("DataMatrix")
#: Most codes of one page that are looked at.
_MOST = 4
#: Side of the squares in which dense print is looked for, in parts of the page's shorter side.
_CELL = 0.02
#: Sides of a code, in parts of the page's shorter side: 10 mm on A4 to nearly a whole card.
_LEAST_SIDE, _MOST_SIDE = 0.04, 0.7
#: Sides of a code that are as good as equal.
_SQUARE = 1.35
#: Least share of its square that a code fills: lines of print leave more of it empty.
_FILLED = 0.6
#: Squares that are tried, of those that look like a code.
_TRIES = 3
#: How much larger a part of the page is tried, until it is read: a module of two pixels is too few.
_SCALES = (2.0, 3.0)
#: Longest side of what is tried enlarged, in pixels.
_LARGEST = 1800


def read_codes(image: Picture) -> tuple[bytes, ...]:
    """Return the contents of the DataMatrix codes of a page, BGR; those read easily first."""
    grey = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
    found = _read(grey)
    if not found:
        for part in _candidates(grey):
            found = _read_enlarged(part)
            if found:
                break
    return tuple(dict.fromkeys(found))[:_MOST]


def _read(
    grey: AnyArray, binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage
) -> list[bytes]:
    codes = zxingcpp.read_barcodes(
        np.ascontiguousarray(grey),
        formats=_FORMATS,
        binarizer=binarizer,
        try_invert=False,
    )
    return [code.bytes for code in codes if code.valid]


def _read_enlarged(part: Grey) -> list[bytes]:
    for scale in _SCALES:
        if max(part.shape) * scale > _LARGEST:
            break
        large = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
        for binarizer in (zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram):
            found = _read(large, binarizer)
            if found:
                return found
    return []


def _candidates(grey: Grey) -> Iterator[Grey]:
    """Yield square parts of a page that are dense with edges in both directions, largest first."""
    side = min(grey.shape)
    cell = max(5, round(side * _CELL) | 1)
    across, down = (
        cv2.boxFilter(np.abs(cv2.Sobel(grey, cv2.CV_32F, *way)), -1, (cell, cell))
        for way in ((1, 0), (0, 1))
    )
    dense = np.minimum(across, down)
    mask = (dense > 0.45 * float(np.percentile(dense, 99.5))).astype(np.uint8)
    square = np.ones((cell, cell), np.uint8)
    opened = cv2.morphologyEx(mask, cv2.MORPH_OPEN, square)
    closed = cv2.morphologyEx(opened, cv2.MORPH_CLOSE, square)
    count, _, stats, _ = cv2.connectedComponentsWithStats(closed)
    boxes = sorted((tuple(map(int, stats[number])) for number in range(1, count)), key=_area)
    tried = 0
    for left, top, wide, high, filled in reversed(boxes):
        short, long = sorted((wide, high))
        square_enough = long <= _SQUARE * short and filled >= _FILLED * wide * high
        if not (square_enough and _LEAST_SIDE * side <= short and long <= _MOST_SIDE * side):
            continue
        border = round(0.25 * long)
        rows = slice(max(0, top - border), top + high + border)
        yield grey[rows, max(0, left - border) : left + wide + border]
        tried += 1
        if tried == _TRIES:
            return


def _area(box: tuple[int, ...]) -> int:
    return box[2] * box[3]
