"""The numéro de Sécurité sociale, as the contract reads it, and the identifiant provisoire."""

from __future__ import annotations

import re

from kiosk.contract import nir
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Fault, Rule, Rules

#: Given at the end of an account creation without a NIR: ``P`` and eight digits.
PROVISIONAL_DIGITS = 8
_PROVISIONAL = re.compile(rf"P\d{{{PROVISIONAL_DIGITS}}}", re.ASCII)
_PROVISIONAL_TYPED = re.compile(rf"P?(\d{{{PROVISIONAL_DIGITS}}})", re.ASCII)


def _key(error: str) -> str:
    return error if error.startswith("nir-") else f"nir-{error}"


def _check(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    error = nir.error(value)
    return None if error is None else _key(error)


def _parse(_question: Question, typed: str) -> Value | Fault:
    number = nir.normalise(typed)
    return number or Fault(_key("missing"))


NIR = Rule(_check, _parse, (MALFORMED, *map(_key, nir.ERRORS)))


def _check_provisional(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    return None if _PROVISIONAL.fullmatch(value) else "provisional-form"


def _parse_provisional(_question: Question, typed: str) -> Value | Fault:
    # The letter is the same for everybody: it need not be typed.
    found = _PROVISIONAL_TYPED.fullmatch(nir.normalise(typed))
    return f"P{found[1]}" if found else Fault("provisional-form")


PROVISIONAL = Rule(_check_provisional, _parse_provisional, (MALFORMED, "provisional-form"))
