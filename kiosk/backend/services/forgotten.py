"""A provisional identifier that was forgotten: sent to the address on file, never shown."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.backend.parts import Parts
from kiosk.backend.services import visits
from kiosk.backend.services.addresses import address_of, alike, require_channel
from kiosk.backend.services.caller import Place
from kiosk.backend.services.digests import digest
from kiosk.backend.services.holders import address_on_file, named_alike
from kiosk.backend.services.limits import sent_from, sent_to
from kiosk.backend.store.people import Account, Member
from kiosk.contract.identity import IdentifierRequest, IdentifierSent


def send(parts: Parts, place: Place, asked: IdentifierRequest) -> IdentifierSent:
    """Send the provisional identifier of whoever this is, if the address is theirs.

    Raises :class:`Refused` for what is no address, and when too many were asked.
    """
    require_channel(parts, asked.channel)
    address = address_of(asked.channel, asked.address, parts.today())
    now = parts.now()
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, now)
        subject = digest(parts.database.digest_key, address.casefold())
        sent_from(parts.policy, place).count(transaction, now)
        sent_to(parts.policy, subject).count(transaction, now)
        for identifier in _theirs(transaction, asked, address):
            parts.outbox.put(
                transaction,
                Message(
                    Kind.IDENTIFIER,
                    asked.channel,
                    address,
                    {"identifier": identifier},
                    place=place,
                    locale=asked.locale,
                ),
            )
    return IdentifierSent(channel=asked.channel)


def _theirs(transaction: Transaction, asked: IdentifierRequest, address: str) -> tuple[str, ...]:
    """Return the provisional identifiers of a civil status and an address: one, or none."""
    born = (
        select(Account, Member)
        .join(Member, Member.id == Account.member_id)
        .where(Member.date_naissance == asked.date_naissance, Account.identifier.startswith("P"))
    )
    return tuple(
        account.identifier
        for account, member in transaction.execute(born)
        if named_alike(asked.nom_naissance, member.nom_naissance)
        and _first_names_alike(asked.prenoms, member.prenoms)
        and alike(address_on_file(transaction, member, asked.channel) or "", address)
    )


def _first_names_alike(typed: str, kept: str) -> bool:
    """Return whether first names are the same, or only the first of them was given."""
    return named_alike(typed, kept) or named_alike(typed, kept.split()[0])
