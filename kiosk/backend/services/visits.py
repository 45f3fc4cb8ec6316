"""Visits: what was opened in one ends with it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import beside_left, housekeeping
from kiosk.backend.services.caller import Place
from kiosk.backend.services.erasing import UPLOAD, erase_incoming, erase_uploads
from kiosk.backend.services.journal_heads import keep_head
from kiosk.backend.services.repayments_left import abandon_of_visit
from kiosk.backend.store import Database
from kiosk.backend.store.access import OpenSession, Visit
from kiosk.backend.store.identity import DoneInVisit, SentCode
from kiosk.backend.store.rows import locked
from kiosk.backend.store.work import DoneOnce, IncomingUpload, Upload
from kiosk.contract.problems import Code


def require_open(transaction: Transaction, place: Place, now: datetime) -> None:
    """Raise :class:`Refused` when the visit was ended: a sign-in that was on its way when
    its visitor left opens nothing."""
    if _visit(transaction, place, now).ended_at is not None:
        raise Refused(Code.SESSION_EXPIRED)


def end(parts: Parts, place: Place) -> None:
    """Close the sessions of a visit, erase its codes and what it sent but did not submit, see
    its conseiller out, and forget what it simulated.

    A visit that is unknown or ended already stays ended.
    """
    now = parts.now()
    parts.estimator.forget(place)
    parts.outbox.forget(place)
    parts.room.forget(place)
    if parts.franceconnect is not None:
        parts.franceconnect.forget(place)
    erased = close(parts.database, place, now)
    if parts.rounds.due(now):
        with parts.database.write() as transaction:
            housekeeping.tidy(transaction, parts.policy, now)
        if parts.journal_head is not None:
            keep_head(parts.database, parts.journal_head)
    if erased:
        parts.database.forget()


def close(database: Database, place: Place, now: datetime) -> int:
    """Do so in one transaction; return how many things of the visitor were erased."""
    with database.write() as transaction:
        visit = _visit(transaction, place, now)
        if visit.ended_at is None:
            visit.ended_at = now
        of_visit = (OpenSession.kiosk_id == place.kiosk_id, OpenSession.visit_id == place.visit_id)
        # First the sessions: on PostgreSQL this waits for an upload that is being kept.
        transaction.execute(delete(OpenSession).where(*of_visit))
        abandon_of_visit(transaction, place, now)
        waiting = select(Upload.id).where(
            Upload.kiosk_id == place.kiosk_id,
            Upload.visit_id == place.visit_id,
            Upload.submission_id.is_(None),
        )
        erased = tuple(transaction.scalars(waiting))
        erase_uploads(transaction, erased)
        coming = select(IncomingUpload.id).where(
            IncomingUpload.kiosk_id == place.kiosk_id, IncomingUpload.visit_id == place.visit_id
        )
        stopped = tuple(transaction.scalars(coming))
        erase_incoming(transaction, stopped)
        transaction.execute(
            delete(DoneOnce).where(
                DoneOnce.kiosk_id == place.kiosk_id,
                DoneOnce.visit_id == place.visit_id,
                DoneOnce.operation == UPLOAD,
            )
        )
        gone = len(erased) + len(stopped)
        for table in (SentCode, DoneInVisit):
            there = (table.kiosk_id == place.kiosk_id, table.visit_id == place.visit_id)
            gone += len(
                transaction.scalars(delete(table).where(*there).returning(table.visit_id)).all()
            )
        beside_left.end_visit(transaction, place, now)
    return gone


def _visit(transaction: Transaction, place: Place, now: datetime) -> Visit:
    def make() -> Visit:
        return Visit(
            kiosk_id=place.kiosk_id, visit_id=place.visit_id, known_since=now, ended_at=None
        )

    return locked(transaction, Visit, (place.kiosk_id, place.visit_id), make)
