"""The declaration of what children of 16 to 18 do, for the allocation de rentrée scolaire.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Confirmation scolarité ou
apprentissage pour l'allocation de rentrée scolaire 16-18 ans »); articles L. 543-1 and R. 512-2 of
the Code de la sécurité sociale (an apprentice earns 55 % of the Smic at most). It is sent once a
year, so that it asks about every child of that age: first what they do, then who does it.
"""

from __future__ import annotations

from kiosk.contract.access import MANAGERS
from kiosk.journeys.commun.asking import ask
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import Any, Has
from kiosk.journeys.model import Category, Journey, Kind, Once, Page, Question, Source

#: What a child may do when school starts.
_DOING = ("ecole", "distance", "apprentissage", "arret")

_APPRENTICE = Has("rentree", "apprentissage")

JOURNEY = Journey(
    id="declarer-ars",
    category=Category.DECLARATION,
    roles=MANAGERS,
    benefit="ars",
    once=Once.YEAR,
    pages=(
        ask(Question("rentree", Kind.CHOICES, choices=_DOING)),
        *(
            ask(
                Question(f"enfants-{one}", Kind.CHOICES, source=Source.ENFANTS),
                Has("rentree", one),
            )
            for one in _DOING
        ),
        # Before taxes, by month, in cents.
        ask(Question("salaire", Kind.MONEY, minimum=0, maximum=500_000), _APPRENTICE),
        paper("certificat-scolarite", Any(Has("rentree", "ecole"), Has("rentree", "distance"))),
        paper("contrat-apprentissage", _APPRENTICE),
        HONNEUR,
        Page("review", review=True),
    ),
)
