"""The journal of what is done beside a conseiller: what services say to it.

Appending is all that can be done with it. There is no amount, no NIR and no free text in an entry:
its fields are of this type.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.caller import Place
from kiosk.backend.store.journal import JournalEntry
from kiosk.contract.accompaniment import Act


@dataclass(frozen=True, slots=True)
class Entry:
    """What was done, where, by whom, under which mandat, with which démarche."""

    act: Act
    place: Place
    conseiller_id: str | None = None
    mandat_id: str | None = None
    journey: str | None = None


@dataclass(frozen=True, slots=True)
class Used:
    """One entry about a mandat."""

    at: datetime
    act: Act
    conseiller_id: str | None
    journey: str | None


def record(transaction: Transaction, entry: Entry, now: datetime) -> None:
    """Append ``entry`` in the same transaction as what it tells of: both are kept, or neither."""
    transaction.add(
        JournalEntry(
            at=now,
            act=entry.act.value,
            kiosk_id=entry.place.kiosk_id,
            visit_id=entry.place.visit_id,
            conseiller_id=entry.conseiller_id,
            mandat_id=entry.mandat_id,
            journey=entry.journey,
        )
    )
    transaction.flush()


def uses_of(transaction: Transaction, mandat_ids: Collection[str]) -> dict[str, list[Used]]:
    """Return what was done under each of these mandats, the latest first."""
    uses: dict[str, list[Used]] = {one: [] for one in mandat_ids}
    asked = (
        select(JournalEntry)
        .where(JournalEntry.mandat_id.in_(mandat_ids))
        .order_by(JournalEntry.number.desc())
    )
    for row in transaction.scalars(asked):
        assert row.mandat_id is not None
        uses[row.mandat_id].append(Used(row.at, Act(row.act), row.conseiller_id, row.journey))
    return uses
