"""The declaration of the « prêt à l'amélioration du lieu d'accueil », of childminders.

Source: Cerfa 14073, service-public.fr, R71914; offers of the Caf de Guyane, de Haute-Saône and de
Seine-Saint-Denis (10 000 € at most and 80 % of the cost, no interest, 120 months, nothing for works
that have begun); webinar of the Caf des Hauts-de-Seine, 4 July 2024 (asked by the conjoint too).
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.journeys.commun.asking import YEAR, ask, day
from kiosk.journeys.commun.coordonnees import email, telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.commun.versement import versement
from kiosk.journeys.conditions import Is
from kiosk.journeys.model import Category, Journey, Kind, Once, Page, Question

#: The most that is lent, in cents, and over how many months.
_MOST_LENT = 1_000_000
_MOST_MONTHS = 120

_RENTED = Is("occupation-lieu", "locataire")

JOURNEY = Journey(
    id="demande-pala",
    category=Category.REQUEST,
    roles=who_may(Possibility.REQUEST_PALA),
    forms=("Cerfa 14073",),
    once=Once.OPEN,
    pages=(
        ask(Question("agrement", Kind.CHOICE, choices=("oui", "en-cours", "non"))),
        Page("sans-agrement", when=Is("agrement", "non"), exit=True),
        ask(
            Question("agrement-fin", Kind.DATE, minimum=-YEAR, maximum=10 * YEAR),
            Is("agrement", "oui"),
        ),
        ask(Question("lieu", Kind.CHOICE, choices=("domicile", "mam"))),
        Page(
            "mam",
            (
                Question("mam-nom", Kind.TEXT, maximum=80),
                Question("mam-adresse", Kind.TEXT, maximum=80, latin=True),
            ),
            when=Is("lieu", "mam"),
        ),
        ask(Question("occupation-lieu", Kind.CHOICE, choices=("proprietaire", "locataire"))),
        ask(Question("commences", Kind.YES_NO)),
        Page("travaux-commences", when=Is("commences", True), exit=True),
        ask(
            Question(
                "travaux",
                Kind.CHOICES,
                choices=(
                    "securite",
                    "pieces",
                    "sols-murs",
                    "chauffage",
                    "sanitaires",
                    "exterieur",
                    "autre",
                ),
            )
        ),
        ask(Question("description", Kind.TEXT, optional=True, maximum=200)),
        ask(Question("realisation", Kind.CHOICE, choices=("entreprise", "moi"))),
        day("debut-travaux", past=0, ahead=2),
        # In cents, all taxes included.
        ask(Question("cout", Kind.MONEY, minimum=1_000, maximum=10_000_000)),
        ask(Question("montant", Kind.MONEY, minimum=1_000, maximum=_MOST_LENT)),
        ask(Question("mensualites", Kind.NUMBER, minimum=1, maximum=_MOST_MONTHS)),
        ask(Question("remboursements", Kind.MONEY, minimum=0, maximum=1_000_000)),
        telephone(known=True),
        email(known=True),
        *versement(),
        paper("agrement-assistante"),
        paper("devis-travaux"),
        paper("accord-proprietaire", _RENTED),
        paper("avis-imposition"),
        # « Je m'engage à exercer mon activité pendant toute la durée du prêt ».
        ask(Question("engagement", Kind.CONSENT)),
        HONNEUR,
        Page("review", review=True),
    ),
)
