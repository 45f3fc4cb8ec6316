"""A table of figures for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from kiosk.accompaniment.figures import Hidden, Kind, Shown, Table
from kiosk.i18n import Words

#: What a byte order mark tells spreadsheets: that accents are in UTF-8.
_MARK = "\ufeff"
_COLUMNS = ("first_day", "last_day", "about", "name", "page", "kind", "count")


def as_csv(table: Table, words: Words | None = None) -> Iterator[str]:
    """Give the lines of a file, with what is hidden in words, in French where none are given."""
    said = words or Words("fr")
    period = (table.first_day.isoformat(), table.last_day.isoformat())
    yield _MARK + _row(_COLUMNS)
    groups = (
        ("total", (table.total,)),
        ("journey", table.journeys),
        ("kiosk", table.kiosks),
        ("step", table.steps),
    )
    for about, lines in groups:
        for line in lines:
            for kind in Kind:
                count = shown_text(line.shown[kind], said)
                yield _row((*period, about, line.name, "", kind.value, count))
    for one in table.pages:
        count = shown_text(one.shown, said)
        yield _row((*period, "page", one.journey, one.page, Kind.ABANDONED.value, count))


def shown_text(shown: Shown, words: Words) -> str:
    """Return a number, or the words that stand in its place."""
    if shown is Hidden.FEW:
        return words.text("figures-few")
    if shown is Hidden.MASKED:
        return words.text("figures-masked")
    return str(shown)


def _row(cells: tuple[str, ...]) -> str:
    written = io.StringIO()
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerow(cells)
    return written.getvalue()
