"""The declaration of « Tuteur ? »: a person signs in as everybody, a body elsewhere.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024.
"""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.conditions import Is
from kiosk.journeys.model import Journey, Kind, Page, Question

#: Has no account yet.
CREATE = "creer"

JOURNEY = Journey(
    id="tutor",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        Page("genre", (Question("genre", Kind.CHOICE, choices=("personne", "organisme")),)),
        Page("organisme", when=Is("genre", "organisme"), exit=True),
        Page("personne", (Question("personne", Kind.CONSENT),), doors=(CREATE,)),
    ),
)
