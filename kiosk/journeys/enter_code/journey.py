"""The declaration of the code that came: six digits, and what to do when it did not come."""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.model import Journey, Kind, Page, Question

#: Send another code; choose another channel; nothing comes, or the address has changed.
RESEND, OTHER_CHANNEL, NOTHING_CAME = "renvoyer", "autre-moyen", "rien-recu"

JOURNEY = Journey(
    id="enter-code",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        Page(
            "code",
            (Question("code", Kind.CODE),),
            doors=(RESEND, OTHER_CHANNEL, NOTHING_CAME),
        ),
    ),
)
