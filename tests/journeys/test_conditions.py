"""Conditions that count and compare days, as answers stand on a given day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.conditions import (
    ALWAYS,
    All,
    Any,
    AtLeast,
    Condition,
    Has,
    Is,
    NirDisagrees,
    Not,
    Sooner,
    Value,
    Younger,
    anniversary,
    leaves,
)

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("given_", "holds"), [(2, False), (3, True), (4, True), (True, False), ("3", False)]
)
def test_a_number_reaches_a_value(given_: Value, holds: bool) -> None:
    assert AtLeast("n", 3).holds({"n": given_}, TODAY) is holds


@pytest.mark.parametrize(
    ("born", "holds"),
    [
        ("2020-11-23", False),  # six today
        ("2020-11-24", True),
        ("2027-01-01", True),  # not born yet
        ("2020-02-30", False),
        ("20201124", False),
        (20201124, False),
        ("", False),
    ],
)
def test_a_birthday_is_reached_on_the_day(born: Value, holds: bool) -> None:
    assert Younger("born", 6).holds({"born": born}, TODAY) is holds


def test_ages_move_with_the_day() -> None:
    young = Younger("born", 6)
    assert young.holds({"born": "2020-11-24"}, TODAY)
    assert not young.holds({"born": "2020-11-24"}, TODAY + timedelta(days=1))


@pytest.mark.parametrize(
    ("one", "other", "years", "holds"),
    [
        ("1990-06-01", "1990-06-02", 0, True),
        ("1990-06-02", "1990-06-02", 0, False),
        ("1995-06-01", "1990-06-02", 5, True),
        ("1995-06-02", "1990-06-02", 5, False),
        ("2001-02-28", "2000-02-29", 1, True),
        ("2001-03-01", "2000-02-29", 1, False),
        ("2000-01-01", "9999-12-31", 5, True),
    ],
)
def test_one_day_comes_too_soon_after_another(
    one: str, other: str, years: int, holds: bool
) -> None:
    answers = {"one": one, "other": other}
    assert Sooner("one", "other", years).holds(answers, TODAY) is holds


@pytest.mark.parametrize(
    ("number", "born", "civility", "holds"),
    [
        ("1850278006084", "1985-02-11", "monsieur", False),
        ("1850278006084", "1985-02-11", "other", False),
        ("1850278006084", "1985-03-11", "other", True),
        ("1850278006084", "1985-03-11", None, False),
        ("1850278006084", "1985-02-11", "madame", True),
        ("1850278006084", "1985-03-11", "monsieur", True),
        ("1850278006084", "1986-02-11", "monsieur", True),
        ("1852378006084", "1985-03-11", "monsieur", False),  # the month is not known
        ("185027800608", "1999-09-09", "madame", False),  # not a number yet
        ("1850278006084", "soon", "madame", False),
    ],
)
def test_a_number_contradicts_a_birth(
    number: str, born: str, civility: str | None, holds: bool
) -> None:
    answers = {"nir": number, "born": born} | ({"civility": civility} if civility else {})
    assert NirDisagrees("nir", "born", "civility").holds(answers, TODAY) is holds


@pytest.mark.parametrize("condition", [AtLeast("x", 0), Younger("x", 150), Sooner("x", "y", 150)])
def test_no_answer_reaches_nothing(condition: Condition) -> None:
    assert not condition.holds({}, TODAY)
    assert not condition.holds({"y": "2000-01-01"}, TODAY)
    assert Not(condition).holds({}, TODAY)


@given(DAYS, st.integers(0, 150))
def test_an_anniversary_is_the_same_day_or_the_first_of_march(day: date, years: int) -> None:
    marked = anniversary(day, years)
    assert marked.year == day.year + years
    leap = (day.month, day.day) == (2, 29)
    assert (marked.month, marked.day) == (day.month, day.day) or (
        leap and (marked.month, marked.day) == (3, 1)
    )


@given(DAYS, DAYS, st.integers(0, 120))
def test_younger_is_about_whole_years_lived(born: date, today: date, years: int) -> None:
    before = (today.month, today.day) < (born.month, born.day)
    lived = today.year - born.year - before
    assert Younger("b", years).holds({"b": born.isoformat()}, today) is (lived < years)


def test_leaves_are_the_comparisons() -> None:
    made = (Is("a", 1), Has("b", "x"), AtLeast("c", 2), Younger("d", 3), Sooner("e", "d", 4))
    condition = All(ALWAYS, made[0], Not(Any(made[1], made[2], All(made[3], made[4]))))
    assert tuple(leaves(condition)) == made
    assert condition.questions() == {"a", "b", "c", "d", "e"}
