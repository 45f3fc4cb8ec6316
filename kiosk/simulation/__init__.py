"""Answers of a simulation → OpenFisca-France → an estimate with its reasons.

The law is loaded once a process, by the first call or by :func:`preload`: about a second, and
some 100 MB. It belongs into a worker, never into a visit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from kiosk.contract.baremes import Baremes
from kiosk.contract.estimates import Axis, Curve, Estimate
from kiosk.simulation.case import Case
from kiosk.simulation.months import month_of

if TYPE_CHECKING:
    from kiosk.simulation.engine import Law

__all__ = ["Case", "baremes_of", "curve", "estimate", "law_version", "preload"]


def preload() -> None:
    """Load the law, and walk through it once so that the first visitor does not wait."""
    first = replace(_FIRST, month=month_of(date.today()))
    estimate([first])
    curve(first, Axis.SALAIRE)


def estimate(cases: Sequence[Case]) -> list[Estimate]:
    """Return the estimates of cases whose answers are in order, in their order.

    Cases of one month are computed in one run. Raises KeyError for a journey that is no
    simulation.
    """
    from kiosk.simulation.estimating import estimate_all

    return estimate_all(_law(), cases)


def curve(case: Case, axis: Axis) -> Curve:
    """Return what becomes of a case along an axis, in one run."""
    from kiosk.simulation.curves import curve_of

    return curve_of(_law(), case, axis)


def baremes_of(month: str) -> Baremes:
    """Return the barèmes of a month (``2026-04``), from the parameters of the law."""
    from kiosk.simulation.baremes import compute

    return compute(_law(), month)


def law_version() -> str:
    """Return the version of OpenFisca-France."""
    return _law().version


@cache
def _law() -> Law:
    from kiosk.simulation.engine import Law

    return Law.load()


#: A household that walks through every benefit.
_FIRST = Case(
    "toutes-mes-aides",
    {
        "commune": "92000-92050",
        "situation": "seul",
        "naissance": "1990-01-01",
        "enfants": 1,
        "enfant-1-naissance": "2024-01-01",
        "logement": "locataire-vide",
        "loyer": 60_000,
        "activite": "salarie",
        "revenus": ("salaire",),
        "salaire": 90_000,
    },
    "2026-01",
)
