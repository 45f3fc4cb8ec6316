"""Appointments of nobody, for the pictures of screens."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.contract.appointments import Appointment, DayOfTimes
from kiosk.contract.content import Mode

_FIRST = date(2026, 4, 16)
_HOURS = tuple(f"{hour:02}:{minute}" for hour in range(9, 16) for minute in ("00", "30"))

DAYS = tuple(
    DayOfTimes(day=_FIRST + timedelta(days=7 * week), hours=_HOURS[week * 4 :]) for week in range(4)
)

BOOKED = Appointment(
    id="0" * 32,
    number="R26-7KQ2-M4XP",
    mode=Mode.IN_PERSON,
    place="gennevilliers",
    place_name="Gennevilliers",
    address=(),
    day=_FIRST,
    hour="09:30",
)
CALLED = BOOKED.model_copy(update={"id": "1" * 32, "mode": Mode.TELEPHONE, "hour": "14:00"})

#: Who is not signed in.
GUEST = ("Alma Carrel", "06 12 34 56 78")
