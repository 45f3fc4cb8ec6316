"""Answers of a journey, checked with the declaration that asked them."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.calendar import MONTHS_SHOWN
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.numbers import readable_number
from kiosk.backend.services.once import Asked, already, once
from kiosk.backend.services.uploads import upload_of
from kiosk.backend.store.base import is_id, new_id
from kiosk.backend.store.work import Submission
from kiosk.backend.store.work import Upload as UploadRow
from kiosk.contract.models import Receipt, SubmissionRequest
from kiosk.contract.problems import Code
from kiosk.journeys.model import SECRET_KINDS, Journey, Kind
from kiosk.journeys.path import LEFT_EMPTY, errors
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.journeys.rules.documents import UNKNOWN


def submit(parts: Parts, caller: Caller, key: str, request: SubmissionRequest) -> Receipt:
    """Receive the answers of a journey, and the files that they name.

    Raises :class:`Refused`: an unknown journey, one that this role may not take, answers
    that are not all in order or not the ones asked, a file that is not the caller's.
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
    wrong = errors(journey, request.answers, Rules(parts.today()))
    if wrong:
        raise Refused(Code.ANSWERS_INVALID, errors=wrong)
    return once(parts, caller, asked, Receipt, lambda t: _kept(t, parts, caller, journey, request))


def submissions(parts: Parts, caller: Caller) -> tuple[Receipt, ...]:
    """Return what the caller submitted in the last 24 months, the newest first."""
    since = parts.now() - timedelta(days=MONTHS_SHOWN * 30.5)
    asked = (
        select(Submission)
        .where(Submission.member_id == caller.member_id, Submission.submitted_at >= since)
        .order_by(Submission.submitted_at.desc())
    )
    with parts.database.read() as transaction:
        return tuple(_receipt(transaction, row) for row in transaction.scalars(asked))


def _kept(
    transaction: Transaction,
    parts: Parts,
    caller: Caller,
    journey: Journey,
    request: SubmissionRequest,
) -> Receipt:
    secret = {question.id for question in journey.questions() if question.kind in SECRET_KINDS}
    kept = {
        key: value
        for key, value in request.answers.items()
        if key not in secret and value != LEFT_EMPTY
    }
    now = parts.now()
    row = Submission(
        id=new_id(),
        number=readable_number("D", parts.today()),
        member_id=caller.member_id,
        journey=journey.id,
        answers=kept,
        submitted_at=now,
    )
    transaction.add(row)
    transaction.flush()
    _join_documents(transaction, caller, journey, request, row.id)
    transaction.flush()
    return _receipt(transaction, row)


def _join_documents(
    transaction: Transaction,
    caller: Caller,
    journey: Journey,
    request: SubmissionRequest,
    submission_id: str,
) -> None:
    """Make the files named by the answers part of a submission, in their order."""
    rank = 0
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


def _receipt(transaction: Transaction, row: Submission) -> Receipt:
    asked = select(UploadRow).where(UploadRow.submission_id == row.id).order_by(UploadRow.rank)
    return Receipt(
        id=row.id,
        number=row.number,
        journey=row.journey,
        submitted_at=row.submitted_at,
        uploads=tuple(upload_of(upload) for upload in transaction.scalars(asked)),
    )
