"""JPEG and PNG bytes into an upright picture, within limits."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.sources.content import Content, Size, check_size, identify, image_size
from kiosk.scanner.vision.types import Picture


def read_image(path: Path) -> Picture:
    """Return the picture of a file of one's own, as :func:`decode_image` does.

    Raises :class:`SourceFault` also where there is no such file.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceFault(FaultCode.FILE_NONE) from error
    return decode_image(data, path.name)


def decode_image(data: bytes, name: str) -> Picture:
    """Return a picture, H x W x 3 BGR bytes, EXIF orientation applied, on white where clear.

    Raises :class:`SourceFault` for what is no JPEG or PNG, is over the limits (read in the
    header, before decoding), or is broken or cut short.
    """
    content = identify(data, name)
    if content is Content.PDF:
        raise SourceFault(FaultCode.FILE_UNSUPPORTED)
    check_size(image_size(data, content))
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as image:
            # Checked again: a file may hold two headers that do not agree.
            check_size(Size(*image.size))
            upright = ImageOps.exif_transpose(image)
            return _to_bgr(upright)
    except SourceFault:
        raise
    except (Image.DecompressionBombError, MemoryError) as error:
        raise SourceFault(FaultCode.IMAGE_TOO_LARGE) from error
    except (OSError, SyntaxError, ValueError, ArithmeticError, LookupError) as error:
        # What Pillow raises on broken data is not narrower than this.
        raise SourceFault(FaultCode.IMAGE_BROKEN) from error


def _to_bgr(image: Image.Image) -> Picture:
    if image.mode.startswith("I;16") or image.mode == "I":
        # 16-bit grey: keep the upper byte; Pillow's own conversion would clip it.
        grey = (np.asarray(image).astype(np.uint32) >> 8).astype(np.uint8)
        return np.ascontiguousarray(np.repeat(grey[:, :, None], 3, axis=2))
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        image = Image.alpha_composite(paper, clear)
    rgb = np.asarray(image.convert("RGB"))
    return np.ascontiguousarray(rgb[:, :, ::-1])
