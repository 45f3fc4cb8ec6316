"""Figures without persons: what may be shown of counts, so that nobody stands out.

A group of one to four is « fewer than five ». That is not enough where a total is shown beside it:
what could be computed is hidden too (complementary suppression). What somebody may learn from a
table is worked out as they would: each hidden number lies between two bounds, which every
sum narrows. More is hidden until no number that is shown narrows a small group.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

#: A group smaller than this is not shown as it is.
FEW_BELOW = 5

#: Longest period, in days, that is told day by day; beyond, month by month.
_BY_DAY = 35

#: Few tables need more than five; somebody who reads one gives up before.
_PASSES = 50
_ENDLESS = 10**12


class Kind(StrEnum):
    """What is counted."""

    BEGUN = "begun"
    FINISHED = "finished"
    ABANDONED = "abandoned"
    HELP_ASKED = "help-asked"
    PRINT_FAULT = "print-fault"


class Hidden(StrEnum):
    """What stands in the place of a number."""

    #: One to four.
    FEW = "few"
    #: Five or more: with it, one of the few could be computed.
    MASKED = "masked"


Shown = int | Hidden
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sum:
    """A total and the parts that make it."""

    total: Key
    parts: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How often something happened on a day at a kiosk. ``journey`` and ``page`` are empty
    where there is none."""

    day: date
    kiosk: str
    journey: str
    page: str
    kind: Kind
    count: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: the name of what it is about, and what is shown of each kind."""

    name: str
    shown: Mapping[Kind, Shown]


@dataclass(frozen=True, slots=True)
class PageLine:
    """How many left a journey at a page; the page is empty where it is not known."""

    journey: str
    page: str
    shown: Shown


@dataclass(frozen=True, slots=True)
class Table:
    """What is shown of a period. Names of steps are days (YYYY-MM-DD) or months (YYYY-MM); the
    name of a journey is empty for what happened outside of any."""

    first_day: date
    last_day: date
    total: Line
    journeys: tuple[Line, ...] = ()
    pages: tuple[PageLine, ...] = ()
    kiosks: tuple[Line, ...] = ()
    steps: tuple[Line, ...] = ()


def whole_weeks(first_day: date, last_day: date) -> tuple[date, date]:
    """Return the period, from a Monday to a Sunday: two periods that differ by a day would
    tell that day."""
    first = min(first_day, last_day)
    last = max(first_day, last_day)
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


def table_of(counts: Iterable[Count], first_day: date, last_day: date) -> Table:
    """Return what may be shown of these counts, all of them of the period."""
    by_day = (last_day - first_day).days <= _BY_DAY
    cells: defaultdict[Key, int] = defaultdict(int)
    names: dict[str, set[str]] = {"journey": set(), "kiosk": set(), "step": set()}
    pages: set[tuple[str, str]] = set()
    for one in counts:
        step = one.day.isoformat() if by_day else f"{one.day:%Y-%m}"
        cells["total", one.kind] += one.count
        for about, name in (("journey", one.journey), ("kiosk", one.kiosk), ("step", step)):
            cells[about, name, one.kind] += one.count
            names[about].add(name)
        if one.kind is Kind.ABANDONED:
            cells["page", one.journey, one.page] += one.count
            pages.add((one.journey, one.page))
    ordered = {about: sorted(those) for about, those in names.items()}
    sums = [
        Sum(("total", kind), tuple((about, name, kind) for name in those))
        for about, those in ordered.items()
        for kind in Kind
        if those
    ]
    for journey in ordered["journey"]:
        left = tuple(("page", journey, page) for of, page in sorted(pages) if of == journey)
        if left:
            sums.append(Sum(("journey", journey, Kind.ABANDONED), left))
    sums += _ends(cells, ordered)
    for one_sum in sums:
        for key in (one_sum.total, *one_sum.parts):
            cells[key] += 0
    shown = protect(cells, sums)

    def line(*about: str, name: str = "") -> Line:
        return Line(name, {kind: shown.get((*about, kind), 0) for kind in Kind})

    def lines(about: str) -> tuple[Line, ...]:
        return tuple(line(about, name, name=name) for name in ordered[about])

    return Table(
        first_day=first_day,
        last_day=last_day,
        total=line("total"),
        journeys=lines("journey"),
        pages=tuple(PageLine(*one, shown["page", *one]) for one in sorted(pages)),
        kiosks=lines("kiosk"),
        steps=lines("step"),
    )


def _ends(cells: Mapping[Key, int], names: Mapping[str, Sequence[str]]) -> list[Sum]:
    """Give the sums that hold by chance: what is begun ends or is left, mostly in one visit.

    Where begun is not exactly the two others (a draft taken up again, a visit over midnight)
    nothing can be computed.
    """
    abouts: list[Key] = [("total",)]
    abouts += [(about, name) for about, those in names.items() for name in those]
    found = []
    for about in abouts:
        begun, finished, abandoned = (
            (*about, kind) for kind in (Kind.BEGUN, Kind.FINISHED, Kind.ABANDONED)
        )
        if cells.get(begun, 0) == cells.get(finished, 0) + cells.get(abandoned, 0):
            found.append(Sum(begun, (finished, abandoned)))
    return found


def protect(cells: Mapping[Key, int], sums: Sequence[Sum]) -> dict[Key, Shown]:
    """Return what may be shown of each cell, of which these sums are known to hold."""
    shown: dict[Key, Shown] = {
        key: Hidden.FEW if 0 < count < FEW_BELOW else count for key, count in cells.items()
    }
    of_cell: defaultdict[Key, list[Sum]] = defaultdict(list)
    for one in sums:
        for key in (one.total, *one.parts):
            of_cell[key].append(one)
    # What the words alone tell, with every number hidden: no more can be asked for.
    every = {
        key: Hidden.MASKED if isinstance(value, int) and value else value
        for key, value in shown.items()
    }
    told = bounds(every, sums)
    while True:
        limits = bounds(shown, sums)
        touched: set[Key] = set()
        for key in sorted(shown):
            # One at a time in a neighbourhood: what is hidden may be enough for others in it.
            if shown[key] is Hidden.FEW and limits[key] != told[key] and key not in touched:
                victim, around = _victim(key, cells, shown, of_cell)
                if victim is not None and touched.isdisjoint(around):
                    shown[victim] = Hidden.MASKED
                    touched |= around
        if not touched:
            return shown


def bounds(shown: Mapping[Key, Shown], sums: Sequence[Sum]) -> dict[Key, tuple[int, int]]:
    """Return between what and what each cell is known to lie, by what is shown."""
    ranges = {key: _range(value) for key, value in shown.items()}
    for _ in range(_PASSES):
        narrowed = False
        for one in sums:
            parts = [ranges[key] for key in one.parts]
            lowest, highest = sum(low for low, _ in parts), sum(high for _, high in parts)
            low, high = ranges[one.total]
            total = (max(low, lowest), min(high, highest))
            new = {one.total: total}
            for key, (low, high) in zip(one.parts, parts, strict=True):
                others_low, others_high = lowest - low, highest - high
                new[key] = (max(low, total[0] - others_high), min(high, total[1] - others_low))
            for key, value in new.items():
                if value != ranges[key]:
                    ranges[key] = value
                    narrowed = True
        if not narrowed:
            break
    return ranges


def _range(value: Shown) -> tuple[int, int]:
    if value is Hidden.FEW:
        return 1, FEW_BELOW - 1
    if value is Hidden.MASKED:
        return FEW_BELOW, _ENDLESS
    assert isinstance(value, int)
    return value, value


def _victim(
    key: Key,
    cells: Mapping[Key, int],
    shown: Mapping[Key, Shown],
    of_cell: Mapping[Key, Sequence[Sum]],
) -> tuple[Key | None, set[Key]]:
    """Return the cell to hide so that less is known of ``key``: the smallest that is shown in
    a sum with it, parts before totals; else in a sum with what is hidden beside it. With it,
    the cells that were looked at."""
    seen, here = {key}, [key]
    while here:
        beside: list[Key] = []
        candidates: list[tuple[bool, int, Key]] = []
        for one_sum in (one for this in here for one in of_cell.get(this, ())):
            for other in (one_sum.total, *one_sum.parts):
                if other in seen:
                    continue
                seen.add(other)
                if isinstance(shown[other], Hidden):
                    beside.append(other)
                elif cells[other] > 0:
                    candidates.append((other == one_sum.total, cells[other], other))
        if candidates:
            return min(candidates)[2], seen
        here = beside
    return None, seen
