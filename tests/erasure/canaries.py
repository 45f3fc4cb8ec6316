"""Canaries: things that pass through a visit, and must be nowhere once it is over.

A text is looked for in every way in which a process or a file may hold it: UTF-8, the one,
two and four bytes a character of Python's strings, the UTF-16 of Qt's. A picture is looked
for as the bytes of its files, and as runs of its decoded pixels in the orders that cv2,
Pillow and Qt keep them in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from tests.visits.film import Picture

#: Bytes of a file, and pixels of a picture, that make a canary: more than chance repeats.
_CHUNK, _RUN = 48, 24


@dataclass(frozen=True)
class Canary:
    """A thing to look for, in one of the forms in which it may lie."""

    thing: str
    form: str
    data: bytes

    def __str__(self) -> str:
        return f"{self.thing} ({self.form})"


def of_text(name: str, text: str) -> Iterator[Canary]:
    """Yield a text in every encoding in which it may lie in memory or in a file."""
    for encoding in ("utf-8", "latin-1", "utf-16-le", "utf-32-le"):
        try:
            yield Canary(name, encoding, text.encode(encoding))
        except UnicodeEncodeError:
            continue


def of_file(name: str, path: Path) -> Iterator[Canary]:
    """Yield pieces of a file, from its middle: its ends look like those of any other."""
    data = path.read_bytes()
    for part in (0.35, 0.5, 0.65):
        start = int(len(data) * part)
        yield Canary(name, f"bytes from {start}", data[start : start + _CHUNK])


def of_picture(name: str, path: Path) -> Iterator[Canary]:
    """Yield runs of the decoded pixels of an image file."""
    with Image.open(path) as image:
        yield from of_pixels(
            name, np.ascontiguousarray(np.asarray(image.convert("RGB"))[..., ::-1])
        )


def of_frame(name: str, film: Path, number: int) -> Iterator[Canary]:
    """Yield runs of the pixels of a frame, as cv2 decodes them from a film."""
    capture = cv2.VideoCapture(str(film))
    try:
        for _ in range(number):
            capture.grab()
        done, frame = capture.read()
    finally:
        capture.release()
    if not done:
        raise ValueError(f"{film} has no frame {number}")
    yield from of_pixels(name, np.asarray(frame, np.uint8))


def of_pixels(name: str, picture: Picture) -> Iterator[Canary]:
    """Yield the liveliest runs of pixels of a BGR picture, in each order of their bytes."""
    opaque = np.full((*picture.shape[:2], 1), 255, np.uint8)
    orders = {
        "BGR": picture,
        "RGB": picture[..., ::-1],
        "BGRA": np.concatenate([picture, opaque], axis=2),
    }
    for row, column in _lively(picture):
        for order, pixels in orders.items():
            run = np.ascontiguousarray(pixels[row, column : column + _RUN]).tobytes()
            yield Canary(name, f"{order} pixels at {column}, {row}", run)


#: Grey levels by which a run must differ from plain ground to be told from others.
_PLAIN = 8.0


def _lively(picture: Picture, count: int = 3) -> Iterator[tuple[int, int]]:
    """Yield the places of runs that differ most from a plain ground, far from each other."""
    grey = picture[..., 1].astype(np.float32)
    rows, columns = grey.shape[0] // 8, grey.shape[1] // _RUN
    blocks = grey[: rows * 8 : 8, : columns * _RUN].reshape(rows, columns, _RUN)
    spread = blocks.std(axis=2)
    for _ in range(count):
        if spread.max() < _PLAIN:
            # What is left is ground: it looks like any white screen.
            return
        row, column = np.unravel_index(int(spread.argmax()), spread.shape)
        yield int(row) * 8, int(column) * _RUN
        spread[max(0, row - 9) : row + 10] = 0


def found_in(data: bytes, canaries: Iterable[Canary]) -> set[Canary]:
    """Return the canaries that ``data`` holds."""
    return {canary for canary in canaries if canary.data in data}
