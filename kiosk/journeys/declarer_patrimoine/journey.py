"""The declaration of « Patrimoine »: savings that are not taxed, property that is not let.

What a household owns counts for the aide au logement above 30 000 € in all, children included,
without the home that they live in and what they work with (article R. 822-3-1 of the Code de la
construction et de l'habitation). Savings count for 3 %, property for half of its rental value,
land for 80 % of it.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.menage import said
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import All, Any, AtLeast, Condition, Has, Is
from kiosk.journeys.model import Category, Journey, Kind, Once, Page, Question

#: Cents: ten million euros are a slip of the finger.
_MOST = 999_999_999

#: Above 30 000 € in all.
_OWNS = Is("plus-de-30000", True)

_GOODS = ("epargne", "logement", "terrain")


def _of(person: str, when: Condition) -> tuple[Page, ...]:
    """Return the pages of what somebody owns: which goods, then the value of each, in cents."""
    which = f"{person}-biens"
    amounts = (
        ask(
            Question(f"{person}-{one}", Kind.MONEY, minimum=100, maximum=_MOST),
            All(when, Has(which, one)),
        )
        for one in _GOODS
    )
    return (ask(Question(which, Kind.CHOICES, optional=True, choices=_GOODS), when), *amounts)


JOURNEY = Journey(
    id="declarer-patrimoine",
    category=Category.DECLARATION,
    benefit="aide_logement",
    roles=who_may(Possibility.DECLARE_CHANGE),
    once=Once.YEAR,
    pages=(
        ask(Question("plus-de-30000", Kind.YES_NO)),
        *_of("moi", _OWNS),
        ask(common(Question("conjoint", Kind.YES_NO, known=True)), _OWNS),
        *_of("conjoint", All(_OWNS, Is("conjoint", True))),
        ask(said(Question("enfants", Kind.NUMBER, minimum=0, maximum=10, known=True)), _OWNS),
        *_of("enfants", All(_OWNS, AtLeast("enfants", 1))),
        paper(
            "justificatif-epargne",
            All(_OWNS, Any(*(Has(f"{who}-biens", "epargne") for who in ("moi", "conjoint")))),
        ),
        HONNEUR,
        Page("review", review=True),
    ),
)
