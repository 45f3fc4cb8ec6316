"""The declaration of « Je me pacse ».

Source: service-public.fr, F827 (a Pacs is told to the Caf); Cerfa 11423.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import day
from kiosk.journeys.commun.couple import FORM, couple
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.model import Category, Effect, Journey

JOURNEY = Journey(
    id="changer-pacs",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    forms=(FORM,),
    effects=(Effect.FAMILY,),
    implied=(("famille", "pacse"),),
    pages=(
        day("depuis", past=5),
        *couple(paper("convention-pacs"), together=True),
    ),
)
