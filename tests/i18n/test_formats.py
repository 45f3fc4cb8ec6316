"""Dates, amounts and numbers as each language writes them."""

from datetime import date, datetime, time

import pytest

from kiosk.i18n import LOCALES, Words

N, W = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("fr", f"1{N}234,56{N}€"),
        ("fr-x-falc", f"1{N}234,56{N}€"),
        ("en", "€1,234.56"),
        ("ar", f"\u20661{N}234,56{N}€\u2069"),
    ],
)
def test_amounts(code: str, shown: str) -> None:
    assert Words(code).money(123456) == shown


def test_small_and_negative_amounts() -> None:
    words = Words("fr")
    assert words.money(0) == f"0,00{N}€"
    assert words.money(-5) == f"-0,05{N}€"
    assert words.money(10**15 + 1) == f"10{N}000{N}000{N}000{N}000,01{N}€"


@pytest.mark.parametrize(
    ("code", "shown"),
    [("fr", f"12{W}mai 1985"), ("en", f"12{W}May 1985"), ("ar", f"12{W}مايو 1985")],
)
def test_days(code: str, shown: str) -> None:
    assert Words(code).date("1985-05-12") == shown
    assert Words(code).date(date(1985, 5, 12)) == shown


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    assert Words("fr").date("1985-05-01") == f"1er{W}mai 1985"
    assert Words("fr").date("1985-05-11") == f"11{W}mai 1985"
    assert Words("fr").date("2011-01-01") == f"1er{W}janvier 2011"
    assert Words("en").date("1985-05-01") == f"1{W}May 1985"


def test_amounts_as_one_speaks_of_them() -> None:
    assert Words("fr").euros(148000) == f"1{N}480{N}€"
    assert Words("fr").euros(148050) == Words("fr").money(148050)
    assert Words("en").euros(148000) == "€1,480"
    assert Words("ar").euros(0) == f"\u20660{N}€\u2069"


def test_months() -> None:
    assert Words("fr").month("2026-02") == "février 2026"
    assert Words("en").month("2026-02") == "February 2026"
    assert Words("ar").month("2026-02") == "فبراير 2026"
    with pytest.raises(ValueError, match="month"):
        Words("fr").month("2026-13")


def test_times_of_day() -> None:
    assert Words("fr").time(time(9, 5)) == f"9{W}h{W}05"
    assert Words("en").time(datetime(2026, 1, 1, 14, 30)) == "14:30"


def test_numbers_and_enumerations() -> None:
    assert Words("fr").number(1234.5) == f"1{N}234,5"
    assert Words("en").number(1234.5) == "1,234.5"
    assert Words("fr").list(["un", "deux", "trois"]) == "un, deux et trois"
    assert Words("fr").list([]) == ""
    assert Words("ar").list(["أ", "ب"]) == "أ وب"


def test_every_locale_writes_western_digits() -> None:
    for code in LOCALES:
        words = Words(code)
        shown = words.date("2019-08-27") + words.money(987654) + words.text("step-of", n=3, total=4)
        assert not any("\u0660" <= character <= "\u06f9" for character in shown)
