"""Conseillers, in which visit each is, and the mandats that people gave to their organisation."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, Table


class Conseiller(Table):
    """Somebody who helps people, for an organisation.

    ``secret`` is the seed of their time codes (base 32), which no digest can replace: a code is
    computed, not recognised. ``last_step`` is the step of the last one used: none is good twice.
    ``badge`` is the keyed digest of what their badge holds, ``wrong_pins`` how many came with it
    since the last right one. ``invented`` ones exist in a demonstration only.
    """

    __tablename__ = "conseillers"

    id: Mapped[Id]
    login: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    organisation: Mapped[str] = mapped_column(String(120))
    secret: Mapped[str] = mapped_column(String(64))
    last_step: Mapped[int]
    pin_hash: Mapped[str] = mapped_column(String(255))
    badge: Mapped[str | None] = mapped_column(String(64), unique=True)
    wrong_pins: Mapped[int]
    invented: Mapped[bool]
    made_at: Mapped[datetime]
    #: Helps no more, until somebody opens it again.
    closed_at: Mapped[datetime | None]


class ConseillerEmail(Table):
    """The address by which ProConnect names a conseiller, as the operator gave it.

    ``subject`` is the digest of who came in by it first: an address that is given to somebody
    else later is not theirs here, until the operator gives it again.
    """

    __tablename__ = "conseiller_emails"

    conseiller_id: Mapped[str] = mapped_column(ForeignKey("conseillers.id"), primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    subject: Mapped[str | None] = mapped_column(String(64))


class ConseillerPresence(Table):
    """The conseiller of a visit, until ``until`` without a sign of them.

    ``conseiller_id`` is None once they left. ``training`` outlives them: a visit of invented
    people that began as training sends nothing, until a conseiller ends the training.
    """

    __tablename__ = "conseiller_presences"

    kiosk_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    visit_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    conseiller_id: Mapped[str | None] = mapped_column(ForeignKey("conseillers.id"), index=True)
    until: Mapped[datetime]
    training: Mapped[bool]


class Mandat(Table):
    """What a person let an organisation help with. Names are those of the day it was given.

    It was given in a visit, and with ``days`` 0 it holds there only: ``over_at`` is when that
    visit ended. ``letter_id`` is set once a copy was sent.
    """

    __tablename__ = "mandats"
    __table_args__ = (Index("mandats_of_visit", "kiosk_id", "visit_id"),)

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(24), unique=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), index=True)
    conseiller_id: Mapped[str] = mapped_column(ForeignKey("conseillers.id"))
    conseiller: Mapped[str] = mapped_column(String(120))
    organisation: Mapped[str] = mapped_column(String(120))
    days: Mapped[int]
    protection: Mapped[str] = mapped_column(String(12))
    locale: Mapped[str] = mapped_column(String(12))
    given_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    kiosk_id: Mapped[str] = mapped_column(String(64))
    visit_id: Mapped[str] = mapped_column(String(64))
    over_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    letter_id: Mapped[str | None] = mapped_column(ForeignKey("letters.id"), index=True)


class MandatJourney(Table):
    """A démarche that a mandat covers."""

    __tablename__ = "mandat_journeys"

    mandat_id: Mapped[str] = mapped_column(ForeignKey("mandats.id"), primary_key=True)
    journey: Mapped[str] = mapped_column(String(60), primary_key=True)
    rank: Mapped[int]


class MandatDocument(Table):
    """The PDF of a mandat: what its giver read and agreed to never changes."""

    __tablename__ = "mandat_documents"

    mandat_id: Mapped[str] = mapped_column(ForeignKey("mandats.id"), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
