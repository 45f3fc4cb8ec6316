"""Where an aid that is asked for is paid: the account that the Caf has, or another."""

from __future__ import annotations

from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.commun.banque import compte
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import ALWAYS, All, Condition, Is
from kiosk.journeys.model import Kind, Page, Question

#: The account is asked of who has none at the Caf: nobody copies an Iban that is known.
_UNKNOWN = Is("compte-connu", False)


def versement(when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return the pages of the account: whether the Caf has it, then its holder and Iban."""
    unknown = _UNKNOWN if when == ALWAYS else All(when, _UNKNOWN)
    return (
        ask(common(Question("compte-connu", Kind.YES_NO)), when),
        *compte(unknown),
        paper("rib", unknown),
    )
