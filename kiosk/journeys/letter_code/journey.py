"""The declaration of the code that a letter brought, some days after it was asked."""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.model import Journey, Kind, Page, Question

JOURNEY = Journey(
    id="letter-code",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(Page("code", (Question("code", Kind.CODE),)),),
)
