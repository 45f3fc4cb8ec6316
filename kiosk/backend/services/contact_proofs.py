"""A telephone or an e-mail address counts once a code that was sent there was typed here.

It opens the account of whoever forgot their password: nobody may put another's in its place,
nor one with a slip in it. Proofs are looked for in the visit itself, which holds the session too.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.protocol import Kind
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.addresses import alike
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.codes import Purpose
from kiosk.backend.services.holders import tell
from kiosk.backend.store.identity import Contact, SentCode
from kiosk.backend.store.people import Member
from kiosk.contract.identity import Channel
from kiosk.contract.problems import Code
from kiosk.journeys.conditions import Answers
from kiosk.journeys.rules.contact import is_mobile

#: The question that each way of reaching somebody answers.
_CHANNELS: Mapping[str, Channel] = MappingProxyType(
    {"telephone": Channel.SMS, "email": Channel.EMAIL}
)

#: The error under an address that no code has proved.
UNPROVED = "unproved"


def takes_a_code(channel: Channel, address: str) -> bool:
    """Return whether a code can be sent there. A landline that is given with a request stays in
    the request: it is nothing that opens an account."""
    return is_mobile(address) if channel is Channel.SMS else bool(address)


def use_proofs(transaction: Transaction, parts: Parts, caller: Caller, answers: Answers) -> None:
    """Take the proofs of the addresses given that are new, and tell the ones before of it.

    Raises :class:`Refused`, with the question of each address that was not proved in this
    visit in the last quarter of an hour; then none is used.
    """
    found: dict[str, SentCode | None] = {
        question: _proved(transaction, parts, caller, channel, address)
        for question, channel, address in _new(transaction, caller, answers)
    }
    unproved = {question: UNPROVED for question, row in found.items() if row is None}
    if unproved:
        raise Refused(Code.PROOF_REFUSED, errors=unproved)
    for row in found.values():
        transaction.delete(row)
    if found:
        member = transaction.get_one(Member, caller.member_id)
        tell(transaction, parts, caller.place, member, Kind.CONTACT_CHANGED)


def _new(
    transaction: Transaction, caller: Caller, answers: Answers
) -> tuple[tuple[str, Channel, str], ...]:
    """Return what was given that is not on file already, and that a code can be sent to."""
    kept = transaction.get(Contact, caller.member_id)
    on_file = {
        "telephone": (kept.telephone if kept else None) or "",
        "email": (kept.email if kept else None) or "",
    }
    given = ((question, channel, answers.get(question)) for question, channel in _CHANNELS.items())
    return tuple(
        (question, channel, address)
        for question, channel, address in given
        if isinstance(address, str)
        and takes_a_code(channel, address)
        and not alike(address, on_file[question])
    )


def _proved(
    transaction: Transaction, parts: Parts, caller: Caller, channel: Channel, address: str
) -> SentCode | None:
    asked = (
        select(SentCode)
        .where(
            SentCode.kiosk_id == caller.place.kiosk_id,
            SentCode.visit_id == caller.place.visit_id,
            SentCode.purpose == Purpose.CONTACT.value,
            SentCode.channel == channel.value,
            SentCode.proof.is_not(None),
            SentCode.proof_until > parts.now(),
        )
        .with_for_update()
    )
    rows = transaction.scalars(asked)
    return next((row for row in rows if row.address and alike(row.address, address)), None)
