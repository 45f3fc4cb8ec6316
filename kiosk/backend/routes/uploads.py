"""Files that people send."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from kiosk.backend.http.answers import content, problems
from kiosk.backend.http.asking import TheCaller, TheId, TheKey, TheParts
from kiosk.backend.services import uploads
from kiosk.contract.models import Upload
from kiosk.contract.problems import Code

router = APIRouter(tags=["uploads"], prefix="/uploads")


@router.post(
    "",
    status_code=201,
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ROLE_REFUSED,
        Code.FILE_TYPE_REFUSED,
        Code.FILE_TOO_LARGE,
        Code.FILE_TOO_MANY_PAGES,
        Code.FILE_IMAGE_TOO_LARGE,
        Code.FILE_UNREADABLE,
        Code.FILE_ENCRYPTED,
        Code.TOO_MANY_REQUESTS,
        Code.IDEMPOTENCY_KEY_MISSING,
        Code.IDEMPOTENCY_KEY_REUSED,
    ),
    openapi_extra={"requestBody": {"required": True, **content("application/octet-stream")}},
)
async def receive(parts: TheParts, caller: TheCaller, key: TheKey, request: Request) -> Upload:
    """Receive one file: the body is its bytes.

    A PDF of 30 pages at most, a JPEG or a PNG; 10 MiB at most. Its content decides, never
    the type announced.
    """
    body = await request.body()
    return await run_in_threadpool(uploads.receive, parts, caller, key, body)


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
