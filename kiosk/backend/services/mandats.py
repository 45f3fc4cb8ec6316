"""Mandats: given beside a conseiller, seen with every use made of them, ended at any time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.accompaniment.covering import coverable
from kiosk.backend.outbox.protocol import Kind
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.beside import require_beside
from kiosk.backend.services.caller import Caller, Place
from kiosk.backend.services.drawing import drawn_mandat
from kiosk.backend.services.holders import tell
from kiosk.backend.services.journal import Entry, Used, record, uses_of
from kiosk.backend.services.numbers import readable_number
from kiosk.backend.services.once import Asked, already, once
from kiosk.backend.services.sessions import require_live
from kiosk.backend.store.accompaniment import (
    Conseiller,
    ConseillerPresence,
    MandatDocument,
    MandatJourney,
)
from kiosk.backend.store.accompaniment import Mandat as Row
from kiosk.backend.store.base import new_id
from kiosk.backend.store.mail import LetterSubject
from kiosk.backend.store.people import Letter, Member
from kiosk.contract.access import Possibility
from kiosk.contract.accompaniment import (
    Act,
    Mandat,
    MandatRequest,
    MandatState,
    MandatUse,
    Protection,
)
from kiosk.contract.mail import MailKind
from kiosk.contract.problems import Code
from kiosk.journeys.registry import registry


def give(parts: Parts, caller: Caller, key: str, request: MandatRequest) -> Mandat:
    """Keep the mandat that this person gives to the conseiller of this visit, once for a key.

    Raises :class:`Refused`: nobody helps here, what is asked for is the person's own, or a
    tuteur gives it in their place.
    """
    asked = Asked.of_model("mandat", key, request)
    done = already(parts, caller, asked, Mandat)
    if done is not None:
        # As it stands now: it may have been revoked since.
        return _one(parts, caller, done.id)
    _require_givable(request)
    now = parts.now()
    with parts.database.read() as transaction:
        here = require_beside(transaction, caller.place, now)
    made = Mandat(
        id=new_id(),
        number=readable_number("H", parts.today()),
        organisation=here.organisation,
        conseiller=here.name,
        journeys=tuple(dict.fromkeys(request.journeys)),
        days=request.days,
        protection=request.protection,
        given_at=now,
        ends_at=now + timedelta(days=request.days) if request.days else None,
        state=MandatState.ACTIVE,
        here=True,
    )
    pdf = drawn_mandat(parts, caller, made, request.locale)

    def keep(transaction: Transaction) -> Mandat:
        still = require_beside(transaction, caller.place, parts.now())
        if still.id != here.id:
            # Another one came meanwhile: the sheet names the one before.
            raise Refused(Code.CONSEILLER_ABSENT)
        _keep(transaction, caller, made, here.id, request.locale, pdf)
        given = Entry(Act.MANDAT_GIVEN, caller.place, here.id, made.id)
        record(transaction, given, now)
        return made

    return _one(parts, caller, once(parts, caller, asked, Mandat, keep).id)


def mandats(parts: Parts, caller: Caller) -> tuple[Mandat, ...]:
    """Return every mandat that this person gave, with each use of it, the latest first."""
    asked = select(Row).where(Row.member_id == caller.member_id).order_by(Row.given_at.desc())
    with parts.database.read() as transaction:
        rows = transaction.scalars(asked).all()
        return _told(transaction, caller.place, rows, parts.now())


def revoke(parts: Parts, caller: Caller, mandat_id: str) -> Mandat:
    """End a mandat now; one that is over or revoked stays so. Raises :class:`Refused`."""
    now = parts.now()
    with parts.database.write() as transaction:
        require_live(transaction, parts, caller)
        row = _own(transaction, caller, mandat_id)
        if _state(row, now) is MandatState.ACTIVE:
            row.revoked_at = now
            transaction.flush()
            _note(transaction, caller.place, Act.MANDAT_REVOKED, row, now)
    return _one(parts, caller, mandat_id)


def document(parts: Parts, caller: Caller, mandat_id: str) -> bytes:
    """Return the PDF of a mandat, the same bytes each time. Raises :class:`Refused`."""
    with parts.database.read() as transaction:
        row = transaction.get(Row, mandat_id)
        if row is None or row.member_id != caller.member_id:
            raise Refused(Code.NOT_FOUND)
        return transaction.get_one(MandatDocument, mandat_id).content


def send(parts: Parts, caller: Caller, mandat_id: str) -> Mandat:
    """Put the PDF among the letters of Mon Compte, once, and tell its giver. Raises
    :class:`Refused` for who has no letters there."""
    caller.require(Possibility.LETTERS)
    with parts.database.write() as transaction:
        now = parts.now()
        require_live(transaction, parts, caller)
        row = _own(transaction, caller, mandat_id)
        if row.letter_id is None:
            row.letter_id = _letter(transaction, parts, caller)
            member = transaction.get_one(Member, caller.member_id)
            tell(transaction, parts, caller.place, member, Kind.MANDAT, row.locale)
            transaction.flush()
            _note(transaction, caller.place, Act.MANDAT_SENT, row, now)
    return _one(parts, caller, mandat_id)


def _require_givable(request: MandatRequest) -> None:
    if request.protection is Protection.TUTELLE:
        raise Refused(Code.MANDAT_REFUSED, errors={"protection": "tutelle"})
    known = [registry().get(one) for one in request.journeys]
    if not all(one is not None and coverable(one) for one in known):
        raise Refused(Code.MANDAT_REFUSED, errors={"journeys": "uncoverable"})


def _keep(
    transaction: Transaction,
    caller: Caller,
    made: Mandat,
    conseiller_id: str,
    locale: str,
    pdf: bytes,
) -> None:
    transaction.add(
        Row(
            id=made.id,
            number=made.number,
            member_id=caller.member_id,
            conseiller_id=conseiller_id,
            conseiller=made.conseiller,
            organisation=made.organisation,
            days=made.days,
            protection=made.protection.value,
            locale=locale,
            given_at=made.given_at,
            ends_at=made.ends_at,
            kiosk_id=caller.place.kiosk_id,
            visit_id=caller.place.visit_id,
            over_at=None,
            revoked_at=None,
            letter_id=None,
        )
    )
    transaction.flush()
    for rank, journey in enumerate(made.journeys):
        transaction.add(MandatJourney(mandat_id=made.id, journey=journey, rank=rank))
    transaction.add(MandatDocument(mandat_id=made.id, content=pdf))
    transaction.flush()


def _letter(transaction: Transaction, parts: Parts, caller: Caller) -> str:
    letter_id = new_id()
    sent_on = parts.today()
    transaction.add(
        Letter(id=letter_id, dossier_id=caller.dossier_id, sent_on=sent_on, read_on=None)
    )
    transaction.flush()
    kind = MailKind.COURRIER.value
    transaction.add(LetterSubject(letter_id=letter_id, kind=kind, subject="mandat"))
    transaction.flush()
    return letter_id


def _own(transaction: Transaction, caller: Caller, mandat_id: str) -> Row:
    row = transaction.get(Row, mandat_id, with_for_update=True)
    if row is None or row.member_id != caller.member_id:
        raise Refused(Code.NOT_FOUND)
    return row


def _note(transaction: Transaction, place: Place, act: Act, row: Row, now: datetime) -> None:
    """Have the journal keep what the giver did with a mandat, and who was beside them."""
    key = (place.kiosk_id, place.visit_id)
    presence = transaction.get(ConseillerPresence, key)
    there = presence is not None and presence.until > now
    who = presence.conseiller_id if presence is not None and there else None
    record(transaction, Entry(act, place, who, row.id), now)


def _one(parts: Parts, caller: Caller, mandat_id: str) -> Mandat:
    with parts.database.read() as transaction:
        row = transaction.get(Row, mandat_id)
        if row is None or row.member_id != caller.member_id:
            raise Refused(Code.NOT_FOUND)
        return _told(transaction, caller.place, (row,), parts.now())[0]


def _told(
    transaction: Transaction, place: Place, rows: Sequence[Row], now: datetime
) -> tuple[Mandat, ...]:
    ids = [row.id for row in rows]
    uses = uses_of(transaction, ids)
    names = _names(transaction, uses)
    asked = (
        select(MandatJourney).where(MandatJourney.mandat_id.in_(ids)).order_by(MandatJourney.rank)
    )
    journeys: dict[str, list[str]] = {}
    for one in transaction.scalars(asked):
        journeys.setdefault(one.mandat_id, []).append(one.journey)
    return tuple(
        Mandat(
            id=row.id,
            number=row.number,
            organisation=row.organisation,
            conseiller=row.conseiller,
            journeys=tuple(journeys[row.id]),
            days=row.days,
            protection=Protection(row.protection),
            given_at=row.given_at,
            ends_at=row.ends_at,
            state=_state(row, now),
            revoked_at=row.revoked_at,
            here=(row.kiosk_id, row.visit_id) == (place.kiosk_id, place.visit_id),
            uses=tuple(
                MandatUse(
                    at=one.at,
                    act=one.act,
                    conseiller=names.get(one.conseiller_id or "", ""),
                    journey=one.journey,
                )
                for one in uses.get(row.id, ())
            ),
        )
        for row in rows
    )


def _names(transaction: Transaction, uses: dict[str, list[Used]]) -> dict[str, str]:
    ids = {one.conseiller_id for of_one in uses.values() for one in of_one if one.conseiller_id}
    asked = select(Conseiller.id, Conseiller.name).where(Conseiller.id.in_(ids))
    return {row.id: row.name for row in transaction.execute(asked)}


def _state(row: Row, now: datetime) -> MandatState:
    if row.revoked_at is not None:
        return MandatState.REVOKED
    if row.over_at is not None or (row.ends_at is not None and row.ends_at <= now):
        return MandatState.OVER
    return MandatState.ACTIVE
