"""What every document has around its content: head, address, seal, foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.parts import baseline, lines
from kiosk.documents.sheet import CAPITAL, Sheet
from kiosk.documents.style import (
    ACTION,
    ADDRESS,
    BOTTOM,
    FOOT,
    LABEL,
    LEFT,
    LINE,
    MARGIN_TOP,
    MM,
    PAGE_HEIGHT,
    PAPER,
    RADIUS,
    RIGHT,
    SECOND,
    SMALL_ADDRESS,
    STRONG_BODY,
    WIDTH,
    WINDOW_BOTTOM,
    WINDOW_LEFT,
    WINDOW_RIGHT,
    WINDOW_TOP,
    TextStyle,
)
from kiosk.documents.text import clean, width, wrap

DEMONSTRATION = "Borne Espace numérique — document de démonstration"

_MARK = 9 * MM
_SEAL = 22 * MM
#: The room that the seal takes, with the white above it.
SEAL_HEIGHT = _SEAL + 3.5 * MM
_OF_THE_SEAL = (
    "Place du sceau : un code imprimé ici permettra à chacun de vérifier, même sans réseau, que "
    "ce document n’a pas été modifié. Celui-ci n’en porte pas encore."
)
_FACTS_RIGHT = WINDOW_LEFT - 12 * MM


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the head of a document: what it is and its value."""

    label: str
    value: str


def letterhead(sheet: Sheet, beneath: str, place: str) -> None:
    """Set the mark of the kiosk, its place, and beneath it who speaks, or when."""
    top, edge = MARGIN_TOP, sheet.left
    sheet.drawing(lambda canvas: _paint_mark(canvas, edge, PAGE_HEIGHT - top - _MARK))
    name = TextStyle(13, 16, bold=True)
    left = edge + _MARK + 3.5 * MM
    room = sheet.right - left
    with sheet.element("P"):
        sheet.y = top
        lines(sheet, wrap(place, name, room)[:1], name, left)
        lines(sheet, wrap(beneath, SECOND, room), SECOND, left)
    sheet.y = max(sheet.y, top + _MARK)


def running_head(sheet: Sheet, text: str) -> None:
    """Set what a further page begins with."""
    line = _cut(text, SECOND, WIDTH)
    sheet.decoration(LEFT, sheet.y + CAPITAL * SECOND.size, line, SECOND, "left")
    sheet.skip(SECOND.leading)
    sheet.rule(LEFT, RIGHT, sheet.y, LINE)
    sheet.skip(5 * MM)


def facts(sheet: Sheet, shown: Sequence[Fact]) -> None:
    """Set the facts of a document on the left, beside the window of the envelope."""
    sheet.y = max(sheet.y, WINDOW_TOP - 2 * MM)
    for fact in shown:
        with sheet.element("P"):
            lines(sheet, wrap(fact.label, SECOND, _FACTS_RIGHT - LEFT), SECOND, LEFT)
            lines(sheet, wrap(fact.value, STRONG_BODY, _FACTS_RIGHT - LEFT), STRONG_BODY, LEFT)
        sheet.skip(1.2 * MM)


def address(sheet: Sheet, name: str, adresse: Sequence[str]) -> float:
    """Set the postal address where the window of an envelope shows it.

    An address too long for the window is set smaller, and goes on below it rather than
    be cut. Returns where it ends.
    """
    room = WINDOW_RIGHT - WINDOW_LEFT
    style = ADDRESS
    broken = [line for part in (name, *adresse) for line in wrap(part, style, room)]
    if len(broken) * style.leading > WINDOW_BOTTOM - WINDOW_TOP:
        style = SMALL_ADDRESS
        broken = [line for part in (name, *adresse) for line in wrap(part, style, room)]
    y = WINDOW_TOP
    with sheet.element("P"):
        for line in broken:
            sheet.text(WINDOW_LEFT, y + CAPITAL * style.size, line, style)
            y += style.leading
    return y


def seal(sheet: Sheet, issued: str) -> None:
    """Set where and when the document was issued, and keep the place of its seal.

    Always at the same place of the last page, where whoever checks it will look.
    """
    sheet.need(SEAL_HEIGHT)
    top = sheet.bottom - _SEAL
    sheet.box(sheet.left, top, _SEAL, _SEAL, radius=RADIUS, stroke=LINE, dashed=True)
    middle = top + _SEAL / 2 + CAPITAL * LABEL.size / 2
    sheet.decoration(sheet.left + _SEAL / 2, middle, "Sceau", LABEL, "centre")
    left = sheet.left + _SEAL + 6 * MM
    room = sheet.right - left
    said = [(line, STRONG_BODY) for line in wrap(issued, STRONG_BODY, room)[:2]]
    said += [(line, SECOND) for line in wrap(_OF_THE_SEAL, SECOND, room)]
    y = top + (_SEAL - sum(style.leading for _, style in said)) / 2
    with sheet.element("P"):
        for line, style in said:
            sheet.text(left, y + baseline(style), line, style)
            y += style.leading
    sheet.y = sheet.bottom


def feet(sheet: Sheet, reference: str, *, demonstration: bool) -> None:
    """Set the foot of every page, once all pages are known."""
    y = BOTTOM + 9 * MM
    for number, page in enumerate(sheet.pages, start=1):
        foot = Sheet(lambda _: None)
        foot.rule(LEFT, RIGHT, BOTTOM + 4.5 * MM, LINE)
        count = f" — page {number} sur {len(sheet.pages)}"
        room = WIDTH - width(count, FOOT)
        if demonstration:
            foot.decoration(LEFT, y, f"{DEMONSTRATION}, sans valeur", FOOT, "left")
            room -= width(f"{DEMONSTRATION}, sans valeur   ", FOOT)
        foot.decoration(RIGHT, y, _cut(reference, FOOT, room) + count, FOOT, "right")
        page.extend(foot.pages[0])


def _cut(text: str, style: TextStyle, room: float) -> str:
    """Return what of ``text`` fits on one line, with an ellipsis when it is cut."""
    text = clean(text)
    if width(text, style) <= room:
        return text
    while text and width(f"{text}…", style) > room:
        text = text[:-1]
    return f"{text}…"


def _paint_mark(canvas: Canvas, x: float, y: float) -> None:
    """Draw the mark of the kiosk: a screen that says yes, on a 24 grid, in a square."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.setFillColor(HexColor(ACTION))
    canvas.roundRect(0, 0, _MARK, _MARK, _MARK * 0.24, stroke=0, fill=1)
    scale = _MARK * 0.66 / 24
    canvas.translate(_MARK * 0.17, _MARK * 0.83)
    canvas.scale(scale, -scale)
    canvas.setStrokeColor(HexColor(PAPER))
    canvas.setLineWidth(2.4)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.roundRect(3, 4, 18, 12.5, 3, stroke=1, fill=0)
    path = canvas.beginPath()
    path.moveTo(12, 16.5)
    path.lineTo(12, 20.5)
    path.moveTo(8, 20.5)
    path.lineTo(16, 20.5)
    path.moveTo(8.8, 10.2)
    path.lineTo(11.2, 12.5)
    path.lineTo(15.4, 7.9)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()
