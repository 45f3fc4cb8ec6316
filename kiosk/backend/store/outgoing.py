"""Messages on their way out, and how many went. What is sent is erased at once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, Table


class Outgoing(Table):
    """A message that has not gone yet, written with the transaction that makes it true.

    It may be tried from ``due_at`` on; while somebody tries (``taken_by``), that is when they
    are given up for dead. It is erased when it went, when it cannot, and at ``expires_at``.
    """

    __tablename__ = "outgoing"
    __table_args__ = (
        Index("outgoing_due", "channel", "due_at"),
        Index("outgoing_of_visit", "kiosk_id", "visit_id"),
    )

    id: Mapped[Id]
    channel: Mapped[str] = mapped_column(String(8))
    kind: Mapped[str] = mapped_column(String(24))
    kiosk_id: Mapped[str] = mapped_column(String(64))
    visit_id: Mapped[str] = mapped_column(String(64))
    address: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    locale: Mapped[str] = mapped_column(String(16))
    queued_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    due_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    taken_by: Mapped[str | None] = mapped_column(String(32))


class OutgoingCount(Table):
    """How many messages of a kind ended how, on one day: all that stays of them."""

    __tablename__ = "outgoing_counts"

    day: Mapped[str] = mapped_column(String(10), primary_key=True)
    channel: Mapped[str] = mapped_column(String(8), primary_key=True)
    kind: Mapped[str] = mapped_column(String(24), primary_key=True)
    end: Mapped[str] = mapped_column(String(16), primary_key=True)
    count: Mapped[int]
