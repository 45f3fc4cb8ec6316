"""What the Caf decided of a benefit after a declaration."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import MonthText, Table


class Decision(Table):
    """A benefit from ``month`` on, until another decision: it stands in place of the right that
    the rest of the Caf knows (:class:`kiosk.backend.store.money.Right`).

    ``amount`` is in cents a month; ``status`` and ``reason`` are those of a right.
    """

    __tablename__ = "decisions"

    submission_id: Mapped[str] = mapped_column(ForeignKey("submissions.id"), primary_key=True)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    benefit: Mapped[str] = mapped_column(String(40))
    month: Mapped[MonthText]
    amount: Mapped[int]
    status: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str | None] = mapped_column(String(60))
    decided_at: Mapped[datetime]
