"""The declaration of « Mon téléphone ou mon mail change »: one's own, whoever one is.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (each member changes their own «
coordonnées de contact »). A code proves what is given before it counts: it is what a forgotten
password is sent to (docs/decisions/identity.md). A landline gets no code, and is told at the
counter.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import ask
from kiosk.journeys.conditions import Has
from kiosk.journeys.model import Category, Effect, Journey, Kind, Page, Question

JOURNEY = Journey(
    id="changer-contact",
    category=Category.CHANGE,
    roles=who_may(Possibility.OWN_CONTACT),
    effects=(Effect.CONTACT,),
    pages=(
        ask(Question("quoi", Kind.CHOICES, choices=("telephone", "email"), minimum=1)),
        ask(Question("telephone", Kind.MOBILE), Has("quoi", "telephone")),
        ask(Question("email", Kind.EMAIL), Has("quoi", "email")),
        Page("review", review=True),
    ),
)
