"""Passwords: one that is given, and one that is chosen, with rules that are shown live."""

from __future__ import annotations

import string
from enum import StrEnum

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Bounds, Fault, Rule, Rules

#: A password that is given is not judged: older ones follow other rules. 256 is the limit
#: of :class:`kiosk.contract.models.SignIn`.
GIVEN_BOUNDS = Bounds(minimum=1, maximum=256, lowest=1, highest=256)

SHORTEST = 10
LONGEST = 64
_ALPHABET = frozenset(string.ascii_letters + string.digits)


class PasswordRule(StrEnum):
    """The rules of a new password (webinar of 4 July 2024), as they are listed on the page.

    Words: ``password-rule-<value>``; broken: ``error-new-password-<value>``.
    """

    LENGTH = "length"
    DIGIT = "digit"
    LOWER = "lower"
    UPPER = "upper"
    ALPHABET = "alphabet"


def password_rules(password: str) -> tuple[tuple[PasswordRule, bool], ...]:
    """Return each rule and whether ``password`` keeps it; called at each key press."""
    return (
        (PasswordRule.LENGTH, SHORTEST <= len(password) <= LONGEST),
        (PasswordRule.DIGIT, any(c in string.digits for c in password)),
        (PasswordRule.LOWER, any(c in string.ascii_lowercase for c in password)),
        (PasswordRule.UPPER, any(c in string.ascii_uppercase for c in password)),
        (PasswordRule.ALPHABET, bool(password) and _ALPHABET.issuperset(password)),
    )


def _check_given(question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    return "password-too-long" if len(value) > GIVEN_BOUNDS.of(question)[1] else None


def _check_new(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    broken = (f"new-password-{rule}" for rule, kept in password_rules(value) if not kept)
    return next(broken, None)


def _parse(_question: Question, typed: str) -> Value | Fault:
    return typed


PASSWORD = Rule(_check_given, _parse, (MALFORMED, "password-too-long"), GIVEN_BOUNDS, verbatim=True)
NEW_PASSWORD = Rule(
    _check_new,
    _parse,
    (MALFORMED, *(f"new-password-{rule}" for rule in PasswordRule)),
    verbatim=True,
)
