"""The declaration of how an appointment made without signing in is found again."""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.model import Journey, Kind, Page, Question

JOURNEY = Journey(
    id="meeting-number",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        Page("numero", (Question("numero", Kind.TEXT, minimum=9, maximum=20, latin=True),)),
        Page("telephone", (Question("telephone", Kind.TELEPHONE),)),
    ),
)
