"""Signing in and out, and knowing who asks."""

from __future__ import annotations

import hashlib
import secrets

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import guesses, visits
from kiosk.backend.services.caller import Caller, Place
from kiosk.backend.services.delegations import undecided
from kiosk.backend.services.identifiers import account_identifier, is_provisional
from kiosk.backend.services.members import person_of
from kiosk.backend.store.access import OpenSession
from kiosk.backend.store.identity import Identity, Retired
from kiosk.backend.store.people import Account, Member
from kiosk.contract.access import Role
from kiosk.contract.models import Session, SignIn
from kiosk.contract.problems import Code

#: Asked by every request of somebody signed in, and so made once.
_CALLER = (
    select(
        OpenSession.expires_at,
        OpenSession.previous_sign_in,
        OpenSession.member_id,
        Member.dossier_id,
        Member.role,
    )
    .join(Member, Member.id == OpenSession.member_id)
    .where(
        OpenSession.token_hash == bindparam("token_hash"),
        OpenSession.kiosk_id == bindparam("kiosk_id"),
        OpenSession.visit_id == bindparam("visit_id"),
    )
)


def sign_in(parts: Parts, place: Place, given: SignIn) -> Session:
    """Open a session. Raises :class:`Refused`.

    The fifth wrong password locks the identifier, whether or not it has an account; the
    time taken is the same in both cases.
    """
    identifier = account_identifier(given.identifier)
    if parts.demonstration is not None:
        parts.demonstration.bring_to(parts.today())
    with parts.database.write() as transaction:
        left = guesses.guess(transaction, parts.policy, place.kiosk_id, identifier, parts.now())
        account = _named(transaction, identifier)
        kept = None if account is None else account.password_hash
    # Between two transactions: a hash takes long, and holds no row meanwhile.
    if not parts.passwords.matches(kept, given.password) or kept is None:
        if left == 0:
            lock = int(parts.policy.lock.total_seconds())
            raise Refused(Code.ACCOUNT_LOCKED, retry_after=lock)
        raise Refused(Code.CREDENTIALS_REFUSED, attempts_left=left)
    renewed = parts.passwords.hash(given.password) if parts.passwords.outdated(kept) else kept
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, parts.now())
        guesses.was_right(transaction, parts.policy, place.kiosk_id, identifier, parts.now())
        found = _named(transaction, identifier, hold=True)
        if found is None or found.password_hash != kept:
            # Another one was chosen while this one was looked at.
            raise Refused(Code.CREDENTIALS_REFUSED, attempts_left=left)
        replaced = is_provisional(identifier) and _attributed(transaction, found)
        if not replaced:
            return _opened(transaction, parts, place, found.identifier, renewed)
    # Outside the transaction: the right password was given, and its guess is given back.
    raise Refused(Code.IDENTIFIER_REPLACED)


def sign_out(parts: Parts, caller: Caller) -> None:
    """Close the caller's session."""
    with parts.database.write() as transaction:
        transaction.execute(delete(OpenSession).where(OpenSession.token_hash == caller.token_hash))


def open_for(transaction: Transaction, parts: Parts, place: Place, identifier: str) -> Session:
    """Open the session of an account whose owner was recognised otherwise than by a password."""
    kept = transaction.get_one(Account, identifier).password_hash
    return _opened(transaction, parts, place, identifier, kept)


def caller_of(parts: Parts, place: Place, token: str) -> Caller:
    """Return who a session token stands for. Raises :class:`Refused`.

    A token is good only at the kiosk and in the visit where it was given.
    """
    token_hash = _digest(token)
    asked = {"token_hash": token_hash, "kiosk_id": place.kiosk_id, "visit_id": place.visit_id}
    with parts.database.glance() as connection:
        row = connection.execute(_CALLER, asked).one_or_none()
    if row is None or row.expires_at <= parts.now():
        raise Refused(Code.SESSION_EXPIRED)
    return Caller(
        member_id=row.member_id,
        dossier_id=row.dossier_id,
        role=Role(row.role),
        place=place,
        token_hash=token_hash,
        previous_sign_in=row.previous_sign_in,
    )


def require_live(transaction: Transaction, parts: Parts, caller: Caller) -> None:
    """Raise :class:`Refused` unless the caller's session is still open, and keep it open
    until ``transaction`` ends: nothing is kept for a visit that was ended meanwhile, nor for
    a conjoint from whom the dossier was withdrawn."""
    _live(transaction, parts, caller.place, caller.token_hash, hold=True)
    if transaction.get_one(Member, caller.member_id).role != caller.role.value:
        raise Refused(Code.ROLE_REFUSED)


def _live(
    transaction: Transaction, parts: Parts, place: Place, token_hash: str, hold: bool = False
) -> OpenSession:
    asked = select(OpenSession).where(
        OpenSession.token_hash == token_hash,
        OpenSession.kiosk_id == place.kiosk_id,
        OpenSession.visit_id == place.visit_id,
    )
    if hold:
        asked = asked.with_for_update(read=True)
    row = transaction.scalars(asked).one_or_none()
    if row is None or row.expires_at <= parts.now():
        raise Refused(Code.SESSION_EXPIRED)
    return row


def _named(transaction: Transaction, identifier: str, hold: bool = False) -> Account | None:
    """Return the account of an identifier, be it a retired one. The same is asked of the
    database whether or not there is one."""
    retired = transaction.get(Retired, identifier)
    owner = retired.member_id if retired else ""
    asked = select(Account).where((Account.identifier == identifier) | (Account.member_id == owner))
    if hold:
        asked = asked.with_for_update()
    return transaction.scalars(asked).one_or_none()


def _attributed(transaction: Transaction, account: Account) -> bool:
    """Return whether the owner of an account has a NIR to sign in with."""
    return transaction.get(Identity, account.member_id) is not None


def _opened(
    transaction: Transaction, parts: Parts, place: Place, identifier: str, password_hash: str
) -> Session:
    account = transaction.get_one(Account, identifier)
    member = transaction.get_one(Member, account.member_id)
    token = secrets.token_urlsafe(32)
    now = parts.now()
    expires_at = now + parts.policy.session
    transaction.add(
        OpenSession(
            token_hash=_digest(token),
            member_id=member.id,
            kiosk_id=place.kiosk_id,
            visit_id=place.visit_id,
            expires_at=expires_at,
            previous_sign_in=account.last_sign_in,
        )
    )
    account.last_sign_in = now
    account.password_hash = password_hash
    return Session(
        token=token,
        expires_at=expires_at,
        person=person_of(member),
        asks_delegation=undecided(transaction, member),
    )


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
