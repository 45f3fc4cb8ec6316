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

from kiosk.accompaniment.journal import ORIGIN, Facts, instant_of, instant_text
from kiosk.accompaniment.journal_keys import Signer
from kiosk.backend.services.caller import Place
from kiosk.backend.store.database import SIGNER
from kiosk.backend.store.journal import HEAD, JournalEntry, JournalHead
from kiosk.backend.store.rows import locked
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
    """One thing that was done under a mandat."""

    at: datetime
    act: Act
    conseiller_id: str | None
    journey: str | None


def record(transaction: Transaction, entry: Entry, now: datetime) -> None:
    """Append ``entry`` in the same transaction as what it tells of: both are kept, or neither.

    Say it last: until the transaction ends nobody else appends. Raises ValueError for what no
    entry may hold (an id that is none, the name of no journey), and RuntimeError in a
    transaction of a database that was opened without the key of its journal.
    """
    signer = transaction.info.get(SIGNER)
    if not isinstance(signer, Signer):
        raise RuntimeError("this database was opened without the key of its journal")
    # What waits to be written takes its locks before that of the journal, as everywhere.
    transaction.flush()

    def make() -> JournalHead:
        made = signer.head(0, ORIGIN, now)
        return JournalHead(
            name=HEAD,
            count=0,
            digest=ORIGIN,
            at=made.at,
            key=made.key,
            signature=made.signature,
        )

    head = locked(transaction, JournalHead, (HEAD,), make)
    facts = Facts(
        number=head.count + 1,
        at=instant_text(now),
        kiosk=entry.place.kiosk_id,
        visit=signer.visit(entry.place.kiosk_id, entry.place.visit_id),
        act=entry.act.value,
        conseiller=entry.conseiller_id,
        mandat=entry.mandat_id,
        journey=entry.journey,
    )
    link = signer.link(facts, head.digest)
    transaction.add(
        JournalEntry(
            number=facts.number,
            at=facts.at,
            kiosk=facts.kiosk,
            visit=facts.visit,
            act=facts.act,
            conseiller=facts.conseiller,
            mandat=facts.mandat,
            journey=facts.journey,
            previous=link.previous,
            key=link.key,
            digest=link.digest,
            signature=link.signature,
        )
    )
    signed = signer.head(facts.number, link.digest, now)
    head.count, head.digest, head.at = signed.count, signed.digest, signed.at
    head.key, head.signature = signed.key, signed.signature
    transaction.flush()


def uses_of(transaction: Transaction, mandat_ids: Collection[str]) -> dict[str, list[Used]]:
    """Return what was done under each of these mandats, the latest first."""
    asked = (
        select(
            JournalEntry.mandat,
            JournalEntry.at,
            JournalEntry.act,
            JournalEntry.conseiller,
            JournalEntry.journey,
        )
        .where(JournalEntry.mandat.in_(mandat_ids))
        .order_by(JournalEntry.number.desc())
    )
    uses: dict[str, list[Used]] = {mandat_id: [] for mandat_id in mandat_ids}
    for mandat, at, act, conseiller, journey in transaction.execute(asked):
        assert mandat is not None
        uses[mandat].append(Used(instant_of(at), Act(act), conseiller, journey))
    return uses
