"""A page as JPEG bytes that fit, and its thumbnail."""

from __future__ import annotations

import math

import cv2
import numpy as np

from kiosk.scanner.limits import MAX_PAGE_BYTES, PAGE_DPI, THUMBNAIL_SIDE
from kiosk.scanner.vision.types import Picture

#: Sides of A4 (ISO 216), in inches.
_A4_SHORT, _A4_LONG = 210 / 25.4, 297 / 25.4

#: Left for what a PDF writes around one picture.
_PDF_MARGIN_BYTES = 20_000

#: Longest side of a whole picture that is kept, in pixels, and the quality of its JPEG: a sheet
#: of A4 that fills three quarters of it is still seen at 200 dots per inch.
ORIGINAL_SIDE = 3200
_ORIGINAL_QUALITY = 92

_QUALITIES = (88, 80, 72, 64, 56, 48)
_SHRINK = 0.85


def sheet_inches(width: int, height: int) -> tuple[float, float]:
    """Return the size of the sheet on which a picture is laid, in inches.

    The true size of a paper under a camera is not known: a picture takes the largest place of
    its shape on an A4 sheet, upright or lying. What is nearly A4 is A4.
    """
    box = (_A4_SHORT, _A4_LONG) if height >= width else (_A4_LONG, _A4_SHORT)
    scale = min(box[0] / width, box[1] / height)
    sheet = (width * scale, height * scale)
    if all(abs(side - full) < 0.03 * full for side, full in zip(sheet, box, strict=True)):
        return box
    return sheet


def at_page_resolution(image: Picture) -> Picture:
    """Reduce a page to ``PAGE_DPI`` on its sheet; a smaller one is left as it is."""
    height, width = image.shape[:2]
    inches = sheet_inches(width, height)
    target = (round(inches[0] * PAGE_DPI), round(inches[1] * PAGE_DPI))
    if width <= target[0] and height <= target[1]:
        return image
    return np.asarray(cv2.resize(image, target, interpolation=cv2.INTER_AREA), np.uint8)


def encode_page(image: Picture) -> tuple[bytes, tuple[int, int]]:
    """Return the JPEG of a page, small enough for the document, and its (width, height).

    Quality goes down first, then size: fine print survives a lower quality better than fewer
    pixels. No metadata is written.
    """
    page = at_page_resolution(image)
    while True:
        for quality in _QUALITIES:
            data = _jpeg(page, quality)
            if len(data) <= MAX_PAGE_BYTES - _PDF_MARGIN_BYTES:
                return data, (page.shape[1], page.shape[0])
        page = _scaled(page, _SHRINK)


def encode_original(image: Picture) -> tuple[bytes, tuple[int, int]]:
    """Return the JPEG of a whole picture, fine enough for its page, and its (width, height)."""
    scale = ORIGINAL_SIDE / max(image.shape[:2])
    kept = _scaled(image, scale) if scale < 1 else image
    return _jpeg(kept, _ORIGINAL_QUALITY), (kept.shape[1], kept.shape[0])


def encode_thumbnail(image: Picture) -> bytes:
    """Return a small JPEG of a page."""
    scale = THUMBNAIL_SIDE / max(image.shape[:2])
    return _jpeg(_scaled(image, scale) if scale < 1 else image, 82)


def decode_page(data: bytes) -> Picture | None:
    """Return the picture of a JPEG that :func:`encode_page` made, or None where it is broken."""
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    return None if image is None else np.asarray(image, np.uint8)


def rotated(image: Picture, quarter_turns: int) -> Picture:
    """Return the picture turned clockwise by 90 degrees as many times."""
    return np.ascontiguousarray(np.rot90(image, -quarter_turns % 4))


def _scaled(image: Picture, scale: float) -> Picture:
    height, width = image.shape[:2]
    size = (max(1, math.floor(width * scale)), max(1, math.floor(height * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _jpeg(image: Picture, quality: int) -> bytes:
    options = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_OPTIMIZE, 1]
    done, data = cv2.imencode(".jpg", image, options)
    if not done:
        raise ValueError("cv2 could not encode a page")
    return data.tobytes()
