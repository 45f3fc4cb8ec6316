"""How people are known and reached, codes on their way, and what an allocataire authorised.

Apart from :mod:`kiosk.backend.store.people`, which holds what every dossier has.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, Table


class Identity(Table):
    """The NIR of a member, without its key. Who waits for one has no row."""

    __tablename__ = "identities"

    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), primary_key=True)
    nir: Mapped[str] = mapped_column(String(13), unique=True)


class Contact(Table):
    """Where the Caf reaches a member: addresses that were shown to be theirs."""

    __tablename__ = "contacts"

    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), primary_key=True)
    telephone: Mapped[str | None] = mapped_column(String(20))
    email: Mapped[str | None] = mapped_column(String(254))


class Declared(Table):
    """What a person said of themselves when they opened their account: birth, papers, parents."""

    __tablename__ = "declared"

    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), primary_key=True)
    answers: Mapped[dict[str, Any]]
    declared_at: Mapped[datetime]


class Retired(Table):
    """A provisional identifier that gave way to a NIR: it still says where to go."""

    __tablename__ = "retired_identifiers"

    identifier: Mapped[str] = mapped_column(String(16), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), index=True)


class Delegation(Table):
    """What the allocataire of a dossier last decided about the conjoint."""

    __tablename__ = "delegations"

    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), primary_key=True)
    decision: Mapped[str] = mapped_column(String(8))
    decided_at: Mapped[datetime]


class SentCode(Table):
    """A code on its way, then what it proved, in one visit. Erased with the visit.

    ``code`` and ``proof`` are keyed digests; ``code`` is None once it was used. ``subject`` is
    what limits count: the address, or the identifier. A recovery for nobody has a row like any
    other, with a digest that no code gives and no ``member_id``.
    """

    __tablename__ = "sent_codes"
    __table_args__ = (Index("sent_codes_of_visit", "kiosk_id", "visit_id"),)

    id: Mapped[Id]
    kiosk_id: Mapped[str] = mapped_column(String(64))
    visit_id: Mapped[str] = mapped_column(String(64))
    purpose: Mapped[str] = mapped_column(String(12))
    channel: Mapped[str] = mapped_column(String(8))
    locale: Mapped[str] = mapped_column(String(12))
    subject: Mapped[str] = mapped_column(String(64))
    address: Mapped[str | None] = mapped_column(String(254))
    member_id: Mapped[str | None] = mapped_column(ForeignKey("members.id"))
    identifier: Mapped[str | None] = mapped_column(String(16))
    code: Mapped[str | None] = mapped_column(String(64))
    tries: Mapped[int]
    resends: Mapped[int]
    sent_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    proof: Mapped[str | None] = mapped_column(String(64), unique=True)
    proof_until: Mapped[datetime | None]


class LetterCode(Table):
    """The code of a letter, typed in a later visit."""

    __tablename__ = "letter_codes"

    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), primary_key=True)
    code: Mapped[str] = mapped_column(String(64))
    tries: Mapped[int]
    expires_at: Mapped[datetime]


class DoneInVisit(Table):
    """What an idempotency key did in a visit where nobody was signed in. Erased with it.

    ``key`` and ``request`` are digests made with the key itself, which is kept nowhere: what
    was asked, a password among it, cannot be guessed from them.
    """

    __tablename__ = "done_in_visit"

    kiosk_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    visit_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    request: Mapped[str] = mapped_column(String(64))
    answer: Mapped[str] = mapped_column(Text)
    done_at: Mapped[datetime]
