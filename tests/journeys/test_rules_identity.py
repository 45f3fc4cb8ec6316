"""A provisional identifier, a mobile number, a country."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.i18n import Words
from kiosk.i18n.countries import country_name, matching
from kiosk.i18n.locales import LOCALES
from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Fault, Rules, read
from kiosk.journeys.rules.countries import COUNTRIES

RULES = Rules(today=date(2026, 11, 23))
FRENCH, ARABIC = Words("fr"), Words("ar")


@pytest.mark.parametrize("typed", ["P33392250", "33392250", " p 3339 2250", "٣٣٣٩٢٢٥٠"])
def test_the_letter_of_a_provisional_identifier_need_not_be_typed(typed: str) -> None:
    assert read(Question("q", Kind.PROVISIONAL), typed, RULES) == "P33392250"


@pytest.mark.parametrize("typed", ["P3339225", "P333922500", "Q33392250", "PP3392250"])
def test_anything_else_is_not_one(typed: str) -> None:
    assert read(Question("q", Kind.PROVISIONAL), typed, RULES) == Fault("provisional-form")


def test_a_code_by_sms_needs_a_mobile_number() -> None:
    question = Question("q", Kind.MOBILE)
    assert read(question, "06 39 98 00 01", RULES) == "+33639980001"
    assert read(question, "01 42 68 53 00", RULES) == Fault("telephone-not-mobile")
    assert read(question, "06 39", RULES) == Fault("telephone-form")


def test_a_country_is_chosen_not_spelled() -> None:
    question = Question("q", Kind.COUNTRY)
    assert read(question, "DZ", RULES) == "DZ"
    assert read(question, "algérie", RULES) == Fault("country-unchosen")
    # France names its communes instead.
    assert read(question, "FR", RULES) == Fault("country-unchosen")


@pytest.mark.parametrize("code", LOCALES)
def test_every_country_has_a_name_that_finds_it(code: str) -> None:
    words = Words(code)
    for country in COUNTRIES:
        name = country_name(country, words)
        assert name
        assert country in dict(matching(name, words))
    assert len({country_name(country, words) for country in COUNTRIES}) == len(COUNTRIES)


def test_letters_find_countries_whatever_their_accents_and_language() -> None:
    assert [code for code, _ in matching("seneg", FRENCH)] == ["SN"]
    assert [code for code, _ in matching("NIGER", FRENCH)][:2] == ["NE", "NG"]
    # The French name too: it is the one on papers.
    assert [code for code, _ in matching("algerie", ARABIC)] == ["DZ"]
    assert "GB" in dict(matching("royaume", FRENCH))
    assert "CD" in dict(matching("congo", FRENCH))
    assert matching("", FRENCH) == ()
    assert matching("zzz", FRENCH) == ()
