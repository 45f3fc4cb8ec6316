"""Showing that an address is one's own, before anything is opened."""

from __future__ import annotations

from kiosk.backend.parts import Parts
from kiosk.backend.services import codes, visits
from kiosk.backend.services.addresses import address_of, masked, require_channel
from kiosk.backend.services.caller import Place
from kiosk.backend.services.codes import Purpose, Recipient
from kiosk.backend.services.digests import digest
from kiosk.backend.services.limits import sent_from, sent_to
from kiosk.backend.store.identity import SentCode
from kiosk.contract.identity import Channel, Proof, Verification, VerificationRequest


def begin(parts: Parts, place: Place, asked: VerificationRequest) -> Verification:
    """Send a code to an address. Raises :class:`Refused`: no such address, or too many."""
    require_channel(parts, asked.channel)
    address = address_of(asked.channel, asked.address, parts.today())
    subject = address.casefold()
    now = parts.now()
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, now)
        sent_from(parts.policy, place).count(transaction, now)
        key = digest(parts.database.digest_key, subject)
        sent_to(parts.policy, key).count(transaction, now)
        to = Recipient(asked.channel, subject, address, asked.locale)
        return _told(codes.send(transaction, parts, place, Purpose.CONTACT, to))


def again(parts: Parts, place: Place, verification_id: str) -> Verification:
    """Send another code. Raises :class:`Refused`."""
    return _told(codes.send_again(parts, place, Purpose.CONTACT, verification_id))


def check(parts: Parts, place: Place, verification_id: str, code: str) -> Proof:
    """Return what the right code proves. Raises :class:`Refused`."""
    return codes.check(parts, place, Purpose.CONTACT, verification_id, code)


def _told(row: SentCode) -> Verification:
    assert row.address is not None
    channel = Channel(row.channel)
    return Verification.model_validate(
        {
            "id": row.id,
            "channel": channel,
            "masked": masked(channel, row.address),
            "expires_at": row.expires_at,
            "resend_at": codes.resend_at(row),
        }
    )
