"""The figures as a console shows them: a table in words, a file, a drawing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.accompaniment.figures import Kind, Line, Table
from kiosk.accompaniment.figures_csv import as_csv, shown_text
from kiosk.accompaniment.plots import KINDS, journey_name, page_name, plots, step_name
from kiosk.backend.services.figures import table
from kiosk.backend.store import Database
from kiosk.i18n import Words
from kiosk.i18n.words import plain


@dataclass(frozen=True, slots=True)
class Sheet:
    """Figures in words: ``rows`` begin with the name of what is counted. No row: nothing was.

    The period is the whole weeks that hold the days that were asked for.
    """

    table: Table
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def first_day(self) -> date:
        """The Monday on which it begins."""
        return self.table.first_day

    @property
    def last_day(self) -> date:
        """The Sunday on which it ends."""
        return self.table.last_day


class FiguresDesk:
    """Reads what was counted. Every method may be asked in a thread."""

    def __init__(self, database: Database, locale: str = "fr") -> None:
        self._database = database
        self._words = Words(locale)

    def table(self, first: date, last: date) -> Sheet:
        """Return what may be shown of the whole weeks that hold these days."""
        with self._database.read() as transaction:
            told = table(transaction, first, last)
        kinds = (self._words.text(KINDS[kind]) for kind in Kind)
        counted = any(value != 0 for value in told.total.shown.values())
        rows = tuple(self._rows(told)) if counted else ()
        return Sheet(told, ("", *kinds), rows)

    def csv(self, sheet: Sheet) -> str:
        """Return a file for a spreadsheet."""
        return "".join(as_csv(sheet.table, self._words))

    def plots(self, sheet: Sheet) -> str:
        """Return a drawing, as one SVG."""
        return plots(sheet.table, self._words)

    def _rows(self, told: Table) -> Iterator[tuple[str, ...]]:
        words = self._words
        yield self._row(words.text("figures-total"), told.total)
        for line in told.journeys:
            yield self._row(journey_name(words, line.name), line)
        for one in told.pages:
            name = words.text(
                "figures-page",
                journey=journey_name(words, one.journey),
                page=page_name(words, one.journey, one.page),
            )
            yield (
                plain(name),
                *(shown_text(one.shown, words) if kind is Kind.ABANDONED else "" for kind in Kind),
            )
        for line in told.kiosks:
            yield self._row(plain(words.text("figures-kiosk", name=line.name)), line)
        for line in told.steps:
            yield self._row(step_name(words, line.name), line)

    def _row(self, name: str, line: Line) -> tuple[str, ...]:
        return name, *(shown_text(line.shown[kind], self._words) for kind in Kind)
