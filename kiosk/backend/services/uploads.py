"""Files received."""

from __future__ import annotations

import hashlib

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.files.inspector import Inspected
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.once import Asked, already, once
from kiosk.backend.store.base import new_id
from kiosk.backend.store.work import Upload as UploadRow
from kiosk.backend.store.work import UploadContent
from kiosk.contract.access import Possibility
from kiosk.contract.flaws import Flaw
from kiosk.contract.models import Upload
from kiosk.contract.problems import Code

#: A file is sent with one of these, and with nothing else.
_WITH = (
    Possibility.SEND_DOCUMENT,
    Possibility.DECLARE_SEPARATION,
    Possibility.REQUEST_BENEFIT,
    Possibility.REQUEST_AAH,
    Possibility.REQUEST_AJPA,
    Possibility.REQUEST_BAFA,
    Possibility.REQUEST_PALA,
)


def receive(parts: Parts, caller: Caller, key: str, content: bytes) -> Upload:
    """Check a file by its content and keep it until it is submitted or its visit ends.

    Raises :class:`Refused` with a ``file-*`` code, when too many wait already, or for who
    has nothing that they could send it with.
    """
    caller.require(*_WITH)
    asked = Asked.of_bytes("upload", key, content)
    done = already(parts, caller, asked, Upload)
    if done is not None:
        return done
    found = parts.inspector.inspect(content)
    return once(
        parts, caller, asked, Upload, lambda t: _kept(t, parts, caller, content, asked, found)
    )


def content_of(parts: Parts, caller: Caller, upload_id: str) -> tuple[str, bytes]:
    """Return the media type and the bytes of a file that the caller sent.

    Another person's file is not found, rather than refused: ids tell nothing.
    """
    with parts.database.read() as transaction:
        row = transaction.get(UploadRow, upload_id)
        if row is None or row.member_id != caller.member_id:
            raise Refused(Code.NOT_FOUND)
        return row.media_type, transaction.get_one(UploadContent, upload_id).content


def upload_of(row: UploadRow, flaws: tuple[Flaw, ...] = ()) -> Upload:
    """Return an upload as the contract says it."""
    return Upload(
        id=row.id,
        media_type=row.media_type,
        pages=row.pages,
        size=row.size,
        sha256=row.sha256,
        kept_despite=flaws,
    )


def _kept(
    transaction: Transaction,
    parts: Parts,
    caller: Caller,
    content: bytes,
    asked: Asked,
    found: Inspected,
) -> Upload:
    waiting = select(func.count()).where(
        UploadRow.kiosk_id == caller.place.kiosk_id,
        UploadRow.visit_id == caller.place.visit_id,
        UploadRow.submission_id.is_(None),
    )
    if (transaction.scalar(waiting) or 0) >= parts.policy.waiting_uploads:
        raise Refused(Code.TOO_MANY_REQUESTS)
    row = UploadRow(
        id=new_id(),
        member_id=caller.member_id,
        kiosk_id=caller.place.kiosk_id,
        visit_id=caller.place.visit_id,
        media_type=found.media_type,
        pages=found.pages,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        received_at=parts.now(),
        submission_id=None,
    )
    transaction.add(row)
    transaction.flush()
    transaction.add(UploadContent(upload_id=row.id, content=content))
    return upload_of(row)
