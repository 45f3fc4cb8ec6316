"""What a mandat covers at this moment, and saying no to what none does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.refusal import Refused
from kiosk.backend.services.beside import Beside, beside
from kiosk.backend.services.caller import Caller, Place
from kiosk.backend.services.journal import Entry, record
from kiosk.backend.store.access import OpenSession
from kiosk.backend.store.accompaniment import Mandat, MandatJourney
from kiosk.contract.accompaniment import Act
from kiosk.contract.problems import Code


@dataclass(frozen=True, slots=True)
class Covered:
    """What is done beside a conseiller, under a mandat."""

    conseiller_id: str
    mandat_id: str


def require_mandat(
    transaction: Transaction, caller: Caller, journey: str, now: datetime
) -> Covered | None:
    """Return the mandat under which this person sends a démarche, or None when they are alone.

    It cannot be revoked before ``transaction`` ends. Raises :class:`Refused` when a conseiller
    is there and this person let their organisation help with it in no mandat.
    """
    here = beside(transaction, caller.place, now)
    if here is None:
        return None
    if here.training:
        raise Refused(Code.TRAINING_ONLY)
    giver = Mandat.member_id == caller.member_id
    found = _covering(transaction, caller.place, here, giver, journey, now)
    if found is None:
        raise Refused(Code.MANDAT_MISSING)
    return Covered(here.id, found)


def note_sent(
    transaction: Transaction, caller: Caller, covered: Covered | None, journey: str, now: datetime
) -> None:
    """Have the journal keep that a démarche was sent, if somebody was there. Last of its
    transaction: the journal is written by one at a time."""
    if covered is not None:
        what = Entry(Act.SUBMITTED, caller.place, covered.conseiller_id, covered.mandat_id, journey)
        record(transaction, what, now)


def mandat_in_visit(
    transaction: Transaction, place: Place, here: Beside, journey: str | None, now: datetime
) -> str | None:
    """Return the mandat under which something is done in a visit: that of the person signed in
    there, for this démarche; without one, the last that was given in this visit."""
    signed_in = select(OpenSession.member_id).where(
        OpenSession.kiosk_id == place.kiosk_id, OpenSession.visit_id == place.visit_id
    )
    giver = Mandat.member_id.in_(signed_in)
    if journey is not None:
        return _covering(transaction, place, here, giver, journey, now)
    asked = (
        select(Mandat.id)
        .where(giver, Mandat.kiosk_id == place.kiosk_id, Mandat.visit_id == place.visit_id)
        .order_by(Mandat.given_at.desc())
        .limit(1)
    )
    return transaction.scalars(asked).first()


def holds(place: Place, now: datetime) -> ColumnElement[bool]:
    """Return the condition under which a mandat holds in a visit."""
    of_visit = and_(
        Mandat.days == 0, Mandat.kiosk_id == place.kiosk_id, Mandat.visit_id == place.visit_id
    )
    return and_(
        Mandat.revoked_at.is_(None),
        Mandat.over_at.is_(None),
        or_(of_visit, Mandat.ends_at > now),
    )


def _covering(
    transaction: Transaction,
    place: Place,
    here: Beside,
    giver: ColumnElement[bool],
    journey: str,
    now: datetime,
) -> str | None:
    asked = (
        select(Mandat.id)
        .join(MandatJourney, MandatJourney.mandat_id == Mandat.id)
        .where(
            giver,
            Mandat.organisation == here.organisation,
            MandatJourney.journey == journey,
            holds(place, now),
        )
        .order_by(Mandat.given_at.desc())
        .limit(1)
        .with_for_update(read=True, of=Mandat)
    )
    return transaction.scalars(asked).first()
