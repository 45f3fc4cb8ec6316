"""A PDF as PWG raster (PWG 5102.4), for printers that read no PDF.

Eight bits of grey at one resolution, one side a page. Every IPP Everywhere printer reads it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
import pypdfium2
from numpy.typing import NDArray

Grey = NDArray[np.uint8]

_SYNC = b"RaS2"
_HEADER_SIZE = 1796
_GREY_COLOUR_SPACE = 18
_POINTS_PER_INCH = 72
_LONGEST_RUN = 128
_MOST_REPEATS = 256


def to_pwg_raster(pdf: bytes, *, dpi: int, media: str) -> bytes:
    """Return the pages of ``pdf`` as PWG raster; ``media`` is the name of their size.

    Raises :class:`ValueError` for a PDF that cannot be opened or has no page.
    """
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError("the document is no PDF") from error
    try:
        if not len(document):
            raise ValueError("the document has no page")
        parts = [_SYNC]
        for index in range(len(document)):
            page = document[index]
            pixels = _drawn(page, dpi)
            size = (round(page.get_width()), round(page.get_height()))
            page.close()
            parts.append(_header(pixels, size, dpi, media, len(document)))
            parts.extend(_lines(pixels))
    finally:
        document.close()
    return b"".join(parts)


def _drawn(page: Any, dpi: int) -> Grey:
    bitmap = page.render(scale=dpi / _POINTS_PER_INCH, grayscale=True)
    try:
        pixels: Grey = np.array(bitmap.to_numpy(), dtype=np.uint8, order="C")
    finally:
        bitmap.close()
    return pixels.reshape(pixels.shape[0], pixels.shape[1])


def _header(pixels: Grey, size: tuple[int, int], dpi: int, media: str, pages: int) -> bytes:
    """Return the header of a page; fields are named as in PWG 5102.4, section 4.3."""
    height, width = pixels.shape
    header = bytearray(_HEADER_SIZE)

    def text(at: int, value: str) -> None:
        header[at : at + len(value)] = value.encode("ascii")

    def numbers(at: int, *values: int) -> None:
        struct.pack_into(f">{len(values)}I", header, at, *values)

    text(0, "PwgRaster")
    numbers(276, dpi, dpi)  # HWResolution
    numbers(340, 1)  # NumCopies: the job says how many.
    numbers(352, *size)  # PageSize, in points
    numbers(372, width, height)  # Width, Height
    numbers(384, 8, 8, width)  # BitsPerColor, BitsPerPixel, BytesPerLine
    numbers(400, _GREY_COLOUR_SPACE)  # ColorSpace
    numbers(420, 1)  # NumColors
    numbers(452, pages, 1, 1)  # TotalPageCount, CrossFeedTransform, FeedTransform
    numbers(464, 0, 0, width, height)  # ImageBox
    text(1732, media)  # PageSizeName
    return bytes(header)


def _lines(pixels: Grey) -> Iterator[bytes]:
    """Yield the lines of a page, equal ones once with their count (section 4.4)."""
    changes = np.flatnonzero((pixels[1:] != pixels[:-1]).any(axis=1)) + 1
    starts = [0, *changes.tolist()]
    ends = [*changes.tolist(), len(pixels)]
    for start, end in zip(starts, ends, strict=True):
        packed = _packed(pixels[start])
        for first in range(start, end, _MOST_REPEATS):
            yield bytes((min(end - first, _MOST_REPEATS) - 1,)) + packed


def _packed(line: Grey) -> bytes:
    """Return one line as runs of equal pixels and stretches of different ones."""
    changes = np.flatnonzero(line[1:] != line[:-1]) + 1
    starts = np.concatenate(([0], changes))
    lengths = np.diff(np.concatenate((starts, [len(line)])))
    packed = bytearray()
    different = bytearray()
    for value, length in zip(line[starts].tolist(), lengths.tolist(), strict=True):
        if length == 1:
            different.append(value)
            continue
        _put_different(packed, different)
        while length:
            run = min(length, _LONGEST_RUN)
            packed += bytes((run - 1, value))
            length -= run
    _put_different(packed, different)
    return bytes(packed)


def _put_different(packed: bytearray, different: bytearray) -> None:
    """Move a stretch of different pixels to ``packed``; a single one is a run of one."""
    for first in range(0, len(different), _LONGEST_RUN):
        stretch = different[first : first + _LONGEST_RUN]
        packed.append(0 if len(stretch) == 1 else 257 - len(stretch))
        packed += stretch
    different.clear()
