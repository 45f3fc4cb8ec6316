"""The declaration of « Écrire à la Caf » without an account: one says who one is.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Envoyer un mail – Je ne suis pas
allocataire », form « PAR MAIL »): all is asked but for the other name.
"""

from __future__ import annotations

from kiosk.contract.access import Role
from kiosk.journeys.commun.coordonnees import adresse, telephone
from kiosk.journeys.commun.message import MESSAGE, SUJET
from kiosk.journeys.conditions import Differs
from kiosk.journeys.model import Category, Check, Journey, Kind, Page, Question


def _name(question_id: str, *, optional: bool = False) -> Question:
    return Question(question_id, Kind.TEXT, maximum=80, latin=True, optional=optional)


JOURNEY = Journey(
    id="ecrire-sans-compte",
    category=Category.MESSAGE,
    # Who has a dossier signs in, and their message goes with it.
    roles=frozenset({Role.NON_ALLOCATAIRE}),
    signed_in=False,
    pages=(
        SUJET,
        MESSAGE,
        Page("identite", (_name("nom"), _name("prenom"))),
        Page("nom-usage", (_name("nom-usage", optional=True),)),
        Page("mail", (Question("email", Kind.EMAIL), Question("email-bis", Kind.EMAIL))),
        telephone(known=False),
        *adresse(known=False),
        Page("review", review=True),
    ),
    checks=(Check("email-bis", "differe", fails=Differs("email-bis", "email")),),
)
