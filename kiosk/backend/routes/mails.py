"""« Mes courriers, courriels et notifications »."""

from __future__ import annotations

from fastapi import APIRouter, Response

from kiosk.backend.http.answers import content, problems
from kiosk.backend.http.asking import TheCaller, TheId, TheParts
from kiosk.backend.services import mails
from kiosk.contract.mail import Mail
from kiosk.contract.problems import Code

router = APIRouter(tags=["mails"], prefix="/mails")

_REFUSED = (Code.SESSION_EXPIRED, Code.ROLE_REFUSED)


@router.get("", responses=problems(*_REFUSED))
def get_mails(parts: TheParts, caller: TheCaller) -> tuple[Mail, ...]:
    """Return what the Caf wrote in the last 24 months and what was written to it, the latest
    first."""
    return mails.mails(parts, caller)


@router.put("/{mail_id}/read", responses=problems(*_REFUSED, Code.NOT_FOUND))
def read(parts: TheParts, caller: TheCaller, mail_id: TheId) -> Mail:
    """Say that it was opened: it is unread no more. Saying it again changes nothing."""
    return mails.read(parts, caller, mail_id)


@router.get(
    "/{mail_id}/document",
    response_class=Response,
    responses={200: content("application/pdf"), **problems(*_REFUSED, Code.NOT_FOUND)},
)
def document(parts: TheParts, caller: TheCaller, mail_id: TheId) -> Response:
    """Draw a courrier. What came another way has no sheet and is not found."""
    return Response(mails.document(parts, caller, mail_id), media_type="application/pdf")
