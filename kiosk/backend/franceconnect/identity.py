"""Who the provider says it is: the état civil pivot, and what is known of it here.

The pivot is given names, family name, gender, birth date, birthplace (an Insee code, empty
abroad) and country of birth (Insee, 99100: France). A birth date that was presumed comes as
the first of January.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.backend.franceconnect.refusals import Why, refused
from kiosk.contract.identity import Creation
from kiosk.journeys.rules.communes import commune_coded

#: Insee's code of France among countries.
FRANCE = "99100"

_Name = Annotated[str, Field(min_length=1, max_length=120)]

_CIVILITES = {"female": "Mme", "male": "M."}

#: Months of a NIR that say nothing of the month of birth (incomplete civil status).
_TRUE_MONTHS = frozenset(range(1, 13))


class _Claims(BaseModel):
    """The claims of the person, as the provider writes them."""

    model_config = ConfigDict(extra="ignore")

    given_name: _Name
    family_name: _Name
    gender: Literal["female", "male"]
    birthdate: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    birthplace: Annotated[str, Field(pattern=r"^(\d[\dAB]\d{3})?$")] = ""
    birthcountry: Annotated[str, Field(pattern=r"^99\d{3}$")]
    preferred_username: Annotated[str, Field(max_length=120)] = ""
    email: Annotated[str, Field(max_length=254)] = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """A person, as the provider knows them. ``subject`` names them to us alone."""

    subject: str = field(repr=False)
    given_names: str = field(repr=False)
    family_name: str = field(repr=False)
    civilite: str = field(repr=False)
    birth: date = field(repr=False)
    birthplace: str = field(repr=False)
    birthcountry: str = field(repr=False)
    usual_name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)

    @property
    def maybe_presumed(self) -> bool:
        """Whether only the year of the birth date may be known."""
        return (self.birth.month, self.birth.day) == (1, 1)

    @property
    def born_in_france(self) -> bool:
        """Whether the country of birth is France."""
        return self.birthcountry == FRANCE


def identity_of(claims: dict[str, Any], issuer: str) -> Identity:
    """Return who the claims name. Raises :class:`Refused` when the pivot is not whole."""
    try:
        told = _Claims.model_validate(claims)
        birth = date.fromisoformat(_whole(told.birthdate))
    except (ValidationError, ValueError):
        raise refused(Why.IDENTITY_INCOMPLETE) from None
    if told.birthcountry == FRANCE and not told.birthplace:
        raise refused(Why.IDENTITY_INCOMPLETE)
    return Identity(
        subject=subject_of(claims, issuer),
        given_names=told.given_name,
        family_name=told.family_name,
        civilite=_CIVILITES[told.gender],
        birth=birth,
        birthplace=told.birthplace,
        birthcountry=told.birthcountry,
        usual_name=told.preferred_username,
        email=told.email,
    )


def subject_of(claims: dict[str, Any], issuer: str) -> str:
    """Return what is kept of whom a provider names: a digest, of that provider alone."""
    return hashlib.sha256(f"{issuer}\n{claims['sub']}".encode()).hexdigest()


def _whole(text: str) -> str:
    """Return a date where an unknown month or day, 00, is the first."""
    year, month, day = text.split("-")
    return f"{year}-{'01' if month == '00' else month}-{'01' if day == '00' else day}"


def folded(name: str) -> str:
    """Return a name for comparison: no accents, no punctuation, no case."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("œ", "oe").replace("æ", "ae"))
    letters = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(letters.split())


@dataclass(frozen=True, slots=True)
class Known:
    """A person as the Caf knows them. ``identifier`` is what their account is called by."""

    identifier: str = field(repr=False)
    given_names: str
    family_name: str
    civilite: str
    birth: date


def same_person(identity: Identity, known: Known) -> bool:
    """Return whether an identity and a person of the Caf have the same civil status.

    All given names must be the same, or the first where the Caf knows the first only. Place
    and country are compared with the NIR, which tells them as of the day it was given: only
    « born abroad » or « born in France » is certain.
    """
    return (
        folded(identity.family_name) == folded(known.family_name)
        and _same_given_names(identity.given_names, known.given_names)
        and identity.civilite == known.civilite
        and _same_birth(identity, known)
        and _same_country(identity, known.identifier)
    )


def _same_given_names(one: str, other: str) -> bool:
    mine, theirs = folded(one).split(), folded(other).split()
    shortest = min(len(mine), len(theirs))
    return shortest > 0 and mine[:shortest] == theirs[:shortest]


def _same_birth(identity: Identity, known: Known) -> bool:
    if identity.birth == known.birth:
        return True
    # The Caf may have written another day of the year that is all that is known.
    month = re.fullmatch(r"[12]\d{2}(\d{2}).*", known.identifier)
    unknown = month is not None and int(month[1]) not in _TRUE_MONTHS
    return identity.maybe_presumed and unknown and identity.birth.year == known.birth.year


def _same_country(identity: Identity, identifier: str) -> bool:
    department = identifier[5:7]
    if identifier.startswith("P"):
        return True
    # 91 to 96: Algeria, Morocco and Tunisia, in the numbers given before they were countries.
    abroad = department == "99" or (
        department in {"91", "92", "93", "94", "95", "96"} and identity.birth.year < 1968
    )
    return abroad if not identity.born_in_france else department != "99"


def creation_answers(identity: Identity) -> dict[str, str | bool]:
    """Return what of the journey ``create-account`` the identity answers; the person confirms
    or changes it. A country is asked again: its code is not Insee's there. So is a commune
    that is gone."""
    answers: dict[str, str | bool] = {
        Creation.CIVILITE: "madame" if identity.civilite == "Mme" else "monsieur",
        Creation.NOM_NAISSANCE: identity.family_name,
        Creation.PRENOMS: identity.given_names,
        Creation.DATE_NAISSANCE: identity.birth.isoformat(),
        Creation.NE_EN_FRANCE: identity.born_in_france,
    }
    commune = commune_coded(identity.birthplace)
    if commune is not None:
        answers[Creation.COMMUNE_NAISSANCE] = commune.value
    if identity.usual_name and folded(identity.usual_name) != folded(identity.family_name):
        answers[Creation.NOM_USAGE] = identity.usual_name
    if identity.email:
        answers[Creation.EMAIL] = identity.email
    return {str(key): value for key, value in answers.items()}
