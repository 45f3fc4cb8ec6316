"""Who is signed in, in which visit, and how many times somebody guessed wrong."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Table


class Visit(Table):
    """A visit to a kiosk in which somebody signed in, or that was ended."""

    __tablename__ = "visits"

    kiosk_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    visit_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    known_since: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class OpenSession(Table):
    """A person signed in. The token itself is never kept, only its SHA-256.

    ``previous_sign_in`` is what Mon Compte shows as the last sign-in: the one before.
    """

    __tablename__ = "open_sessions"
    __table_args__ = (Index("open_sessions_of_visit", "kiosk_id", "visit_id"),)

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"))
    kiosk_id: Mapped[str] = mapped_column(String(64))
    visit_id: Mapped[str] = mapped_column(String(64))
    expires_at: Mapped[datetime]
    previous_sign_in: Mapped[datetime | None]


class Guesses(Table):
    """Wrong passwords given for one identifier, known or not, or from one kiosk."""

    __tablename__ = "guesses"

    subject: Mapped[str] = mapped_column(String(80), primary_key=True)
    count: Mapped[int]
    since: Mapped[datetime]
