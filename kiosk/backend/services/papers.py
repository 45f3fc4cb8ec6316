"""Notes to take away: a provisional identifier, whom to ask. Drawn when asked, kept nowhere."""

from __future__ import annotations

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import appointments, visits
from kiosk.backend.services.caller import Place
from kiosk.backend.services.drawing import (
    drawn_address,
    drawn_appointment,
    drawn_identifier,
    drawn_next_step,
)
from kiosk.backend.services.once_in_visit import answered
from kiosk.contract.appointments import AppointmentPaper
from kiosk.contract.identity import AccountCreated, IdentifierPaper, NextStepPaper
from kiosk.contract.problems import Code


def of_identifier(parts: Parts, place: Place, asked: IdentifierPaper) -> bytes:
    """Return the PDF of a provisional identifier, with the name that was given for it.

    Raises :class:`Refused`: it was not opened in this visit, or the visit is over.
    """
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, parts.now())
        opened = answered(transaction, place, AccountCreated)
    for created in opened:
        if created.provisional and created.identifier == asked.identifier:
            return drawn_identifier(parts, created)
    raise Refused(Code.NOT_FOUND)


def of_next_step(parts: Parts, place: Place, asked: NextStepPaper) -> bytes:
    """Return the PDF of whom to ask. Raises :class:`Refused`: the visit is over."""
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, parts.now())
    return drawn_next_step(parts, asked.step)


def of_address(parts: Parts) -> bytes:
    """Return the PDF of the postal address of the Caf. Raises :class:`Refused`: there is none."""
    post = parts.content.post
    if post is None:
        raise Refused(Code.NOT_FOUND)
    return drawn_address(parts, post)


def of_appointment(parts: Parts, asked: AppointmentPaper) -> bytes:
    """Return the PDF of an appointment to come. Raises :class:`Refused`: there is none."""
    return drawn_appointment(parts, appointments.numbered(parts, asked.number))
