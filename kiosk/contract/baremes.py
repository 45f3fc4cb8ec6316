"""The barèmes of a month: what the law says in figures, with the day since which it says so.

Computed from the parameters of OpenFisca-France, never written by hand. Money is in cents of
euro, ceilings in cents a year.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.models import Cents, Month


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class BaremeId(StrEnum):
    """What a barème is of, in the order in which they are told; ``bareme-of-<value>``."""

    BASE = "base"
    RSA = "rsa"
    PRIME_ACTIVITE = "prime-activite"
    AF = "af"
    CF = "cf"
    ASF = "asf"
    ARS = "ars"
    PAJE = "paje"
    AAH = "aah"
    AEEH = "aeeh"
    LOGEMENT = "logement"


class RowKind(StrEnum):
    """What the figure of a row is; the words are ``bareme-kind-<value>``."""

    #: Cents, at each payment.
    AMOUNT = "amount"
    #: Cents a year: above it, nothing is paid, or less.
    CEILING = "ceiling"
    #: A part of something else: 0.5 is one half.
    RATE = "rate"
    #: Years.
    AGE = "age"
    #: So many times the hourly minimum wage before deductions.
    HOURLY = "hourly"


class Territory(StrEnum):
    """Where a row holds; the words are ``bareme-in-<value>``. Mayotte has other scales."""

    EVERYWHERE = "everywhere"
    METROPOLE = "metropole"
    DOM = "dom"


class BaremeParameter(_Model):
    """A parameter of OpenFisca-France that a figure rests on: its path, and since when."""

    path: str
    value: float
    since: date


class BaremeRow(_Model):
    """One figure. ``key`` is the end of ``bareme-<key>``, its words.

    ``cents`` for an amount or a ceiling, ``number`` for the rest. ``after_crds`` is what
    reaches the family, where the amount bears the CRDS. ``since`` is the day of the latest
    of its ``parameters``.
    """

    key: str
    kind: RowKind
    territory: Territory = Territory.EVERYWHERE
    cents: Cents | None = None
    number: float | None = None
    after_crds: Cents | None = None
    since: date
    parameters: tuple[BaremeParameter, ...] = Field(min_length=1)


class Bareme(_Model):
    """The rows of one benefit."""

    id: BaremeId
    rows: tuple[BaremeRow, ...]


class Lacking(StrEnum):
    """What the model does not know, and is said rather than shown wrong; ``bareme-lacks-…``."""

    QUOTIENT_FAMILIAL = "quotient-familial"
    AJPA = "ajpa"
    AJPP = "ajpp"
    CMG = "cmg"
    ELSEWHERE = "elsewhere"


class Baremes(_Model):
    """All barèmes of a month, and the version of OpenFisca-France that they come from."""

    month: Month
    law: str
    crds: float
    baremes: tuple[Bareme, ...]
    lacking: tuple[Lacking, ...] = tuple(Lacking)

    def of(self, bareme: BaremeId) -> Bareme:
        """Return the barème of a benefit; one without rows where the month has none."""
        return next((one for one in self.baremes if one.id is bareme), Bareme(id=bareme, rows=()))
