"""What the camera of the tests sees: sheets put on a desk one after the other, as a video.

The kiosk plays a video file in real time in place of a camera. The sheets are drawn here,
with readable words, and laid under the lens in perspective, lengthways: so a sheet of A4
fills the picture of an overhead camera, its top to the left: one turn brings it upright.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from kiosk.scanner.vision.scenes import draw_table

_FPS = 10
_SIZE = (1920, 1080)
_FONT = "/usr/share/fonts/truetype/andika/Andika-Regular.ttf"
#: Pixels of a sheet of A4 at 150 dots per inch.
_A4 = (1240, 1754)
#: Where the corners of a sheet fall: its top left, top right, bottom right, bottom left.
_PLACES = (
    np.array([[1648, 48], [1640, 1026], [282, 1018], [270, 60]], np.float32),
    np.array([[1622, 66], [1650, 1028], [262, 1030], [256, 52]], np.float32),
)

Picture = np.ndarray[Any, np.dtype[np.uint8]]


@dataclass(frozen=True)
class Sheet:
    """A sheet of paper: a title, then lines; what follows a tab stands at the right.

    ``pattern``: bytes printed as grey squares.
    """

    title: str
    lines: tuple[str, ...]
    pattern: bytes = b""


LETTER = Sheet(
    "Attestation d’hébergement",
    (
        "Je soussignée, Mme Capucine Delorme, demeurant 14 rue des",
        "Tilleuls, 92000 Nanterre, certifie héberger à mon domicile,",
        "à titre gratuit et depuis le 3 mars, M. Anatole Delorme,",
        "né le 12 mai 1994 à Brest.",
        "",
        "Cette attestation est établie pour servir et valoir ce que",
        "de droit. Je joins la copie de ma pièce d’identité et une",
        "facture d’électricité de moins de trois mois.",
        "",
        "Fait à Nanterre, le 2 du mois.",
    ),
)

BILL = Sheet(
    "Facture d’électricité",
    (
        "Référence client : 4 071 882 665",
        "Lieu de consommation : 14 rue des Tilleuls, 92000 Nanterre",
        "",
        "Abonnement, un mois\t12,68 €",
        "Consommation, 214 kWh\t53,82 €",
        "Taxes et contributions\t9,31 €",
        "",
        "Total à payer avant le 15\t75,81 €",
    ),
)


def draw_sheet(sheet: Sheet) -> Picture:
    """Draw a sheet seen from above, H x W x 3 BGR."""
    page = Image.new("RGB", _A4, (246, 246, 243))
    pen = ImageDraw.Draw(page)
    pen.rectangle((110, 110, 560, 168), fill=(58, 92, 128))
    pen.text((110, 230), sheet.title, font=ImageFont.truetype(_FONT, 62), fill=(28, 28, 34))
    font = ImageFont.truetype(_FONT, 37)
    for number, line in enumerate(sheet.lines):
        words, _, amount = line.partition("\t")
        pen.text((110, 390 + number * 66), words, font=font, fill=(34, 34, 40))
        pen.text((1130, 390 + number * 66), amount, font=font, fill=(34, 34, 40), anchor="ra")
    for index, value in enumerate(sheet.pattern):
        left, top = 120 + 40 * (index % 24), 1240 + 40 * (index // 24)
        pen.rectangle((left, top, left + 39, top + 39), fill=(value, value, value))
    pen.rectangle((110, 1560, 1130, 1566), fill=(58, 92, 128))
    return np.ascontiguousarray(np.asarray(page)[:, :, ::-1])


def shoot(
    path: Path, sheets: Sequence[Sheet], *, still_s: float = 6.0, after_s: float = 20.0
) -> None:
    """Film the sheets: each slides in, lies still, and is taken away; then the desk alone."""
    rng = np.random.default_rng(6)
    desk = draw_table("wood", *_SIZE, rng)
    grains = [rng.normal(0, 2, (_SIZE[1], _SIZE[0], 1)).astype(np.float32) for _ in range(3)]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), _FPS, _SIZE)
    if not writer.isOpened():
        raise RuntimeError("cv2 cannot write MJPEG video")

    def film(scene: np.ndarray[Any, np.dtype[np.float32]], count: int) -> None:
        frames = [np.clip(scene + grain, 0, 255).astype(np.uint8) for grain in grains]
        for number in range(count):
            writer.write(frames[number % len(frames)])

    try:
        film(desk, _FPS)
        for number, sheet in enumerate(sheets):
            flat, place = draw_sheet(sheet), _PLACES[number % len(_PLACES)]
            for way in (1000, 500, 200):
                film(_lay(desk, flat, place + np.array([way, 0], np.float32)), 1)
            film(_lay(desk, flat, place), round(still_s * _FPS))
            film(_lay(desk, flat, place + np.array([0, 700], np.float32)), 1)
            film(desk, _FPS)
        film(desk, round(after_s * _FPS))
    finally:
        writer.release()


def shoot_black(path: Path) -> None:
    """Film with the lens covered: black, with the noise of a sensor."""
    rng = np.random.default_rng(7)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), _FPS, _SIZE)
    try:
        for _ in range(2 * _FPS):
            writer.write(rng.integers(0, 6, (_SIZE[1], _SIZE[0], 3)).astype(np.uint8))
    finally:
        writer.release()


def _lay(desk: Any, flat: Picture, corners: Any) -> np.ndarray[Any, np.dtype[np.float32]]:
    height, width = flat.shape[:2]
    square = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(square, corners.astype(np.float32))
    laid = cv2.warpPerspective(flat.astype(np.float32), matrix, _SIZE, flags=cv2.INTER_AREA)
    cover = cv2.warpPerspective(np.ones((height, width), np.float32), matrix, _SIZE)
    moved = cv2.warpAffine(cover, np.array([[1, 0, 6], [0, 1, 8]], np.float32), _SIZE)
    shade = 1 - 0.25 * cv2.GaussianBlur(moved, (0, 0), 6)[:, :, None]
    over = cover[:, :, None]
    return np.asarray(desk * shade * (1 - over) + laid * over, np.float32)
