"""What is hidden cannot be computed from what is shown."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.accompaniment.figures import (
    Count,
    Hidden,
    Kind,
    Shown,
    Sum,
    Table,
    bounds,
    protect,
    table_of,
    whole_weeks,
)

MONDAY = date(2026, 11, 23)
SUNDAY = MONDAY + timedelta(days=6)


def parts(*counts: int) -> tuple[Shown, list[Shown]]:
    """Protect one total and its parts."""
    keys = [("part", str(place)) for place in range(len(counts))]
    cells = {("total",): sum(counts), **dict(zip(keys, counts, strict=True))}
    shown = protect(cells, [Sum(("total",), tuple(keys))])
    return shown["total",], [shown[key] for key in keys]


def test_what_is_large_is_shown_as_it_is() -> None:
    assert parts(5, 12, 0) == (17, [5, 12, 0])


def test_a_small_group_takes_another_with_it() -> None:
    total, shown = parts(3, 9, 40)
    assert (total, shown) == (52, [Hidden.FEW, Hidden.MASKED, 40])


def test_two_small_groups_hide_each_other() -> None:
    assert parts(2, 3, 40) == (45, [Hidden.FEW, Hidden.FEW, 40])


def test_two_groups_of_one_would_be_told_by_their_sum() -> None:
    total, shown = parts(1, 1, 9, 40)
    assert (total, shown) == (51, [Hidden.FEW, Hidden.FEW, Hidden.MASKED, 40])


def test_where_nothing_else_can_be_hidden_the_total_is() -> None:
    assert parts(1, 1, 1, 1, 1) == (Hidden.MASKED, [Hidden.FEW] * 5)
    # « Five or more » beside a total of six would tell that the other is one.
    assert parts(1, 5) == (Hidden.MASKED, [Hidden.FEW, Hidden.MASKED])


@given(st.lists(st.integers(0, 9), min_size=1, max_size=6))
def test_no_small_group_can_be_computed(counts: list[int]) -> None:
    total, shown = parts(*counts)
    for place, count in enumerate(counts):
        if 0 < count < 5:
            assert shown[place] is Hidden.FEW
            values = {one[place] for one in _possible(total, shown)}
            # Whoever knows that there are others knows that much of a small total.
            whole = sum(counts) if sum(counts) < 5 else 9
            assert len(values) > 1 or whole < 5
            assert count in values


def _possible(total: Shown, shown: list[Shown]) -> list[tuple[int, ...]]:
    """Return all that somebody may think who reads this, with parts up to 12."""
    ranges = [_values(one, 12) for one in shown]
    sums = set(_values(total, 80))
    return [one for one in itertools.product(*ranges) if sum(one) in sums]


def _values(value: Shown, most: int) -> range:
    if value is Hidden.FEW:
        return range(1, 5)
    if value is Hidden.MASKED:
        return range(5, most + 1)
    assert isinstance(value, int)
    return range(value, value + 1)


_COUNTS = st.lists(
    st.builds(
        Count,
        day=st.sampled_from([MONDAY, MONDAY + timedelta(days=1), SUNDAY]),
        kiosk=st.sampled_from(["borne-1", "borne-2"]),
        journey=st.sampled_from(["demande-rsa", "declarer-rsa", "demande-aah"]),
        page=st.sampled_from(["logement", "revenus"]),
        kind=st.sampled_from(list(Kind)),
        count=st.integers(1, 12),
    ),
    max_size=12,
)


@settings(deadline=None)
@given(_COUNTS)
def test_no_line_of_a_table_gives_a_small_group_away(counts: list[Count]) -> None:
    table = table_of(counts, MONDAY, SUNDAY)
    cells, sums = _as_read(table)
    limits = bounds(cells, sums)
    for key, value in cells.items():
        if value is Hidden.FEW:
            low, high = limits[key]
            # Where everything is hidden, that there are so many small groups is all that is told.
            everything = all(isinstance(one, Hidden) or one == 0 for one in cells.values())
            assert low < high or everything
        else:
            assert value is Hidden.MASKED or value == 0 or value >= 5


def _as_read(table: Table) -> tuple[dict[tuple[str, ...], Shown], list[Sum]]:
    cells: dict[tuple[str, ...], Shown] = {}
    sums = []
    for kind in Kind:
        cells["total", kind] = table.total.shown[kind]
        for about in ("journeys", "kiosks", "steps"):
            lines = getattr(table, about)
            for line in lines:
                cells[about, line.name, kind] = line.shown[kind]
            if lines:
                parts = tuple((about, line.name, kind) for line in lines)
                sums.append(Sum(("total", kind), parts))
    for journey in {one.journey for one in table.pages}:
        pages = [one for one in table.pages if one.journey == journey]
        for one in pages:
            cells["page", journey, one.page] = one.shown
        left = tuple(("page", journey, one.page) for one in pages)
        sums.append(Sum(("journeys", journey, Kind.ABANDONED), left))
    return cells, sums


def test_what_was_left_is_not_begun_less_finished() -> None:
    def count(kind: Kind, number: int, journey: str) -> Count:
        return Count(MONDAY, "borne-1", journey, "", kind, number)

    counts = [
        count(kind, number, journey)
        for journey, of_journey in {
            "demande-rsa": (12, 10, 2),
            "demande-aah": (30, 20, 9),
            "declarer-rsa": (50, 40, 8),
        }.items()
        for kind, number in zip(
            (Kind.BEGUN, Kind.FINISHED, Kind.ABANDONED), of_journey, strict=True
        )
    ]
    table = table_of(counts, MONDAY, SUNDAY)
    rsa = next(line for line in table.journeys if line.name == "demande-rsa").shown
    assert rsa[Kind.ABANDONED] is Hidden.FEW
    assert Hidden.MASKED in (rsa[Kind.BEGUN], rsa[Kind.FINISHED])


@pytest.mark.parametrize("day", [MONDAY, SUNDAY, MONDAY + timedelta(days=3)])
def test_periods_are_whole_weeks(day: date) -> None:
    assert whole_weeks(day, day) == (MONDAY, SUNDAY)
    assert whole_weeks(SUNDAY + timedelta(days=1), day)[0] == MONDAY


def test_a_long_period_is_told_by_months() -> None:
    counts = [
        Count(MONDAY + timedelta(days=30 * place), "borne-1", "demande-rsa", "", Kind.BEGUN, 9)
        for place in range(3)
    ]
    table = table_of(counts, MONDAY, MONDAY + timedelta(days=90))
    assert [line.name for line in table.steps] == ["2026-11", "2026-12", "2027-01"]
    assert table_of([], MONDAY, SUNDAY).total.shown[Kind.BEGUN] == 0
