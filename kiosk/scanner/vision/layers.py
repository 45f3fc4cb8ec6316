"""A page as it is sent: print in four greys, pictures and colours as patches of JPEG.

A JPEG small enough for a dense letter rings around its characters or has fewer of their pixels;
four greys keep every edge, in half the bytes, and hold neither a photograph nor a stamp. So each
part of the page is kept in the way that suits it, and a page that suits neither whole as JPEG.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.limits import MAX_SENT_BYTES
from kiosk.scanner.protocol.pages import PaperFormat
from kiosk.scanner.vision.colour import coloured
from kiosk.scanner.vision.encode import as_jpeg, fitting
from kiosk.scanner.vision.types import AnyArray, Grey

#: Left of a page's bytes for what a PDF writes around: its colours, its font, its title.
_MARGIN_BYTES = 12_000
#: Whatever else is on the page, a picture has this much.
_LEAST_BYTES = 60_000

#: Qualities of a page that is one JPEG, and of patches: over the first nothing is gained.
_QUALITIES = (75, 68, 60, 52, 45, 38, 30)
_PATCH_QUALITIES = (75, 62, 50, 38)

_TINTED = (PaperFormat.CARD, PaperFormat.FACES)
#: Lightness of white paper.
_WHITE = 245

#: Greys between ink and paper. The lightest is near to white, so that pencil is not lost.
_GREYS = (130, 215)
_BLOCK = 16
#: A block is a picture where, seen from some way off, greys differ by more than this in so much
#: of it; or where so much of it is coloured.
_UNLIKE = 14.0
_UNLIKE_PART = 0.25
_COLOURED_PART = 0.02
#: Of the page, beyond which patches are no patches any more.
_MOST_PATCHED = 0.5
_MOST_PATCHES = 24


@dataclass(frozen=True)
class Jpeg:
    """A JPEG of a part of the page: its place from the top left and its size, in pixels."""

    left: int
    top: int
    width: int
    height: int
    data: bytes
    coloured: bool


@dataclass(frozen=True)
class FourGreys:
    """The page in four greys: two bits a pixel, rows padded to bytes, deflated.

    ``palette``: the lightness of the values 0 to 3.
    """

    data: bytes
    palette: bytes


@dataclass(frozen=True)
class Sent:
    """A page of ``width`` x ``height`` pixels: greys if any, then what lies over them."""

    width: int
    height: int
    greys: FourGreys | None
    pictures: tuple[Jpeg, ...]


def sent(jpeg: bytes, paper: PaperFormat = PaperFormat.OTHER, beside: int = 0) -> Sent:
    """Return a kept page as it is sent, within ``MAX_SENT_BYTES`` with ``beside`` bytes more.

    Cards, whose tints are pale and everywhere, and what is not on white paper are one JPEG.
    Raises ``ValueError`` for what is no JPEG.
    """
    page = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_UNCHANGED)
    if page is None:
        raise ValueError("not a page")
    most = max(MAX_SENT_BYTES - _MARGIN_BYTES - beside, _LEAST_BYTES)
    tinted = paper in _TINTED or np.median(page[::4, ::4]) < _WHITE
    layered = None if tinted else _layered(np.asarray(page), most)
    return layered or _whole(np.asarray(page), most)


def _whole(page: AnyArray, most: int) -> Sent:
    data, (width, height) = fitting(page, _QUALITIES, most)
    return Sent(width, height, None, (Jpeg(0, 0, width, height, data, page.ndim == 3),))


def _layered(page: AnyArray, most: int) -> Sent | None:
    height, width = page.shape[:2]
    grey = page if page.ndim == 2 else cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)
    values, palette = _four(np.asarray(grey, np.uint8))
    boxes = _patches(page, np.asarray(grey, np.uint8), np.frombuffer(palette, np.uint8)[values])
    if sum(wide * high for _, _, wide, high in boxes) > _MOST_PATCHED * width * height:
        return None
    for left, top, wide, high in boxes:
        # White below a patch: it costs nothing.
        values[top : top + high, left : left + wide] = 3
    greys = FourGreys(zlib.compress(_packed(values), 9), palette)
    for quality in _PATCH_QUALITIES:
        pictures = tuple(_cut(page, box, quality) for box in boxes)
        if len(greys.data) + sum(len(one.data) + 300 for one in pictures) <= most:
            return Sent(width, height, greys, pictures)
    return None


def _four(grey: Grey) -> tuple[Grey, bytes]:
    """Return the value of each pixel, 0 to 3, and the lightness of each value."""
    dark = grey[grey < 110]
    # Ink as it mostly is, not as its darkest speck.
    ink = int(np.percentile(dark, 30)) if dark.size else 0
    levels = np.array([ink, max(_GREYS[0], ink + 1), _GREYS[1], 255])
    bounds = (levels[:-1] + levels[1:]) / 2
    table = np.digitize(np.arange(256), bounds).astype(np.uint8)
    return np.asarray(table[grey], np.uint8), bytes(levels.tolist())


def _patches(page: AnyArray, grey: Grey, shown: Grey) -> list[tuple[int, int, int, int]]:
    """Return the boxes (left, top, width, height) that four greys would not show as they are."""
    far = cv2.blur(grey.astype(np.float32) - shown, (7, 7))
    blocks = _share(np.abs(far) > _UNLIKE) > _UNLIKE_PART
    if page.ndim == 3:
        blocks |= _share(coloured(page)) > _COLOURED_PART
    joined = cv2.dilate(blocks.astype(np.uint8), np.ones((3, 3), np.uint8))
    height, width = grey.shape
    boxes = _boxes(joined)
    if len(boxes) > _MOST_PATCHES:
        # Colour here and there all over: fewer, larger ones.
        boxes = _boxes(cv2.morphologyEx(joined, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8)))
    found = []
    for left, top, right, bottom in boxes:
        x, y = left * _BLOCK, top * _BLOCK
        found.append((x, y, min(right * _BLOCK, width) - x, min(bottom * _BLOCK, height) - y))
    return found


def _share(marked: AnyArray) -> AnyArray:
    """Return which part of each block is marked."""
    height, width = marked.shape
    padded = np.zeros((-(-height // _BLOCK) * _BLOCK, -(-width // _BLOCK) * _BLOCK), np.float32)
    padded[:height, :width] = marked
    rows, columns = padded.shape[0] // _BLOCK, padded.shape[1] // _BLOCK
    return np.asarray(padded.reshape(rows, _BLOCK, columns, _BLOCK).mean(axis=(1, 3)))


def _boxes(blocks: AnyArray) -> list[tuple[int, int, int, int]]:
    """Return boxes (left, top, right, bottom) around what is connected, overlapping ones as one."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(blocks, connectivity=8)
    waiting = [(int(x), int(y), int(x + w), int(y + h)) for x, y, w, h, _ in stats[1:]]
    done: list[tuple[int, int, int, int]] = []
    while waiting:
        box = waiting.pop()
        other = next((one for one in done if _touch(box, one)), None)
        if other is None:
            done.append(box)
            continue
        done.remove(other)
        low, high = np.minimum(box, other), np.maximum(box, other)
        waiting.append((int(low[0]), int(low[1]), int(high[2]), int(high[3])))
    return done


def _touch(box: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    across = box[0] < other[2] and other[0] < box[2]
    return across and box[1] < other[3] and other[1] < box[3]


def _packed(values: Grey) -> bytes:
    height, width = values.shape
    padded = np.zeros((height, -(-width // 4) * 4), np.uint8)
    padded[:, :width] = values
    four = padded.reshape(height, -1, 4)
    joined = four[..., 0] << 6 | four[..., 1] << 4 | four[..., 2] << 2 | four[..., 3]
    return joined.astype(np.uint8).tobytes()


def _cut(page: AnyArray, box: tuple[int, int, int, int], quality: int) -> Jpeg:
    left, top, width, height = box
    part = np.ascontiguousarray(page[top : top + height, left : left + width])
    return Jpeg(left, top, width, height, as_jpeg(part, quality), page.ndim == 3)
