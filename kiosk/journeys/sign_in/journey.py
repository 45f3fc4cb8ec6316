"""The declaration of the sign-in. Its answers are a session's, never a submission's."""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.model import Journey, Kind, Page, Question

#: Where the doors lead.
PROVISIONAL, FORGOTTEN_PASSWORD, CREATE = "provisoire", "mot-de-passe-oublie", "creer"
FRANCECONNECT, TUTOR = "franceconnect", "tuteur"

JOURNEY = Journey(
    id="sign-in",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        Page(
            "identifier",
            (Question("identifier", Kind.NIR),),
            doors=(PROVISIONAL, FORGOTTEN_PASSWORD, CREATE, FRANCECONNECT, TUTOR),
        ),
        Page("password", (Question("password", Kind.PASSWORD),), doors=(FORGOTTEN_PASSWORD,)),
    ),
)
