"""The declaration of « Demande d'allocation de soutien familial ».

Source: Cerfa 12038 (« Demande d'allocation de soutien familial ») and 11423 (« Déclaration de
situation »); service-public.fr, F815 (separated parents) and F33647 (a child taken in); articles
L. 523-1 and L. 581-2 of the Code de la sécurité sociale. Webinar of the Caf des Hauts-de-Seine,
4 July 2024: asked for by allocataires, whose children the Caf knows.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, Role, who_may
from kiosk.contract.vocabulary import FAMILIES
from kiosk.journeys.commun.asking import YEAR, ask, day
from kiosk.journeys.commun.banque import compte
from kiosk.journeys.commun.coordonnees import email, telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.menage import COUPLE, said
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import All, Any, Is, Not
from kiosk.journeys.model import Category, Effect, Journey, Kind, Once, Page, Question, Source

_PARENT, _TAKEN_IN = Is("lien", "parent"), Is("lien", "recueilli")
_FIXED, _NONE = Is("autre-parent", "pension-fixee"), Is("autre-parent", "sans-pension")
_OWES = Any(_FIXED, _NONE)
_UNPAID = Any(Is("pension-payee", "rien"), Is("pension-payee", "partie"))

#: Characters of a name, and of an address or an employer.
_NAME, _LINE = 60, 120

_FAMILLE = (
    ask(Question("lien", Kind.CHOICE, choices=("parent", "recueilli"))),
    ask(Question("enfants-concernes", Kind.CHOICES, source=Source.ENFANTS)),
    ask(said(Question("famille", Kind.CHOICE, choices=FAMILIES, known=True)), _PARENT),
    # It is for who brings up a child alone; whoever took one in may live as a couple.
    Page("en-couple", when=COUPLE, exit=True),
    day("seul-depuis", past=25, when=_PARENT),
)

_RECUEIL = (
    ask(Question("confie", Kind.YES_NO), _TAKEN_IN),
    Page("sans-decision", when=Is("confie", False), exit=True),
    day("confie-depuis", past=20, when=_TAKEN_IN),
    ask(Question("parents", Kind.CHOICE, choices=("decedes", "absents")), _TAKEN_IN),
)

_AUTRE_PARENT = (
    ask(
        Question(
            "autre-parent",
            Kind.CHOICE,
            choices=("pension-fixee", "sans-pension", "non-reconnu", "decede", "alternee"),
        ),
        _PARENT,
    ),
    Page("residence-alternee", when=Is("autre-parent", "alternee"), exit=True),
    day("deces", past=20, when=Is("autre-parent", "decede")),
    ask(
        Question("pension-titre", Kind.CHOICE, choices=("jugement", "avocats", "notaire", "caf")),
        _FIXED,
    ),
    ask(Question("pension-montant", Kind.MONEY, minimum=100, maximum=1_000_000), _FIXED),
    ask(Question("pension-payee", Kind.CHOICE, choices=("rien", "partie", "tout")), _FIXED),
    day("impaye-depuis", past=5, when=_UNPAID),
    ask(Question("procedure", Kind.YES_NO), _UNPAID),
    ask(
        Question(
            "raison", Kind.CHOICE, choices=("refuse", "introuvable", "sans-argent", "violences")
        ),
        _NONE,
    ),
    ask(Question("demarche", Kind.CHOICE, choices=("juge", "accord", "aucune")), _NONE),
    Page(
        "autre-parent-identite",
        (
            Question("autre-parent-nom", Kind.TEXT, maximum=_NAME, latin=True),
            Question("autre-parent-prenoms", Kind.TEXT, maximum=_NAME, latin=True),
        ),
        when=_OWES,
    ),
    ask(
        Question(
            "autre-parent-naissance",
            Kind.DATE,
            optional=True,
            minimum=-100 * YEAR,
            maximum=-14 * YEAR,
        ),
        _OWES,
    ),
    Page(
        "autre-parent-ou",
        (
            Question("autre-parent-adresse", Kind.TEXT, optional=True, maximum=_LINE, latin=True),
            Question("autre-parent-employeur", Kind.TEXT, optional=True, maximum=_LINE, latin=True),
        ),
        when=_OWES,
    ),
    # Asking lets the Caf act in one's stead, through the Aripa (L. 581-2): never forced on whoever
    # fears the other parent, with whom the Caf speaks first.
    ask(Question("mandat", Kind.CONSENT), Any(_FIXED, All(_NONE, Not(Is("raison", "violences"))))),
)

JOURNEY = Journey(
    id="demande-asf",
    category=Category.REQUEST,
    benefit="asf",
    roles=who_may(Possibility.REQUEST_BENEFIT) - {Role.NON_ALLOCATAIRE},
    forms=("Cerfa 12038", "Cerfa 11423"),
    once=Once.OPEN,
    effects=(Effect.CONTACT, Effect.BANK),
    pages=(
        *_FAMILLE,
        *_RECUEIL,
        *_AUTRE_PARENT,
        paper("jugement", Any(_FIXED, _TAKEN_IN)),
        paper("acte-naissance", Is("autre-parent", "non-reconnu")),
        paper("livret-famille", Any(Is("autre-parent", "decede"), Is("parents", "decedes"))),
        paper("plainte", Is("raison", "violences")),
        telephone(known=True),
        email(known=True),
        *compte(),
        paper("rib"),
        HONNEUR,
        Page("review", review=True),
    ),
)
