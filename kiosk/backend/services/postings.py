"""« Recevoir par courrier »: an attestation that was made goes by post, once."""

from __future__ import annotations

from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.addresses import require_channel
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.members import full_name, members_of
from kiosk.backend.services.numbers import readable_number
from kiosk.backend.services.once import Asked, once
from kiosk.backend.store.people import Dossier
from kiosk.backend.store.postings import Posting as Row
from kiosk.backend.store.work import Attestation
from kiosk.contract.access import Possibility
from kiosk.contract.identity import Channel
from kiosk.contract.models import Posting
from kiosk.contract.problems import Code


def post(parts: Parts, caller: Caller, key: str, attestation_id: str) -> Posting:
    """Have an attestation of the caller's go by post to the address of the dossier.

    One that was asked already is answered as it was, whatever the key: nobody receives it
    twice. Raises :class:`Refused`: no such attestation, no address, nothing carries letters.
    """
    caller.require(Possibility.ATTESTATIONS)
    require_channel(parts, Channel.POST)
    asked = Asked.of_bytes("posting", key, attestation_id.encode())

    def work(transaction: Transaction) -> Posting:
        made = transaction.get(Attestation, attestation_id, with_for_update=True)
        if made is None or made.member_id != caller.member_id:
            raise Refused(Code.NOT_FOUND)
        row = transaction.get(Row, made.id)
        if row is None:
            row = _kept(transaction, parts, caller, made)
        return Posting(number=row.number, address=tuple(row.address), asked_at=row.asked_at)

    return once(parts, caller, asked, Posting, work)


def _kept(transaction: Transaction, parts: Parts, caller: Caller, made: Attestation) -> Row:
    dossier = transaction.get_one(Dossier, caller.dossier_id)
    if not dossier.adresse:
        raise Refused(Code.REQUEST_INVALID, errors={"address": "required"})
    holder = members_of(transaction, dossier.id)[0]
    address = [full_name(holder), *dossier.adresse]
    row = Row(
        attestation_id=made.id,
        number=readable_number("C", parts.today()),
        address=address,
        asked_at=parts.now(),
    )
    transaction.add(row)
    transaction.flush()
    parts.outbox.put(
        transaction,
        Message(
            Kind.ATTESTATION,
            Channel.POST,
            "\n".join(address),
            {"number": made.number, "posting": row.number},
            place=caller.place,
            encloses=made.id,
        ),
    )
    return row
