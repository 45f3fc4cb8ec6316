"""Periods and instants that remember what was asked of them.

Formulas walk the calendar all the time (``period.n_2``, ``period.last_3_months``…), and
OpenFisca computes each step anew. Here equal periods are one object, and a step taken once
is kept: there are a few thousand of them in the life of a process.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from openfisca_core.periods import DateUnit, Instant, Period
from openfisca_core.periods import period as parsed


def _kept(owner: type, name: str) -> Any:
    """Return a property of OpenFisca's that is computed once an object."""
    return cached_property(vars(owner)[name].fget)


class Day(Instant):
    """An instant; the same object whenever the day is the same."""

    _known: dict[tuple[int, ...], Day] = {}  # noqa: RUF012

    def __new__(cls, value: tuple[int, ...]) -> Day:
        day = cls._known.get(value)
        if day is None:
            day = cls._known[tuple(value)] = super().__new__(cls, value)
            day._steps = {}
        return day

    _steps: dict[tuple[str | int, str], Any]

    date = _kept(Instant, "date")

    def offset(self, offset: str | int, unit: str) -> Any:
        """Return the instant that lies there; see OpenFisca's."""
        step = self._steps.get((offset, unit))
        if step is None:
            step = self._steps[offset, unit] = super().offset(offset, unit)
        return step


class Span(Period):
    """A period; the same object whenever the period is the same.

    ``number`` stands for it where a look-up must cost nothing: no two have the same.
    """

    _known: dict[tuple[Any, ...], Span] = {}  # noqa: RUF012

    def __new__(cls, value: tuple[Any, ...]) -> Span:
        span = cls._known.get(value)
        if span is None:
            unit, start, size = value
            span = super().__new__(cls, (unit, Day(start), size))
            # Eternity is no instant of a calendar, and the first that is asked for.
            span.number = len(cls._known)
            span._steps = {}
            span._parts = {}
            cls._known[tuple(span)] = span
        return span

    number: int
    _steps: dict[tuple[str | int, str | None], Span]
    _parts: dict[str, tuple[Span, ...]]

    unit = _kept(Period, "unit")
    start = _kept(Period, "start")
    size = _kept(Period, "size")
    stop = _kept(Period, "stop")
    first_month = _kept(Period, "first_month")
    last_month = _kept(Period, "last_month")
    last_3_months = _kept(Period, "last_3_months")
    this_year = _kept(Period, "this_year")
    last_year = _kept(Period, "last_year")
    n_2 = _kept(Period, "n_2")

    def offset(self, offset: str | int, unit: str | None = None) -> Span:
        """Return the period that begins there; see OpenFisca's."""
        step = self._steps.get((offset, unit))
        if step is None:
            step = self._steps[offset, unit] = super().offset(offset, unit)
        return step

    def parts(self, unit: str) -> tuple[Span, ...]:
        """Return the months, or years, of this period."""
        parts = self._parts.get(unit)
        if parts is None:
            found = self.get_subperiods(DateUnit(unit))
            parts = self._parts[unit] = tuple(span(part) for part in found)
        return parts


def span(period: Any) -> Span:
    """Return the period that anything names which OpenFisca takes for one.

    Raises ValueError for what is none.
    """
    if type(period) is Span:
        return period
    if isinstance(period, str):
        known = _NAMED.get(period)
        if known is None:
            known = _NAMED[period] = Span(parsed(period))
        return known
    return Span(period if isinstance(period, Period) else parsed(period))


_NAMED: dict[str, Span] = {}
