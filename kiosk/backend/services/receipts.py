"""The receipt of a submission: what was received, and what is still awaited."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.uploads import upload_of
from kiosk.backend.store.following import PaperAsked
from kiosk.backend.store.work import Submission, Upload, UploadFlaw
from kiosk.contract.flaws import Flaw
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
        uploads=tuple(
            upload_of(upload, _flaws_of(transaction, upload))
            for upload in transaction.scalars(files).all()
        ),
        awaited=tuple(sorted(transaction.scalars(awaited))),
    )


def _flaws_of(transaction: Transaction, upload: Upload) -> tuple[Flaw, ...]:
    known = select(UploadFlaw.flaw).where(UploadFlaw.upload_id == upload.id)
    return tuple(Flaw(flaw) for flaw in sorted(transaction.scalars(known)))
