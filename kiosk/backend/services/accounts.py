"""Opening an account.

With a NIR the account is named by it. One that has an account already, or that is of somebody
whose civil status is another, opens nothing and is answered alike: what happened is told by
messages, to the address on file and never on the screen. The decision is written down in
``docs/decisions/identity.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import codes, newcomers
from kiosk.backend.services.addresses import alike
from kiosk.backend.services.caller import Place
from kiosk.backend.services.codes import Purpose
from kiosk.backend.services.digests import digest
from kiosk.backend.services.identifiers import account_identifier
from kiosk.backend.services.limits import created_as, created_at
from kiosk.backend.services.once_in_visit import AskedInVisit, already, once_in_visit
from kiosk.backend.services.recoveries import require_rules
from kiosk.backend.store.identity import SentCode
from kiosk.contract.identity import (
    AccountCreated,
    AccountRequest,
    Channel,
    CivilStatus,
    Creation,
    QuickChannel,
)
from kiosk.contract.problems import Code
from kiosk.journeys.conditions import Value
from kiosk.journeys.path import LEFT_EMPTY, errors
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules

_JOURNEY = "create-account"

#: How the Caf writes what the journey asks.
_CIVILITES = {"madame": "Mme", "monsieur": "M."}


@dataclass(frozen=True, slots=True)
class Declaration:
    """What somebody said of themselves, in order."""

    civil: CivilStatus
    nir: str | None
    channel: QuickChannel
    address: str
    kept: dict[str, Value]


def create(parts: Parts, place: Place, key: str, request: AccountRequest) -> AccountCreated:
    """Open an account, once for a key. Raises :class:`Refused`: answers or a password that
    are not in order, a proof that is not of the address among them, too many accounts."""
    asked = AskedInVisit.of("account", key, request)
    done = already(parts, place, asked, AccountCreated)
    if done is not None:
        return done
    wrong = errors(registry()[_JOURNEY], request.answers, Rules(parts.today()))
    if wrong:
        raise Refused(Code.ANSWERS_INVALID, errors=wrong)
    require_rules(parts, request.password)
    said = declaration(request.answers)
    with parts.database.read() as transaction:
        _require_proof(transaction, parts, place, request.proof, said)
    # Between two transactions, and whether or not an account will be opened with it.
    password_hash = parts.passwords.hash(request.password)

    def work(transaction: Transaction) -> AccountCreated:
        _count(transaction, parts, place, said)
        transaction.delete(_require_proof(transaction, parts, place, request.proof, said))
        identifier, message = newcomers.opened(transaction, parts, place, said, password_hash)
        values = {} if message is not Kind.IDENTIFIER else {"identifier": identifier}
        parts.outbox.put(
            transaction,
            Message(
                message, said.channel, said.address, values, place=place, locale=request.locale
            ),
        )
        return AccountCreated(
            identifier=identifier,
            provisional=said.nir is None,
            sent_by=said.channel,
            person=said.civil,
        )

    while True:
        try:
            return once_in_visit(parts, place, asked, AccountCreated, work)
        except IntegrityError:
            # The same number was taken at this very instant: look again. It ends, because
            # whoever took it has been kept, and every try is counted.
            continue


def declaration(answers: dict[str, Value]) -> Declaration:
    """Read the answers of the journey, which were found in order."""
    given = {key: value for key, value in answers.items() if value != LEFT_EMPTY}

    def text(question: Creation) -> str | None:
        value = given.get(question.value)
        return None if value is None else str(value)

    civil = CivilStatus(
        civilite=_CIVILITES[str(given[Creation.CIVILITE])],
        nom_naissance=str(given[Creation.NOM_NAISSANCE]),
        nom_usage=text(Creation.NOM_USAGE),
        prenoms=str(given[Creation.PRENOMS]),
        date_naissance=date.fromisoformat(str(given[Creation.DATE_NAISSANCE])),
    )
    nir = text(Creation.NIR) if given.get(Creation.HAS_NIR) is True else None
    by_sms = given[Creation.CONTACT] == Channel.SMS
    return Declaration(
        civil=civil,
        nir=None if nir is None else account_identifier(nir),
        channel=Channel.SMS if by_sms else Channel.EMAIL,
        address=str(given[Creation.TELEPHONE if by_sms else Creation.EMAIL]),
        kept={key: value for key, value in given.items() if key not in _NOT_KEPT},
    )


#: Kept elsewhere, or asked only to be compared.
_NOT_KEPT = frozenset(
    {
        Creation.NIR.value,
        Creation.TELEPHONE.value,
        Creation.TELEPHONE_BIS.value,
        Creation.EMAIL.value,
        Creation.EMAIL_BIS.value,
    }
)


def _require_proof(
    transaction: Transaction, parts: Parts, place: Place, proof: str, said: Declaration
) -> SentCode:
    row = codes.proved(transaction, parts, place, Purpose.CONTACT, proof)
    shown = row.address or ""
    if row.channel != said.channel.value or not alike(shown, said.address):
        raise Refused(Code.PROOF_REFUSED)
    return row


def _count(transaction: Transaction, parts: Parts, place: Place, said: Declaration) -> None:
    """Count an account at this kiosk, and under its number or its address. Raises Refused."""
    created_at(parts.policy, place).count(transaction, parts.now())
    subject = digest(parts.database.digest_key, said.nir or said.address.casefold())
    created_as(parts.policy, subject).count(transaction, parts.now())
