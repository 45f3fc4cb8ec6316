"""Appointments: who comes when, and never two at one time."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, Table


class Appointment(Table):
    """An appointment. ``slot`` names its mode, place, day and hour, and is None once it is
    cancelled: the database itself keeps two people from one slot.

    ``member_id`` is who booked signed in; ``name`` and ``telephone`` are those of a guest, and
    are erased with the row once the day is past. Day and hour are those of the place.
    """

    __tablename__ = "appointments"

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(24), unique=True)
    slot: Mapped[str | None] = mapped_column(String(100), unique=True)
    mode: Mapped[str] = mapped_column(String(12))
    place: Mapped[str] = mapped_column(String(60))
    place_name: Mapped[str] = mapped_column(String(120))
    day: Mapped[date] = mapped_column(index=True)
    hour: Mapped[str] = mapped_column(String(5))
    member_id: Mapped[str | None] = mapped_column(ForeignKey("members.id"), index=True)
    name: Mapped[str | None] = mapped_column(String(80))
    telephone: Mapped[str | None] = mapped_column(String(20), index=True)
    booked_at: Mapped[datetime]
    cancelled_at: Mapped[datetime | None]
