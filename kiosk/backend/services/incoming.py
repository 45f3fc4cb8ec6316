"""Files on their way: begun, received part by part, kept when the whole is what was announced.

A part is kept whole or not at all, and what was acknowledged is never asked again: the kiosk
goes on from there after a broken link, or when the backend was killed.
"""

from __future__ import annotations

import hashlib

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.files.inspector import Inspected
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.erasing import (
    UPLOAD,
    erase_expired,
    erase_incoming,
    erase_uploads,
    forget_key,
)
from kiosk.backend.services.once import Asked, once
from kiosk.backend.services.sessions import require_live
from kiosk.backend.services.uploads import upload_of
from kiosk.backend.store.base import new_id
from kiosk.backend.store.work import IncomingPart, IncomingUpload, Upload, UploadContent
from kiosk.contract.access import Possibility
from kiosk.contract.models import UploadState
from kiosk.contract.problems import Code
from kiosk.contract.wire import MAX_FILE_BYTES, MAX_PART_BYTES, OFFSET_HEADER, sha256_field

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


def begin(parts: Parts, caller: Caller, key: str, size: int, sha256: str) -> UploadState:
    """Make room for a file of ``size`` bytes, of which nothing has come; for a key that was used
    return how far its file is. ``sha256`` is that of the whole, in hexadecimal.

    Raises :class:`Refused`: too large, too much waits already, or nothing that the caller could
    send it with.
    """
    caller.require(*_WITH)
    if size > MAX_FILE_BYTES:
        raise Refused(Code.FILE_TOO_LARGE)
    with parts.database.write() as transaction:
        left = erase_expired(transaction, parts.policy, parts.now())
    if left:
        parts.database.forget()
    asked = Asked.of_bytes(UPLOAD, key, f"{size} {sha256}".encode())
    begun = once(
        parts, caller, asked, UploadState, lambda t: _begun(t, parts, caller, size, sha256)
    )
    return state(parts, caller, begun.id)


def state(parts: Parts, caller: Caller, upload_id: str) -> UploadState:
    """Return how far a file of the caller is. Raises :class:`Refused` where there is none."""
    with parts.database.read() as transaction:
        row = transaction.get(IncomingUpload, upload_id)
        if row is not None:
            return _coming(parts, _theirs(parts, caller, row))
        return _finished(transaction, caller, upload_id)


def append(
    parts: Parts,
    caller: Caller,
    upload_id: str,
    offset: int,
    part: bytes,
    digest: str,
    *,
    last: bool,
) -> UploadState:
    """Keep the part that begins at ``offset``, whose SHA-256 is ``digest`` (a digest field).
    With the ``last`` one the whole is checked and judged.

    Raises :class:`Refused`: an ``upload-*`` code, or a ``file-*`` code for the whole, which
    is then erased.
    """
    caller.require(*_WITH)
    if sha256_field(part) != digest:
        raise Refused(Code.UPLOAD_PART_DAMAGED)
    with parts.database.write() as transaction:
        require_live(transaction, parts, caller)
        row = transaction.get(IncomingUpload, upload_id, with_for_update=True)
        if row is None:
            done = _finished(transaction, caller, upload_id)
            # Said again, because the answer was lost.
            if last and not part and offset == done.size:
                return done
            raise _elsewhere(done.offset)
        _theirs(parts, caller, row)
        if offset != row.received:
            raise _elsewhere(row.received)
        end = offset + len(part)
        if end > row.size or (last and end != row.size):
            raise Refused(Code.UPLOAD_LENGTH_WRONG)
        _keep(transaction, row, part)
        row.touched_at = parts.now()
        kept = _coming(parts, row)
    return _finish(parts, caller, upload_id) if last else kept


def abandon(parts: Parts, caller: Caller, upload_id: str) -> None:
    """Erase a file of the caller that was not submitted. Raises :class:`Refused` for another."""
    with parts.database.write() as transaction:
        coming = transaction.get(IncomingUpload, upload_id, with_for_update=True)
        row = coming or transaction.get(Upload, upload_id, with_for_update=True)
        if row is None or row.member_id != caller.member_id:
            raise Refused(Code.NOT_FOUND)
        if isinstance(row, Upload) and row.submission_id is not None:
            raise Refused(Code.NOT_FOUND)
        if coming is not None:
            erase_incoming(transaction, (upload_id,))
        else:
            erase_uploads(transaction, (upload_id,))
        forget_key(transaction, caller.member_id, upload_id)
    parts.database.forget()


def _begun(
    transaction: Transaction, parts: Parts, caller: Caller, size: int, sha256: str
) -> UploadState:
    _require_room(transaction, parts, caller, size)
    row = IncomingUpload(
        id=new_id(),
        member_id=caller.member_id,
        kiosk_id=caller.place.kiosk_id,
        visit_id=caller.place.visit_id,
        size=size,
        sha256=sha256,
        received=0,
        touched_at=parts.now(),
    )
    transaction.add(row)
    transaction.flush()
    return _coming(parts, row)


def _require_room(transaction: Transaction, parts: Parts, caller: Caller, size: int) -> None:
    """Raise :class:`Refused` when the visit, or all of them, leave too much unsubmitted. Files
    that are begun at the same instant may exceed it by one each."""
    files = bytes_of_visit = bytes_of_all = 0
    for table in (IncomingUpload, Upload):
        waiting = select(func.count(), func.coalesce(func.sum(table.size), 0))
        if table is Upload:
            waiting = waiting.where(Upload.submission_id.is_(None))
        bytes_of_all += transaction.execute(waiting).one()[1]
        here = waiting.where(
            table.kiosk_id == caller.place.kiosk_id, table.visit_id == caller.place.visit_id
        )
        found = transaction.execute(here).one()
        files, bytes_of_visit = files + found[0], bytes_of_visit + found[1]
    policy = parts.policy
    if files >= policy.waiting_uploads or bytes_of_visit + size > policy.waiting_bytes_a_visit:
        raise Refused(Code.TOO_MANY_REQUESTS)
    if bytes_of_all + size > policy.waiting_bytes:
        raise Refused(Code.STORAGE_FULL)


def _theirs(parts: Parts, caller: Caller, row: IncomingUpload) -> IncomingUpload:
    """Return a file of the caller that may still be gone on with, or refuse it as not found."""
    expired = row.touched_at <= parts.now() - parts.policy.upload_idle
    if row.member_id != caller.member_id or expired:
        raise Refused(Code.NOT_FOUND)
    return row


def _coming(parts: Parts, row: IncomingUpload) -> UploadState:
    expires_at = row.touched_at + parts.policy.upload_idle
    return UploadState(id=row.id, offset=row.received, size=row.size, expires_at=expires_at)


def _finished(transaction: Transaction, caller: Caller, upload_id: str) -> UploadState:
    row = transaction.get(Upload, upload_id)
    if row is None or row.member_id != caller.member_id:
        raise Refused(Code.NOT_FOUND)
    return UploadState(id=row.id, offset=row.size, size=row.size, upload=upload_of(row))


def _elsewhere(offset: int) -> Refused:
    return Refused(Code.UPLOAD_OFFSET_WRONG, headers={OFFSET_HEADER: str(offset)})


def _keep(transaction: Transaction, row: IncomingUpload, part: bytes) -> None:
    """Put a part at the end. Small ones are joined: a file is never a great many rows."""
    if not part:
        return
    newest = select(func.max(IncomingPart.start)).where(IncomingPart.upload_id == row.id)
    start = transaction.scalar(newest)
    if start is not None and row.received - start + len(part) <= MAX_PART_BYTES:
        transaction.get_one(IncomingPart, (row.id, start)).content += part
    else:
        transaction.add(IncomingPart(upload_id=row.id, start=row.received, content=part))
    row.received += len(part)


def _finish(parts: Parts, caller: Caller, upload_id: str) -> UploadState:
    with parts.database.read() as transaction:
        row = transaction.get(IncomingUpload, upload_id)
        if row is None:
            return _finished(transaction, caller, upload_id)
        announced = row.sha256
        in_order = select(IncomingPart.content).where(IncomingPart.upload_id == upload_id)
        content = b"".join(transaction.scalars(in_order.order_by(IncomingPart.start)))
    try:
        if hashlib.sha256(content).hexdigest() != announced:
            raise Refused(Code.UPLOAD_DAMAGED)
        # Outside any transaction: it takes a while, and nothing more can be put at the end.
        found = parts.inspector.inspect(content)
    except Refused:
        with parts.database.write() as transaction:
            erase_incoming(transaction, (upload_id,))
            forget_key(transaction, caller.member_id, upload_id)
        parts.database.forget()
        raise
    with parts.database.write() as transaction:
        require_live(transaction, parts, caller)
        row = transaction.get(IncomingUpload, upload_id, with_for_update=True)
        if row is not None:
            _receive(transaction, parts, row, content, found)
        return _finished(transaction, caller, upload_id)


def _receive(
    transaction: Transaction, parts: Parts, row: IncomingUpload, content: bytes, found: Inspected
) -> None:
    """Make the file on its way one that was received."""
    transaction.add(
        Upload(
            id=row.id,
            member_id=row.member_id,
            kiosk_id=row.kiosk_id,
            visit_id=row.visit_id,
            media_type=found.media_type,
            pages=found.pages,
            size=row.size,
            sha256=row.sha256,
            received_at=parts.now(),
            submission_id=None,
        )
    )
    transaction.flush()
    transaction.add(UploadContent(upload_id=row.id, content=content))
    erase_incoming(transaction, (row.id,))
