"""Files received."""

from __future__ import annotations

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Caller
from kiosk.backend.store.work import Upload as UploadRow
from kiosk.backend.store.work import UploadContent
from kiosk.contract.flaws import Flaw
from kiosk.contract.models import Upload
from kiosk.contract.problems import Code


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
