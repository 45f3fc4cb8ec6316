"""After a death: somebody of the Caf who calls, and nothing more to do."""

from __future__ import annotations

from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.conditions import Condition
from kiosk.journeys.model import Kind, Page, Question


def rappel(when: Condition) -> Page:
    """Return the page that offers the call of a social worker (caf.fr, « Mon enfant est
    décédé » : the Caf offers an appointment)."""
    return ask(common(Question("rappel", Kind.YES_NO)), when)
