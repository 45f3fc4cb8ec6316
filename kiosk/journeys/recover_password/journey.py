"""The declaration of what is asked before a code is sent for a new password.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024. Its picture of letters to copy
is left out: a counter in view of staff, with limits at the Caf, keeps machines away better,
and everybody passes it.
"""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.conditions import Is, Not
from kiosk.journeys.model import Journey, Kind, Page, Question

#: A letter that was asked in an earlier visit has come.
LETTER = "courrier-recu"

_WITH_NIR = Is("identifiant", "nir")

JOURNEY = Journey(
    id="recover-password",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        Page(
            "identifiant",
            (Question("identifiant", Kind.CHOICE, choices=("nir", "provisoire")),),
        ),
        Page("nir", (Question("nir", Kind.NIR),), when=_WITH_NIR),
        Page("provisoire", (Question("provisoire", Kind.PROVISIONAL),), when=Not(_WITH_NIR)),
        Page("nom-naissance", (Question("nom-naissance", Kind.TEXT, maximum=80, latin=True),)),
        Page(
            "moyen",
            (Question("moyen", Kind.CHOICE, choices=("sms", "email", "post")),),
            doors=(LETTER,),
        ),
    ),
)
