"""The declaration of « Je vis en couple ».

Source: service-public.fr, F827 (a life together is told to the Caf, without any paper); Cerfa
11423.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import day
from kiosk.journeys.commun.couple import FORM, couple
from kiosk.journeys.model import Category, Effect, Journey

JOURNEY = Journey(
    id="changer-vie-commune",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    forms=(FORM,),
    effects=(Effect.FAMILY,),
    implied=(("famille", "concubinage"),),
    pages=(
        day("depuis", past=5),
        *couple(together=False),
    ),
)
