"""The QR code of a conseiller's badge, read by zxing-cpp."""

from __future__ import annotations

import re

import cv2
import numpy as np
import zxingcpp

from kiosk.scanner.vision.types import Picture

_FORMATS = zxingcpp.barcode_formats_from_str("QRCode")

#: What the code of a badge says, as :data:`kiosk.contract.accompaniment.Badge`.
_BADGE = re.compile(r"KIOSK-BADGE:[A-Za-z0-9_-]{22,64}")


def read_badge(image: Picture) -> str | None:
    """Return what the badge in the picture (BGR) says, or None where there is none.

    Another QR code is none: what it says goes nowhere.
    """
    grey = np.ascontiguousarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
    for code in zxingcpp.read_barcodes(grey, formats=_FORMATS):
        if code.valid and _BADGE.fullmatch(code.text):
            return code.text
    return None
