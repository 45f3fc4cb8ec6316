"""Answers of simulations, for the tests."""

from __future__ import annotations

from caf_running import TODAY

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Kind, Question
from kiosk.journeys.path import errors
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import REQUIRED, Rules

#: A household of one, in Nanterre, with a small salary and a rent; other answers are the first
#: choice, no, or the least.
SOMEBODY: dict[str, Value] = {
    "commune": "92000-92050",
    "naissance": "1990-03-14",
    "enfants": 0,
    "logement": "locataire-vide",
    "loyer": 61_200,
    "activite": "salarie",
    "salaire": 90_300,
    "salaire-stable": True,
    "annee-stable": True,
    "n2-stable": True,
}

_FIRST = {Kind.YES_NO: False, Kind.NUMBER: 0, Kind.MONEY: 0}


def answers(journey_id: str, **given: Value) -> dict[str, Value]:
    """Return the answers of a whole simulation; ``given`` has underscores for hyphens."""
    journey, rules = registry()[journey_id], Rules(TODAY)
    own = {key.replace("_", "-"): value for key, value in given.items()}
    # Optional: nothing would say that it is missing.
    found = {"revenus": ("salaire",), **own}
    while missing := [key for key, why in errors(journey, found, rules).items() if why == REQUIRED]:
        for key in missing:
            found[key] = SOMEBODY[key] if key in SOMEBODY else _first(journey.question(key))
    return found


def _first(question: Question) -> Value:
    if question.choices:
        return question.choices[0]
    return max(_FIRST[question.kind], question.minimum or 0)
