"""Dates: forms, days that do not exist, bounds from today."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Fault, Rules, check, parse, read

TODAY = date(2026, 11, 23)
RULES = Rules(TODAY)
BIRTH = Question("birth", Kind.DATE, minimum=-36525, maximum=0)


@pytest.mark.parametrize(
    "typed",
    [
        "12/05/1985",
        "12.05.1985",
        "12-05-1985",
        "12 05 1985",
        "12 / 5 / 1985",
        "12051985",
        "1985-05-12",
        "١٢/٠٥/١٩٨٥",
    ],
)
def test_one_day_many_ways(typed: str) -> None:
    assert read(BIRTH, typed, RULES) == "1985-05-12"


@pytest.mark.parametrize(
    "typed", ["31/02/1985", "29/02/2023", "00/01/2000", "12/13/2000", "31041985"]
)
def test_a_day_that_does_not_exist_has_its_own_error(typed: str) -> None:
    assert read(BIRTH, typed, RULES) == Fault("date-unreal")


@pytest.mark.parametrize(
    "typed", ["12/05/85", "12/05", "12/05-1985", "1205198", "hier", "12//1985"]
)
def test_what_is_no_date_is_not_guessed(typed: str) -> None:
    assert parse(BIRTH, typed) == Fault("date-form")


def test_bounds_are_days_from_today() -> None:
    assert check(BIRTH, "2026-11-23", RULES) is None
    assert check(BIRTH, "2026-11-24", RULES) == "date-too-late"
    assert check(BIRTH, (TODAY - timedelta(days=36525)).isoformat(), RULES) is None
    assert check(BIRTH, (TODAY - timedelta(days=36526)).isoformat(), RULES) == "date-too-early"
    assert check(Question("d", Kind.DATE), "0985-05-12", RULES) == "date-too-early"


@pytest.mark.parametrize("value", ["1985-5-12", "19850512", "1985-05-12T00:00", "1985-W01-1", "x"])
def test_only_whole_iso_dates_are_values(value: str) -> None:
    assert check(BIRTH, value, RULES) == "date-form"


@given(st.dates(min_value=date(1930, 1, 1), max_value=TODAY))
def test_a_day_typed_the_french_way_reads_back(day: date) -> None:
    assert read(BIRTH, f"{day.day}/{day.month}/{day.year}", RULES) == day.isoformat()
