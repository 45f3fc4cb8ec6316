"""The IBAN of an account that the Caf can pay to.

Its form and its key are those of :mod:`kiosk.contract.iban`. The Caf pays to accounts of the
single euro payments area (European Payments Council, EPC409-09); the list is that of the
countries of the scheme.
"""

from __future__ import annotations

from kiosk.contract.iban import compact, fault, is_shaped
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Fault, Rule, Rules

#: Countries of the SEPA schemes, as the first letters of an IBAN say them.
_CODES = """
AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT
NL NO PL PT RO RS SE SI SK SM VA
"""
SEPA = frozenset(_CODES.split())

#: Characters of the longest IBAN, that of Malta among those of the area.
LONGEST = 31


def _error(number: str) -> str | None:
    if not is_shaped(number):
        return "iban-form"
    if number[:2] not in SEPA:
        return "iban-country"
    wrong = fault(number)
    return None if wrong is None else f"iban-{wrong}"


def _check(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str) or value != compact(value):
        return MALFORMED
    return _error(value)


def _parse(_question: Question, typed: str) -> Value | Fault:
    number = compact(typed)
    return number or Fault("iban-form")


RULE = Rule(_check, _parse, (MALFORMED, "iban-form", "iban-country", "iban-key"))
