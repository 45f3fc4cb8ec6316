"""The conseiller beside the visitor: signed in to a visit, out of it after a while without a
sign of them, when they say so, and at its end.

What the visitor does once they are out is done alone, and asks for no mandat.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import conseiller_proofs, visits
from kiosk.backend.services.beside_left import note_gone
from kiosk.backend.services.caller import Place
from kiosk.backend.services.conseillers import Known
from kiosk.backend.services.journal import Entry, record
from kiosk.backend.store.accompaniment import Conseiller, ConseillerPresence
from kiosk.backend.store.rows import locked
from kiosk.contract.accompaniment import (
    AWAY_S,
    Act,
    ConseillerHere,
    ConseillerSignIn,
    SignInByBadge,
)
from kiosk.contract.problems import Code


@dataclass(frozen=True, slots=True)
class Beside:
    """Who helps in a visit at this moment."""

    id: str
    name: str
    organisation: str
    until: datetime
    training: bool

    @property
    def told(self) -> ConseillerHere:
        """What the kiosk is told of them."""
        return ConseillerHere(
            name=self.name,
            organisation=self.organisation,
            until=self.until,
            training=self.training,
        )


def sign_in(parts: Parts, place: Place, given: ConseillerSignIn) -> ConseillerHere:
    """Sign a conseiller in to a visit, in the place of whoever was. Raises :class:`Refused`."""
    if isinstance(given, SignInByBadge):
        who = conseiller_proofs.by_badge(parts, place, given)
    else:
        who = conseiller_proofs.by_code(parts, place, given)
    with parts.database.write() as transaction:
        now = parts.now()
        visits.require_open(transaction, place, now)
        _come(transaction, place, who, now)
        here = beside(transaction, place, now)
    if here is None:
        # Closed while they signed in.
        raise Refused(Code.CONSEILLER_REFUSED)
    return here.told


def still_here(parts: Parts, place: Place) -> ConseillerHere:
    """Note a sign of the conseiller. Raises :class:`Refused` once they are out."""
    return _changed(parts, place, training=None)


def leave(parts: Parts, place: Place) -> None:
    """See the conseiller out of a visit, if there is one."""
    with parts.database.write() as transaction:
        row = _row(transaction, place)
        if row is not None:
            note_gone(transaction, row, parts.now())


def train(parts: Parts, place: Place, *, on: bool) -> ConseillerHere:
    """Begin or end training. Raises :class:`Refused`: people are not invented here, or nobody
    helps in this visit."""
    if not parts.demo:
        raise Refused(Code.NOT_FOUND)
    return _changed(parts, place, training=on)


def beside(transaction: Transaction, place: Place, now: datetime) -> Beside | None:
    """Return who helps in a visit at this moment, or None."""
    asked = (
        select(
            Conseiller.id,
            Conseiller.name,
            Conseiller.organisation,
            ConseillerPresence.until,
            ConseillerPresence.training,
        )
        .join(Conseiller, Conseiller.id == ConseillerPresence.conseiller_id)
        .where(
            ConseillerPresence.kiosk_id == place.kiosk_id,
            ConseillerPresence.visit_id == place.visit_id,
            ConseillerPresence.until > now,
            Conseiller.closed_at.is_(None),
        )
    )
    row = transaction.execute(asked).one_or_none()
    return None if row is None else Beside(*row)


def require_beside(transaction: Transaction, place: Place, now: datetime) -> Beside:
    """Return who helps in a visit. Raises :class:`Refused` when nobody does."""
    here = beside(transaction, place, now)
    if here is None:
        raise Refused(Code.CONSEILLER_ABSENT)
    return here


def require_in_earnest(parts: Parts, place: Place) -> None:
    """Raise :class:`Refused` in a visit that is for training, whoever is still there."""
    asked = select(ConseillerPresence.training).where(
        ConseillerPresence.kiosk_id == place.kiosk_id,
        ConseillerPresence.visit_id == place.visit_id,
    )
    with parts.database.glance() as connection:
        training = connection.execute(asked).scalar_one_or_none()
    if training:
        raise Refused(Code.TRAINING_ONLY)


def _come(transaction: Transaction, place: Place, who: Known, now: datetime) -> None:
    def make() -> ConseillerPresence:
        return ConseillerPresence(
            kiosk_id=place.kiosk_id,
            visit_id=place.visit_id,
            conseiller_id=None,
            until=now,
            training=False,
        )

    row = locked(transaction, ConseillerPresence, (place.kiosk_id, place.visit_id), make)
    if row.conseiller_id != who.id:
        note_gone(transaction, row, now)
    row.conseiller_id, row.until = who.id, now + timedelta(seconds=AWAY_S)
    transaction.flush()
    record(transaction, Entry(Act.CONSEILLER_CAME, place, who.id), now)


def _changed(parts: Parts, place: Place, *, training: bool | None) -> ConseillerHere:
    """Return who helps, of whom there was just a sign, once training is as it is wanted."""
    here = None
    with parts.database.write() as transaction:
        now = parts.now()
        row = _row(transaction, place)
        if row is not None:
            if beside(transaction, place, now) is None:
                note_gone(transaction, row, now)
            else:
                row.until = now + timedelta(seconds=AWAY_S)
                row.training = row.training if training is None else training
                transaction.flush()
                here = beside(transaction, place, now)
    # Outside the transaction: that they are gone must stay noted.
    if here is None:
        raise Refused(Code.CONSEILLER_ABSENT)
    return here.told


def _row(transaction: Transaction, place: Place) -> ConseillerPresence | None:
    key = (place.kiosk_id, place.visit_id)
    return transaction.get(ConseillerPresence, key, with_for_update=True)
