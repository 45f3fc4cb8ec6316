"""The declaration of « Je me marie ».

Source: service-public.fr, F827 (a marriage is told to the Caf); Cerfa 11423.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import day
from kiosk.journeys.commun.couple import FORM, couple
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.model import Category, Effect, Journey

JOURNEY = Journey(
    id="changer-mariage",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    forms=(FORM,),
    effects=(Effect.FAMILY,),
    implied=(("famille", "marie"),),
    pages=(
        day("depuis", past=5),
        *couple(paper("acte-mariage"), together=True),
    ),
)
