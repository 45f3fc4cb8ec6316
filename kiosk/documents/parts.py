"""What documents are made of, besides tables: paragraphs, headings, lists, cards. Each takes
its room from the sheet, and goes to a new page rather than be cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import inf

from kiosk.documents.sheet import CAPITAL, Sheet
from kiosk.documents.structure import Role
from kiosk.documents.style import (
    ACTION,
    BODY,
    BOTTOM,
    FIGURE,
    HEADING,
    INK,
    LABEL,
    MARGIN_TOP,
    RADIUS,
    SECOND,
    STRONG_BODY,
    TINT,
    TextStyle,
)
from kiosk.documents.text import width, wrap

Part = Callable[[Sheet], None]

_DISC = 15.0
_CARD_PADDING = 10.0
_BESIDE_GAP = 26.0
_ITEM_GAP = 1.5
_NOTICE_PADDING = 9.0

#: A part smaller than this share of a page is never cut; a larger one may be, but not in
#: its first points, where its heading is.
_WHOLE = 0.6
_BEGINNING = 90.0


@dataclass(frozen=True, slots=True)
class Card:
    """A figure in a frame: what it is, the figure, and a line about it."""

    label: str
    figure: str
    note: str
    style: TextStyle = FIGURE


# Text


def lines(sheet: Sheet, broken: Sequence[str], style: TextStyle, left: float) -> None:
    """Set lines that are broken already, each on the page where it fits."""
    for line in broken:
        sheet.need(style.leading)
        sheet.text(left, sheet.y + baseline(style), line, style)
        sheet.skip(style.leading)


def paragraph(sheet: Sheet, text: str, style: TextStyle = BODY, *, role: Role = "P") -> None:
    """Set a paragraph, or a title, as wide as there is room."""
    with sheet.element(role):
        lines(sheet, wrap(text, style, sheet.room), style, sheet.left)


def items(sheet: Sheet, said: Sequence[str], style: TextStyle) -> None:
    """Set a list, a dash before each of its sentences."""
    indent = width("–", style) + 4
    with sheet.element("L"):
        for text in said:
            broken = wrap(text, style, sheet.room - indent)
            sheet.need(len(broken) * style.leading)
            sheet.decoration(sheet.left, sheet.y + baseline(style), "–", style, "left")
            with sheet.element("LI"), sheet.element("LBody"):
                lines(sheet, broken, style, sheet.left + indent)
            sheet.space(_ITEM_GAP)


def notice(sheet: Sheet, title: str, text: str, *, least: float = 0) -> None:
    """Set what must not be missed: in a strong frame, its first sentence bold. ``least`` is
    how high the frame is at least."""
    left, right = sheet.left + _NOTICE_PADDING, sheet.right - _NOTICE_PADDING
    said = [
        (line, style)
        for part, style in ((title, STRONG_BODY), (text, BODY))
        for line in wrap(part, style, right - left)
    ]
    high = sum(style.leading for _, style in said)
    height = max(high + 2 * _NOTICE_PADDING - 3, least)
    sheet.need(height)
    sheet.box(sheet.left, sheet.y, sheet.room, height, radius=RADIUS, stroke=INK)
    y = sheet.y + (height - high) / 2
    with sheet.element("P"):
        for line, style in said:
            sheet.text(left, y + baseline(style), line, style)
            y += style.leading
    sheet.skip(height)


def heading(
    sheet: Sheet, title: str, explanation: str | None = None, *, number: int | None = None
) -> None:
    """Begin a part of the document, with what it tells in a sentence or two."""
    left = sheet.left
    if number is not None:
        _numeral(sheet, number)
        left += _DISC + 6
    with sheet.element("H2"):
        lines(sheet, wrap(title, HEADING, sheet.right - left), HEADING, left)
    if explanation is not None:
        paragraph(sheet, explanation, SECOND)
    sheet.space(4)


def _numeral(sheet: Sheet, number: int) -> None:
    """Draw the number of a part in a disc."""
    middle = sheet.y + HEADING.leading / 2
    sheet.box(sheet.left, middle - _DISC / 2, _DISC, _DISC, radius=_DISC / 2, fill=TINT)
    style = TextStyle(9, 9, bold=True, colour=ACTION)
    below = middle + CAPITAL * style.size / 2
    sheet.decoration(sheet.left + _DISC / 2, below, str(number), style, "centre")


def baseline(style: TextStyle) -> float:
    """Return how far below the top of a line its baseline is: capitals in the middle."""
    return (style.leading + CAPITAL * style.size) / 2


# Arrangement


def height_of(part: Part, left: float, right: float, air: float) -> float:
    """Return the height that a part takes between ``left`` and ``right``, were a page endless."""
    trial = Sheet(lambda _: None, air=air)
    trial.bottom = inf
    with trial.column(left, right):
        part(trial)
    return trial.y - MARGIN_TOP


def whole(sheet: Sheet, part: Part, *, after: float = 0) -> None:
    """Set a part on one page if it is not too large for that.

    ``after`` is the height of what must stand on the page where the part ends.
    """
    height = height_of(part, sheet.left, sheet.right, sheet.air)
    sheet.need(height + after if height <= _WHOLE * (BOTTOM - MARGIN_TOP) else _BEGINNING)
    part(sheet)


def beside(
    sheet: Sheet, first: Part, second: Part, *, share: float, gap: float, after: float = 0
) -> None:
    """Set two parts side by side, the first over ``share`` of the width; one below the
    other, with ``gap`` between, when they are too large for that. ``after`` is as above."""
    middle = sheet.left + (sheet.room - _BESIDE_GAP) * share
    placed = (
        (first, sheet.left, middle),
        (second, middle + _BESIDE_GAP, sheet.right),
    )
    height = max(height_of(*one, sheet.air) for one in placed)
    if height > _WHOLE * (BOTTOM - MARGIN_TOP):
        whole(sheet, first)
        sheet.space(gap)
        whole(sheet, second, after=after)
        return
    sheet.need(height + after)
    top = sheet.y
    for part, left, right in placed:
        sheet.y = top
        with sheet.column(left, right):
            part(sheet)
    sheet.y = top + height


# Cards


def cards(sheet: Sheet, shown: Sequence[Card], *, least: float = 0) -> None:
    """Set figures side by side, each in its frame, all of one height, ``least`` or more."""
    gap = 10
    room = (sheet.room - gap * (len(shown) - 1)) / len(shown)
    inner = room - 2 * _CARD_PADDING
    height = max(least, *(_card_height(card, inner) for card in shown))
    sheet.need(height)
    for position, card in enumerate(shown):
        left = sheet.left + position * (room + gap)
        sheet.box(left, sheet.y, room, height, radius=RADIUS, fill=TINT)
        _card(sheet, card, left + _CARD_PADDING, sheet.y + _CARD_PADDING - 1, inner)
    sheet.skip(height)


def _card(sheet: Sheet, card: Card, x: float, top: float, room: float) -> None:
    with sheet.element("P"):
        for text, style in _card_text(card, room):
            for line in wrap(text, style, room):
                sheet.text(x, top + baseline(style), line, style)
                top += style.leading


def _card_height(card: Card, room: float) -> float:
    text = _card_text(card, room)
    set_ = sum(len(wrap(line, style, room)) * style.leading for line, style in text)
    return set_ + 2 * _CARD_PADDING - 4


def _card_text(card: Card, room: float) -> tuple[tuple[str, TextStyle], ...]:
    figure = _fitting(card.figure, card.style, room)
    return (card.label, LABEL), (card.figure, figure), (card.note, SECOND)


def _fitting(text: str, style: TextStyle, room: float) -> TextStyle:
    """Return ``style``, made smaller until ``text`` fits on one line, down to half."""
    scale = min(1.0, max(0.5, room / max(width(text, style), 1) * 0.995))
    return replace(style, size=style.size * scale, leading=style.leading * scale)
