"""Papers with print on them, drawn for the tests that read."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from kiosk.scanner.vision.types import Picture

_FONT = "/usr/share/fonts/truetype/andika/Andika-Regular.ttf"

LETTER = (
    "Attestation d’hébergement",
    "",
    "Je soussignée, Mme Capucine Delorme, demeurant",
    "14 rue des Tilleuls, 92000 Nanterre, certifie",
    "héberger à mon domicile, à titre gratuit et",
    "depuis le 3 mars, M. Anatole Delorme, né le",
    "12 mai 1994 à Brest. Cette attestation est",
    "établie pour servir et valoir ce que de droit.",
    "",
    "Fait à Nanterre, le 2 avril.",
)


def sheet_of(lines: tuple[str, ...] = LETTER, points: float = 14, dpi: int = 150) -> Picture:
    """Return an A4 sheet with lines of print, upright."""
    size = (round(210 / 25.4 * dpi), round(297 / 25.4 * dpi))
    page = Image.new("RGB", size, (246, 246, 243))
    pen = ImageDraw.Draw(page)
    font = ImageFont.truetype(_FONT, round(points * dpi / 72))
    for number, line in enumerate(lines):
        pen.text((dpi, dpi * (1 + 0.42 * number)), line, (30, 30, 34), font=font)
    return np.ascontiguousarray(np.asarray(page)[:, :, ::-1])
