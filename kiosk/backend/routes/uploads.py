"""Files that people send, part by part.

The requests and the headers are those of draft-ietf-httpbis-resumable-upload, in a subset that
``docs/decisions/upload.md`` tells. Bodies of answers say the same in JSON.
"""

from __future__ import annotations

import base64
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request, Response
from starlette.concurrency import run_in_threadpool

from kiosk.backend.http.answers import content, problems
from kiosk.backend.http.asking import TheCaller, TheId, TheKey, TheParts
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import incoming, uploads
from kiosk.contract.models import UploadState
from kiosk.contract.problems import Code
from kiosk.contract.wire import (
    COMPLETE_HEADER,
    DIGEST_PATTERN,
    LENGTH_HEADER,
    LIMIT_HEADER,
    MAX_FILE_BYTES,
    MAX_PART_BYTES,
    OFFSET_HEADER,
    PART_DIGEST_HEADER,
    PART_TYPE,
    PREFIX,
    WHOLE_DIGEST_HEADER,
)

router = APIRouter(tags=["uploads"], prefix="/uploads")

_LAST = "?1"

TheOffset = Annotated[
    int, Header(alias=OFFSET_HEADER, ge=0, description="Bytes kept before this part.")
]
TheEnd = Annotated[
    str,
    Header(alias=COMPLETE_HEADER, pattern=r"^\?[01]$", description="``?1`` with the last part."),
]
ThePartDigest = Annotated[
    str,
    Header(alias=PART_DIGEST_HEADER, pattern=DIGEST_PATTERN, description="SHA-256 of this part."),
]


@router.post(
    "",
    status_code=201,
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ROLE_REFUSED,
        Code.NOT_FOUND,
        Code.FILE_TOO_LARGE,
        Code.TOO_MANY_REQUESTS,
        Code.IDEMPOTENCY_KEY_MISSING,
        Code.IDEMPOTENCY_KEY_REUSED,
    ),
)
def begin(
    parts: TheParts,
    caller: TheCaller,
    key: TheKey,
    length: Annotated[
        int, Header(alias=LENGTH_HEADER, ge=0, description="Bytes of the whole file.")
    ],
    digest: Annotated[
        str,
        Header(alias=WHOLE_DIGEST_HEADER, pattern=DIGEST_PATTERN, description="Its SHA-256."),
    ],
    complete: Annotated[
        str, Header(alias=COMPLETE_HEADER, pattern=r"^\?0$", description="Parts will follow.")
    ],
    response: Response,
) -> UploadState:
    """Begin to send a file of 10 MiB at most; its parts follow. No byte of it is sent here.

    The same key tells how far it is: a kiosk that was cut off goes on from there.
    """
    sha256 = base64.b64decode(digest.split(":")[1]).hex()
    begun = incoming.begin(parts, caller, key, length, sha256)
    response.headers["Location"] = f"{PREFIX}/uploads/{begun.id}"
    return _told(parts, begun, response)


@router.patch(
    "/{upload_id}",
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ROLE_REFUSED,
        Code.NOT_FOUND,
        Code.UPLOAD_OFFSET_WRONG,
        Code.UPLOAD_LENGTH_WRONG,
        Code.UPLOAD_PART_TOO_LARGE,
        Code.UPLOAD_PART_DAMAGED,
        Code.UPLOAD_DAMAGED,
        Code.FILE_TYPE_REFUSED,
        Code.FILE_TOO_MANY_PAGES,
        Code.FILE_IMAGE_TOO_LARGE,
        Code.FILE_UNREADABLE,
        Code.FILE_ENCRYPTED,
    ),
    openapi_extra={"requestBody": {"required": True, **content(PART_TYPE)}},
)
async def append(
    parts: TheParts,
    caller: TheCaller,
    upload_id: TheId,
    offset: TheOffset,
    complete: TheEnd,
    digest: ThePartDigest,
    request: Request,
    response: Response,
) -> UploadState:
    """Receive the next part, 256 KiB at most: the body is its bytes.

    With the last part the whole must be the file that was announced, and in order: a PDF of 30
    pages at most, a JPEG or a PNG. Its content decides, never the type announced. A whole that is
    refused is erased.
    """
    if request.headers.get("Content-Type") != PART_TYPE:
        raise Refused(Code.REQUEST_INVALID, errors={"Content-Type": "malformed"})
    part = await request.body()
    last = complete == _LAST

    def work() -> UploadState:
        return incoming.append(parts, caller, upload_id, offset, part, digest, last=last)

    return _told(parts, await run_in_threadpool(work), response)


_ASKED: dict[int | str, dict[str, Any]] = problems(Code.SESSION_EXPIRED, Code.NOT_FOUND)


@router.get("/{upload_id}", responses=_ASKED)
def get_state(
    parts: TheParts, caller: TheCaller, upload_id: TheId, response: Response
) -> UploadState:
    """Return how far a file of this person is."""
    return _told(parts, incoming.state(parts, caller, upload_id), response)


@router.head("/{upload_id}", status_code=204, responses=_ASKED)
def head_state(parts: TheParts, caller: TheCaller, upload_id: TheId, response: Response) -> None:
    """Return the same in headers alone."""
    _told(parts, incoming.state(parts, caller, upload_id), response)


@router.delete("/{upload_id}", status_code=204, responses=_ASKED)
def abandon(parts: TheParts, caller: TheCaller, upload_id: TheId) -> None:
    """Erase a file that this person no longer wants to submit, whole or not."""
    incoming.abandon(parts, caller, upload_id)


@router.get(
    "/{upload_id}/content",
    response_class=Response,
    responses={
        200: content("application/pdf", "image/jpeg", "image/png"),
        **problems(Code.SESSION_EXPIRED, Code.NOT_FOUND),
    },
)
def get_content(parts: TheParts, caller: TheCaller, upload_id: TheId) -> Response:
    """Return the bytes of a file to the person who sent it."""
    media_type, kept = uploads.content_of(parts, caller, upload_id)
    return Response(kept, media_type=media_type)


def _told(parts: Parts, state: UploadState, response: Response) -> UploadState:
    """Say a state in headers too."""
    limits = f"max-size={MAX_FILE_BYTES}, max-append-size={MAX_PART_BYTES}"
    if state.expires_at is not None:
        left = int((state.expires_at - parts.now()).total_seconds())
        limits += f", max-age={max(0, left)}"
    response.headers[OFFSET_HEADER] = str(state.offset)
    response.headers[LENGTH_HEADER] = str(state.size)
    response.headers[COMPLETE_HEADER] = "?0" if state.upload is None else _LAST
    response.headers[LIMIT_HEADER] = limits
    return state
