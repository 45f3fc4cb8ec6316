"""The yearly declaration of resources: those that family benefits look at.

Source: Cerfa 10397 (« Déclaration de ressources »); webinar of the Caf des Hauts-de-Seine, 4 July
2024 (« Ressources annuelles »). The alimony paid and the disability card lessen what counts
(articles R. 532-3 and D. 532-1 of the Code de la sécurité sociale).
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.annee_declaree import MOST, annee_declaree
from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.conditions import All, Is
from kiosk.journeys.model import Category, Effect, Journey, Kind, Once, Page, Question

_COUPLE = Is("conjoint", True)
_PAID = Is("pension-versee", True)

JOURNEY = Journey(
    id="declarer-ressources",
    category=Category.DECLARATION,
    roles=who_may(Possibility.DECLARE_CHANGE),
    forms=("Cerfa 10397",),
    effects=(Effect.RESOURCES,),
    once=Once.YEAR,
    pages=(
        *annee_declaree("moi"),
        ask(common(Question("conjoint", Kind.YES_NO, known=True))),
        *annee_declaree("conjoint", _COUPLE),
        ask(Question("pension-versee", Kind.YES_NO)),
        ask(Question("pension-versee-montant", Kind.MONEY, minimum=100, maximum=MOST), _PAID),
        ask(Question("carte-invalidite", Kind.YES_NO)),
        ask(
            Question("carte-de-qui", Kind.CHOICES, minimum=1, choices=("moi", "conjoint")),
            All(_COUPLE, Is("carte-invalidite", True)),
        ),
        HONNEUR,
        Page("review", review=True),
    ),
)
