"""« Mon agenda »: the dates to come that concern a household, each with the reason."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field


class AgendaKind(StrEnum):
    """What happens on a day; the sentence is ``agenda-<kind>``, and ``agenda-age-<age>`` for an
    anniversary that changes rights."""

    PAIEMENT = "paiement"
    DECLARATION = "declaration"
    RENDEZ_VOUS = "rendez-vous"
    PIECE = "piece"
    FIN_DE_DROIT = "fin-de-droit"
    NAISSANCE = "naissance"
    ANNIVERSAIRE = "anniversaire"


class AgendaEvent(BaseModel):
    """One date. ``key`` names it for good, so that it is told once.

    ``on`` is the day, or the last day on which something may be done; ``late``: that day has
    passed. ``benefit`` is what it is about, ``prenoms`` of whom, ``age`` how old they become,
    ``paper`` a key of :data:`kiosk.contract.vocabulary.PAPERS`; ``at`` and ``place`` are those
    of a rendez-vous.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    kind: AgendaKind
    on: date
    late: bool = False
    benefit: str | None = None
    prenoms: str | None = Field(None, repr=False)
    age: int | None = None
    paper: str | None = None
    at: time | None = None
    place: str | None = None
