"""Which account an identity of FranceConnect+ is: said once, by its owner."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Table


class FranceConnectLink(Table):
    """An identity and an account. ``subject`` is a digest: what the provider calls the
    person is not kept."""

    __tablename__ = "franceconnect_links"

    subject: Mapped[str] = mapped_column(String(64), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), unique=True)
    linked_at: Mapped[datetime]
