"""The barèmes of a month, computed from the parameters of OpenFisca-France."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from math import prod
from typing import TYPE_CHECKING, Any

from kiosk.contract.baremes import Bareme, BaremeParameter, BaremeRow, Baremes, RowKind
from kiosk.simulation.bareme_lines import CRDS, LINES, Line

if TYPE_CHECKING:
    from kiosk.simulation.engine import Law

_CENT = Decimal(1)


@dataclass(frozen=True, slots=True)
class _Value:
    """What a parameter says on a day, and since when; exact, as its file writes it."""

    value: Decimal
    since: date


def compute(law: Law, month: str) -> Baremes:
    """Return the barèmes of ``month`` (``2026-04``), as its first day has them.

    A row one of whose parameters did not exist yet, or does not any more, is left out.
    """
    day = f"{month}-01"
    crds = _value(law, CRDS, day)
    assert crds is not None
    baremes = tuple(
        Bareme(id=name, rows=tuple(_rows(law, lines, day, crds))) for name, lines in LINES.items()
    )
    return Baremes(month=month, law=law.version, crds=float(crds.value), baremes=baremes)


def _rows(law: Law, lines: Iterable[Line], day: str, crds: _Value) -> Iterator[BaremeRow]:
    for line in lines:
        paths = tuple(dict.fromkeys(path for product in line.total for path in product))
        values = {path: _value(law, path, day) for path in paths}
        known = {path: value for path, value in values.items() if value is not None}
        if len(known) < len(paths):
            continue
        total = sum(
            (prod((known[path].value for path in product), start=_CENT) for product in line.total),
            start=Decimal(0),
        )
        parameters = tuple(
            BaremeParameter(path=path, value=float(value.value), since=value.since)
            for path, value in known.items()
        )
        money = line.kind in (RowKind.AMOUNT, RowKind.CEILING)
        cents = _cents(total) if money else None
        yield BaremeRow(
            key=line.key,
            kind=line.kind,
            territory=line.territory,
            cents=cents,
            number=None if money else float(total),
            after_crds=_after(cents, crds.value) if line.crds and cents is not None else None,
            since=max(value.since for value in known.values()),
            parameters=parameters,
        )


def _cents(euros: Decimal) -> int:
    return int((euros * 100).quantize(_CENT, ROUND_HALF_UP))


def _after(cents: int, crds: Decimal) -> int:
    """Return what is paid of an amount in cents, which is rounded first, as it is published."""
    return int((cents * (1 - crds)).quantize(_CENT, ROUND_HALF_UP))


def _value(law: Law, path: str, day: str) -> _Value | None:
    """Return what a parameter says on ``day``, since the first day on which it said the same.

    None where it says nothing that day. Raises AttributeError or KeyError for a path that the
    model does not have: a defect, which the tests see first.
    """
    node: Any = law.system.parameters
    for name in path.split("."):
        node = node.children[name]
    # From the latest to the oldest.
    said = [one for one in node.values_list if one.instant_str <= day]
    if not said or said[0].value is None:
        return None
    first = said[0]
    for one in said[1:]:
        if one.value != first.value:
            break
        first = one
    return _Value(Decimal(str(first.value)), date.fromisoformat(first.instant_str))
