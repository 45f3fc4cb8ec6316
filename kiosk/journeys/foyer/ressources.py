"""What each adult does and lives on: activity, disability, income of the reference months.

The reference months are the three before the one that is estimated, or the three before the
last one since the reform of October 2024 (décret n° 2024-912): four months are known then.
Amounts typed are those paid before income tax (« net à payer avant impôt »).
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.journeys.conditions import ALWAYS, All, Condition, Has, Is, Not
from kiosk.journeys.foyer.personnes import EN_COUPLE, PARENT
from kiosk.journeys.model import Kind, Page, Question

#: Cents: 100 000 € a month is a slip of the finger.
_MOST = 10_000_000

_ACTIVITES = (
    "salarie",
    "independant",
    "chomage",
    "etudiant",
    "apprenti",
    "retraite",
    "autre",
)

#: Kinds of income, in the order in which people meet them.
REVENUS = (
    "salaire",
    "chomage",
    "independant",
    "retraite",
    "invalidite",
    "indemnites-journalieres",
    "pension-alimentaire",
)

_STATUTS = ("micro-vente", "micro-services", "micro-liberal", "reel")


def _id(who: str, name: str) -> str:
    return f"{who}{name}"


def activite(who: str, when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return what an adult does; ``who`` is the prefix of the ids: nothing, or ``conjoint-``."""
    main = _id(who, "activite")
    return (
        Page(main, (Question(main, Kind.CHOICE, choices=_ACTIVITES),), when=when),
        Page(
            _id(who, "boursier"),
            (Question(_id(who, "boursier"), Kind.YES_NO),),
            when=All(when, Is(main, "etudiant")),
        ),
        Page(
            _id(who, "chomage-long"),
            (Question(_id(who, "chomage-long"), Kind.YES_NO),),
            when=All(when, Is(main, "chomage")),
        ),
    )


def handicap(who: str, when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return the disability of an adult, as the MDPH recognised it (AAH)."""
    main = _id(who, "handicap")
    return (
        Page(
            main,
            (Question(main, Kind.CHOICE, choices=("non", "50-79", "80-100")),),
            when=when,
        ),
        Page(
            _id(who, "restriction-emploi"),
            (Question(_id(who, "restriction-emploi"), Kind.YES_NO),),
            when=All(when, Is(main, "50-79")),
        ),
    )


def revenus(who: str, when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return the income of an adult: which kinds, then how much of each, month by month."""
    kinds = _id(who, "revenus")
    pages = [
        Page(
            kinds,
            (Question(kinds, Kind.CHOICES, optional=True, choices=REVENUS),),
            when=when,
        )
    ]
    for kind in REVENUS:
        holds = All(when, Has(kinds, kind))
        pages += _independant(who, holds) if kind == "independant" else _monthly(who, kind, holds)
    return tuple(pages)


def _monthly(who: str, kind: str, when: Condition) -> Sequence[Page]:
    """The last month, then whether the others were the same, then the others if not."""
    last, same = _id(who, kind), _id(who, f"{kind}-stable")
    others = tuple(
        Question(_id(who, f"{kind}-mois-{back}"), Kind.MONEY, maximum=_MOST) for back in (2, 3, 4)
    )
    return (
        Page(last, (Question(last, Kind.MONEY, maximum=_MOST),), when=when),
        Page(same, (Question(same, Kind.YES_NO),), when=when),
        Page(_id(who, f"{kind}-mois"), others, when=All(when, Is(same, False))),
    )


def _independant(who: str, when: Condition) -> Sequence[Page]:
    """Turnover of a month for a micro-entreprise, profit of the last year otherwise."""
    statut = _id(who, "independant-statut")
    reel = Is(statut, "reel")
    return (
        Page(statut, (Question(statut, Kind.CHOICE, choices=_STATUTS),), when=when),
        Page(
            _id(who, "chiffre-affaires"),
            (Question(_id(who, "chiffre-affaires"), Kind.MONEY, maximum=_MOST),),
            when=All(when, Not(reel)),
        ),
        Page(
            _id(who, "benefice"),
            (Question(_id(who, "benefice"), Kind.MONEY, maximum=99_999_999),),
            when=All(when, reel),
        ),
    )


_YEARLY = 99_999_999

#: Aids to housing look at twelve months (décret n° 2019-1574), family benefits at the year
#: before last: asked only when they differ from the last months. Taxable amounts of a year.
ANNEE = (
    Page("annee-stable", (Question("annee-stable", Kind.YES_NO),)),
    Page(
        "annee",
        (
            Question("annee-revenus", Kind.MONEY, maximum=_YEARLY),
            Question("conjoint-annee-revenus", Kind.MONEY, maximum=_YEARLY, when=EN_COUPLE),
        ),
        when=Is("annee-stable", False),
    ),
)
AVANT_DERNIERE_ANNEE = (
    Page("n2-stable", (Question("n2-stable", Kind.YES_NO),), when=PARENT),
    Page(
        "n2",
        (
            Question("n2-revenus", Kind.MONEY, maximum=_YEARLY),
            Question("conjoint-n2-revenus", Kind.MONEY, maximum=_YEARLY, when=EN_COUPLE),
        ),
        when=All(PARENT, Is("n2-stable", False)),
    ),
)

#: Savings count above 30 000 € for housing (article R822-3-1 of the code de la construction).
EPARGNE = (
    Page("epargne", (Question("epargne", Kind.YES_NO),)),
    Page(
        "epargne-montant",
        (Question("epargne-montant", Kind.MONEY, minimum=3_000_000, maximum=_YEARLY),),
        when=Is("epargne", True),
    ),
)

#: Work and unemployment benefits of those who live on the RSA do not count for housing (code
#: de la construction et de l'habitation, article R822-15).
RSA_RECU = Page("rsa-recu", (Question("rsa-recu", Kind.YES_NO),))

PENSION_VERSEE = (
    Page("pension-versee", (Question("pension-versee", Kind.YES_NO),)),
    Page(
        "pension-versee-montant",
        (Question("pension-versee-montant", Kind.MONEY, minimum=100, maximum=_MOST),),
        when=Is("pension-versee", True),
    ),
)

__all__ = [
    "ANNEE",
    "AVANT_DERNIERE_ANNEE",
    "EPARGNE",
    "PENSION_VERSEE",
    "REVENUS",
    "RSA_RECU",
    "activite",
    "handicap",
    "revenus",
]
