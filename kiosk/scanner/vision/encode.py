"""A page as JPEG bytes that fit, and its thumbnail."""

from __future__ import annotations

import math

import cv2
import numpy as np

from kiosk.scanner import formats
from kiosk.scanner.limits import MAX_PAGE_BYTES, THUMBNAIL_SIDE
from kiosk.scanner.protocol.pages import PaperFormat
from kiosk.scanner.vision.colour import is_coloured
from kiosk.scanner.vision.types import AnyArray, Picture

#: Left for what a PDF writes around one picture.
_PDF_MARGIN_BYTES = 20_000

#: Longest side of a whole picture that is kept, in pixels, and the quality of its JPEG: a sheet
#: of A4 that fills three quarters of it is still seen at 200 dots per inch.
ORIGINAL_SIDE = 3200
_ORIGINAL_QUALITY = 92

_QUALITIES = (88, 80, 72, 64, 56, 48)
_SHRINK = 0.85


def at_page_resolution(image: Picture, paper: PaperFormat = PaperFormat.OTHER) -> Picture:
    """Reduce a page to the resolution of its format; a smaller one is left as it is."""
    height, width = image.shape[:2]
    target = formats.most_pixels(width, height, paper)
    if width <= target[0] and height <= target[1]:
        return image
    return np.asarray(cv2.resize(image, target, interpolation=cv2.INTER_AREA), np.uint8)


def encode_page(
    image: Picture, paper: PaperFormat = PaperFormat.OTHER
) -> tuple[bytes, tuple[int, int]]:
    """Return the JPEG of a page, as it is kept, and its (width, height).

    In grey where it has no colour. Quality goes down first, then size: fine print survives a
    lower quality better than fewer pixels. No metadata is written.
    """
    page = _without_idle_colour(at_page_resolution(image, paper))
    return fitting(page, _QUALITIES, MAX_PAGE_BYTES - _PDF_MARGIN_BYTES)


def encode_original(image: Picture) -> tuple[bytes, tuple[int, int]]:
    """Return the JPEG of a whole picture, fine enough for its page, and its (width, height)."""
    scale = ORIGINAL_SIDE / max(image.shape[:2])
    kept = _scaled(image, scale) if scale < 1 else image
    return as_jpeg(kept, _ORIGINAL_QUALITY), (kept.shape[1], kept.shape[0])


def encode_thumbnail(image: Picture) -> bytes:
    """Return a small JPEG of a page."""
    scale = THUMBNAIL_SIDE / max(image.shape[:2])
    return as_jpeg(_scaled(image, scale) if scale < 1 else image, 82)


def decode_page(data: bytes) -> Picture | None:
    """Return the picture of a JPEG that :func:`encode_page` made, or None where it is broken."""
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    return None if image is None else np.asarray(image, np.uint8)


def rotated(image: Picture, quarter_turns: int) -> Picture:
    """Return the picture turned clockwise by 90 degrees as many times."""
    return np.ascontiguousarray(np.rot90(image, -quarter_turns % 4))


def _without_idle_colour(page: Picture) -> AnyArray:
    return page if is_coloured(page) else cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)


def fitting(page: AnyArray, qualities: tuple[int, ...], most: int) -> tuple[bytes, tuple[int, int]]:
    """Return the JPEG of a picture in at most so many bytes, and its (width, height).

    The first of the qualities that fits; where none does, with fewer pixels.
    """
    while True:
        for quality in qualities:
            data = as_jpeg(page, quality)
            if len(data) <= most:
                return data, (page.shape[1], page.shape[0])
        page = _scaled(page, _SHRINK)


def _scaled(image: AnyArray, scale: float) -> Picture:
    height, width = image.shape[:2]
    size = (max(1, math.floor(width * scale)), max(1, math.floor(height * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def as_jpeg(image: AnyArray, quality: int) -> bytes:
    """Return the JPEG of a picture, BGR or grey, without metadata."""
    # Progressive: the same pixels in some 8 % fewer bytes.
    options = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_PROGRESSIVE, 1]
    done, data = cv2.imencode(".jpg", image, options)
    if not done:
        raise ValueError("cv2 could not encode a page")
    return data.tobytes()
