"""The declaration of « Demande d'aide au logement »: rented, in a residence, or bought on a loan.

Source: Cerfa 10840 (« Demande d'aide au logement »), 10842 (« Attestation de loyer ») and 11423
(« Déclaration de situation »); service-public.fr, F12006; Code de la construction et de
l'habitation, article L. 822-3 (no aid where a close relative owns the home); webinar of the Caf
des Hauts-de-Seine, 4 July 2024 (« Demande d'aide au logement »).
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.contract.vocabulary import OCCUPATIONS
from kiosk.journeys.commun.annee import annee
from kiosk.journeys.commun.asking import ask, common, day
from kiosk.journeys.commun.banque import compte
from kiosk.journeys.commun.coordonnees import adresse, email, telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.menage import (
    COUPLE,
    activites,
    enfants,
    famille,
    grossesse,
    naissance,
    sejour,
)
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import All, Any, Is, Not, Younger
from kiosk.journeys.model import Category, Effect, Journey, Kind, Once, Page, Question

_TENANT = Any(*(Is("occupation", one) for one in ("locataire", "meuble", "colocataire")))
_RESIDENCE = Is("occupation", "foyer")
_OWNER = Is("occupation", "accedant")
_PAYS_NOTHING = Any(Is("occupation", "proprietaire"), Is("occupation", "heberge"))
_CROUS = Is("residence", "crous")

#: Cents a month.
_LEAST_RENT, _MOST_RENT = 100, 1_000_000

#: Until this age one may be counted as a child at charge by one's parents, for their own aid.
_CHILD_UNTIL = 21

#: The APL of a social home is always paid to its landlord.
_PAID_TO_LANDLORD = Is("bailleur-type", "hlm")

# One asks for a home that one has just moved into: what the Caf knows is the one before.
_LOGEMENT = (
    ask(common(Question("occupation", Kind.CHOICE, choices=OCCUPATIONS))),
    Page("sans-charge", when=_PAYS_NOTHING, exit=True),
    *adresse(known=False),
    day("depuis", past=20, ahead=1),
)

_LOCATION = (
    ask(Question("contrat", Kind.CHOICE, choices=("bail", "sous-location")), _TENANT),
    ask(Question("accord", Kind.YES_NO), Is("contrat", "sous-location")),
    Page("sans-accord", when=Is("accord", False), exit=True),
    ask(
        Question("colocataires", Kind.NUMBER, minimum=2, maximum=20),
        Is("occupation", "colocataire"),
    ),
    ask(
        Question("bailleur-type", Kind.CHOICE, choices=("particulier", "agence", "hlm", "societe")),
        _TENANT,
    ),
    # Who rents from their parents or their children has no aid, be it through a company.
    ask(Question("parente", Kind.YES_NO), All(_TENANT, Not(Is("bailleur-type", "hlm")))),
    Page("bailleur-parent", when=Is("parente", True), exit=True),
    Page(
        "bailleur",
        (
            Question("bailleur-nom", Kind.TEXT, maximum=80, latin=True),
            Question("bailleur-adresse", Kind.TEXT, maximum=120, latin=True),
        ),
        when=_TENANT,
    ),
    ask(
        Question(
            "residence",
            Kind.CHOICE,
            choices=("crous", "etudiante", "jeunes-travailleurs", "maison-retraite", "sociale"),
        ),
        _RESIDENCE,
    ),
    ask(Question("residence-nom", Kind.TEXT, maximum=80, latin=True), _RESIDENCE),
    Page(
        "loyer-charges",
        (
            Question("loyer", Kind.MONEY, minimum=_LEAST_RENT, maximum=_MOST_RENT),
            Question("charges", Kind.MONEY, maximum=_MOST_RENT),
        ),
        when=Any(_TENANT, _RESIDENCE),
    ),
    day("premier-loyer", past=3, ahead=1, when=Any(_TENANT, _RESIDENCE)),
    ask(
        Question("versement", Kind.CHOICE, choices=("moi", "bailleur")),
        All(_TENANT, Not(_PAID_TO_LANDLORD)),
    ),
    paper("bail", _TENANT),
    paper("attestation-loyer", Any(_TENANT, All(_RESIDENCE, Not(_CROUS)))),
    paper("attestation-crous", _CROUS),
)

_PRET = (
    # The aid to owners is over for loans signed since 2020 (law of finances for 2018).
    ask(Question("pret-avant-2020", Kind.YES_NO), _OWNER),
    Page("pret-recent", when=Is("pret-avant-2020", False), exit=True),
    ask(Question("pret-type", Kind.CHOICE, choices=("pas", "conventionne", "autre")), _OWNER),
    Page(
        "pret",
        (
            Question("pret-banque", Kind.TEXT, maximum=80, latin=True),
            Question("pret-mensualite", Kind.MONEY, minimum=100, maximum=_MOST_RENT),
        ),
        when=_OWNER,
    ),
    day("pret-debut", past=40, when=_OWNER),
    paper("contrat-pret", _OWNER),
)

_PATRIMOINE = (
    ask(Question("pension-versee", Kind.YES_NO)),
    ask(
        Question("pension-montant", Kind.MONEY, minimum=100, maximum=_MOST_RENT),
        Is("pension-versee", True),
    ),
    # Above 30 000 €, what one owns counts (service-public.fr, F12006).
    ask(Question("epargne", Kind.YES_NO)),
    ask(
        Question("epargne-montant", Kind.MONEY, minimum=3_000_000, maximum=100_000_000),
        Is("epargne", True),
    ),
)

JOURNEY = Journey(
    id="demande-logement",
    category=Category.REQUEST,
    benefit="aide_logement",
    roles=who_may(Possibility.REQUEST_BENEFIT),
    forms=("Cerfa 10840", "Cerfa 10842", "Cerfa 11423"),
    once=Once.OPEN,
    effects=(Effect.ADDRESS, Effect.CONTACT, Effect.BANK, Effect.RESOURCES),
    pages=(
        *_LOGEMENT,
        *_LOCATION,
        *_PRET,
        naissance(16),
        ask(Question("a-charge", Kind.YES_NO), Younger("naissance", _CHILD_UNTIL)),
        *sejour(),
        *famille(),
        *enfants(),
        *grossesse(),
        *activites(),
        ask(Question("boursier", Kind.YES_NO), Is("activite", "etudiant")),
        paper("attestation-bourse", Is("boursier", True)),
        *annee(COUPLE),
        *_PATRIMOINE,
        telephone(known=True),
        email(known=True),
        *compte(),
        paper("rib"),
        HONNEUR,
        Page("review", review=True),
    ),
)
