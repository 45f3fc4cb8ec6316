"""The journal of what was done beside a conseiller."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Table


class JournalEntry(Table):
    """One entry. No amount, no NIR, no free text."""

    __tablename__ = "journal_entries"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    act: Mapped[str] = mapped_column(String(24))
    kiosk_id: Mapped[str] = mapped_column(String(64))
    visit_id: Mapped[str] = mapped_column(String(64))
    conseiller_id: Mapped[str | None] = mapped_column(String(32))
    mandat_id: Mapped[str | None] = mapped_column(String(32), index=True)
    journey: Mapped[str | None] = mapped_column(String(60))
