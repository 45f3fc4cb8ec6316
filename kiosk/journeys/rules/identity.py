"""The numéro de Sécurité sociale, as the contract reads it."""

from __future__ import annotations

from kiosk.contract import nir
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Fault, Rule, Rules


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
