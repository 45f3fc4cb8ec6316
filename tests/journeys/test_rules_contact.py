"""E-mail addresses and telephone numbers."""

from datetime import date

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Fault, Rules, check, read
from kiosk.journeys.rules.contact import grouped, is_mobile

RULES = Rules(date(2026, 11, 23))
EMAIL = Question("email", Kind.EMAIL)
TELEPHONE = Question("telephone", Kind.TELEPHONE)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        (" prenom.nom@exemple.fr ", "prenom.nom@exemple.fr"),
        ("Prenom.Nom@Exemple.FR", "Prenom.Nom@exemple.fr"),
        ("a+b_c@sub.exemple.co.uk", "a+b_c@sub.exemple.co.uk"),
        ("o'neil@exemple.fr", "o'neil@exemple.fr"),
    ],
)
def test_addresses_that_people_have(typed: str, value: str) -> None:
    assert read(EMAIL, typed, RULES) == value


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("prenom.nom", "email-at"),
        ("a@b@exemple.fr", "email-at"),
        ("prénom@exemple.fr", "email-accents"),
        ("prenom@exemple", "email-form"),
        ("prenom.@exemple.fr", "email-form"),
        ("pre nom@exemple.fr", "email-form"),
        ("a..b@exemple.fr", "email-form"),
        ("prenom@-exemple.fr", "email-form"),
        ("prenom@exemple.f", "email-form"),
        ("a" * 65 + "@exemple.fr", "email-too-long"),
        ("a@" + "b" * 60 + ("." + "b" * 60) * 4 + ".fr", "email-too-long"),
    ],
)
def test_addresses_that_nobody_has(typed: str, key: str) -> None:
    assert read(EMAIL, typed, RULES) == Fault(key)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("06 12 34 56 78", "+33612345678"),
        ("06.12.34.56.78", "+33612345678"),
        ("+33 6 12 34 56 78", "+33612345678"),
        ("0033612345678", "+33612345678"),
        ("+33 (0)6 12 34 56 78", "+33612345678"),
        ("٠٦١٢٣٤٥٦٧٨", "+33612345678"),
        ("01 42 34 56 78", "+33142345678"),
        ("0692 12 34 56", "+262692123456"),
        ("0590 12 34 56", "+590590123456"),
        ("+212 661-123456", "+212661123456"),
    ],
)
def test_numbers_on_which_a_person_answers(typed: str, value: str) -> None:
    assert read(TELEPHONE, typed, RULES) == value


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("06 12 34 56", "telephone-unknown"),
        ("06 12 34 56 7A", "telephone-form"),
        ("+999 123456789", "telephone-form"),
        ("0892 70 00 00", "telephone-service"),
        ("0800 00 00 00", "telephone-service"),
        ("3", "telephone-form"),
        ("+", "telephone-form"),
    ],
)
def test_numbers_on_which_nobody_does(typed: str, key: str) -> None:
    assert read(TELEPHONE, typed, RULES) == Fault(key)


def test_a_number_that_came_over_the_wire_is_in_international_form() -> None:
    assert check(TELEPHONE, "0612345678", RULES) == "telephone-form"
    assert check(TELEPHONE, "+33612345678;ext=1", RULES) == "telephone-form"


def test_codes_go_to_mobile_numbers() -> None:
    assert is_mobile("+33612345678")
    assert is_mobile("+262692123456")
    assert not is_mobile("+33142345678")
    assert not is_mobile("nothing")


def test_numbers_are_shown_as_they_are_read_out() -> None:
    assert grouped("+33612345678") == "06 12 34 56 78"
    assert grouped("+262692123456") == "0692 12 34 56"
    assert grouped("+212661123456").startswith("+212 ")
    assert grouped("nothing") == "nothing"


@given(st.sampled_from(sorted(phonenumbers.SUPPORTED_REGIONS)))
def test_the_example_number_of_every_country_can_be_given(region: str) -> None:
    kind = phonenumbers.PhoneNumberType.MOBILE
    example = phonenumbers.example_number_for_type(region, kind)
    if example is not None:
        written = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
        value = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
        assert read(TELEPHONE, written, RULES) == value
