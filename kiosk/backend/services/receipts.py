"""The receipt of a submission: what was received, and what is still awaited."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.uploads import upload_of
from kiosk.backend.store.following import PaperAsked
from kiosk.backend.store.work import Submission, Upload
from kiosk.contract.models import Receipt


def receipt_of(transaction: Transaction, row: Submission) -> Receipt:
    """Return the receipt of a submission as it stands now."""
    files = select(Upload).where(Upload.submission_id == row.id).order_by(Upload.rank)
    awaited = select(PaperAsked.paper).where(
        PaperAsked.submission_id == row.id, PaperAsked.received_in.is_(None)
    )
    return Receipt(
        id=row.id,
        number=row.number,
        journey=row.journey,
        submitted_at=row.submitted_at,
        uploads=tuple(upload_of(upload) for upload in transaction.scalars(files)),
        awaited=tuple(sorted(transaction.scalars(awaited))),
    )
