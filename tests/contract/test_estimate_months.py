"""Which months can be asked for, and on which day answers are judged."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.contract.estimates import SIMULATIONS, BenefitId, day_of, last_month
from kiosk.journeys.registry import registry

TODAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("month", "day"),
    [
        ("2026-11", TODAY),
        ("2026-10", date(2026, 10, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2019-01", date(2019, 1, 31)),
        ("2026-12", date(2026, 12, 1)),
        ("2027-11", date(2027, 11, 1)),
    ],
)
def test_the_day_of_a_month_is_its_nearest_one(month: str, day: date) -> None:
    assert day_of(month, TODAY) == day


@pytest.mark.parametrize(
    ("today", "last"),
    [(TODAY, "2027-11"), (date(2026, 12, 31), "2027-12"), (date(2027, 1, 1), "2028-01")],
)
def test_the_last_month_is_a_year_ahead(today: date, last: str) -> None:
    assert last_month(today) == last


def test_every_simulation_is_a_journey_that_submits_nothing() -> None:
    journeys = [registry()[one] for one in SIMULATIONS]
    assert not any(one.submits or one.signed_in for one in journeys)
    assert SIMULATIONS["toutes-mes-aides"] == tuple(BenefitId)
