"""What is written to the Caf without an account: kept once in a visit, with a number."""

from __future__ import annotations

from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import visits
from kiosk.backend.services.caller import Place
from kiosk.backend.services.drawing import drawn_message
from kiosk.backend.services.limits import written_at, written_in
from kiosk.backend.services.numbers import readable_number
from kiosk.backend.services.once_in_visit import AskedInVisit, already, answered, once_in_visit
from kiosk.backend.store.base import new_id
from kiosk.backend.store.messages import Message
from kiosk.contract.messages import MessageRequest
from kiosk.contract.models import Receipt
from kiosk.contract.problems import Code
from kiosk.journeys.model import Journey, Kind
from kiosk.journeys.path import LEFT_EMPTY, errors, worth_keeping
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.journeys.rules.documents import UNKNOWN


def send(parts: Parts, place: Place, key: str, request: MessageRequest) -> Receipt:
    """Receive the answers of a journey that nobody signs in for, once for a key.

    Raises :class:`Refused`: an unknown journey or one of somebody signed in, answers that are
    not all in order or not the ones asked, too many messages, a visit that is over.
    """
    asked = AskedInVisit.of("message", key, request)
    # Before the checks: what was in order on the day it was sent stays received.
    done = already(parts, place, asked, Receipt)
    if done is not None:
        return done
    journey = registry().get(request.journey)
    if journey is None or not journey.submits or journey.signed_in or journey.sources:
        raise Refused(Code.REQUEST_INVALID, errors={"journey": "unknown"})
    wrong = errors(journey, request.answers, Rules(parts.today())) | _documents(journey, request)
    if wrong:
        raise Refused(Code.ANSWERS_INVALID, errors=wrong)

    def work(transaction: Transaction) -> Receipt:
        written_at(parts.policy, place).count(transaction, parts.now())
        written_in(parts.policy, place).count(transaction, parts.now())
        return _kept(transaction, parts, journey, request)

    return once_in_visit(parts, place, asked, Receipt, work)


def receipt(parts: Parts, place: Place, message_id: str) -> bytes:
    """Return the PDF of the receipt of a message that was sent in this visit.

    Raises :class:`Refused`: it was not, or the visit is over.
    """
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, parts.now())
        sent = answered(transaction, place, Receipt)
    for one in sent:
        if one.id == message_id:
            return drawn_message(parts, one)
    raise Refused(Code.NOT_FOUND)


def _documents(journey: Journey, request: MessageRequest) -> dict[str, str]:
    """Nobody can have sent a file: who is not signed in sends none."""
    return {
        question.id: UNKNOWN
        for question in journey.questions()
        if question.kind is Kind.DOCUMENT
        and request.answers.get(question.id, LEFT_EMPTY) not in (LEFT_EMPTY, ())
    }


def _kept(
    transaction: Transaction, parts: Parts, journey: Journey, request: MessageRequest
) -> Receipt:
    row = Message(
        id=new_id(),
        number=readable_number("M", parts.today()),
        journey=journey.id,
        answers=worth_keeping(journey, request.answers),
        received_at=parts.now(),
    )
    transaction.add(row)
    transaction.flush()
    return Receipt(id=row.id, number=row.number, journey=row.journey, submitted_at=row.received_at)
