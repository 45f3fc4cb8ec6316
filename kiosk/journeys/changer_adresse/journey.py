"""The declaration of « J'ai déménagé ».

Source: service-public.fr, R11193 (« Changement d'adresse en ligne ») and F18; webinar of the Caf
des Hauts-de-Seine, 4 July 2024 (« Changement de coordonnées »). A new address may open or end an
aide au logement, so that how one lives there is asked too.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.contract.vocabulary import OCCUPATIONS
from kiosk.journeys.commun.asking import ask, common, day
from kiosk.journeys.commun.coordonnees import adresse
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import Any, Is
from kiosk.journeys.model import Category, Effect, Journey, Kind, Page, Question

_RENTS = Any(*(Is("occupation", one) for one in ("locataire", "meuble", "colocataire", "foyer")))

JOURNEY = Journey(
    id="changer-adresse",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    effects=(Effect.ADDRESS,),
    pages=(
        day("depuis", past=2, ahead=1),
        *adresse(known=False),
        ask(common(Question("occupation", Kind.CHOICE, choices=OCCUPATIONS))),
        # Without charges, in cents.
        ask(common(Question("loyer", Kind.MONEY, minimum=100, maximum=1_000_000)), _RENTS),
        paper("bail", _RENTS),
        paper("attestation-hebergement", Is("occupation", "heberge")),
        Page("review", review=True),
    ),
)
