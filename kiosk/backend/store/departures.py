"""Who left a household: they are a member no more, but what they sent stays theirs."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Table


class Departure(Table):
    """A member who left, and when."""

    __tablename__ = "departures"

    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), primary_key=True)
    left_on: Mapped[date]
