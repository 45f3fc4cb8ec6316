"""Tables: a head that is repeated on every page, rows that stay whole, a total."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.parts import baseline
from kiosk.documents.sheet import Align, Sheet
from kiosk.documents.style import (
    BODY,
    INK,
    LABEL,
    LINE,
    SECOND,
    STRONG,
    STRONG_BODY,
    TextStyle,
)
from kiosk.documents.text import wrap

_ROW_PADDING = 2.6
_COLUMN_GAP = 9.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title, its share of the width, the side its text leans on."""

    title: str
    share: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Said:
    """A text of a cell in a voice of its own."""

    text: str
    style: TextStyle


#: A text in the voice of the row, or several below one another, each in its own.
Cell = str | tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table, a cell a column; ``note`` stands small below, across the table."""

    cells: tuple[Cell, ...]
    note: str | None = None


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
        for place, cell in zip(places, row.cells, strict=True):
            with sheet.element("TD"):
                y = top
                for line, voice in _lines(cell, style, place.room):
                    sheet.text(place.anchor, y + baseline(voice), line, voice, place.column.align)
                    y += voice.leading
                if row.note is not None and place is places[0]:
                    for rank, line in enumerate(wrap(row.note, SECOND, sheet.room)):
                        y = note_top + rank * SECOND.leading + baseline(SECOND)
                        sheet.text(sheet.left, y, line, SECOND)
    sheet.skip(height)


def _lines(cell: Cell, style: TextStyle, room: float) -> list[tuple[str, TextStyle]]:
    """Return the broken lines of a cell, each with its voice."""
    said = (Said(cell, style),) if isinstance(cell, str) else cell
    return [(line, one.style) for one in said for line in wrap(one.text, one.style, room)]


def _cells_height(places: Sequence[_Place], row: Row, style: TextStyle) -> float:
    cells = zip(places, row.cells, strict=True)
    return max(
        sum(voice.leading for _, voice in _lines(cell, style, place.room)) for place, cell in cells
    )


def _row_height(sheet: Sheet, places: Sequence[_Place], row: Row, style: TextStyle) -> float:
    note = 0 if row.note is None else len(wrap(row.note, SECOND, sheet.room))
    return _cells_height(places, row, style) + note * SECOND.leading + 2 * _ROW_PADDING * sheet.air
