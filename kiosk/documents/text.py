"""Text on paper: which font, in which order, how wide, broken where.

Text is kept in the order in which it is read until it is drawn. Then Arabic letters are
joined, what goes from right to left is turned, and each piece gets a font that has it.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from reportlab.pdfbase import pdfmetrics

from kiosk.documents.fonts import TEXT, UNKNOWN, Font, font_for, register
from kiosk.documents.style import TextStyle

#: A line may end after these; it may also end at a space, which then disappears.
_BREAK_AFTER = "-/–—"
_JOINERS = "\u200c\u200d"
#: What opens on the left closes on the right, once its line is read from the right.
_MIRRORED = str.maketrans("()[]«»‹›", ")(][»«›‹")
_reshaper = ArabicReshaper({"delete_harakat": False})


@dataclass(frozen=True, slots=True)
class Run:
    """Characters drawn with one font, in the order in which they stand on the line.

    ``reversed`` is True when that is the reverse of the order in which they are read.
    """

    font: Font
    glyphs: str
    reversed: bool


def clean(text: str) -> str:
    """Return ``text`` as it can be drawn: composed, on one line, without control characters.

    Marks of direction are dropped too: a name does not get to turn the line around it.
    """
    composed = unicodedata.normalize("NFC", text)
    kept = (_presentable(character) for character in composed)
    return " ".join(word for word in "".join(kept).split(" ") if word)


def _presentable(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    if category in ("Cf", "Cs", "Co", "Cn") and character not in _JOINERS:
        return ""
    return character


def runs(text: str, *, bold: bool, rtl: bool = False) -> tuple[Run, ...]:
    """Return what is drawn for a line of clean text, from left to right; ``rtl`` for a line of
    a paragraph that is read from the right."""
    if rtl or any(_is_turned(character) for character in text):
        # In a French paragraph a name in Arabic is an island, and the other way round.
        text = get_display(_reshaper.reshape(text), base_dir="R" if rtl else "L")
        text = text.translate(_MIRRORED) if rtl else text
    text = "".join(character for character in text if character not in _JOINERS)
    turned = _turned_places(text)
    drawn = [(*_drawable(character, bold), place in turned) for place, character in enumerate(text)]
    return tuple(
        Run(font, "".join(glyph for _, glyph, _ in group), reversed_)
        for (font, reversed_), group in groupby(drawn, key=lambda one: (one[0], one[2]))
    )


@lru_cache(maxsize=2048)
def _is_turned(character: str) -> bool:
    return unicodedata.bidirectional(character) in ("R", "AL")


def _turned_places(drawn: str) -> set[int]:
    """Return the places on a line where what is drawn stands in reverse.

    These are the letters read from right to left, and what stands between two of them
    without a direction of its own: spaces, hyphens, marks.
    """
    turned: set[int] = set()
    since: int | None = None
    for place, character in enumerate(drawn):
        if _is_turned(character):
            turned.update(range(place if since is None else since, place + 1))
            since = place + 1
        elif unicodedata.bidirectional(character) in ("L", "EN", "AN"):
            since = None
    return turned


@lru_cache(maxsize=2048)
def _drawable(character: str, bold: bool) -> tuple[Font, str]:
    font = font_for(character, bold=bold)
    if font is not None:
        return font, character
    return font_for(UNKNOWN, bold=bold) or register(TEXT, bold=bold), UNKNOWN


def width(text: str, style: TextStyle) -> float:
    """Return the width of a line in points."""
    if not any(_is_turned(character) for character in text):
        # Nothing is joined or kerned: a line is as wide as its characters together.
        return style.size * math.fsum(_advance(character, style.bold) for character in text)
    return math.fsum(width_of_run(run, style) for run in runs(text, bold=style.bold))


@lru_cache(maxsize=2048)
def _advance(character: str, bold: bool) -> float:
    """Return the width of a character at one point."""
    if character in _JOINERS:
        return 0.0
    font, glyph = _drawable(character, bold)
    measured: float = pdfmetrics.stringWidth(glyph, font.name, font.scale)
    return measured


def width_of_run(run: Run, style: TextStyle) -> float:
    """Return the width of a part of a line in points."""
    size = style.size * run.font.scale
    measured: float = pdfmetrics.stringWidth(run.glyphs, run.font.name, size)
    return measured


def wrap(text: str, style: TextStyle, room: float) -> list[str]:
    """Break ``text`` into lines no wider than ``room`` points; at least one, maybe empty.

    Lines end at spaces, after hyphens, and inside a word only when it is wider than a line.
    No-break spaces keep their name.
    """
    lines: list[str] = []
    line = ""
    for piece in _pieces(clean(text)):
        if line and width((line + piece).rstrip(" "), style) > room:
            lines.append(line.rstrip(" "))
            line = ""
        while width(piece.rstrip(" "), style) > room and len(piece) > 1:
            head = _longest_head(piece, style, room)
            lines.append(head)
            piece = piece[len(head) :]
        line += piece
    if line.rstrip(" ") or not lines:
        lines.append(line.rstrip(" "))
    return lines


def _pieces(text: str) -> Iterator[str]:
    """Yield the parts between which a line may end, each with the space that follows it."""
    piece = ""
    for position, character in enumerate(text):
        piece += character
        after = text[position + 1 : position + 2]
        if character == " " or (character in _BREAK_AFTER and after not in ("", " ")):
            yield piece
            piece = ""
    if piece:
        yield piece


def _longest_head(piece: str, style: TextStyle, room: float) -> str:
    """Return as many characters as fit, one at least. Widths grow with length, so halve."""
    fits, fails = 1, len(piece)
    while fails - fits > 1:
        middle = (fits + fails) // 2
        if width(piece[:middle], style) <= room:
            fits = middle
        else:
            fails = middle
    return piece[:fits]
