"""The messages that wait, in the database: put, taken for one attempt, and erased.

An attempt is two short transactions with the sending between them, so that a slow server
holds no row of anybody. A message is taken by one backend at a time; whoever took it and
died is given up after :data:`LEASE`, and the message is tried again. So nothing is lost, each
attempt hands a message over at most once, and one whose fate is unknown may come twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.carrier import Parcel
from kiosk.backend.outbox.protocol import Kind
from kiosk.backend.services.caller import Place
from kiosk.backend.store import Database
from kiosk.backend.store.base import new_id
from kiosk.backend.store.outgoing import Outgoing, OutgoingCount
from kiosk.backend.store.postings import Enclosure
from kiosk.backend.store.rows import locked
from kiosk.backend.store.work import AttestationDocument
from kiosk.contract.identity import Channel

#: Longer than the longest attempt of any carrier.
LEASE = timedelta(seconds=75)

#: Attempts of one message, whatever ends them: one that kills its process is not immortal.
MOST_ATTEMPTS = 100


class End(StrEnum):
    """How a message ended; each is counted, and nothing else of it stays."""

    SENT = "sent"
    REFUSED = "refused"
    EXPIRED = "expired"
    GIVEN_UP = "given-up"
    WITHDRAWN = "withdrawn"
    NO_CARRIER = "no-carrier"


@dataclass(frozen=True, slots=True)
class Taken:
    """A message taken for one attempt."""

    parcel: Parcel
    channel: Channel
    kind: str
    attempts: int
    expires_at: datetime
    by: str


def next_due(database: Database, channel: Channel) -> datetime | None:
    """Return when the next message of a channel may be tried; None when none waits."""
    with database.read() as transaction:
        asked = select(func.min(Outgoing.due_at)).where(Outgoing.channel == channel.value)
        return transaction.scalar(asked)


def take(database: Database, channel: Channel, now: datetime) -> Taken | None:
    """Take the message that has waited longest, or None. Those past their time are erased."""
    with database.write() as transaction:
        while True:
            asked = (
                select(Outgoing)
                .where(Outgoing.channel == channel.value, Outgoing.due_at <= now)
                .order_by(Outgoing.due_at)
                .limit(1)
                # Another backend's are passed over; SQLite has one writer anyway.
                .with_for_update(skip_locked=True)
            )
            row = transaction.scalars(asked).first()
            if row is None:
                return None
            if row.expires_at <= now:
                _end(transaction, row, End.EXPIRED, now)
            elif row.attempts >= MOST_ATTEMPTS:
                _end(transaction, row, End.GIVEN_UP, now)
            else:
                return _taken(transaction, row, now)
            transaction.flush()


def finish(database: Database, taken: Taken, end: End, now: datetime) -> None:
    """Erase a message that ended, and count it: also one that was withdrawn meanwhile."""
    with database.write() as transaction:
        mine = delete(Outgoing).where(Outgoing.id == taken.parcel.id)
        transaction.execute(mine.where(Outgoing.taken_by == taken.by))
        if transaction.get(Outgoing, taken.parcel.id) is None:
            _forget_enclosure(transaction, taken.parcel.id)
        _count(transaction, taken.channel.value, taken.kind, end, now)


def put_off(database: Database, taken: Taken, due_at: datetime) -> None:
    """Let a message be tried again from ``due_at`` on."""
    with database.write() as transaction:
        row = transaction.get(Outgoing, taken.parcel.id, with_for_update=True)
        if row is not None and row.taken_by == taken.by:
            row.due_at, row.taken_by = due_at, None


def withdraw(transaction: Transaction, place: Place, now: datetime) -> int:
    """Erase the codes of a visit that did not go yet: they are good for nothing after it."""
    asked = select(Outgoing).where(
        Outgoing.kiosk_id == place.kiosk_id,
        Outgoing.visit_id == place.visit_id,
        Outgoing.kind == Kind.CODE.value,
    )
    rows = list(transaction.scalars(asked.with_for_update(skip_locked=True)))
    for row in rows:
        _end(transaction, row, End.WITHDRAWN, now)
    return len(rows)


def sweep(transaction: Transaction, now: datetime) -> int:
    """Erase what is past its time and in nobody's hands, whatever its channel: there may be
    nothing here any more that carries it."""
    asked = select(Outgoing).where(Outgoing.expires_at <= now, Outgoing.due_at <= now)
    rows = list(transaction.scalars(asked.with_for_update(skip_locked=True)))
    for row in rows:
        _end(transaction, row, End.EXPIRED, now)
    return len(rows)


def count_one(
    transaction: Transaction, channel: Channel, kind: Kind, end: End, now: datetime
) -> None:
    """Count a message that never was one."""
    _count(transaction, channel.value, kind.value, end, now)


def _taken(transaction: Transaction, row: Outgoing, now: datetime) -> Taken:
    row.attempts += 1
    row.due_at = now + LEASE
    row.taken_by = new_id()
    parcel = Parcel(
        id=row.id,
        place=Place(row.kiosk_id, row.visit_id),
        to=row.address,
        subject=row.subject,
        text=row.body,
        locale=row.locale,
        queued_at=row.queued_at,
        enclosed=_enclosed(transaction, row.id),
    )
    channel = Channel(row.channel)
    return Taken(parcel, channel, row.kind, row.attempts, row.expires_at, row.taken_by)


def _enclosed(transaction: Transaction, outgoing_id: str) -> bytes | None:
    enclosure = transaction.get(Enclosure, outgoing_id)
    if enclosure is None:
        return None
    return transaction.get_one(AttestationDocument, enclosure.attestation_id).content


def _forget_enclosure(transaction: Transaction, outgoing_id: str) -> None:
    transaction.execute(delete(Enclosure).where(Enclosure.outgoing_id == outgoing_id))


def _end(transaction: Transaction, row: Outgoing, end: End, now: datetime) -> None:
    transaction.delete(row)
    _forget_enclosure(transaction, row.id)
    _count(transaction, row.channel, row.kind, end, now)


def _count(transaction: Transaction, channel: str, kind: str, end: End, now: datetime) -> None:
    key = (now.date().isoformat(), channel, kind, end.value)

    def make() -> OutgoingCount:
        return OutgoingCount(day=key[0], channel=channel, kind=kind, end=end.value, count=0)

    locked(transaction, OutgoingCount, key, make).count += 1
