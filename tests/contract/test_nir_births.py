"""What a numéro de Sécurité sociale says of a birth, and what it does not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.fr import nir as stdnum_nir

from kiosk.contract import nir
from kiosk.contract.nir import BirthHints, Birthplace

BORN = st.dates(date(1900, 1, 1), date(2026, 12, 31))
CORSICAN = ["2A", "2B", "20"]
DEPARTMENTS = st.one_of(st.integers(1, 99).map("{:02}".format), st.sampled_from(CORSICAN))
UNKNOWN_MONTHS = st.one_of(st.integers(20, 42), st.integers(50, 99)).map("{:02}".format)
REST = st.integers(1001, 999_999).map("{:06}".format)


def number(sex: str, born: date, department: str, rest: str, month: str | None = None) -> str:
    digit = "1" if sex == "M" else "2"
    return f"{digit}{born.year % 100:02}{month or f'{born.month:02}'}{department}{rest}"


@given(st.sampled_from("MF"), BORN, DEPARTMENTS, REST)
def test_a_number_agrees_with_its_own_birth_and_its_key_with_stdnum(
    sex: str, born: date, department: str, rest: str
) -> None:
    given_ = number(sex, born, department, rest)
    whole = given_ + nir.key(given_)
    assert stdnum_nir.is_valid(whole)
    for written in (given_, whole, nir.group(whole)):
        hints = nir.birth_hints(written)
        assert hints is not None
        assert (hints.sex, hints.year, hints.month) == (sex, born.year % 100, born.month)
        assert not nir.disagrees(written, born, hints.sex)
        assert not nir.disagrees(written, born)


@given(BORN, BORN, DEPARTMENTS, REST)
def test_another_year_or_month_is_seen(born: date, other: date, place: str, rest: str) -> None:
    same = (born.year % 100, born.month) == (other.year % 100, other.month)
    assert nir.disagrees(number("F", born, place, rest), other, "F") is not same
    assert nir.disagrees(number("F", born, place, rest), born, "M")


@given(BORN, BORN, UNKNOWN_MONTHS, REST)
def test_an_incomplete_civil_status_says_no_month(
    born: date, other: date, month: str, rest: str
) -> None:
    given_ = number("M", born, "75", rest, month)
    hints = nir.birth_hints(given_)
    assert hints is not None
    assert hints.month is None
    assert nir.disagrees(given_, other) is (born.year % 100 != other.year % 100)


@pytest.mark.parametrize(
    ("text", "place", "departments"),
    [
        ("2 95 10 75 126 111", Birthplace.DEPARTMENT, {"75"}),
        ("253072B073004", Birthplace.DEPARTMENT, {"2B"}),
        ("253072a073004", Birthplace.DEPARTMENT, {"2A"}),
        ("2530720073004", Birthplace.DEPARTMENT, {"2A", "2B"}),
        ("1850297411084", Birthplace.OVERSEAS, {"974"}),
        ("1850298735084", Birthplace.OVERSEAS, {"987"}),
        ("2 95 10 99 126 111 93", Birthplace.ABROAD, set()),
    ],
)
def test_where_somebody_was_born(text: str, place: Birthplace, departments: set[str]) -> None:
    hints = nir.birth_hints(text)
    assert hints is not None
    assert (hints.place, hints.departments) == (place, departments)


@pytest.mark.parametrize("text", ["", "7850278006084", "185027800608", "185027800608499"])
def test_what_is_not_in_order_says_and_contradicts_nothing(text: str) -> None:
    assert nir.birth_hints(text) is None
    assert not nir.disagrees(text, date(1999, 9, 9), "F")


def test_hints_are_values() -> None:
    expected = BirthHints("M", 85, 2, Birthplace.DEPARTMENT, frozenset({"78"}))
    assert nir.birth_hints("1850278006084") == expected
