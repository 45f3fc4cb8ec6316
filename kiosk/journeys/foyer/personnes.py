"""Who lives in the household: where, with whom, how old, of what nationality."""

from __future__ import annotations

from kiosk.journeys.conditions import All, Any, AtLeast, Is, Not, Younger
from kiosk.journeys.model import Kind, Page, Question

#: Days: a parent of 12 is already a question asked twice; nobody claims at more than 120.
_TWELVE_YEARS, _OLDEST = -12 * 366, -120 * 366

#: Whoever asks lives as a couple, married or not.
EN_COUPLE = Any(Is("situation", "marie-pacse"), Is("situation", "concubinage"))

#: Somebody is there, or expected, for whom one is a parent.
PARENT = Any(AtLeast("enfants", 1), Is("grossesse", True))

#: Whoever asks brings up children, or expects one, without a partner.
PARENT_ISOLE = All(Is("situation", "seul"), PARENT)

COMMUNE = Page("commune", (Question("commune", Kind.COMMUNE),))

SITUATION = Page(
    "situation",
    (Question("situation", Kind.CHOICE, choices=("seul", "marie-pacse", "concubinage")),),
)

NAISSANCE = Page(
    "naissance",
    (Question("naissance", Kind.DATE, minimum=_OLDEST, maximum=_TWELVE_YEARS),),
)

CONJOINT_NAISSANCE = Page(
    "conjoint-naissance",
    (Question("conjoint-naissance", Kind.DATE, minimum=_OLDEST, maximum=_TWELVE_YEARS),),
    when=EN_COUPLE,
)

_NATIONALITES = ("francaise", "europeenne", "autre")
_TITRES = ("moins-5-ans", "5-ans", "refugie", "aucun")

NATIONALITE = (
    Page("nationalite", (Question("nationalite", Kind.CHOICE, choices=_NATIONALITES),)),
    Page(
        "titre-sejour",
        (Question("titre-sejour", Kind.CHOICE, choices=_TITRES),),
        when=Is("nationalite", "autre"),
    ),
    Page(
        "conjoint-nationalite",
        (Question("conjoint-nationalite", Kind.CHOICE, choices=_NATIONALITES),),
        when=EN_COUPLE,
    ),
    Page(
        "conjoint-titre-sejour",
        (Question("conjoint-titre-sejour", Kind.CHOICE, choices=_TITRES),),
        when=All(EN_COUPLE, Is("conjoint-nationalite", "autre")),
    ),
)

GROSSESSE = (
    Page("grossesse", (Question("grossesse", Kind.YES_NO),)),
    Page(
        "terme",
        # A child may come some days late; a pregnancy is known some weeks after it began.
        (Question("terme", Kind.DATE, minimum=-21, maximum=290),),
        when=Is("grossesse", True),
    ),
)

#: RSA and prime d'activité are raised for a lone parent, for a time (code de l'action sociale
#: et des familles, article L262-9).
SEPARATION = Page(
    "separation-recente",
    (Question("separation-recente", Kind.YES_NO),),
    when=PARENT_ISOLE,
)

#: Below 25 without a child, the RSA asks for two years of work out of three (article L262-7-1).
JEUNE_ACTIF = Page(
    "jeune-actif",
    (Question("jeune-actif", Kind.YES_NO),),
    when=All(Younger("naissance", 25), Not(PARENT)),
)
