"""Coming back to an account whose password is lost.

Every answer is the same whether or not the account exists: one row, one sentence, as many
questions to the database. Only a message tells, and it goes to the address on file.
"""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.protocol import Kind
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import codes, guesses, letters, visits
from kiosk.backend.services.addresses import require_channel
from kiosk.backend.services.caller import Place
from kiosk.backend.services.codes import Purpose, Recipient
from kiosk.backend.services.digests import digest
from kiosk.backend.services.holders import address_on_file, holder, tell
from kiosk.backend.services.identifiers import account_identifier, is_provisional
from kiosk.backend.services.limits import letters_to, sent_from, sent_to
from kiosk.backend.store.access import OpenSession
from kiosk.backend.store.identity import Identity, LetterCode, Retired, SentCode
from kiosk.backend.store.people import Account, Member
from kiosk.contract.identity import (
    Channel,
    ContactChanged,
    NextStep,
    PasswordChange,
    Proof,
    Recovery,
    RecoveryRequest,
)
from kiosk.contract.problems import Code
from kiosk.journeys.model import Kind as QuestionKind
from kiosk.journeys.model import Question
from kiosk.journeys.rules import Rules
from kiosk.journeys.rules import check as wrong


def begin(parts: Parts, place: Place, asked: RecoveryRequest) -> Recovery:
    """Send a code, or a letter, to the address on file of whoever this is.

    Raises :class:`Refused` for what is no identifier, and when too many were asked.
    """
    require_channel(parts, asked.channel)
    identifier = account_identifier(asked.identifier)
    now = parts.now()
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, now)
        subject = digest(parts.database.digest_key, identifier)
        sent_from(parts.policy, place).count(transaction, now)
        sent_to(parts.policy, subject).count(transaction, now)
        if asked.channel is Channel.POST:
            letters_to(parts.policy, subject).count(transaction, now)
        member = holder(transaction, identifier, asked.nom_naissance)
        address = address_on_file(transaction, member, asked.channel)
        row = codes.send(
            transaction,
            parts,
            place,
            Purpose.RECOVERY,
            Recipient(
                channel=asked.channel,
                subject=identifier,
                address=address if asked.channel is not Channel.POST else None,
                locale=asked.locale,
                member_id=member.id if member else None,
                identifier=identifier,
            ),
        )
        if asked.channel is Channel.POST and member is not None and address is not None:
            letters.send(transaction, parts, place, member.id, address, asked.locale)
        return _told(row)


def again(parts: Parts, place: Place, recovery_id: str) -> Recovery:
    """Send another code. Raises :class:`Refused`."""
    return _told(codes.send_again(parts, place, Purpose.RECOVERY, recovery_id))


def check(parts: Parts, place: Place, recovery_id: str, code: str) -> Proof:
    """Return what the right code proves. Raises :class:`Refused`."""
    return codes.check(parts, place, Purpose.RECOVERY, recovery_id, code)


def contact_changed(parts: Parts, place: Place, recovery_id: str) -> ContactChanged:
    """Return what to do when the address on file is out of date.

    It follows from the identifier alone, so that it tells nothing of an account: who has a
    provisional one has no dossier yet, and writes; the others call, or ask at the counter.
    """
    with parts.database.read() as transaction:
        row = transaction.get(SentCode, recovery_id)
        there = (place.kiosk_id, place.visit_id, Purpose.RECOVERY.value)
        if row is None or (row.kiosk_id, row.visit_id, row.purpose) != there:
            raise Refused(Code.NOT_FOUND)
        provisional = is_provisional(row.identifier or "")
    return ContactChanged(
        step=NextStep.EMAIL_FORM if provisional else NextStep.TELEPHONE_OR_COUNTER
    )


def choose_password(parts: Parts, place: Place, recovery_id: str, given: PasswordChange) -> None:
    """Keep a new password, close every session of the account and forget wrong guesses.

    A provisional identifier gives way to the NIR that its owner was found by. Raises
    :class:`Refused` for a password that breaks a rule, and for a proof that does not hold.
    """
    require_rules(parts, given.password)
    with parts.database.read() as transaction:
        codes.proved(transaction, parts, place, Purpose.RECOVERY, given.proof, recovery_id)
    # Between two transactions: a hash takes long, and holds no row meanwhile.
    kept = parts.passwords.hash(given.password)
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, parts.now())
        row = codes.proved(transaction, parts, place, Purpose.RECOVERY, given.proof, recovery_id)
        member = transaction.get(Member, row.member_id or "")
        if member is None:
            raise Refused(Code.PROOF_REFUSED)
        # Before the account, as a sign-in does: each could hold what the other waits for.
        for identifier in sorted(_identifiers(transaction, member, row)):
            guesses.passwords_on(parts.policy, identifier).clear(transaction)
        account = _account_of(transaction, member)
        account.password_hash = kept
        _rename(transaction, account, row.identifier)
        # Codes that were asked elsewhere open nothing any more, nor does a letter on its way.
        for table in (SentCode, LetterCode, OpenSession):
            transaction.execute(delete(table).where(table.member_id == member.id))
        tell(transaction, parts, place, member, Kind.PASSWORD_CHANGED)


def require_rules(parts: Parts, password: str) -> None:
    """Raise :class:`Refused` for a new password that breaks a rule."""
    question = Question("password", QuestionKind.NEW_PASSWORD)
    broken = wrong(question, password, Rules(parts.today()))
    if broken is not None:
        raise Refused(Code.ANSWERS_INVALID, errors={"password": broken})


def _identifiers(transaction: Transaction, member: Member, row: SentCode) -> set[str]:
    named = select(Account.identifier).where(Account.member_id == member.id)
    return {*transaction.scalars(named), *((row.identifier,) if row.identifier else ())}


def _account_of(transaction: Transaction, member: Member) -> Account:
    """Return the account of a member who has one, for this transaction alone."""
    asked = select(Account).where(Account.member_id == member.id).with_for_update()
    return transaction.scalars(asked).one()


def _rename(transaction: Transaction, account: Account, identifier: str | None) -> None:
    """Name an account by the NIR of its owner, once they came with it."""
    attributed = transaction.get(Identity, account.member_id)
    if attributed is None or attributed.nir != identifier or account.identifier == identifier:
        return
    transaction.add(Retired(identifier=account.identifier, member_id=account.member_id))
    account.identifier = attributed.nir


def _told(row: SentCode) -> Recovery:
    return Recovery(
        id=row.id,
        channel=Channel(row.channel),
        expires_at=row.expires_at,
        resend_at=codes.resend_at(row),
    )
