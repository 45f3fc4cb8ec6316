"""The IBAN of an account that the Caf can pay to.

Its form and its key are those of ISO 13616, read by ``python-stdnum``, which also checks the
key of a French account (RIB). The Caf pays to accounts of the single euro payments area
(European Payments Council, EPC409-09); the list is that of the countries of the scheme.
"""

from __future__ import annotations

from stdnum import iban
from stdnum.exceptions import InvalidChecksum, ValidationError

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


def compact(typed: str) -> str:
    """Return an IBAN without spaces or dashes, in capitals."""
    return "".join(one for one in typed.upper() if one.isascii() and one.isalnum())


def _error(number: str) -> str | None:
    if len(number) < 5 or not number[:2].isalpha() or not number[2:4].isdigit():
        return "iban-form"
    if number[:2] not in SEPA:
        return "iban-country"
    try:
        iban.validate(number)
    except InvalidChecksum:
        return "iban-key"
    except ValidationError:
        return "iban-form"
    return None


def _check(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str) or value != compact(value):
        return MALFORMED
    return _error(value)


def _parse(_question: Question, typed: str) -> Value | Fault:
    number = compact(typed)
    return number or Fault("iban-form")


RULE = Rule(_check, _parse, (MALFORMED, "iban-form", "iban-country", "iban-key"))
