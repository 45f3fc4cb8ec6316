"""The declaration of « Je suis étudiant boursier »: the aide au logement of a student counts it.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Étudiant : confirmation du statut de
boursier »); article R. 822-20 of the Code de la construction et de l'habitation.
"""

from __future__ import annotations

from kiosk.contract.access import MANAGERS
from kiosk.journeys.commun.asking import ask, day
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import Any, Is
from kiosk.journeys.model import Category, Journey, Kind, Once, Page, Question

_GRANTED = Any(Is("boursier", "crous"), Is("boursier", "autre"))

JOURNEY = Journey(
    id="declarer-bourse",
    category=Category.DECLARATION,
    roles=MANAGERS,
    benefit="aide_logement",
    once=Once.YEAR,
    pages=(
        ask(Question("boursier", Kind.CHOICE, choices=("crous", "autre", "attente", "non"))),
        day("debut", past=1, ahead=1, when=_GRANTED),
        paper("attestation-bourse", _GRANTED),
        HONNEUR,
        Page("review", review=True),
    ),
)
