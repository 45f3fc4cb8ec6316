"""Codes by post: asked in one visit, typed in a later one.

A letter takes days, so that its code lives longer than a visit and is kept with the person
rather than with the visit: as a digest, for fifteen days, good once, for five tries in all.
"""

from __future__ import annotations

from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import codes, visits
from kiosk.backend.services.caller import Place
from kiosk.backend.services.codes import Purpose, Recipient
from kiosk.backend.services.digests import digest, same
from kiosk.backend.services.holders import holder
from kiosk.backend.services.identifiers import account_identifier
from kiosk.backend.services.limits import wrong_at, wrong_on
from kiosk.backend.store.identity import LetterCode
from kiosk.contract.identity import CODE_TRIES, Channel, Proof
from kiosk.contract.identity import LetterCode as Given
from kiosk.contract.problems import Code


def send(
    transaction: Transaction,
    parts: Parts,
    place: Place,
    member_id: str,
    address: str,
    locale: str,
) -> None:
    """Have a letter leave; the code of the one before is void."""
    code, until = codes.draw(), parts.now() + parts.policy.letter
    transaction.merge(
        LetterCode(
            member_id=member_id, code=_digest(parts, member_id, code), tries=0, expires_at=until
        )
    )
    parts.outbox.put(
        transaction,
        Message(
            Kind.LETTER,
            Channel.POST,
            address,
            {"code": code},
            place=place,
            locale=locale,
            expires_at=until,
        ),
    )


def check(parts: Parts, place: Place, given: Given) -> Proof:
    """Return what the code of a letter proves, in this visit. Raises :class:`Refused`."""
    identifier = account_identifier(given.identifier)
    subject = digest(parts.database.digest_key, identifier)
    now = parts.now()
    proved = None
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, now)
        at_kiosk, on_subject = wrong_at(parts.policy, place), wrong_on(parts.policy, subject)
        at_kiosk.count(transaction, now)
        on_subject.count(transaction, now)
        found = holder(transaction, identifier, given.nom_naissance)
        member_id = found.id if found else ""
        row = transaction.get(LetterCode, member_id, with_for_update=True)
        right = same(row.code if row else "", _digest(parts, member_id, given.code))
        if row is not None:
            row.tries += 1
            if right and row.tries <= CODE_TRIES and row.expires_at > now:
                at_kiosk.give_back(transaction, now)
                on_subject.clear(transaction)
                to = Recipient(Channel.POST, identifier, None, "fr", member_id, identifier)
                sent = codes.send(transaction, parts, place, Purpose.RECOVERY, to)
                proved = codes.grant(parts, sent)
                transaction.delete(row)
    # Outside the transaction: what was counted must stay.
    if proved is None:
        raise Refused(Code.CODE_REFUSED)
    return proved


def _digest(parts: Parts, member_id: str, code: str) -> str:
    return digest(parts.database.digest_key, "letter", member_id, code)
