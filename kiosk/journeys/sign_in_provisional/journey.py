"""The declaration of a sign-in by those who have no NIR yet."""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.model import Journey, Kind, Page, Question

#: Where the doors lead: the identifier, or the password, is forgotten.
FORGOTTEN_IDENTIFIER, FORGOTTEN_PASSWORD = "identifiant-oublie", "mot-de-passe-oublie"

JOURNEY = Journey(
    id="sign-in-provisional",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        Page(
            "identifier",
            (Question("identifier", Kind.PROVISIONAL),),
            doors=(FORGOTTEN_IDENTIFIER,),
        ),
        Page("password", (Question("password", Kind.PASSWORD),), doors=(FORGOTTEN_PASSWORD,)),
    ),
)
