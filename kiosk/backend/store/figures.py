"""How often what happened: counts by day, and nothing of anybody."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Table


class Figure(Table):
    """How often something happened on a day at a kiosk. No visit, no person, no instant.

    ``journey`` and ``page`` are names of the registry, empty where there is none.
    """

    __tablename__ = "figures"

    day: Mapped[str] = mapped_column(String(10), primary_key=True)
    kiosk_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    journey: Mapped[str] = mapped_column(String(60), primary_key=True)
    page: Mapped[str] = mapped_column(String(60), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    count: Mapped[int]
