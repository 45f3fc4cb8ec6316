"""The declaration of « J'attends un enfant ».

Source: Cerfa 10112 (« Premier examen médical prénatal », that a doctor or a midwife sends online,
or gives on paper); service-public.fr, F2550 (to be declared within the first fourteen weeks).
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import ask
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import Is
from kiosk.journeys.model import Category, Effect, Journey, Kind, Page, Question

#: Days: nine months and a little more; two weeks past the day that was expected.
_LONGEST, _LATE = 290, 14

#: Nobody expects more at once.
_MOST = 5

JOURNEY = Journey(
    id="changer-grossesse",
    category=Category.CHANGE,
    roles=who_may(Possibility.DECLARE_CHANGE),
    forms=("Cerfa 10112",),
    effects=(Effect.PREGNANCY,),
    pages=(
        ask(Question("conjoint", Kind.YES_NO, known=True)),
        ask(Question("qui", Kind.CHOICE, choices=("moi", "conjoint")), Is("conjoint", True)),
        ask(Question("date-connue", Kind.CHOICE, choices=("terme", "debut"))),
        ask(
            Question("terme", Kind.DATE, minimum=-_LATE, maximum=_LONGEST),
            Is("date-connue", "terme"),
        ),
        ask(
            Question("debut-grossesse", Kind.DATE, minimum=-_LONGEST, maximum=0),
            Is("date-connue", "debut"),
        ),
        ask(Question("nombre", Kind.NUMBER, minimum=1, maximum=_MOST)),
        ask(
            Question("declaration", Kind.CHOICE, choices=("envoyee", "papier", "pas-encore")),
        ),
        paper("certificat-grossesse", Is("declaration", "papier")),
        Page("review", review=True),
    ),
)
