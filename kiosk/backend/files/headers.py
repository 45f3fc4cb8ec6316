"""What the first bytes of a file say: its type and, for an image, its size in pixels.

Read by hand, because a library that opens an image may decode or allocate before it can
be told how large is too large.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

PDF = "application/pdf"
JPEG = "image/jpeg"
PNG = "image/png"

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_JPEG_SIGNATURE = b"\xff\xd8\xff"
_PDF_SIGNATURE = b"%PDF-"

#: Readers accept that many bytes before the signature of a PDF (ISO 32000-1, annex H.3).
_PDF_LEEWAY = 1024

#: JPEG markers that give the size: SOF0 to SOF15 but DHT, JPG and DAC (ITU-T T.81, B.1.1.3).
_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_START_OF_SCAN = 0xDA
_END_OF_IMAGE = 0xD9


@dataclass(frozen=True, slots=True)
class Size:
    """The size of an image, in pixels."""

    width: int
    height: int


def media_type(content: bytes) -> str | None:
    """Return the media type of an accepted file, or None for any other content."""
    if content.startswith(_PNG_SIGNATURE):
        return PNG
    if content.startswith(_JPEG_SIGNATURE):
        return JPEG
    if _PDF_SIGNATURE in content[: _PDF_LEEWAY + len(_PDF_SIGNATURE)]:
        return PDF
    return None


def image_size(content: bytes) -> Size | None:
    """Return the size that a PNG or a JPEG announces, or None when it announces none."""
    if content.startswith(_PNG_SIGNATURE):
        return _png_size(content)
    return _jpeg_size(content)


def _png_size(content: bytes) -> Size | None:
    if content[12:16] != b"IHDR" or len(content) < 24:
        return None
    return _positive(*struct.unpack(">II", content[16:24]))


def _jpeg_size(content: bytes) -> Size | None:
    position = 2
    while position + 4 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        if marker == 0xFF:  # a fill byte
            position += 1
        elif marker in _ALONE:
            position += 2
        elif marker in (_START_OF_SCAN, _END_OF_IMAGE):
            return None
        elif marker in _START_OF_FRAME:
            if position + 9 > len(content):
                return None
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return _positive(width, height)
        else:
            position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")
    return None


def _positive(width: int, height: int) -> Size | None:
    return Size(width, height) if width > 0 and height > 0 else None
