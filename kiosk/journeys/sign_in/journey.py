"""The declaration of the sign-in. Its answers are a session's, never a submission's."""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.model import Journey, Kind, Page, Question

JOURNEY = Journey(
    id="sign-in",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        Page("identifier", (Question("identifier", Kind.NIR),)),
        Page("password", (Question("password", Kind.PASSWORD),)),
    ),
)
