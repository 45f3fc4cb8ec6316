"""Choosing another password while one is signed in: the present one is asked first."""

from __future__ import annotations

from sqlalchemy import delete, select

from kiosk.backend.outbox.protocol import Kind
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import guesses
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.holders import tell
from kiosk.backend.services.recoveries import require_rules
from kiosk.backend.services.sessions import require_live
from kiosk.backend.store.access import OpenSession
from kiosk.backend.store.identity import LetterCode, SentCode
from kiosk.backend.store.people import Account, Member
from kiosk.contract.access import Possibility
from kiosk.contract.identity import OwnPasswordChange
from kiosk.contract.problems import Code


def change(parts: Parts, caller: Caller, given: OwnPasswordChange) -> None:
    """Keep a new password; every other session of the account is closed. Raises
    :class:`Refused`.

    The present one is counted as at a sign-in: somebody who finds a kiosk signed in must not
    guess it, and the fifth wrong one locks the account.
    """
    caller.require(Possibility.OWN_PASSWORD)
    require_rules(parts, given.password)
    owner = select(Account).where(Account.member_id == caller.member_id)
    with parts.database.write() as transaction:
        require_live(transaction, parts, caller)
        account = transaction.scalars(owner).one()
        identifier, before = account.identifier, account.password_hash
        kiosk_id = caller.place.kiosk_id
        left = guesses.guess(transaction, parts.policy, kiosk_id, identifier, parts.now())
    # Between two transactions: a hash takes long, and holds no row meanwhile.
    if not parts.passwords.matches(before, given.present):
        if left == 0:
            lock = int(parts.policy.lock.total_seconds())
            raise Refused(Code.ACCOUNT_LOCKED, retry_after=lock)
        raise Refused(Code.CREDENTIALS_REFUSED, attempts_left=left)
    kept = parts.passwords.hash(given.password)
    with parts.database.write() as transaction:
        # Before the account, as a sign-in does: each could hold what the other waits for.
        guesses.was_right(transaction, parts.policy, kiosk_id, identifier, parts.now())
        require_live(transaction, parts, caller)
        account = transaction.scalars(owner.with_for_update()).one()
        if account.password_hash != before:
            # Another one was chosen while this one was looked at.
            raise Refused(Code.CREDENTIALS_REFUSED, attempts_left=left)
        account.password_hash = kept
        for table in (SentCode, LetterCode):
            transaction.execute(delete(table).where(table.member_id == caller.member_id))
        transaction.execute(
            delete(OpenSession).where(
                OpenSession.member_id == caller.member_id,
                OpenSession.token_hash != caller.token_hash,
            )
        )
        member = transaction.get_one(Member, caller.member_id)
        tell(transaction, parts, caller.place, member, Kind.PASSWORD_CHANGED)
