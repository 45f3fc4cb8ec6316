"""Erasing files that nobody submitted: those that were received, and those on their way."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.policy import Policy
from kiosk.backend.store.work import (
    DoneOnce,
    IncomingPart,
    IncomingUpload,
    Upload,
    UploadContent,
)

#: What a key did that began to send a file.
UPLOAD = "upload"


def erase_uploads(transaction: Transaction, ids: tuple[str, ...]) -> None:
    """Erase files that were received, and their bytes."""
    if not ids:
        return
    transaction.execute(delete(UploadContent).where(UploadContent.upload_id.in_(ids)))
    transaction.execute(delete(Upload).where(Upload.id.in_(ids)))


def erase_incoming(transaction: Transaction, ids: tuple[str, ...]) -> None:
    """Erase files on their way, and the parts that came."""
    if not ids:
        return
    transaction.execute(delete(IncomingPart).where(IncomingPart.upload_id.in_(ids)))
    transaction.execute(delete(IncomingUpload).where(IncomingUpload.id.in_(ids)))


def erase_expired(transaction: Transaction, policy: Policy, now: datetime) -> int:
    """Erase the files that nobody goes on sending; return how many. Their keys may be used
    again, to begin anew."""
    left = transaction.execute(
        select(IncomingUpload.id, IncomingUpload.member_id).where(
            IncomingUpload.touched_at <= now - policy.upload_idle
        )
    ).all()
    erase_incoming(transaction, tuple(row.id for row in left))
    for row in left:
        forget_key(transaction, row.member_id, row.id)
    return len(left)


def forget_key(transaction: Transaction, member_id: str, upload_id: str) -> None:
    """Forget the key that began a file which is there no more: what it answered is void."""
    # Ids are 32 random digits: no other answer holds this one.
    transaction.execute(
        delete(DoneOnce).where(
            DoneOnce.member_id == member_id,
            DoneOnce.operation == UPLOAD,
            DoneOnce.answer.contains(upload_id),
        )
    )
