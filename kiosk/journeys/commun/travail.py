"""What somebody does: one of the situations that the Caf knows."""

from __future__ import annotations

from kiosk.contract.vocabulary import ACTIVITES
from kiosk.journeys.commun.asking import ask
from kiosk.journeys.conditions import ALWAYS, Condition
from kiosk.journeys.model import Kind, Page, Question


def activite(question_id: str, when: Condition = ALWAYS) -> Page:
    """Return the page of what somebody does, whoever it is."""
    asked = Question(question_id, Kind.CHOICE, choices=ACTIVITES, common="common-metier")
    return ask(asked, when)
