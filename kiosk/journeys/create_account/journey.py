"""The declaration of the first step of an account creation: who one is, how one is reached.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024. The code and the password are
journeys of their own, shared with the recovery. Ids are those of
:class:`kiosk.contract.identity.Creation`.

Known gap: communes of birth are those of today. Who was born in one that is gone gives the
one that it became, found by its postcode.
"""

from __future__ import annotations

from kiosk.contract.access import Role
from kiosk.journeys.conditions import Any, Differs, Is, NirDisagrees, Not
from kiosk.journeys.model import Check, Journey, Kind, Page, Question

#: Days: the oldest are 120; who is younger than 14 has no account (two years before 16, when
#: a child may receive a benefit in their own name).
_OLDEST, _YOUNGEST = -120 * 366, -14 * 365

#: Days: no paper that is shown today is older.
_OLDEST_PAPER = -40 * 366

#: Reads an identity paper with the camera, and fills in what it says.
CAMERA = "camera"

#: Lead back to the number, and to the day of birth, when they do not go together.
MEND_NIR, MEND_BIRTH = "corriger-nir", "corriger-naissance"

_HAS_NIR = Is("possede-nir", True)
_IN_FRANCE = Is("ne-en-france", True)
_LIVES_IN_FRANCE = Is("reside-en-france", True)
_BY_SMS = Is("contact", "sms")

_SHOWN_PAPER = Any(
    Is("piece", "carte-identite"), Is("piece", "titre-sejour"), Is("piece", "passeport")
)


def _name(question: str, *, optional: bool = False) -> Question:
    return Question(question, Kind.TEXT, optional=optional, maximum=80, latin=True)


def _parent(n: int) -> Page:
    """Ask for a parent; the second may be unknown."""
    optional = n > 1
    return Page(
        f"parent-{n}",
        (
            _name(f"parent-{n}-nom", optional=optional),
            _name(f"parent-{n}-prenoms", optional=optional),
        ),
        when=Not(_HAS_NIR),
    )


JOURNEY = Journey(
    id="create-account",
    roles=frozenset({Role.NON_ALLOCATAIRE}),
    signed_in=False,
    submits=False,
    pages=(
        Page("possede-nir", (Question("possede-nir", Kind.YES_NO),), doors=(CAMERA,)),
        Page("nir", (Question("nir", Kind.NIR),), when=_HAS_NIR),
        Page(
            "civilite",
            (Question("civilite", Kind.CHOICE, choices=("madame", "monsieur")),),
        ),
        Page("nom-naissance", (_name("nom-naissance"),)),
        Page("prenoms", (_name("prenoms"),)),
        Page("nom-usage", (_name("nom-usage", optional=True),)),
        Page(
            "date-naissance",
            (Question("date-naissance", Kind.DATE, minimum=_OLDEST, maximum=_YOUNGEST),),
        ),
        # A question, not a refusal: numbers are attributed once, civil status changes.
        Page(
            "nir-verifie",
            (Question("nir-verifie", Kind.CONSENT),),
            when=NirDisagrees("nir", "date-naissance", "civilite"),
            doors=(MEND_NIR, MEND_BIRTH),
        ),
        Page("ne-en-france", (Question("ne-en-france", Kind.YES_NO),)),
        Page(
            "commune-naissance",
            (Question("commune-naissance", Kind.COMMUNE),),
            when=_IN_FRANCE,
        ),
        Page(
            "pays-naissance",
            (Question("pays-naissance", Kind.COUNTRY),),
            when=Not(_IN_FRANCE),
        ),
        Page("ville-naissance", (_name("ville-naissance"),), when=Not(_IN_FRANCE)),
        _parent(1),
        _parent(2),
        Page("reside-en-france", (Question("reside-en-france", Kind.YES_NO),)),
        Page(
            "code-postal",
            (Question("code-postal", Kind.COMMUNE),),
            when=_LIVES_IN_FRANCE,
        ),
        Page(
            "pays-residence",
            (Question("pays-residence", Kind.COUNTRY),),
            when=Not(_LIVES_IN_FRANCE),
        ),
        Page(
            "piece",
            (
                Question(
                    "piece",
                    Kind.CHOICE,
                    choices=("carte-identite", "titre-sejour", "passeport", "aucune"),
                ),
            ),
        ),
        Page(
            "sans-piece",
            (Question("sans-piece", Kind.CONSENT),),
            when=Is("piece", "aucune"),
        ),
        Page(
            "piece-numero",
            (Question("piece-numero", Kind.TEXT, minimum=6, maximum=20, latin=True),),
            when=_SHOWN_PAPER,
        ),
        Page(
            "piece-date",
            (Question("piece-date", Kind.DATE, minimum=_OLDEST_PAPER, maximum=0),),
            when=_SHOWN_PAPER,
        ),
        Page("contact", (Question("contact", Kind.CHOICE, choices=("sms", "email")),)),
        Page(
            "numero",
            (Question("telephone", Kind.MOBILE), Question("telephone-bis", Kind.MOBILE)),
            when=_BY_SMS,
        ),
        Page(
            "adresse",
            (Question("email", Kind.EMAIL), Question("email-bis", Kind.EMAIL)),
            when=Not(_BY_SMS),
        ),
        Page("review", review=True),
    ),
    checks=(
        Check("telephone-bis", "differe", fails=Differs("telephone-bis", "telephone")),
        Check("email-bis", "differe", fails=Differs("email-bis", "email")),
    ),
)
