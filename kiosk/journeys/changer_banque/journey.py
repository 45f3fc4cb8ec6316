"""The declaration of « Mon compte bancaire a changé »: the RIB's own démarche.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Modifier mes coordonnées bancaires
»).
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.banque import compte
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.model import Category, Effect, Journey, Page

JOURNEY = Journey(
    id="changer-banque",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    effects=(Effect.BANK,),
    pages=(*compte(), paper("rib"), Page("review", review=True)),
)
