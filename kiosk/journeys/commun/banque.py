"""The account that the Caf pays to: in the name of the person, or of a couple."""

from __future__ import annotations

from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.conditions import ALWAYS, Condition
from kiosk.journeys.model import Kind, Page, Question


def compte(when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return the pages of a bank account."""
    return (
        ask(common(Question("titulaire", Kind.TEXT, maximum=80, latin=True, known=True)), when),
        ask(common(Question("iban", Kind.IBAN)), when),
    )
