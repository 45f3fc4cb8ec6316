"""Answers of a journey, checked with the declaration that asked them."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import figures
from kiosk.backend.services.calendar import MONTHS_SHOWN
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.contact_proofs import use_proofs
from kiosk.backend.services.demarches import drop
from kiosk.backend.services.effects import apply
from kiosk.backend.services.following import follow, receive
from kiosk.backend.services.mails import keep_message
from kiosk.backend.services.mandated import note_sent, require_mandat
from kiosk.backend.services.numbers import readable_number
from kiosk.backend.services.offers import bound
from kiosk.backend.services.once import Asked, already, once
from kiosk.backend.services.receipts import receipt_of
from kiosk.backend.services.sent_once import Sent, claim
from kiosk.backend.store.base import is_id, new_id
from kiosk.backend.store.work import Submission, UploadFlaw
from kiosk.backend.store.work import Upload as UploadRow
from kiosk.contract.models import Receipt, SubmissionRequest
from kiosk.contract.problems import Code
from kiosk.journeys.model import Category, Effect, Journey, Kind
from kiosk.journeys.path import errors, worth_keeping
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.journeys.rules.documents import UNKNOWN


def submit(parts: Parts, caller: Caller, key: str, request: SubmissionRequest) -> Receipt:
    """Receive the answers of a journey, and the files that they name.

    Raises :class:`Refused`: an unknown journey, one that this role may not take, answers
    that are not all in order or not the ones asked, a file that is not the caller's, an
    address of theirs that no code has proved, a conseiller beside them whom they gave no
    mandat for it.
    """
    asked = Asked.of_model("submission", key, request)
    # Before the checks: what was in order on the day it was sent stays received.
    done = already(parts, caller, asked, Receipt)
    if done is not None:
        return done
    journey = registry().get(request.journey)
    if journey is None or not journey.submits:
        raise Refused(Code.REQUEST_INVALID, errors={"journey": "unknown"})
    if caller.role not in journey.roles:
        raise Refused(Code.ROLE_REFUSED)
    with parts.database.read() as transaction:
        whole = bound(transaction, caller, journey)
    wrong = errors(whole, request.answers, Rules(parts.today()))
    if wrong:
        raise Refused(Code.ANSWERS_INVALID, errors=wrong)
    try:
        return once(
            parts, caller, asked, Receipt, lambda t: _kept(t, parts, caller, whole, request)
        )
    except Sent as before:
        if not before.alike:
            raise Refused(Code.ALREADY_SENT) from None
        return before.receipt


def submissions(parts: Parts, caller: Caller) -> tuple[Receipt, ...]:
    """Return what the caller submitted in the last 24 months, the newest first."""
    since = parts.now() - timedelta(days=MONTHS_SHOWN * 30.5)
    asked = (
        select(Submission)
        .where(Submission.member_id == caller.member_id, Submission.submitted_at >= since)
        .order_by(Submission.submitted_at.desc())
    )
    with parts.database.read() as transaction:
        return tuple(receipt_of(transaction, row) for row in transaction.scalars(asked))


def one(parts: Parts, caller: Caller, submission_id: str) -> Receipt:
    """Return the receipt of one submission of the caller. Raises :class:`Refused`."""
    with parts.database.read() as transaction:
        row = transaction.get(Submission, submission_id)
        if row is None or row.member_id != caller.member_id:
            raise Refused(Code.NOT_FOUND)
        return receipt_of(transaction, row)


def _kept(
    transaction: Transaction,
    parts: Parts,
    caller: Caller,
    journey: Journey,
    request: SubmissionRequest,
) -> Receipt:
    covered = require_mandat(transaction, caller, journey.id, parts.now())
    row = Submission(
        id=new_id(),
        number=readable_number("D", parts.today()),
        member_id=caller.member_id,
        journey=journey.id,
        answers=worth_keeping(journey, request.answers),
        submitted_at=parts.now(),
    )
    transaction.add(row)
    transaction.flush()
    _join_documents(transaction, caller, journey, request, row.id)
    transaction.flush()
    if request.paper is not None:
        receive(transaction, parts, caller, request.paper, row)
    if journey.category is not None:
        claim(transaction, caller, journey, request.answers, row.id, parts.today())
        follow(transaction, parts, caller, journey, row)
        if Effect.CONTACT in journey.effects:
            use_proofs(transaction, parts, caller, request.answers)
        apply(transaction, parts.today(), caller, journey, request.answers)
        if journey.category is Category.MESSAGE:
            keep_message(transaction, caller.dossier_id, journey, request.answers, parts.today())
        drop(transaction, caller, journey.id)
    transaction.flush()
    figures.finished(transaction, caller.place.kiosk_id, journey.id, parts.now())
    note_sent(transaction, caller, covered, journey.id, parts.now())
    return receipt_of(transaction, row)


def _join_documents(
    transaction: Transaction,
    caller: Caller,
    journey: Journey,
    request: SubmissionRequest,
    submission_id: str,
) -> None:
    """Make the files named by the answers part of a submission, in their order."""
    rank = 0
    flaws = dict(request.kept_despite)
    for question in journey.questions():
        named = request.answers.get(question.id)
        if question.kind is not Kind.DOCUMENT or not isinstance(named, tuple):
            continue
        for upload_id in named:
            upload = None
            if is_id(upload_id):
                upload = transaction.get(UploadRow, upload_id, with_for_update=True)
            if (
                upload is None
                or upload.member_id != caller.member_id
                or upload.submission_id is not None
            ):
                raise Refused(Code.ANSWERS_INVALID, errors={question.id: UNKNOWN})
            upload.submission_id = submission_id
            upload.rank = rank
            rank += 1
            for flaw in set(flaws.pop(upload.id, ())):
                transaction.add(UploadFlaw(upload_id=upload.id, flaw=flaw.value))
    if flaws:
        raise Refused(Code.REQUEST_INVALID, errors={"kept_despite": UNKNOWN})
