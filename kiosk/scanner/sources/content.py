"""What a file really is, read from its first bytes; what a picture is, from its header.

Nothing is decoded here: a file that is too large must be refused before it costs memory.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import PurePath

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.limits import MAX_IMAGE_PIXELS, MAX_IMAGE_SIDE
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.files import FileKind

#: What is offered on a key, by name. HEIC is listed so that it can be refused with its remedy.
IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".jpe", ".png", ".heic", ".heif"})
PDF_SUFFIXES = frozenset({".pdf"})

_PNG = b"\x89PNG\r\n\x1a\n"
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})


class Content(Enum):
    """Kinds that are taken."""

    JPEG = auto()
    PNG = auto()
    PDF = auto()


@dataclass(frozen=True)
class Size:
    """Of a picture, in pixels, before any orientation is applied."""

    width: int
    height: int


def kind_by_name(name: str) -> FileKind | None:
    """Return what a file's name announces, or None for what is not listed."""
    suffix = PurePath(name).suffix.lower()
    if suffix in IMAGE_SUFFIXES:
        return FileKind.IMAGE
    return FileKind.PDF if suffix in PDF_SUFFIXES else None


def identify(data: bytes, name: str) -> Content:
    """Return what the content is.

    Raises :class:`SourceFault`: FILE_EMPTY, FILE_HEIC, FILE_UNSUPPORTED, or
    FILE_MISLABELLED where the name announces what the content is not.
    """
    if not data:
        raise SourceFault(FaultCode.FILE_EMPTY)
    if data.startswith(b"\xff\xd8\xff"):
        return Content.JPEG
    if data.startswith(_PNG):
        if _is_animated_png(data):
            raise SourceFault(FaultCode.FILE_UNSUPPORTED)
        return Content.PNG
    # ISO 32000-1, annex H, note 13: readers accept the header within the first 1024 bytes.
    if b"%PDF-" in data[:1024]:
        return Content.PDF
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        raise SourceFault(FaultCode.FILE_HEIC)
    if _is_other_picture(data) or kind_by_name(name) is None:
        raise SourceFault(FaultCode.FILE_UNSUPPORTED)
    raise SourceFault(FaultCode.FILE_MISLABELLED)


def check_size(size: Size) -> None:
    """Raise :class:`SourceFault` IMAGE_TOO_LARGE over the limits, IMAGE_BROKEN for no pixel."""
    if size.width < 1 or size.height < 1:
        raise SourceFault(FaultCode.IMAGE_BROKEN)
    too_long = max(size.width, size.height) > MAX_IMAGE_SIDE
    if too_long or size.width * size.height > MAX_IMAGE_PIXELS:
        raise SourceFault(FaultCode.IMAGE_TOO_LARGE)


def image_size(data: bytes, content: Content) -> Size:
    """Return the size that the header of a JPEG or PNG announces.

    Raises :class:`SourceFault` IMAGE_BROKEN where there is none.
    """
    size = _png_size(data) if content is Content.PNG else _jpeg_size(data)
    if size is None:
        raise SourceFault(FaultCode.IMAGE_BROKEN)
    return size


def _is_other_picture(data: bytes) -> bool:
    """GIF, TIFF, BMP, WebP, AVIF and other ISO media: pictures, honestly named, not taken."""
    return (
        data[:6] in (b"GIF87a", b"GIF89a")
        or data[:4] in (b"II*\0", b"MM\0*")
        or data[:2] == b"BM"
        or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
        or data[4:8] == b"ftyp"
    )


def _is_animated_png(data: bytes) -> bool:
    """Look for an `acTL` chunk, which stands before the first image data."""
    position = len(_PNG)
    while position + 8 <= len(data):
        (length,) = struct.unpack_from(">I", data, position)
        kind = data[position + 4 : position + 8]
        if kind == b"acTL":
            return True
        if kind == b"IDAT":
            return False
        position += 12 + length
    return False


def _png_size(data: bytes) -> Size | None:
    """PNG (ISO/IEC 15948) begins with IHDR: width and height on four bytes each."""
    if len(data) < 24 or data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", data, 16)
    return Size(width, height)


def _jpeg_size(data: bytes) -> Size | None:
    """Follow the segments of a JPEG (ITU-T T.81, annex B) to its frame header."""
    position = 2
    while position + 4 <= len(data):
        if data[position] != 0xFF:
            return None
        marker = data[position + 1]
        if marker == 0xFF:
            position += 1
            continue
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:
            position += 2
            continue
        (length,) = struct.unpack_from(">H", data, position + 2)
        # SOF0 to SOF15, less DHT (C4), JPG (C8) and DAC (CC) which share their range.
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            if position + 9 > len(data):
                return None
            height, width = struct.unpack_from(">HH", data, position + 5)
            return Size(width, height)
        if marker == 0xDA or length < 2:
            return None
        position += 2 + length
    return None
