"""Booking and cancelling appointments, signed in or with a name and a telephone number."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import visits
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.caller import Place as Where
from kiosk.backend.services.free_times import slot_of, times_of
from kiosk.backend.services.numbers import readable_number
from kiosk.backend.services.once import Asked, once
from kiosk.backend.services.once import already as already_by
from kiosk.backend.services.once_in_visit import AskedInVisit, already, once_in_visit
from kiosk.backend.services.sessions import require_live
from kiosk.backend.store.appointments import Appointment as Row
from kiosk.backend.store.base import new_id
from kiosk.backend.store.people import Member
from kiosk.contract.access import MANAGERS, Possibility
from kiosk.contract.appointments import (
    MOST,
    Appointment,
    AppointmentRequest,
    FreeTimes,
    GuestAppointmentRequest,
    GuestProof,
)
from kiosk.contract.content import Mode, Place
from kiosk.contract.problems import Code


def free_times(parts: Parts, mode: Mode, place_id: str) -> FreeTimes:
    """Return the free times of a place. Raises :class:`Refused` for one that is not known."""
    place = _place(parts, place_id)
    with parts.database.read() as transaction:
        taken = set(
            transaction.scalars(
                select(Row.slot).where(
                    Row.slot.is_not(None), Row.place == place_id, Row.day >= parts.today()
                )
            )
        )
    days = times_of(place, mode, _clock(parts), {slot for slot in taken if slot is not None})
    return FreeTimes(mode=mode, place=place_id, days=days)


def book(parts: Parts, caller: Caller, key: str, request: AppointmentRequest) -> Appointment:
    """Book a time for who is signed in, once for a key. Raises :class:`Refused`: no such time,
    somebody took it, too many appointments to come."""
    caller.require(Possibility.MEET)
    asked = Asked.of_model("appointment", key, request)
    done = already_by(parts, caller, asked, Appointment)
    if done is not None:
        return done
    whose = Row.member_id == caller.member_id
    return once(
        parts,
        caller,
        asked,
        Appointment,
        lambda t: _booked(t, parts, request, whose, member_id=caller.member_id),
    )


def book_as_guest(
    parts: Parts, where: Where, key: str, request: GuestAppointmentRequest
) -> Appointment:
    """Book a time for who gives a name and a telephone number; as :func:`book`."""
    asked = AskedInVisit.of("appointment", key, request)
    done = already(parts, where, asked, Appointment)
    if done is not None:
        return done
    whose = Row.telephone == request.telephone
    return once_in_visit(
        parts,
        where,
        asked,
        Appointment,
        lambda t: _booked(t, parts, request, whose, name=request.nom, telephone=request.telephone),
    )


def of_caller(parts: Parts, caller: Caller) -> tuple[Appointment, ...]:
    """Return the appointments to come of who is signed in, the first one first."""
    caller.require(Possibility.MEET)
    with parts.database.read() as transaction:
        rows = transaction.scalars(_to_come(parts).where(Row.member_id == caller.member_id))
        return tuple(_said(parts, row) for row in rows)


def of_guest(parts: Parts, proof: GuestProof) -> Appointment:
    """Return the appointment of a guest. Raises :class:`Refused` unless both fit."""
    with parts.database.read() as transaction:
        return _said(parts, _of_guest(transaction, parts, proof))


def cancel(parts: Parts, caller: Caller, appointment_id: str) -> None:
    """Give a time back. Harmless when it was given back before; raises :class:`Refused` for
    one that is not the caller's."""
    caller.require(Possibility.MEET)
    with parts.database.write() as transaction:
        require_live(transaction, parts, caller)
        row = transaction.get(Row, appointment_id, with_for_update=True)
        if row is None or row.member_id != caller.member_id:
            raise Refused(Code.NOT_FOUND)
        _give_back(row, parts.now())


def cancel_as_guest(parts: Parts, where: Where, proof: GuestProof) -> None:
    """Give a time back, with the number of the appointment and the telephone number."""
    with parts.database.write() as transaction:
        visits.require_open(transaction, where, parts.now())
        _give_back(_of_guest(transaction, parts, proof, cancelled=True), parts.now())


def numbered(parts: Parts, number: str) -> Appointment:
    """Return an appointment by its number, which cannot be guessed, for its sheet: there is
    nothing of the person in it. Raises :class:`Refused`."""
    with parts.database.read() as transaction:
        row = transaction.scalars(_to_come(parts).where(Row.number == number)).one_or_none()
        if row is None:
            raise Refused(Code.NOT_FOUND)
        return _said(parts, row)


def to_come(
    transaction: Transaction, dossier_id: str, today: date, member_id: str | None = None
) -> Iterator[Row]:
    """Yield the appointments to come of one member, or of those who manage the dossier."""
    asked = (
        select(Row)
        .join(Member, Member.id == Row.member_id)
        .where(Member.dossier_id == dossier_id, Row.slot.is_not(None), Row.day >= today)
        .order_by(Row.day, Row.hour)
    )
    if member_id is not None:
        asked = asked.where(Row.member_id == member_id)
    else:
        asked = asked.where(Member.role.in_([role.value for role in MANAGERS]))
    yield from transaction.scalars(asked)


def _booked(
    transaction: Transaction,
    parts: Parts,
    request: AppointmentRequest,
    whose: ColumnElement[bool],
    *,
    member_id: str | None = None,
    name: str | None = None,
    telephone: str | None = None,
) -> Appointment:
    place = _place(parts, request.place)
    days = times_of(place, request.mode, _clock(parts), ())
    if not any(one.day == request.day and request.hour in one.hours for one in days):
        raise Refused(Code.TIME_UNAVAILABLE)
    mine = select(func.count()).where(whose, Row.slot.is_not(None), Row.day >= parts.today())
    if (transaction.scalar(mine) or 0) >= MOST:
        raise Refused(Code.APPOINTMENTS_FULL)
    row = Row(
        id=new_id(),
        number=readable_number("R", parts.today()),
        slot=slot_of(request.mode, place.id, request.day, request.hour),
        mode=request.mode.value,
        place=place.id,
        place_name=place.name,
        day=request.day,
        hour=request.hour,
        member_id=member_id,
        name=name,
        telephone=telephone,
        booked_at=parts.now(),
        cancelled_at=None,
    )
    transaction.add(row)
    try:
        # PostgreSQL waits here for who books the same slot at this very moment.
        transaction.flush()
    except IntegrityError:
        raise Refused(Code.TIME_TAKEN) from None
    return _said(parts, row)


def _give_back(row: Row, now: datetime) -> None:
    if row.slot is not None:
        row.slot, row.cancelled_at = None, now


def _of_guest(
    transaction: Transaction, parts: Parts, proof: GuestProof, *, cancelled: bool = False
) -> Row:
    asked = select(Row).where(
        Row.number == proof.number,
        Row.telephone == proof.telephone,
        Row.day >= parts.today(),
    )
    row = transaction.scalars(asked.with_for_update() if cancelled else asked).one_or_none()
    if row is None or (row.slot is None and not cancelled):
        raise Refused(Code.NOT_FOUND)
    return row


def _to_come(parts: Parts) -> Select[Row]:
    return (
        select(Row)
        .where(Row.slot.is_not(None), Row.day >= parts.today())
        .order_by(Row.day, Row.hour)
    )


def _place(parts: Parts, place_id: str) -> Place:
    place = parts.content.place(place_id)
    if place is None or place.stale(parts.today()):
        raise Refused(Code.NOT_FOUND)
    return place


def _clock(parts: Parts) -> datetime:
    return parts.now().astimezone()


def _said(parts: Parts, row: Row) -> Appointment:
    place = parts.content.place(row.place)
    return Appointment(
        id=row.id,
        number=row.number,
        mode=Mode(row.mode),
        place=row.place,
        place_name=row.place_name,
        address=() if place is None else place.address,
        day=row.day,
        hour=row.hour,
    )
