"""What was written to the Caf by somebody who has no account."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, Table


class Message(Table):
    """The answers of a journey that nobody signed in for: who writes says who they are.

    Nothing leads from it to a visit or to a kiosk.
    """

    __tablename__ = "messages"

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(24), unique=True)
    journey: Mapped[str] = mapped_column(String(60))
    answers: Mapped[dict[str, Any]]
    received_at: Mapped[datetime]
