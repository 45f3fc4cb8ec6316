"""What the MDPH decides before the Caf pays: whether it was asked, and what it said.

Source: Cerfa 15692 (« Demande à la MDPH »), monparcourshandicap.gouv.fr. The Caf has no part in
the medical file: nothing is asked here but the decision.
"""

from __future__ import annotations

from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import Is
from kiosk.journeys.model import Kind, Page, Question

#: The MDPH said yes.
GRANTED = Is("mdph", "accord")


def mdph() -> tuple[Page, ...]:
    """Return the pages about the decision; who has asked nothing yet is told how to."""
    never = Is("mdph", "non")
    choices = ("accord", "attente", "non")
    return (
        ask(common(Question("mdph", Kind.CHOICE, choices=choices))),
        Page("mdph-d-abord", when=never, exit=True, common="common-mdph-d-abord"),
        ask(
            common(Question("taux", Kind.CHOICE, choices=("80-100", "50-79", "ne-sais-pas"))),
            GRANTED,
        ),
        paper("decision-mdph", GRANTED),
    )
