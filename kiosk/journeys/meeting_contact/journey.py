"""The declaration of whom the Caf meets, where nobody is signed in: a name, a telephone number."""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.model import Journey, Kind, Page, Question

JOURNEY = Journey(
    id="meeting-contact",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        Page("nom", (Question("nom", Kind.TEXT, minimum=2, maximum=80, latin=True),)),
        Page("telephone", (Question("telephone", Kind.TELEPHONE),)),
    ),
)
