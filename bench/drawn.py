"""Papers with known words: drawn, then laid on a table under a lamp and photographed.

Wants Debian's fonts-noto-core. The papers are nobody's: the words are drawn from a list.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from kiosk.scanner.vision.scenes import draw_table
from kiosk.scanner.vision.types import AnyArray, Corners, Picture

FONTS = Path("/usr/share/fonts/truetype/noto")
#: Dots per inch at which an A4 is drawn: finer than it is kept.
DRAWN_DPI = 300
_A4 = (2480, 3508)

_VOCABULARY = (
    "la caisse d’allocations familiales vous a versé une prestation depuis le début de l’année "
    "votre situation a été étudiée à partir des éléments déclarés en février où le logement "
    "reçoit aide complémentaire élève âgé forêt hôpital île maître noël août garçon français "
    "dossier numéro référence montant échéance règlement loyer charges comprises quittance "
    "période trimestre conjoint enfant naissance mariage adresse commune département virement "
    "attestation paiement présente certifie exacte préfecture délivrée signature responsable "
    "service gestionnaire cédex contrôle déclaration ressources salaire indemnité chômage"
)
_WORDS = tuple(_VOCABULARY.split())


@dataclass(frozen=True)
class Paper:
    """A drawn A4, BGR at ``DRAWN_DPI``, and its lines of print from the top to the bottom."""

    image: Picture
    lines: tuple[str, ...]


@cache
def letter(
    seed: int, *, points: float = 10.5, colour: bool = True, photo: bool = False, rows: int = 40
) -> Paper:
    """Draw a letter: heading, paragraphs, amounts; a logo, a stamp and a pen in colour, or not."""
    rng = np.random.default_rng(seed)
    sheet = Image.new("RGB", _A4, (255, 255, 255))
    draw = ImageDraw.Draw(sheet)
    body = _font("NotoSans-Regular.ttf" if seed % 2 else "NotoSerif-Regular.ttf", points)
    bold = _font("NotoSans-Bold.ttf", 1.3 * points)
    pitch = round(1.45 * points / 72 * DRAWN_DPI)
    lines = ["Attestation de paiement"]
    draw.text((900, 330), lines[0], fill=(25, 25, 25), font=bold)
    top = 520
    left, right = 260, _A4[0] - 260
    if photo:
        sheet.paste(Image.fromarray(_photo(rng)[:, :, ::-1]), (left, top))
        top += 800
    for _ in range(rows):
        if top + pitch > _A4[1] - 320:
            break
        line = _line(draw, body, rng, right - left)
        draw.text((left, top), line, fill=(30, 30, 30), font=body)
        lines.append(line)
        top += pitch if rng.random() > 0.15 else 2 * pitch
    if colour:
        draw.rectangle((left, 200, left + 420, 300), fill=(200, 30, 60))
        draw.ellipse((1600, 2900, 2050, 3350), outline=(60, 70, 190), width=9)
        draw.arc((500, 2950, 1200, 3250), 180, 330, fill=(30, 50, 170), width=8)
    return Paper(np.ascontiguousarray(np.asarray(sheet)[:, :, ::-1]), tuple(lines))


@cache
def card(seed: int) -> Picture:
    """Draw the face of a card, ID-1, at 600 dots per inch."""
    rng = np.random.default_rng(seed)
    width, height = 2022, 1275
    tint = rng.integers(185, 235, 3)
    face = np.full((height, width, 3), tint, np.uint8)
    face[300:1050, 120:660] = cv2.resize(_photo(rng), (540, 750))
    sheet = Image.fromarray(face)
    draw = ImageDraw.Draw(sheet)
    font = _font("NotoSans-Regular.ttf", 16)
    for row in range(7):
        words = " ".join(str(word) for word in rng.choice(_WORDS, 3)).upper()
        draw.text((740, 180 + 130 * row), words, fill=(40, 40, 60), font=font)
    return np.asarray(sheet)


def at(paper: Picture, dpi: float) -> Picture:
    """Return a paper at another resolution, as a scanner would see it."""
    scale = dpi / DRAWN_DPI
    size = (round(paper.shape[1] * scale), round(paper.shape[0] * scale))
    return np.asarray(cv2.resize(paper, size, interpolation=cv2.INTER_AREA), np.uint8)


def photographed(
    paper: Picture, seed: int, longest: int = 2600, lamp: float = 0.45
) -> tuple[Picture, Corners]:
    """Return a photograph of a paper on a table, and where its corners are.

    Leant and turned a little, under a lamp on one side (``lamp``: what is lost on the other) and
    the soft shadow of whoever stands there, with the camera's warm cast, blur, noise and JPEG.
    """
    rng = np.random.default_rng(seed)
    height, width = paper.shape[:2]
    portrait = height >= width
    frame = (round(0.78 * longest), longest) if portrait else (longest, round(0.78 * longest))
    corners = _placed(width / height, frame, rng)
    table = np.asarray(draw_table("wood", *frame, rng), np.float32)
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners)
    white = (0.93 * paper).astype(np.float32)
    scale = np.ptp(corners[:, 1]) / height
    soft = cv2.GaussianBlur(white, (0, 0), max(0.3, 0.4 / scale))
    laid = cv2.warpPerspective(soft, matrix, frame, flags=cv2.INTER_CUBIC)
    cover = cv2.warpPerspective(np.ones((height, width), np.float32), matrix, frame)[:, :, None]
    seen = table * (1 - cover) + laid * cover
    lit = seen * _light(frame, rng, lamp)[:, :, None] * np.array([0.86, 0.96, 1.0])
    noisy = cv2.GaussianBlur(lit, (0, 0), 0.6) + rng.normal(0, 3, lit.shape)
    done, data = cv2.imencode(".jpg", np.clip(noisy, 0, 255).astype(np.uint8), [1, 90])
    assert done
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8), corners


def _placed(shape: float, frame: tuple[int, int], rng: np.random.Generator) -> Corners:
    """Lay a sheet before the camera, seen through a pinhole."""
    sheet = np.array([[-shape, -1.0], [shape, -1], [shape, 1], [-shape, 1]])
    turn, lean = np.radians(rng.uniform(-4, 4)), rng.uniform(0.05, 0.25)
    flat = sheet @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    axis = np.array([np.cos(rng.uniform(0, 6.3)), np.sin(rng.uniform(0, 6.3)), 0.0])
    rotation, _ = cv2.Rodrigues(lean * axis / np.linalg.norm(axis))
    space = np.column_stack([flat, np.zeros(4)]) @ np.asarray(rotation).T
    focal = 0.85 * max(frame)
    most = max(np.abs(space[:, 0]).max() / frame[0], np.abs(space[:, 1]).max() / frame[1])
    depth = focal * most / 0.43 + space[:, 2]
    return np.asarray(np.array(frame) / 2 + focal * space[:, :2] / depth[:, None], np.float32)


def _light(frame: tuple[int, int], rng: np.random.Generator, lamp: float) -> AnyArray:
    width, height = frame
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    turn = rng.uniform(0, 2 * np.pi)
    light = 1 - lamp * (0.5 + 0.5 * (x * np.cos(turn) + y * np.sin(turn)) / 1.42)
    edge = rng.uniform(0.2, 0.7)
    shadow = 1 / (1 + np.exp(-(x * 0.8 + y * 0.6 - edge) / 0.08))
    return np.asarray(light * (1 - 0.3 * shadow))


def _line(
    draw: ImageDraw.ImageDraw, font: ImageFont.FreeTypeFont, rng: np.random.Generator, room: int
) -> str:
    words: list[str] = []
    while True:
        amount = f"{rng.integers(10, 2000)},{rng.integers(10, 99)}"
        word = amount if rng.random() < 0.08 else str(rng.choice(_WORDS))
        if draw.textlength(" ".join([*words, word]), font=font) > room:
            return " ".join(words)
        words.append(word)


def _photo(rng: np.random.Generator) -> Picture:
    """Draw something like a photograph: colours that go into each other, and grain."""
    coarse = rng.uniform(20, 230, (6, 8, 3)).astype(np.float32)
    smooth = cv2.resize(coarse, (960, 720), interpolation=cv2.INTER_CUBIC)
    grain = cv2.GaussianBlur(rng.normal(0, 12, (720, 960, 1)).astype(np.float32), (0, 0), 1.5)
    return np.clip(smooth + grain[:, :, None] * 4, 0, 255).astype(np.uint8)


def _font(name: str, points: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / name), round(points / 72 * DRAWN_DPI))
