"""The declaration of « Mon enfant est né »: one birth, of one child or several.

Source: service-public.fr, F827; caf.fr (a birth is declared in « Mon Compte »); Cerfa 11423, the
children of the household.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.arrivant import NOMBRE, arrivants
from kiosk.journeys.commun.asking import ask
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import Is
from kiosk.journeys.model import (
    MOST_CHILDREN,
    Category,
    Effect,
    Journey,
    Kind,
    Page,
    Question,
)

JOURNEY = Journey(
    id="changer-naissance",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    forms=("Cerfa 11423",),
    effects=(Effect.CHILD_ARRIVES,),
    implied=(("accueil", "naissance"),),
    pages=(
        ask(Question(NOMBRE, Kind.NUMBER, minimum=1, maximum=MOST_CHILDREN)),
        *arrivants(alike=True),
        ask(Question("vit-ici", Kind.YES_NO)),
        Page("ailleurs", when=Is("vit-ici", False), exit=True),
        ask(Question("reconnu", Kind.CHOICE, choices=("deux", "moi", "conjoint"))),
        ask(Question("ne-en-france", Kind.YES_NO)),
        paper("livret-famille", Is("ne-en-france", True)),
        paper("acte-naissance", Is("ne-en-france", False)),
        HONNEUR,
        Page("review", review=True),
    ),
)
