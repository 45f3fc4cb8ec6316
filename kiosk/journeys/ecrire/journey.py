"""The declaration of « Écrire à la Caf », for who is signed in: the Caf knows who writes.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Envoyer un mail – Je suis allocataire
et je m'identifie »).
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import ask
from kiosk.journeys.commun.coordonnees import email, telephone
from kiosk.journeys.commun.message import MESSAGE, SUJET
from kiosk.journeys.conditions import Is
from kiosk.journeys.model import Category, Journey, Kind, Page, Question

JOURNEY = Journey(
    id="ecrire",
    category=Category.MESSAGE,
    roles=who_may(Possibility.WRITE),
    pages=(
        SUJET,
        MESSAGE,
        ask(Question("reponse", Kind.CHOICE, choices=("mail", "telephone"))),
        email(known=True, optional=False, when=Is("reponse", "mail")),
        telephone(known=True, when=Is("reponse", "telephone")),
        Page("review", review=True),
    ),
)
