"""Appointments with the Caf."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import InEarnest, TheCaller, TheId, TheKey, TheParts, ThePlace
from kiosk.backend.services import appointments
from kiosk.contract.appointments import (
    Appointment,
    AppointmentRequest,
    FreeTimes,
    GuestAppointmentRequest,
    GuestProof,
)
from kiosk.contract.content import Mode
from kiosk.contract.problems import Code

router = APIRouter(tags=["appointments"], prefix="/appointments")

_BOOKING = (
    Code.SESSION_EXPIRED,
    Code.NOT_FOUND,
    Code.TIME_UNAVAILABLE,
    Code.TIME_TAKEN,
    Code.APPOINTMENTS_FULL,
    Code.TRAINING_ONLY,
    Code.IDEMPOTENCY_KEY_MISSING,
    Code.IDEMPOTENCY_KEY_REUSED,
)
_Place = Annotated[str, Path(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]


@router.get("/times/{place}", responses=problems(Code.NOT_FOUND))
def get_times(parts: TheParts, place: _Place, mode: Annotated[Mode, Query()]) -> FreeTimes:
    """Return the free times of a place in the four weeks to come; nobody has to be signed in."""
    return appointments.free_times(parts, mode, place)


@router.post(
    "",
    status_code=201,
    dependencies=[InEarnest],
    responses=problems(*_BOOKING, Code.ROLE_REFUSED),
)
def book(
    parts: TheParts, caller: TheCaller, key: TheKey, request: AppointmentRequest
) -> Appointment:
    """Book a free time for who is signed in."""
    return appointments.book(parts, caller, key, request)


@router.get("", responses=problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED))
def get_appointments(parts: TheParts, caller: TheCaller) -> tuple[Appointment, ...]:
    """Return the appointments to come of who is signed in."""
    return appointments.of_caller(parts, caller)


@router.delete(
    "/{appointment_id}",
    status_code=204,
    dependencies=[InEarnest],
    responses=problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED, Code.NOT_FOUND, Code.TRAINING_ONLY),
)
def cancel(parts: TheParts, caller: TheCaller, appointment_id: TheId) -> None:
    """Give a time back: somebody else can have it at once."""
    appointments.cancel(parts, caller, appointment_id)


@router.post("/guests", status_code=201, dependencies=[InEarnest], responses=problems(*_BOOKING))
def book_as_guest(
    parts: TheParts, place: ThePlace, key: TheKey, request: GuestAppointmentRequest
) -> Appointment:
    """Book a free time with a name and a telephone number. The key belongs to the visit."""
    return appointments.book_as_guest(parts, place, key, request)


@router.post("/guests/search", responses=problems(Code.NOT_FOUND))
def find_as_guest(parts: TheParts, proof: GuestProof) -> Appointment:
    """Return the appointment that has this number and was booked with this telephone number."""
    return appointments.of_guest(parts, proof)


@router.post(
    "/guests/cancellation",
    status_code=204,
    dependencies=[InEarnest],
    responses=problems(Code.SESSION_EXPIRED, Code.NOT_FOUND, Code.TRAINING_ONLY),
)
def cancel_as_guest(parts: TheParts, place: ThePlace, proof: GuestProof) -> None:
    """Give back the time that was booked with this telephone number."""
    appointments.cancel_as_guest(parts, place, proof)
