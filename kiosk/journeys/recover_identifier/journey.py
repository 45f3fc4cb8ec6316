"""The declaration of what is asked before a forgotten identifiant provisoire is sent."""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.conditions import Is, Not
from kiosk.journeys.model import Journey, Kind, Page, Question

_OLDEST, _YOUNGEST = -120 * 366, -14 * 365
_BY_SMS = Is("moyen", "sms")

JOURNEY = Journey(
    id="recover-identifier",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        Page("nom-naissance", (Question("nom-naissance", Kind.TEXT, maximum=80, latin=True),)),
        Page("prenoms", (Question("prenoms", Kind.TEXT, maximum=80, latin=True),)),
        Page(
            "date-naissance",
            (Question("date-naissance", Kind.DATE, minimum=_OLDEST, maximum=_YOUNGEST),),
        ),
        Page("moyen", (Question("moyen", Kind.CHOICE, choices=("sms", "email")),)),
        Page("telephone", (Question("telephone", Kind.MOBILE),), when=_BY_SMS),
        Page("email", (Question("email", Kind.EMAIL),), when=Not(_BY_SMS)),
    ),
)
