"""The declaration of a password that one changes while signed in: the present one first."""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.conditions import Differs
from kiosk.journeys.model import Check, Journey, Kind, Page, Question

JOURNEY = Journey(
    id="change-password",
    roles=EVERYONE,
    submits=False,
    pages=(
        # Whoever finds a kiosk signed in must not take the account over.
        Page("actuel", (Question("actuel", Kind.PASSWORD),)),
        Page("nouveau", (Question("nouveau", Kind.NEW_PASSWORD),)),
        Page("encore", (Question("encore", Kind.PASSWORD),)),
    ),
    checks=(Check("encore", "differe", fails=Differs("encore", "nouveau")),),
)
