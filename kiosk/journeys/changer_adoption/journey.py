"""The declaration of « J'adopte un enfant »: adopted, or taken in to be adopted.

Source: service-public.fr, F13220 (« Prime à l'adoption »: a child of less than twenty, by the
aide sociale à l'enfance, an authorised body, or a foreign authority; the papers of each); Cerfa
11423.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.arrivant import NOMBRE, arrivants
from kiosk.journeys.commun.asking import ask, day
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import Any, Is, Sooner
from kiosk.journeys.model import (
    MOST_CHILDREN,
    Category,
    Check,
    Effect,
    Journey,
    Kind,
    Page,
    Question,
)

JOURNEY = Journey(
    id="changer-adoption",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    forms=("Cerfa 11423",),
    effects=(Effect.CHILD_ARRIVES,),
    implied=(("accueil", "adoption"),),
    pages=(
        ask(Question("deja-ici", Kind.YES_NO)),
        Page("deja-connu", when=Is("deja-ici", True), exit=True),
        ask(Question(NOMBRE, Kind.NUMBER, minimum=1, maximum=MOST_CHILDREN)),
        *arrivants(alike=False),
        day("arrivee", past=5),
        ask(Question("origine", Kind.CHOICE, choices=("ase", "organisme", "etranger", "famille"))),
        ask(Question("jugement", Kind.YES_NO)),
        day("jugement-le", past=20, when=Is("jugement", True)),
        paper("justificatif-adoption"),
        paper("acte-naissance", Any(Is("origine", "etranger"), Is("origine", "famille"))),
        HONNEUR,
        Page("review", review=True),
    ),
    checks=(Check("arrivee", "avant-naissance", Sooner("arrivee", "enfant-naissance")),),
)
