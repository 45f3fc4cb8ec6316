"""Who opens an account: somebody of a dossier, somebody unknown, or somebody who has one."""

from __future__ import annotations

import secrets
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.protocol import Kind
from kiosk.backend.parts import Parts
from kiosk.backend.services.addresses import alike
from kiosk.backend.services.caller import Place
from kiosk.backend.services.holders import address_on_file, named_alike, tell
from kiosk.backend.services.numbers import readable_number
from kiosk.backend.store.base import new_id
from kiosk.backend.store.identity import Contact, Declared, Identity, Retired
from kiosk.backend.store.people import Account, Dossier, Member
from kiosk.contract.access import MANAGERS, Role
from kiosk.contract.identity import Channel

if TYPE_CHECKING:
    from kiosk.backend.services.accounts import Declaration

#: A child has an account of their own from this age on (webinar of 4 July 2024: over 15).
_CHILD_YEARS = 15


def opened(
    transaction: Transaction, parts: Parts, place: Place, said: Declaration, password_hash: str
) -> tuple[str, Kind]:
    """Open what can be opened; return the identifier to answer, and what to write to the
    address that was proved.

    With a NIR both are the same whatever was done, but for somebody who proved the address
    on file of their own account: they are told that they have one.
    """
    if said.nir is None:
        member = _unknown(transaction, parts, said)
        identifier = _provisional(transaction)
        _open(transaction, parts, member, identifier, said, password_hash)
        return identifier, Kind.IDENTIFIER
    attributed = transaction.scalars(select(Identity).where(Identity.nir == said.nir))
    identity = attributed.one_or_none()
    known = transaction.get(Member, identity.member_id if identity else "")
    if known is None:
        # Named by a NIR without being known by it: opened by an earlier kiosk, say.
        taken = transaction.get(Account, said.nir)
        known = transaction.get(Member, taken.member_id) if taken else None
    if known is None:
        member = _unknown(transaction, parts, said)
        transaction.add(Identity(member_id=member.id, nir=said.nir))
        _open(transaction, parts, member, said.nir, said, password_hash)
    elif _has_account(transaction, known):
        return said.nir, _told_owner(transaction, parts, place, known, said)
    elif _is(transaction, parts, known, said):
        if not _proved_on_file(transaction, known, said):
            tell(transaction, parts, place, known, Kind.ACCOUNT_CREATED)
        _open(transaction, parts, known, said.nir, said, password_hash)
    return said.nir, Kind.ACCOUNT_CREATED


def _is(transaction: Transaction, parts: Parts, known: Member, said: Declaration) -> bool:
    """Return whether somebody of a dossier is who they say, and may have an account.

    Who would manage the dossier must also have proved an address that the Caf knows: a civil
    status is known to many.
    """
    alike_born = known.date_naissance == said.civil.date_naissance
    if not (alike_born and named_alike(known.nom_naissance, said.civil.nom_naissance)):
        return False
    if Role(known.role) in MANAGERS:
        return _proved_on_file(transaction, known, said)
    return Role(known.role) is not Role.ENFANT or _years(known, parts.today()) >= _CHILD_YEARS


def _years(member: Member, today: date) -> int:
    born = member.date_naissance
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _proved_on_file(transaction: Transaction, known: Member, said: Declaration) -> bool:
    kept = address_on_file(transaction, known, said.channel)
    return kept is not None and alike(kept, said.address)


def _told_owner(
    transaction: Transaction, parts: Parts, place: Place, known: Member, said: Declaration
) -> Kind:
    """Tell the owner of an account that somebody asked for it again; return what to write to
    the address that was proved."""
    if _proved_on_file(transaction, known, said):
        return Kind.ACCOUNT_EXISTS
    tell(transaction, parts, place, known, Kind.ACCOUNT_EXISTS)
    return Kind.ACCOUNT_CREATED


def _has_account(transaction: Transaction, member: Member) -> bool:
    asked = select(Account.identifier).where(Account.member_id == member.id)
    return transaction.scalar(asked) is not None


def _unknown(transaction: Transaction, parts: Parts, said: Declaration) -> Member:
    """Make an empty dossier for somebody whom the Caf does not know."""
    dossier = Dossier(
        id=new_id(),
        number=readable_number("N", parts.today()),
        caf=parts.policy.caf,
        adresse=[],
    )
    transaction.add(dossier)
    transaction.flush()
    member = Member(
        id=new_id(),
        dossier_id=dossier.id,
        rank=0,
        role=Role.NON_ALLOCATAIRE.value,
        **said.civil.model_dump(),
    )
    transaction.add(member)
    transaction.flush()
    return member


def _open(
    transaction: Transaction,
    parts: Parts,
    member: Member,
    identifier: str,
    said: Declaration,
    password_hash: str,
) -> None:
    transaction.add(
        Account(
            identifier=identifier,
            member_id=member.id,
            password_hash=password_hash,
            last_sign_in=None,
        )
    )
    contact = transaction.get(Contact, member.id) or Contact(member_id=member.id)
    if said.channel is Channel.SMS:
        contact.telephone = said.address
    else:
        contact.email = said.address
    transaction.add(contact)
    transaction.add(Declared(member_id=member.id, answers=dict(said.kept), declared_at=parts.now()))
    transaction.flush()


def _provisional(transaction: Transaction) -> str:
    """Draw an identifier that nobody has or had. It is inserted in this transaction, so that
    two drawn alike at the same instant cannot both be kept."""
    while True:
        drawn = f"P{secrets.randbelow(10**8):08}"
        if not (transaction.get(Account, drawn) or transaction.get(Retired, drawn)):
            return drawn
