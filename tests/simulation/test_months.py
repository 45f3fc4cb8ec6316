"""Which months a right looks at."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.simulation.months import (
    back,
    delayed_quarter,
    department,
    last_day,
    reference_quarter,
)


@pytest.mark.parametrize(
    ("month", "months", "expected"),
    [
        ("2026-11", 0, "2026-11"),
        ("2026-01", 1, "2025-12"),
        ("2026-03", 15, "2024-12"),
        ("2026-11", -2, "2027-01"),
    ],
)
def test_months_are_counted_across_years(month: str, months: int, expected: str) -> None:
    assert back(month, months) == expected


def test_the_last_day_of_february_knows_leap_years() -> None:
    assert last_day("2024-02") == date(2024, 2, 29)
    assert last_day("2026-02") == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("insee", "expected"), [("92050", "92"), ("2A004", "2A"), ("97411", "974"), ("06088", "06")]
)
def test_the_department_of_a_commune(insee: str, expected: str) -> None:
    assert department(insee) == expected


@pytest.mark.parametrize(
    ("month", "insee", "delayed"),
    [
        ("2024-09", "85191", False),
        ("2024-10", "85191", True),
        ("2025-02", "92050", False),
        ("2025-02", "06088", True),
        ("2025-03", "92050", True),
    ],
)
def test_the_reform_came_to_five_departments_first(month: str, insee: str, delayed: bool) -> None:
    assert delayed_quarter(month, insee) is delayed


def test_the_reference_quarter_ends_a_month_or_two_before() -> None:
    assert reference_quarter("2024-09", "92050") == ("2024-06", "2024-07", "2024-08")
    assert reference_quarter("2026-01", "92050") == ("2025-09", "2025-10", "2025-11")
