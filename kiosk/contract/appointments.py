"""Appointments with the Caf: free times, booking one, cancelling it. Hours are the place's."""

from __future__ import annotations

import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from kiosk.contract.calendar import Hour
from kiosk.contract.content import Mode

#: How long an appointment lasts.
MINUTES = 30

#: How far ahead one may book, in days.
DAYS_AHEAD = 28

#: How many appointments to come one person may have.
MOST = 3

_Place = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]

#: As it is read on the sheet: ``R26-7KQ2-M4XP``.
Number = Annotated[str, Field(pattern=r"^R\d{2}-[0-9A-Z]{4}-[0-9A-Z]{4}$")]

#: E.164, as the rules of questions give it.
Telephone = Annotated[str, Field(pattern=r"^\+[1-9]\d{6,14}$", repr=False)]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DayOfTimes(_Model):
    """The free times of one day, each :data:`MINUTES` long, the first one first."""

    day: datetime.date
    hours: tuple[Hour, ...] = Field(min_length=1)


class FreeTimes(_Model):
    """The days to come on which a place has free times, the first one first."""

    mode: Mode
    place: str
    days: tuple[DayOfTimes, ...]


class AppointmentRequest(_Model):
    """Book one of the free times."""

    mode: Mode
    place: _Place
    day: datetime.date
    hour: Hour


class GuestAppointmentRequest(AppointmentRequest):
    """Book without signing in: the Caf needs a name, and a number to call."""

    nom: str = Field(min_length=1, max_length=80, repr=False)
    telephone: Telephone


class Appointment(_Model):
    """An appointment that was booked. ``address`` is empty where the content tells none."""

    id: str
    number: str = Field(repr=False)
    mode: Mode
    place: str
    place_name: str
    address: tuple[str, ...]
    day: datetime.date
    hour: Hour


class GuestProof(_Model):
    """What shows that an appointment is one's own, where nobody is signed in."""

    number: Number = Field(repr=False)
    telephone: Telephone


class AppointmentPaper(_Model):
    """Ask for an appointment on one sheet, by its number."""

    number: Number = Field(repr=False)
