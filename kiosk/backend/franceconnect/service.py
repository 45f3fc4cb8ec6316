"""Signing in by FranceConnect+: from the start to a session, for one visit."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.franceconnect.identity import Identity, Known, creation_answers, same_person
from kiosk.backend.franceconnect.refusals import Why, refused
from kiosk.backend.franceconnect.relying import RelyingParty
from kiosk.backend.franceconnect.starts import Answered, Starts
from kiosk.backend.parts import Parts
from kiosk.backend.services import guesses, sessions, visits
from kiosk.backend.services.caller import Place
from kiosk.backend.services.identifiers import account_identifier
from kiosk.backend.store.franceconnect import FranceConnectLink
from kiosk.backend.store.people import Account, Member
from kiosk.contract.franceconnect import (
    FranceConnect,
    FranceConnectNext,
    FranceConnectOutcome,
    FranceConnectStart,
    WebVisit,
)
from kiosk.contract.models import Session


class FranceConnectDesk:
    """One provider, and the sign-ins that are under way. ``beside`` is called at the end."""

    def __init__(self, party: RelyingParty, beside: Callable[[], None] = lambda: None) -> None:
        self.party = party
        self.starts = Starts()
        self._beside = beside

    def forget(self, place: Place) -> None:
        """Forget everything of a visit that ended."""
        self.starts.forget(place)

    def close(self) -> None:
        """Close the connections, and what was started with them."""
        self.party.close()
        self._beside()


def offered(parts: Parts) -> FranceConnect:
    """Return whether FranceConnect+ is offered. Asks nobody: the provider may be down."""
    desk = parts.franceconnect
    if desk is None:
        return FranceConnect(available=False, demonstration=False)
    return FranceConnect(available=True, demonstration=desk.party.config.demonstration)


def begin(parts: Parts, place: Place) -> FranceConnectStart:
    """Begin a sign-in."""
    desk = _desk(parts)
    now = parts.now()
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, now)
    config = desk.party.config
    expires_at = now + timedelta(seconds=config.start_s)
    start, url = desk.party.begin(uuid.uuid4().hex, expires_at)
    hosts = desk.party.hosts()
    desk.starts.keep(place, start, now)
    return FranceConnectStart(
        id=start.id,
        url=url,
        redirect_prefix=config.redirect_uri,
        hosts=hosts,
        expires_at=expires_at,
    )


def finish(parts: Parts, place: Place, start_id: str, query: str) -> FranceConnectOutcome:
    """Take what the page came back with: once, right or wrong."""
    desk = _desk(parts)
    now = parts.now()
    start = desk.starts.take(place, start_id, now)
    if start is None:
        raise refused(Why.START_UNKNOWN)
    answer = desk.party.finish(start, query, now)
    now = parts.now()
    answered = Answered(
        start.id,
        answer.identity,
        answer.id_token,
        now + timedelta(seconds=desk.party.config.start_s),
    )
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, now)
        desk.starts.keep(place, answered, now)
        linked = transaction.get(FranceConnectLink, answer.identity.subject)
        if linked is not None:
            account = _account_of(transaction, linked.member_id)
            if account is not None:
                session = sessions.open_for(transaction, parts, place, account.identifier)
                return FranceConnectOutcome(next=FranceConnectNext.SESSION, session=session)
        alike = _alike(transaction, answer.identity)
    if alike:
        return FranceConnectOutcome(next=FranceConnectNext.LINK)
    answers = creation_answers(answer.identity)
    return FranceConnectOutcome(next=FranceConnectNext.CREATE, answers=answers)


def link(parts: Parts, place: Place, start_id: str, typed: str) -> Session:
    """Open the session of who has both the identity and the number of an account, and
    remember that they go together. Three numbers may be wrong."""
    desk = _desk(parts)
    identifier = account_identifier(typed)
    answered = desk.starts.answered(place, start_id, parts.now())
    if answered is None:
        raise refused(Why.START_UNKNOWN)
    left = desk.starts.tried(answered)
    if left is None:
        raise refused(Why.START_UNKNOWN)
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, parts.now())
        guesses.guess(transaction, parts.policy, place.kiosk_id, identifier, parts.now())
        alike = {one.identifier for one in _alike(transaction, answered.identity)}
    if identifier not in alike:
        raise refused(Why.LINK_REFUSED, attempts_left=left or None)
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, parts.now())
        guesses.was_right(transaction, parts.policy, place.kiosk_id, identifier, parts.now())
        account = transaction.get_one(Account, identifier)
        _remember(transaction, parts, answered.identity, account.member_id)
        return sessions.open_for(transaction, parts, place, identifier)


def sign_out(parts: Parts, place: Place, start_id: str) -> WebVisit:
    """Return the page that ends the person's session at the provider: once."""
    desk = _desk(parts)
    answered = desk.starts.answered(place, start_id, parts.now())
    if answered is None or not desk.starts.sign_out(answered):
        raise refused(Why.START_UNKNOWN)
    url = desk.party.sign_out_url(answered.id_token)
    if url is None:
        raise refused(Why.START_UNKNOWN)
    return WebVisit(
        url=url,
        redirect_prefix=desk.party.config.post_logout_redirect_uri,
        hosts=desk.party.hosts(),
    )


def _desk(parts: Parts) -> FranceConnectDesk:
    if parts.franceconnect is None:
        raise refused(Why.NOT_SET_UP)
    return parts.franceconnect


def _account_of(transaction: Transaction, member_id: str) -> Account | None:
    return transaction.scalars(select(Account).where(Account.member_id == member_id)).one_or_none()


def _alike(transaction: Transaction, identity: Identity) -> list[Known]:
    """Return the accounts of people of the same civil status. Homonyms born on one day are
    told apart by the number that is asked."""
    asked = select(Account, Member).join(Member, Member.id == Account.member_id)
    if not identity.maybe_presumed:
        asked = asked.where(Member.date_naissance == identity.birth)
    else:
        last = identity.birth.replace(month=12, day=31)
        asked = asked.where(Member.date_naissance.between(identity.birth, last))
    found = (
        Known(
            identifier=account.identifier,
            given_names=member.prenoms,
            family_name=member.nom_naissance,
            civilite=member.civilite,
            birth=member.date_naissance,
        )
        for account, member in transaction.execute(asked)
    )
    return [known for known in found if same_person(identity, known)]


def _remember(transaction: Transaction, parts: Parts, identity: Identity, member_id: str) -> None:
    # An account has one identity: the newest one that showed the number.
    before = transaction.scalars(
        select(FranceConnectLink).where(FranceConnectLink.member_id == member_id)
    ).one_or_none()
    if before is not None:
        transaction.delete(before)
        transaction.flush()
    transaction.merge(
        FranceConnectLink(subject=identity.subject, member_id=member_id, linked_at=parts.now())
    )
