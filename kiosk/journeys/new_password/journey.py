"""The declaration of a password that one chooses: its rules in sight, then typed again."""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.conditions import Differs
from kiosk.journeys.model import Check, Journey, Kind, Page, Question

JOURNEY = Journey(
    id="new-password",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        Page("nouveau", (Question("nouveau", Kind.NEW_PASSWORD),)),
        # A page of its own: what is typed from memory proves that it is known.
        Page("encore", (Question("encore", Kind.PASSWORD),)),
    ),
    checks=(Check("encore", "differe", fails=Differs("encore", "nouveau")),),
)
