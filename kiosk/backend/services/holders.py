"""Whose account an identifier names, asked alike for everybody."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.backend.parts import Parts
from kiosk.backend.services.caller import Place
from kiosk.backend.services.digests import same
from kiosk.backend.store.identity import Contact, Identity, Retired
from kiosk.backend.store.people import Account, Dossier, Member
from kiosk.contract.identity import Channel
from kiosk.journeys.rules.communes import folded

#: Compared with when nobody is known; no name folds to it.
_NOBODY = "—"


def holder(transaction: Transaction, identifier: str, nom_naissance: str) -> Member | None:
    """Return who has an account of that identifier, and that birth name, or None.

    A provisional identifier is found after it was retired, and so is its owner by the NIR that
    came meanwhile. The same is asked of the database whoever is found.
    """
    named = transaction.get(Account, identifier)
    retired = transaction.get(Retired, identifier)
    known = transaction.scalars(select(Identity).where(Identity.nir == identifier)).one_or_none()
    other = retired.member_id if retired else known.member_id if known else ""
    owned = transaction.scalars(select(Account).where(Account.member_id == other)).one_or_none()
    account = named or owned
    owner = account.member_id if account else ""
    # Not ``get``: it asks nothing of the database about what was seen before.
    member = transaction.scalars(select(Member).where(Member.id == owner)).one_or_none()
    is_named = named_alike(nom_naissance, member.nom_naissance if member else _NOBODY)
    return member if is_named else None


def named_alike(one: str, other: str) -> bool:
    """Return whether two names are the same but for accents, capitals and hyphens."""
    typed, kept = folded(one), folded(other)
    return same(typed, kept) and bool(typed)


def address_on_file(
    transaction: Transaction, member: Member | None, channel: Channel
) -> str | None:
    """Return where the Caf reaches somebody by a channel, or None. For nobody the same is
    asked of the database."""
    if channel is Channel.POST:
        dossier = transaction.get(Dossier, member.dossier_id if member else "")
        if member is None or dossier is None or not dossier.adresse:
            return None
        name = f"{member.prenoms} {member.nom_usage or member.nom_naissance}"
        return "\n".join((name, *dossier.adresse))
    contact = transaction.get(Contact, member.id if member else "")
    if contact is None:
        return None
    return contact.telephone if channel is Channel.SMS else contact.email


def tell(
    transaction: Transaction,
    parts: Parts,
    place: Place,
    member: Member,
    kind: Kind,
    locale: str = "fr",
) -> None:
    """Tell somebody what happened to their account, by every quick way that the Caf has."""
    for channel in (Channel.SMS, Channel.EMAIL):
        address = address_on_file(transaction, member, channel)
        if address is not None and channel in parts.outbox.channels:
            parts.outbox.put(
                transaction, Message(kind, channel, address, {}, place=place, locale=locale)
            )
