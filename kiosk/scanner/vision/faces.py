"""Both faces of a card on one sheet, in their true size, as a photocopier lays them."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner import formats
from kiosk.scanner.protocol.pages import PaperFormat
from kiosk.scanner.vision.types import Picture

#: Where the upper edges of the two faces lie, in millimetres from the top of the A4.
_TOPS_MM = (45.0, 150.0)


def two_faces(front: Picture, back: Picture) -> Picture:
    """Return an A4 sheet with the front above the back, each as long as a card is long."""
    per_mm = formats.dpi(PaperFormat.FACES) / formats.MM_PER_INCH
    across, down = (round(side * per_mm) for side in formats.A4_MM)
    sheet = np.full((down, across, 3), 255, np.uint8)
    longest = formats.CARD_MM[1] * per_mm
    for face, top_mm in zip((front, back), _TOPS_MM, strict=True):
        scale = longest / max(face.shape[:2])
        size = (round(face.shape[1] * scale), round(face.shape[0] * scale))
        way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        laid = cv2.resize(face, size, interpolation=way)
        left, top = (across - size[0]) // 2, round(top_mm * per_mm)
        sheet[top : top + size[1], left : left + size[0]] = laid
    return sheet
