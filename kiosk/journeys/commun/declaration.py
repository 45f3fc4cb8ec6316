"""What every quarterly declaration asks: what changed, who lives there, what each one had.

Source: service-public.fr, F33375; webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Déclarer
mes ressources trimestrielles »).
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.menage import said
from kiosk.journeys.commun.trimestre import trimestre
from kiosk.journeys.conditions import AtLeast, Is
from kiosk.journeys.model import Category, Effect, Journey, Kind, Once, Page, Question

#: Whether something else changed: a change has its own démarche, and somebody looks.
CHANGED = Is("changement", True)

_COUPLE = Is("conjoint", True)

_CHANGES = Question(
    "changements",
    Kind.CHOICES,
    minimum=1,
    choices=("famille", "enfants", "travail", "logement", "etranger"),
)


def declaration(journey_id: str, benefit: str, *, household: bool) -> Journey:
    """Return the quarterly declaration of a benefit.

    ``household``: the conjoint and the children declare too. The AAH looks at the resources of
    its beneficiary alone since October 2023 (article L. 821-3 of the Code de la sécurité sociale).
    """
    others = (
        ask(common(Question("conjoint", Kind.YES_NO, known=True))),
        *trimestre("conjoint", _COUPLE),
        ask(said(Question("enfants", Kind.NUMBER, minimum=0, maximum=10, known=True))),
        *trimestre("enfants", AtLeast("enfants", 1)),
    )
    return Journey(
        id=journey_id,
        category=Category.DECLARATION,
        benefit=benefit,
        roles=who_may(Possibility.DECLARE_CHANGE),
        effects=(Effect.RESOURCES,),
        once=Once.QUARTER,
        pages=(
            ask(common(Question("changement", Kind.YES_NO))),
            ask(common(_CHANGES), CHANGED),
            *trimestre("moi"),
            *(others if household else ()),
            HONNEUR,
            Page("review", review=True),
        ),
    )
