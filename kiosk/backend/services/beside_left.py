"""What ends with the presence of a conseiller, and with a visit."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.caller import Place
from kiosk.backend.services.journal import Entry, record
from kiosk.backend.store.accompaniment import ConseillerPresence, Mandat
from kiosk.contract.accompaniment import Act

#: A kiosk that lost power ended no visit: none lasts so long.
_VISIT = timedelta(days=1)


def note_gone(transaction: Transaction, row: ConseillerPresence, now: datetime) -> None:
    """Note that whoever helped in a visit does no more."""
    if row.conseiller_id is None:
        return
    who, row.conseiller_id, row.until = row.conseiller_id, None, now
    transaction.flush()
    place = Place(row.kiosk_id, row.visit_id)
    record(transaction, Entry(Act.CONSEILLER_LEFT, place, who), now)


def end_visit(transaction: Transaction, place: Place, now: datetime) -> None:
    """See the conseiller of a visit out, and end the mandats given for this visit only."""
    transaction.execute(
        update(Mandat)
        .where(
            Mandat.kiosk_id == place.kiosk_id,
            Mandat.visit_id == place.visit_id,
            Mandat.days == 0,
            Mandat.over_at.is_(None),
            Mandat.revoked_at.is_(None),
        )
        .values(over_at=now)
    )
    key = (place.kiosk_id, place.visit_id)
    row = transaction.get(ConseillerPresence, key, with_for_update=True)
    if row is not None:
        note_gone(transaction, row, now)
        transaction.delete(row)
        transaction.flush()


def tidy(transaction: Transaction, now: datetime) -> None:
    """Note who walked away, and end what no visit ended."""
    transaction.execute(
        delete(ConseillerPresence).where(
            ConseillerPresence.conseiller_id.is_(None), ConseillerPresence.until <= now - _VISIT
        )
    )
    transaction.execute(
        update(Mandat)
        .where(Mandat.days == 0, Mandat.over_at.is_(None), Mandat.given_at <= now - _VISIT)
        .values(over_at=now)
    )
    # Last: the journal is written by one at a time.
    away = select(ConseillerPresence).where(
        ConseillerPresence.conseiller_id.is_not(None), ConseillerPresence.until <= now
    )
    for row in transaction.scalars(away.with_for_update(skip_locked=True)).all():
        note_gone(transaction, row, now)
