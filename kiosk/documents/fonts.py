"""The fonts of the documents: found on the system, embedded in every PDF.

Andika is the text of the kiosk. What it does not draw is taken from Noto Sans Arabic, then
Noto Sans. They come as Debian packages, never with this project.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

#: Drawn for a character that no font has.
UNKNOWN = "\N{WHITE SQUARE}"


class FontMissing(RuntimeError):
    """A font is not installed; the message names the Debian package that brings it."""


@dataclass(frozen=True, slots=True)
class Family:
    """A font in two weights, and the package that brings it. ``scale`` makes it look as
    large as Andika beside it."""

    name: str
    package: str
    regular: str
    bold: str
    scale: float = 1.0


TEXT = Family("Andika", "fonts-sil-andika", "Andika-Regular.ttf", "Andika-Bold.ttf")
ARABIC = Family(
    "Noto Sans Arabic",
    "fonts-noto-core",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    scale=1.15,
)
OTHERS = Family("Noto Sans", "fonts-noto-core", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf")

#: In the order in which they are asked for a character.
FAMILIES = (TEXT, ARABIC, OTHERS)

_registering = Lock()


@dataclass(frozen=True, slots=True)
class Font:
    """A font as reportlab knows it, and by how much its size is to be multiplied."""

    name: str
    scale: float


def font_for(character: str, *, bold: bool) -> Font | None:
    """Return the first font that draws ``character``, or None when none does.

    Raises :class:`FontMissing`.
    """
    for family in FAMILIES:
        font = register(family, bold=bold)
        if ord(character) in _glyphs(font.name):
            return font
    return None


@cache
def register(family: Family, *, bold: bool) -> Font:
    """Tell reportlab of a font, once, and return it. Raises :class:`FontMissing`."""
    file = family.bold if bold else family.regular
    name = file.removesuffix(".ttf")
    with _registering:
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(find(file, family.package))))
    return Font(name, family.scale)


@cache
def _glyphs(name: str) -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(name).face.charToGlyph)


def find(file: str, package: str) -> Path:
    """Return the path of a font file in the directories that fontconfig reads by default.

    Raises :class:`FontMissing`.
    """
    for directory in _directories():
        for path in sorted(directory.rglob(file)):
            return path
    raise FontMissing(f"the font {file} is missing: apt-get install {package}")


def _directories() -> list[Path]:
    home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [path / "fonts" for path in (home, *map(Path, shared.split(":")))]
