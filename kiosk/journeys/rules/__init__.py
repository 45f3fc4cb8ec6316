"""Whether an answer is in order, by kind of question: error keys, never sentences.

The kiosk and the backend call the same :func:`check`, so they can never disagree. Each
kind has one :class:`Rule` in :data:`RULES`; the checker, the sheets and the catalogues
read that register.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import (
    bank,
    choices,
    communes,
    contact,
    countries,
    dates,
    documents,
    identity,
    numbers,
    passwords,
    text,
)
from kiosk.journeys.rules.base import MALFORMED, REQUIRED, Bounds, Fault, Rule, Rules

__all__ = [
    "MALFORMED",
    "REQUIRED",
    "RULES",
    "Bounds",
    "Fault",
    "Rule",
    "Rules",
    "check",
    "error_keys",
    "parse",
    "read",
]

#: The rule of every kind.
RULES: Mapping[Kind, Rule] = MappingProxyType(
    {
        Kind.TEXT: text.RULE,
        Kind.DIGITS: numbers.DIGITS,
        Kind.NUMBER: numbers.NUMBER,
        Kind.NIR: identity.NIR,
        Kind.DATE: dates.RULE,
        Kind.MONEY: numbers.MONEY,
        Kind.CHOICE: choices.CHOICE,
        Kind.CHOICES: choices.CHOICES,
        Kind.YES_NO: choices.YES_NO,
        Kind.PASSWORD: passwords.PASSWORD,
        Kind.NEW_PASSWORD: passwords.NEW_PASSWORD,
        Kind.CODE: numbers.CODE,
        Kind.COMMUNE: communes.RULE,
        Kind.EMAIL: contact.EMAIL,
        Kind.TELEPHONE: contact.TELEPHONE,
        Kind.MOBILE: contact.MOBILE,
        Kind.COUNTRY: countries.RULE,
        Kind.PROVISIONAL: identity.PROVISIONAL,
        Kind.DOCUMENT: documents.RULE,
        Kind.CONSENT: choices.CONSENT,
        Kind.IBAN: bank.RULE,
        Kind.MESSAGE: text.MESSAGE,
    }
)


def check(question: Question, value: Value | None, rules: Rules) -> str | None:
    """Return the key of what is wrong with ``value``, or None when it is in order.

    Takes whatever came over the wire: a value of the wrong kind is :data:`MALFORMED`,
    it never raises.
    """
    if value is None or value in ("", ()):
        return None if question.optional else REQUIRED
    return RULES[question.kind].check(question, value, rules)


def parse(question: Question, typed: str) -> Value | Fault | None:
    """Read what a person typed, leniently: spaces, separators, digits of any script.

    Returns the value, a :class:`Fault` when it cannot be read as one, or None when
    nothing was typed. Bounds are not looked at: that is :func:`check`. For what is
    touched rather than typed (choices, documents) it takes the keys, separated by spaces.
    """
    rule = RULES[question.kind]
    if not (typed if rule.verbatim else typed.strip()):
        return None
    return rule.parse(question, typed)


def read(question: Question, typed: str, rules: Rules) -> Value | Fault | None:
    """Parse, then check: the value in order, what is wrong with it, or None (no answer)."""
    value = parse(question, typed)
    if isinstance(value, Fault):
        return value
    key = check(question, value, rules)
    return value if key is None else Fault(key)


def error_keys(question: Question) -> tuple[str, ...]:
    """Return every key that :func:`read` may give for this question, in a stable order."""
    rule = RULES[question.kind]
    spared = rule.spared(question)
    keys = tuple(key for key in rule.errors if key not in spared)
    return keys if question.optional else (REQUIRED, *keys)
