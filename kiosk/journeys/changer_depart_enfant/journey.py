"""The declaration of « Un enfant ne vit plus chez moi ».

Source: service-public.fr, F827 (a departure is told), F21248 (in turn with the other parent, a
child stays in the dossier), F16947 (who earns their life is no charge any more), F35558 (after a
death the Caf pays an allowance by itself); caf.fr, « Mon enfant est décédé » (nothing has to be
declared, nor any paper sent); article L. 521-2 of the Code de la sécurité sociale (a child
entrusted to the aide sociale à l'enfance).
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.accompagnement import rappel
from kiosk.journeys.commun.asking import ask, day
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import All, Is, Not
from kiosk.journeys.model import Category, Effect, Journey, Kind, Page, Question, Source

_OTHER_PARENT = Is("raison", "autre-parent")
_PLACED = Is("raison", "place")
_DIED = Is("raison", "deces")

JOURNEY = Journey(
    id="changer-depart-enfant",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    effects=(Effect.CHILD_LEAVES,),
    pages=(
        ask(Question("enfant", Kind.CHOICE, source=Source.ENFANTS)),
        ask(
            Question(
                "raison",
                Kind.CHOICE,
                choices=(
                    "autre-parent",
                    "logement",
                    "travail",
                    "couple",
                    "place",
                    "deces",
                    "autre",
                ),
            )
        ),
        ask(Question("garde", Kind.CHOICE, choices=("plein", "alternee")), _OTHER_PARENT),
        Page("tour-a-tour", when=All(_OTHER_PARENT, Is("garde", "alternee")), exit=True),
        day("depuis", past=5),
        ask(Question("liens", Kind.YES_NO), _PLACED),
        rappel(_DIED),
        paper("jugement", _PLACED),
        # Nobody is asked to swear about a death.
        replace(HONNEUR, when=Not(_DIED)),
        Page("review", review=True),
    ),
)
