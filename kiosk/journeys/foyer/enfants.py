"""The children of the household: how many, how old, and what is particular to some."""

from __future__ import annotations

from kiosk.journeys.conditions import (
    All,
    Any,
    AtLeast,
    Condition,
    Has,
    Is,
    Not,
    Sooner,
    Younger,
)
from kiosk.journeys.foyer.personnes import EN_COUPLE, PARENT_ISOLE
from kiosk.journeys.model import Check, Kind, Page, Question, repeated

#: More children than this are asked again: the kiosk sends such a family to the counter.
MOST = 12

#: Days: family benefits stop at 20, those of housing at 21, of the RSA at 25.
_TWENTY_FIVE_YEARS = -25 * 366

NOMBRE = Page("enfants", (Question("enfants", Kind.NUMBER, minimum=0, maximum=MOST),))

NAISSANCES = repeated(
    MOST,
    lambda n: (
        Page(
            f"enfant-{n}-naissance",
            (
                Question(
                    f"enfant-{n}-naissance",
                    Kind.DATE,
                    minimum=_TWENTY_FIVE_YEARS,
                    maximum=0,
                    words="enfant-naissance",
                    ordinal=n,
                ),
            ),
            when=AtLeast("enfants", n),
            words="enfant-naissance",
            ordinal=n,
        ),
    ),
)

#: A child born less than five years after every adult of the household is a slip: asked
#: again, nobody is accused. Who brings up a younger brother or sister is not stopped.
CHECKS = tuple(
    Check(
        f"enfant-{n}-naissance",
        "parent-trop-jeune",
        fails=All(
            Sooner(f"enfant-{n}-naissance", "naissance", years=5),
            Any(Not(EN_COUPLE), Sooner(f"enfant-{n}-naissance", "conjoint-naissance", years=5)),
        ),
    )
    for n in range(1, MOST + 1)
)


def younger_child(years: int) -> Condition:
    """Return the condition that at least one child has not reached that age."""
    return Any(
        *(
            All(AtLeast("enfants", n), Younger(f"enfant-{n}-naissance", years))
            for n in range(1, MOST + 1)
        )
    )


_HANDICAPS = ("non", "50-79", "80-100")
_COMPLEMENTS = ("aucun", "1", "2", "3", "4", "5", "6")

PARTICULARITES = Page(
    "enfants-cas",
    (
        Question(
            "enfants-cas",
            Kind.CHOICES,
            optional=True,
            choices=("garde-alternee", "handicap", "salaire"),
        ),
    ),
    when=AtLeast("enfants", 1),
)


def _page(n: int, name: str, question: Question, when: Condition) -> Page:
    return Page(
        f"enfant-{n}-{name}",
        (question,),
        when=All(AtLeast("enfants", n), when),
        words=f"enfant-{name}",
        ordinal=n,
    )


GARDES = repeated(
    MOST,
    lambda n: (
        _page(
            n,
            "garde-alternee",
            Question(
                f"enfant-{n}-garde-alternee",
                Kind.YES_NO,
                words="enfant-garde-alternee",
                ordinal=n,
            ),
            Has("enfants-cas", "garde-alternee"),
        ),
    ),
)
HANDICAPS = repeated(
    MOST,
    lambda n: (
        _page(
            n,
            "handicap",
            Question(
                f"enfant-{n}-handicap",
                Kind.CHOICE,
                choices=_HANDICAPS,
                words="enfant-handicap",
                ordinal=n,
            ),
            Has("enfants-cas", "handicap"),
        ),
        _page(
            n,
            "complement",
            Question(
                f"enfant-{n}-complement",
                Kind.CHOICE,
                choices=_COMPLEMENTS,
                words="enfant-complement",
                ordinal=n,
            ),
            All(
                Has("enfants-cas", "handicap"),
                Any(Is(f"enfant-{n}-handicap", "50-79"), Is(f"enfant-{n}-handicap", "80-100")),
            ),
        ),
    ),
)
SALAIRES = repeated(
    MOST,
    lambda n: (
        _page(
            n,
            "salaire",
            Question(
                f"enfant-{n}-salaire",
                Kind.MONEY,
                maximum=1_000_000,
                words="enfant-salaire",
                ordinal=n,
            ),
            Has("enfants-cas", "salaire"),
        ),
    ),
)

#: What the other parent pays for the children of somebody alone (ASF).
AUTRE_PARENT = (
    Page(
        "autre-parent",
        (
            Question(
                "autre-parent",
                Kind.CHOICE,
                choices=("pension", "rien", "decede-inconnu", "alternee"),
            ),
        ),
        when=All(PARENT_ISOLE, AtLeast("enfants", 1)),
    ),
    Page(
        "pension-enfants",
        (Question("pension-enfants", Kind.MONEY, minimum=1, maximum=1_000_000),),
        when=All(PARENT_ISOLE, AtLeast("enfants", 1), Is("autre-parent", "pension")),
    ),
)

#: Whose care is paid for (CMG): a child below six, or below twelve for a parent alone (since
#: September 2025).
_GARDABLE = Any(younger_child(6), All(Is("situation", "seul"), younger_child(12)))
_PAYEE = Any(
    Is("garde", "assistante-maternelle"), Is("garde", "domicile"), Is("garde", "micro-creche")
)
GARDE_PAYEE = (
    Page(
        "garde",
        (
            Question(
                "garde",
                Kind.CHOICE,
                choices=("aucune", "creche", "assistante-maternelle", "domicile", "micro-creche"),
            ),
        ),
        when=_GARDABLE,
    ),
    Page(
        "garde-payee",
        (
            Question("garde-cout", Kind.MONEY, minimum=100, maximum=1_000_000),
            Question("garde-heures", Kind.NUMBER, minimum=1, maximum=400),
        ),
        when=All(_GARDABLE, _PAYEE),
    ),
)

#: A parent stops or reduces their work for a child below three (PreParE).
CONGE_PARENTAL = Page(
    "conge-parental",
    (
        Question(
            "conge-parental",
            Kind.CHOICE,
            choices=("non", "total", "mi-temps", "50-80"),
        ),
    ),
    when=younger_child(3),
)
