"""What the Caf knows of a household's life: « Mon profil » and « Mes ressources ».

Who does not manage the dossier sees their own data only: no work, child, pregnancy, bank account
or resource of anybody else. Nobody sees the telephone or the e-mail of another one.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.models import Cents, Month, Person

#: A month, or a whole year.
Period = Annotated[str, Field(pattern=r"^\d{4}(-(0[1-9]|1[0-2]))?$")]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FamilyState(_Model):
    """How the household lives: a key of :data:`kiosk.contract.vocabulary.FAMILIES`."""

    situation: str
    since: date | None = None


class WorkState(_Model):
    """What an adult does: a key of :data:`kiosk.contract.vocabulary.ACTIVITES`."""

    person_id: str
    prenoms: str
    activite: str
    since: date | None = None


class DwellingState(_Model):
    """How the household lives where it lives: a key of
    :data:`kiosk.contract.vocabulary.OCCUPATIONS`, and the rent of a month without charges."""

    occupation: str
    loyer: Cents | None = None
    since: date | None = None


class OwnContact(_Model):
    """How the Caf reaches the person who asks."""

    telephone: str | None = Field(None, repr=False)
    email: str | None = Field(None, repr=False)


class BankState(_Model):
    """Where benefits are paid."""

    holder: str
    iban_masked: str
    since: date | None = None


class PregnancyState(_Model):
    """A pregnancy that was declared: of whom, when the birth is expected, of how many."""

    person_id: str
    prenoms: str
    expected_on: date
    children: int


class Profile(_Model):
    """« Mon profil ». What a role may not see, or what is not known, is None or empty.

    ``adresse`` are the lines of the address, ``commune`` its postcode and Insee code
    (``92100-92012``).
    """

    person: Person
    family: FamilyState | None = None
    works: tuple[WorkState, ...] = ()
    adresse: tuple[str, ...]
    commune: str | None = None
    dwelling: DwellingState | None = None
    contact: OwnContact = OwnContact()
    bank: BankState | None = None
    pregnancies: tuple[PregnancyState, ...] = ()
    children: tuple[Person, ...] = ()


class Resource(_Model):
    """Money of one month, or of one year: a key of
    :data:`kiosk.contract.vocabulary.RESOURCES`, and who said so: the person
    (``declared``), or an employer or the taxes (``known``)."""

    period: Period
    kind: str
    amount: Cents
    origin: Literal["declared", "known"]


class ResourcesOf(_Model):
    """The resources of one member, the latest first."""

    person_id: str
    prenoms: str
    resources: tuple[Resource, ...]


class Resources(_Model):
    """« Mes ressources »: the months shown, the current one first, and who had what."""

    months: tuple[Month, ...]
    members: tuple[ResourcesOf, ...]
