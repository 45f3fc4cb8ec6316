"""Codes of six digits: drawn, sent, sent again, checked, and what they prove.

A code is kept as a digest under the database's own key, for one visit. It is good once, for
ten minutes, for five tries; a new one may be asked after half a minute, five times. What it
proves is a secret of its own, good once, for a quarter of an hour, in the same visit.

Rows are always taken in this order: the visit, the code, the kiosk's count, the subject's.
"""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import visits
from kiosk.backend.services.caller import Place
from kiosk.backend.services.digests import digest, same
from kiosk.backend.services.limits import sent_from, sent_to, wrong_at, wrong_on
from kiosk.backend.store.base import new_id
from kiosk.backend.store.identity import SentCode
from kiosk.contract.identity import (
    CODE_LENGTH,
    CODE_LIFE_S,
    CODE_TRIES,
    MOST_RESENDS,
    RESEND_AFTER_S,
    Channel,
    Proof,
)
from kiosk.contract.problems import Code

_LIFE = timedelta(seconds=CODE_LIFE_S)
_PAUSE = timedelta(seconds=RESEND_AFTER_S)


class Purpose(StrEnum):
    """What a code is for; one that proves a contact opens no account of somebody else."""

    CONTACT = "contact"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who a code is for.

    ``subject`` is what limits count, known or not. ``address`` is None when nothing is sent:
    nobody is known, or they have no such address. ``member_id`` and ``identifier`` are what
    the code would open.
    """

    channel: Channel
    subject: str
    address: str | None
    locale: str
    member_id: str | None = None
    identifier: str | None = None


def send(
    transaction: Transaction, parts: Parts, place: Place, purpose: Purpose, to: Recipient
) -> SentCode:
    """Send a first code, and keep what recognises it. Limits were counted by the caller."""
    row = SentCode(
        id=new_id(),
        kiosk_id=place.kiosk_id,
        visit_id=place.visit_id,
        purpose=purpose.value,
        channel=to.channel.value,
        locale=to.locale,
        subject=digest(parts.database.digest_key, to.subject),
        address=to.address,
        member_id=to.member_id,
        identifier=to.identifier,
        resends=0,
        proof=None,
        proof_until=None,
    )
    _draw(transaction, parts, place, row)
    transaction.add(row)
    transaction.flush()
    return row


def send_again(parts: Parts, place: Place, purpose: Purpose, code_id: str) -> SentCode:
    """Send another code; the one before is void. Raises :class:`Refused`."""
    now = parts.now()
    with parts.database.write() as transaction:
        row = _found(transaction, parts, place, purpose, code_id)
        if row.proof is not None or row.channel == Channel.POST.value:
            raise Refused(Code.CODE_VOID)
        if row.resends >= MOST_RESENDS:
            raise Refused(Code.RESENDS_EXHAUSTED)
        early = row.sent_at + _PAUSE - now
        if early > timedelta(0):
            raise Refused(
                Code.RESEND_TOO_SOON, retry_after=max(1, math.ceil(early.total_seconds()))
            )
        sent_from(parts.policy, place).count(transaction, now)
        sent_to(parts.policy, row.subject).count(transaction, now)
        row.resends += 1
        _draw(transaction, parts, place, row)
        transaction.flush()
        transaction.expunge(row)
        return row


def check(parts: Parts, place: Place, purpose: Purpose, code_id: str, typed: str) -> Proof:
    """Return what the right code proves. Raises :class:`Refused`.

    A try is counted before the code is looked at, and the count is kept when it was wrong.
    """
    now = parts.now()
    with parts.database.write() as transaction:
        row = _found(transaction, parts, place, purpose, code_id)
        if row.code is None or row.tries >= CODE_TRIES:
            raise Refused(Code.CODE_VOID)
        if row.expires_at <= now:
            raise Refused(Code.CODE_EXPIRED)
        at_kiosk, on_subject = wrong_at(parts.policy, place), wrong_on(parts.policy, row.subject)
        at_kiosk.count(transaction, now)
        on_subject.count(transaction, now)
        row.tries += 1
        left = CODE_TRIES - row.tries
        proved = None
        if same(row.code, _digest(parts, row.id, typed)):
            at_kiosk.give_back(transaction, now)
            on_subject.clear(transaction)
            proved = grant(parts, row)
    # Outside the transaction: what was counted must stay.
    if proved is None:
        code = Code.CODE_REFUSED if left else Code.CODE_VOID
        raise Refused(code, attempts_left=left)
    return proved


def grant(parts: Parts, row: SentCode) -> Proof:
    """Give the proof of a code that was right, and void the code."""
    proof = secrets.token_urlsafe(32)
    row.code = None
    row.proof = digest(parts.database.digest_key, "proof", proof)
    row.proof_until = parts.now() + parts.policy.proof
    return Proof(id=row.id, proof=proof, expires_at=row.proof_until)


def proved(
    transaction: Transaction,
    parts: Parts,
    place: Place,
    purpose: Purpose,
    proof: str,
    code_id: str | None = None,
) -> SentCode:
    """Return what a proof is of; whoever uses it then deletes the row.

    Raises :class:`Refused` for one that is used, too old, of another visit, or for another
    purpose.
    """
    asked = select(SentCode).where(
        SentCode.proof == digest(parts.database.digest_key, "proof", proof),
        SentCode.kiosk_id == place.kiosk_id,
        SentCode.visit_id == place.visit_id,
        SentCode.purpose == purpose.value,
    )
    row = transaction.scalars(asked.with_for_update()).one_or_none()
    if (
        row is None
        or (code_id is not None and row.id != code_id)
        or row.proof_until is None
        or row.proof_until <= parts.now()
    ):
        raise Refused(Code.PROOF_REFUSED)
    return row


def resend_at(row: SentCode) -> datetime | None:
    """Return when another code may be asked, or None when none may."""
    if row.resends >= MOST_RESENDS or row.channel == Channel.POST.value:
        return None
    return row.sent_at + _PAUSE


def draw() -> str:
    """Return a new code."""
    return f"{secrets.randbelow(10**CODE_LENGTH):0{CODE_LENGTH}}"


def _draw(transaction: Transaction, parts: Parts, place: Place, row: SentCode) -> None:
    """Draw a code into ``row`` and send it. For nobody, the same is done with words that no
    keyboard types, and nothing leaves."""
    now = parts.now()
    code, known = draw(), row.address is not None and row.channel != Channel.POST.value
    row.code = _digest(parts, row.id, code if known else secrets.token_hex(CODE_LENGTH))
    row.tries, row.sent_at, row.expires_at = 0, now, now + _LIFE
    if known:
        assert row.address is not None
        parts.outbox.put(
            transaction,
            Message(
                Kind.CODE,
                Channel(row.channel),
                row.address,
                {"code": code},
                place=place,
                locale=row.locale,
                expires_at=row.expires_at,
            ),
        )


def _digest(parts: Parts, code_id: str, code: str) -> str:
    return digest(parts.database.digest_key, "code", code_id, code)


def _found(
    transaction: Transaction, parts: Parts, place: Place, purpose: Purpose, code_id: str
) -> SentCode:
    visits.require_open(transaction, place, parts.now())
    row = transaction.get(SentCode, code_id, with_for_update=True)
    there = (place.kiosk_id, place.visit_id, purpose.value)
    if row is None or (row.kiosk_id, row.visit_id, row.purpose) != there:
        raise Refused(Code.NOT_FOUND)
    return row
