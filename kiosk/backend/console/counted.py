"""The figures of the backend, for their page: a table in words, a file, one drawing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from kiosk.accompaniment.figures import Kind, Table
from kiosk.accompaniment.figures_csv import as_csv, shown_text
from kiosk.accompaniment.plots import plots
from kiosk.backend.console.said import title_of
from kiosk.backend.console.space.figures import FiguresTable
from kiosk.backend.parts import Parts
from kiosk.backend.services import figures
from kiosk.i18n import Words
from kiosk.journeys.registry import registry

_WORDS = Words("fr")
_OPENING = re.compile(r'<svg xmlns="[^"]+" class="plot" viewBox="0 0 (\d+) (\d+)"')


@dataclass(frozen=True, slots=True)
class Told:
    """What is shown of a period, by démarche: printing has none."""

    counts: Table
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]


class CountedDesk:
    """A :class:`kiosk.backend.console.space.figures.FiguresDesk` that asks the backend."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def table(self, first: date, last: date) -> Told:
        """Return the counts of the whole weeks that hold a period."""
        with self._parts.database.read() as transaction:
            counts = figures.table(transaction, first, last)
        return Told(counts, _headings(), tuple(_rows(counts)))

    def csv(self, table: FiguresTable) -> str:
        """Return them for a spreadsheet."""
        return "".join(as_csv(cast(Told, table).counts, _WORDS))

    def plots(self, table: FiguresTable) -> str:
        """Return them as one drawing: the plots, one under the other."""
        return _under_each_other(plots(cast(Told, table).counts, _WORDS))


def _headings() -> tuple[str, ...]:
    say = _WORDS.text
    return (
        say("figures-journeys"),
        say("figures-begun"),
        say("figures-finished"),
        say("figures-abandoned"),
        say("figures-help-asked"),
    )


def _rows(counts: Table) -> Iterator[tuple[str, ...]]:
    kinds = (Kind.BEGUN, Kind.FINISHED, Kind.ABANDONED, Kind.HELP_ASKED)
    for line in counts.journeys:
        known = line.name in registry()
        name = title_of(line.name) if known else _WORDS.text("figures-outside")
        yield (name, *(shown_text(line.shown[kind], _WORDS) for kind in kinds))


def _under_each_other(drawings: str) -> str:
    wide, high, placed = 0, 0, []
    for drawing in drawings.split("\n<svg"):
        whole = drawing if drawing.startswith("<svg") else f"<svg{drawing}"
        found = _OPENING.match(whole)
        if found is None:
            continue
        placed.append(f'{found[0]} y="{high}"{whole[found.end() :]}')
        wide, high = max(wide, int(found[1])), high + int(found[2])
    size = f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(placed)}</svg>'
