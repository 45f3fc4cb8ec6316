"""What documents are made of: paragraphs, headings, tables, cards. Each takes its room
from the sheet, and goes to a new page rather than be cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import inf

from kiosk.documents.sheet import CAPITAL, Align, Sheet
from kiosk.documents.structure import Role
from kiosk.documents.style import (
    ACTION,
    BODY,
    BOTTOM,
    FIGURE,
    HEADING,
    INK,
    LABEL,
    LINE,
    MARGIN_TOP,
    RADIUS,
    SECOND,
    STRONG,
    STRONG_BODY,
    TINT,
    TextStyle,
)
from kiosk.documents.text import width, wrap

Part = Callable[[Sheet], None]

_DISC = 15.0
_ROW_PADDING = 2.6
_COLUMN_GAP = 9.0
_CARD_PADDING = 10.0
_BESIDE_GAP = 26.0

#: A part smaller than this share of a page is never cut; a larger one may be, but not in
#: its first points, where its heading is.
_WHOLE = 0.6
_BEGINNING = 90.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title, its share of the width, the side its text leans on."""

    title: str
    share: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table, a cell a column; ``note`` stands small below, across the table."""

    cells: tuple[str, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A figure in a frame: what it is, the figure, and a line about it."""

    label: str
    figure: str
    note: str


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


# Tables


def table(
    sheet: Sheet, columns: Sequence[Column], rows: Sequence[Row], total: Row | None = None
) -> None:
    """Set a table. Its head is repeated on every page that it reaches; a row stays whole,
    and the total is never alone."""
    placed = _placed(sheet, columns)
    with sheet.element("Table"):
        _head(sheet, placed, real=True)
        for position, row in enumerate(rows):
            height = _row_height(sheet, placed, row, BODY)
            last = position == len(rows) - 1
            after = _row_height(sheet, placed, total, STRONG_BODY) if last and total else 0
            if sheet.need(height + after):
                _head(sheet, placed, real=False)
            _row(sheet, placed, row, BODY, height)
            if not last:
                sheet.rule(sheet.left, sheet.right, sheet.y, LINE)
        if total is not None:
            height = _row_height(sheet, placed, total, STRONG_BODY)
            sheet.rule(sheet.left, sheet.right, sheet.y, INK, STRONG)
            _row(sheet, placed, total, STRONG_BODY, height)


@dataclass(frozen=True, slots=True)
class _Place:
    """A column on the sheet: where it begins and how wide it is."""

    column: Column
    left: float
    room: float

    @property
    def anchor(self) -> float:
        shift = {"left": 0.0, "right": 1.0, "centre": 0.5}[self.column.align]
        return self.left + shift * self.room


def _placed(sheet: Sheet, columns: Sequence[Column]) -> list[_Place]:
    room = sheet.room - _COLUMN_GAP * (len(columns) - 1)
    shares = sum(column.share for column in columns)
    placed = []
    left = sheet.left
    for column in columns:
        own = room * column.share / shares
        placed.append(_Place(column, left, own))
        left += own + _COLUMN_GAP
    return placed


def _head(sheet: Sheet, places: Sequence[_Place], *, real: bool) -> None:
    """Set the titles of the columns; ``real`` is False where they are but repeated."""
    top = sheet.y
    most = 0
    with sheet.element("TR"):
        for place in places:
            broken = wrap(place.column.title, LABEL, place.room)
            most = max(most, len(broken))
            with sheet.element("TH", scope="Column"):
                for rank, line in enumerate(broken):
                    y = top + rank * LABEL.leading + baseline(LABEL)
                    if real:
                        sheet.text(place.anchor, y, line, LABEL, place.column.align)
                    else:
                        sheet.decoration(place.anchor, y, line, LABEL, place.column.align)
    sheet.skip(most * LABEL.leading + 2)
    sheet.rule(sheet.left, sheet.right, sheet.y, LINE, STRONG)


def _row(sheet: Sheet, places: Sequence[_Place], row: Row, style: TextStyle, height: float) -> None:
    top = sheet.y + _ROW_PADDING * sheet.air
    note_top = top + _cells_height(places, row, style)
    with sheet.element("TR"):
        for place, text in zip(places, row.cells, strict=True):
            with sheet.element("TD"):
                for rank, line in enumerate(wrap(text, style, place.room)):
                    y = top + rank * style.leading + baseline(style)
                    sheet.text(place.anchor, y, line, style, place.column.align)
                if row.note is not None and place is places[0]:
                    for rank, line in enumerate(wrap(row.note, SECOND, sheet.room)):
                        y = note_top + rank * SECOND.leading + baseline(SECOND)
                        sheet.text(sheet.left, y, line, SECOND)
    sheet.skip(height)


def _cells_height(places: Sequence[_Place], row: Row, style: TextStyle) -> float:
    cells = zip(places, row.cells, strict=True)
    return max(len(wrap(text, style, place.room)) for place, text in cells) * style.leading


def _row_height(sheet: Sheet, places: Sequence[_Place], row: Row, style: TextStyle) -> float:
    note = 0 if row.note is None else len(wrap(row.note, SECOND, sheet.room))
    return _cells_height(places, row, style) + note * SECOND.leading + 2 * _ROW_PADDING * sheet.air


# Cards


def cards(sheet: Sheet, shown: Sequence[Card]) -> None:
    """Set figures side by side, each in its frame, all of one height."""
    gap = 10
    room = (sheet.room - gap * (len(shown) - 1)) / len(shown)
    inner = room - 2 * _CARD_PADDING
    height = max(_card_height(card, inner) for card in shown)
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
    figure = _fitting(card.figure, FIGURE, room)
    return (card.label, LABEL), (card.figure, figure), (card.note, SECOND)


def _fitting(text: str, style: TextStyle, room: float) -> TextStyle:
    """Return ``style``, made smaller until ``text`` fits on one line, down to half."""
    scale = min(1.0, max(0.5, room / max(width(text, style), 1) * 0.995))
    return replace(style, size=style.size * scale, leading=style.leading * scale)
