"""What may be sent once: by a household in a period, or alike on one day.

Two kiosks on one account, or a second key for the same thing, get the receipt of the first.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.caller import Caller
from kiosk.backend.services.receipts import receipt_of
from kiosk.backend.store.following import FollowUp, SentOnce
from kiosk.backend.store.rows import locked
from kiosk.backend.store.work import Submission
from kiosk.contract.following import State
from kiosk.contract.models import Receipt
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Journey, Kind, Once


class Sent(Exception):
    """It was sent already: ``alike`` with the same answers. Carries its receipt."""

    def __init__(self, receipt: Receipt, *, alike: bool) -> None:
        super().__init__(receipt.number)
        self.receipt = receipt
        self.alike = alike


def sent_before(
    transaction: Transaction, caller: Caller, journey: Journey, today: date
) -> Receipt | None:
    """Return the receipt of the démarche that may not be sent again now, or None."""
    if journey.once is None:
        return None
    row = transaction.get(SentOnce, (caller.dossier_id, journey.id, _period(journey, today, "")))
    if row is None or _is_over(transaction, journey, row):
        return None
    return receipt_of(transaction, transaction.get_one(Submission, row.submission_id))


def claim(
    transaction: Transaction,
    caller: Caller,
    journey: Journey,
    answers: Mapping[str, Value],
    submission_id: str,
    today: date,
) -> None:
    """Note that a submission is the one of its period. Raises :class:`Sent` when another is."""
    digest = _digest(journey, answers)
    key = (caller.dossier_id, journey.id, _period(journey, today, digest))

    def make() -> SentOnce:
        return SentOnce(
            dossier_id=key[0],
            journey=key[1],
            period=key[2],
            submission_id=submission_id,
            answers=digest,
        )

    row = locked(transaction, SentOnce, key, make)
    if row.submission_id == submission_id:
        return
    if _is_over(transaction, journey, row):
        row.submission_id, row.answers = submission_id, digest
        return
    first = receipt_of(transaction, transaction.get_one(Submission, row.submission_id))
    raise Sent(first, alike=row.answers == digest)


def _is_over(transaction: Transaction, journey: Journey, row: SentOnce) -> bool:
    """Tell whether what holds as long as a request is looked at holds no longer."""
    if journey.once is not Once.OPEN:
        return False
    follow = transaction.get(FollowUp, row.submission_id)
    return follow is None or follow.state == State.DONE


def _period(journey: Journey, today: date, digest: str) -> str:
    match journey.once:
        case Once.QUARTER:
            return f"{today.year}-T{(today.month + 2) // 3}"
        case Once.YEAR:
            return f"{today.year}"
        case Once.OPEN:
            return "open"
        case None:
            return hashlib.sha256(f"{today.isoformat()}/{digest}".encode()).hexdigest()


def _digest(journey: Journey, answers: Mapping[str, Value]) -> str:
    """Return a digest of the answers, but for the files: each is sent anew."""
    files = {question.id for question in journey.questions() if question.kind is Kind.DOCUMENT}
    kept = {key: value for key, value in answers.items() if key not in files}
    text = json.dumps(kept, sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()
