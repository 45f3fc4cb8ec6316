"""The declaration of « Je ne vis plus en couple »: separated, divorced, or widowed.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (a conjoint without delegation may
declare a separation); service-public.fr, F827 and F21248 (« Qui perçoit les prestations
familiales pour un enfant en garde alternée ? »); Cerfa 11423 and 14000 (« Enfants en résidence
alternée, déclaration et choix des parents »); article L. 521-2 of the Code de la sécurité sociale
(shared allowances). The allocation de soutien familial is spoken of where a pension is not paid:
it is another request.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.accompagnement import rappel
from kiosk.journeys.commun.asking import ask, day
from kiosk.journeys.commun.garde import PARTAGE
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import All, Any, Is, Not
from kiosk.journeys.model import Category, Effect, Journey, Kind, Page, Question

_WIDOWED = Is("famille", "veuf")
_PARTED = Not(_WIDOWED)
_CHILDREN = All(_PARTED, Is("enfants-communs", True))
_SHARED = All(_CHILDREN, Is("residence", "alternee"))
_HERE = All(_CHILDREN, Any(Is("residence", "moi"), Is("residence", "partages")))
_JUDGED = Any(
    Is("famille", "divorce"),
    All(_HERE, Not(Is("pension", "non-fixee"))),
    Is("partage-decide", "juge"),
)

JOURNEY = Journey(
    id="changer-separation",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_SEPARATION),
    forms=("Cerfa 11423", "Cerfa 14000"),
    effects=(Effect.FAMILY,),
    pages=(
        ask(Question("famille", Kind.CHOICE, choices=("separe", "divorce", "veuf"))),
        day("depuis", past=5),
        ask(Question("qui-part", Kind.CHOICE, choices=("moi", "autre", "personne")), _PARTED),
        ask(Question("enfants-communs", Kind.YES_NO), _PARTED),
        ask(
            Question("residence", Kind.CHOICE, choices=("moi", "autre", "alternee", "partages")),
            _CHILDREN,
        ),
        ask(Question("partage-decide", Kind.CHOICE, choices=("parents", "juge")), _SHARED),
        ask(PARTAGE, _SHARED),
        ask(
            Question("pension", Kind.CHOICE, choices=("payee", "impayee", "non-fixee")),
            _HERE,
        ),
        rappel(_WIDOWED),
        paper("accord-parents", All(_SHARED, Is("partage-decide", "parents"))),
        paper("jugement", All(_PARTED, _JUDGED)),
        HONNEUR,
        Page("review", review=True),
    ),
)
