"""Writing to the Caf without an account."""

from __future__ import annotations

from fastapi import APIRouter, Response

from kiosk.backend.http.answers import content, problems
from kiosk.backend.http.asking import InEarnest, TheId, TheKey, TheParts, ThePlace
from kiosk.backend.services import messages
from kiosk.contract.messages import MessageRequest
from kiosk.contract.models import Receipt
from kiosk.contract.problems import Code

router = APIRouter(tags=["messages"], prefix="/messages")


@router.post(
    "",
    status_code=201,
    dependencies=[InEarnest],
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ANSWERS_INVALID,
        Code.TOO_MANY_REQUESTS,
        Code.TRAINING_ONLY,
        Code.IDEMPOTENCY_KEY_MISSING,
        Code.IDEMPOTENCY_KEY_REUSED,
    ),
)
def send(parts: TheParts, place: ThePlace, key: TheKey, request: MessageRequest) -> Receipt:
    """Send the answers of a journey that nobody signs in for.

    The key belongs to the visit and is forgotten with it.
    """
    receipt = messages.send(parts, place, key, request)
    parts.room.finished(place, request.journey)
    return receipt


@router.get(
    "/{message_id}/receipt",
    response_class=Response,
    responses={200: content("application/pdf"), **problems(Code.SESSION_EXPIRED, Code.NOT_FOUND)},
)
def get_receipt(parts: TheParts, place: ThePlace, message_id: TheId) -> Response:
    """Return the receipt of a message, to be printed, in the visit that it was sent in."""
    return Response(messages.receipt(parts, place, message_id), media_type="application/pdf")
