"""A password that is given, and one that is chosen."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import Fault, Rules, check, read
from kiosk.journeys.rules.passwords import PasswordRule, password_rules

RULES = Rules(date(2026, 11, 23))
GIVEN = Question("password", Kind.PASSWORD)
CHOSEN = Question("password", Kind.NEW_PASSWORD)


@pytest.mark.parametrize("old", ["azerty12", "Mot de passe d’été !", " ", "ü", "x" * 256])
def test_an_old_password_is_not_judged_nor_tidied(old: str) -> None:
    assert read(GIVEN, old, RULES) == old


def test_a_password_has_an_end() -> None:
    assert read(GIVEN, "x" * 257, RULES) == Fault("password-too-long")


@pytest.mark.parametrize(
    ("typed", "broken"),
    [
        ("", {"length", "digit", "lower", "upper", "alphabet"}),
        ("a", {"length", "digit", "upper"}),
        ("Azerty12345", set()),
        ("Azerty1234 5", {"alphabet"}),
        ("Azerty12345é", {"alphabet"}),
        ("AZERTY12345", {"lower"}),
        ("azerty12345", {"upper"}),
        ("AzertyAzerty", {"digit"}),
        ("Azerty123", {"length"}),
        ("A1" + "a" * 62, set()),
        ("A1" + "a" * 63, {"length"}),
        ("Éa12345678", {"upper", "alphabet"}),
        ("Aa٣٤٥٦٧٨٩٠", {"digit", "alphabet"}),
    ],
)
def test_rules_are_told_one_by_one(typed: str, broken: set[str]) -> None:
    told = password_rules(typed)
    assert [rule for rule, _ in told] == list(PasswordRule)
    assert {str(rule) for rule, kept in told if not kept} == broken


@given(st.text(alphabet=st.sampled_from("aZ0é !"), max_size=70))
def test_the_check_agrees_with_the_rules_that_are_shown(typed: str) -> None:
    broken = [f"new-password-{rule}" for rule, kept in password_rules(typed) if not kept]
    if typed:
        assert check(CHOSEN, typed, RULES) == (broken[0] if broken else None)


@given(st.from_regex(r"[a-zA-Z0-9]{10,64}", fullmatch=True))
def test_the_rules_are_those_that_the_caf_states(typed: str) -> None:
    stated = all(re.search(part, typed) for part in ("[0-9]", "[a-z]", "[A-Z]"))
    assert (check(CHOSEN, typed, RULES) is None) == stated
