"""Digits, one-time codes and amounts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n import LOCALES, Words
from kiosk.i18n.words import plain
from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Fault, Rules, check, parse, read

RULES = Rules(date(2026, 11, 23))
RENT = Question("rent", Kind.MONEY)
NUMBER = Question("number", Kind.DIGITS, minimum=7, maximum=7)


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("1 234,50", 123450),
        ("1\u202f234,50 €", 123450),
        ("1\u00a0234.5", 123450),
        ("1.234,50", 123450),
        ("1,234.50", 123450),
        ("1’234,50", 123450),
        ("1234", 123400),
        ("0,05", 5),
        ("007", 700),
        ("12 euros", 1200),
        ("EUR 12", 1200),
        ("٣٤٥٫٥", 34550),
        ("123 456 789", 12345678900),
    ],
)
def test_amounts_are_read_as_people_write_them(typed: str, cents: int) -> None:
    assert parse(RENT, typed) == cents


@pytest.mark.parametrize(
    "typed",
    ["1,234", "1.234", "12 34", "1 2345", "1,2,3", "1.234.56", "1,5,", "1e3", "--5", "douze", "€"],
)
def test_an_amount_that_could_be_two_is_not_guessed(typed: str) -> None:
    assert parse(RENT, typed) == Fault("money-form")


def test_amounts_have_bounds_in_cents() -> None:
    asked = Question("rent", Kind.MONEY, minimum=100, maximum=50_00)
    assert check(asked, 99, RULES) == "money-too-small"
    assert check(asked, 5001, RULES) == "money-too-large"
    assert check(asked, 5000, RULES) is None
    assert read(RENT, "-5", RULES) == Fault("money-too-small")
    assert check(RENT, True, RULES) == "malformed"


@given(st.integers(0, 99_999_999), st.sampled_from(["fr", "ar"]))
def test_an_amount_that_is_shown_can_be_typed_back(cents: int, locale: str) -> None:
    assert read(RENT, plain(Words(locale).money(cents)), RULES) == cents


@given(st.integers(100_000, 99_999_999))
def test_an_english_amount_of_a_thousand_or_more_too(cents: int) -> None:
    assert read(RENT, Words("en").money(cents), RULES) == cents


def test_digits_of_a_given_length() -> None:
    assert read(NUMBER, "12 34 567", RULES) == "1234567"
    assert read(NUMBER, "١٢٣٤٥٦٧", RULES) == "1234567"
    assert read(NUMBER, "123456", RULES) == Fault("digits-length")
    assert read(NUMBER, "12345O7", RULES) == Fault("digits-only")
    free = Question("n", Kind.DIGITS, minimum=2, maximum=3)
    assert read(free, "1", RULES) == Fault("digits-too-short")
    assert read(free, "1234", RULES) == Fault("digits-too-long")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("3", 3),
        (" 12 ", 12),
        ("007", 7),
        ("1\u202f200", 1200),
        ("٣", 3),
        ("१२", 12),
        ("+4", 4),
        ("0", 0),
        ("-1", Fault("number-too-small")),
        ("\u22121", Fault("number-too-small")),
        ("9999999", Fault("number-too-large")),
        ("1,5", Fault("number-form")),
        ("1.5", Fault("number-form")),
        ("²", Fault("number-form")),
        ("trois", Fault("number-form")),
        ("--1", Fault("number-form")),
        ("1e3", Fault("number-form")),
        ("1" * 13, Fault("number-form")),
        ("", Fault("required")),
    ],
)
def test_numbers_are_whole(typed: str, value: object) -> None:
    assert read(Question("children", Kind.NUMBER), typed, RULES) == value


def test_numbers_have_bounds_on_their_value() -> None:
    asked = Question("children", Kind.NUMBER, minimum=1, maximum=12)
    assert check(asked, 0, RULES) == "number-too-small"
    assert check(asked, 13, RULES) == "number-too-large"
    assert check(asked, 12, RULES) is None
    assert check(asked, True, RULES) == "malformed"
    assert check(asked, "3", RULES) == "malformed"
    below = Question("degrees", Kind.NUMBER, minimum=-20, maximum=40)
    assert read(below, "\u22125", RULES) == -5


def test_a_superscript_is_no_digit() -> None:
    assert check(NUMBER, "123456²", RULES) == "digits-only"


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("012345", "012345"),
        ("012 345", "012345"),
        ("12345", Fault("code-form")),
        ("1234567", Fault("code-form")),
        ("12a456", Fault("code-form")),
    ],
)
def test_codes_have_six_digits(typed: str, answer: object) -> None:
    assert read(Question("code", Kind.CODE), typed, RULES) == answer


def test_every_locale_shows_amounts_with_two_decimals() -> None:
    for locale in LOCALES:
        assert plain(Words(locale).money(5)).strip("€\u202f") in ("0,05", "0.05")
