"""What people ask for: the answers of a journey."""

from __future__ import annotations

from fastapi import APIRouter, Response
from starlette.concurrency import run_in_threadpool

from kiosk.backend.http.answers import content, problems
from kiosk.backend.http.asking import InEarnest, TheCaller, TheId, TheKey, TheParts
from kiosk.backend.services import submissions
from kiosk.backend.services.decisions import decide
from kiosk.backend.services.drawing import drawn_receipt
from kiosk.contract.models import Receipt, SubmissionRequest
from kiosk.contract.problems import Code

router = APIRouter(tags=["submissions"], prefix="/submissions")


@router.post(
    "",
    status_code=201,
    dependencies=[InEarnest],
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ROLE_REFUSED,
        Code.ANSWERS_INVALID,
        Code.PROOF_REFUSED,
        Code.ALREADY_SENT,
        Code.NOTHING_TO_CHOOSE,
        Code.NOT_FOUND,
        Code.MANDAT_MISSING,
        Code.TRAINING_ONLY,
        Code.IDEMPOTENCY_KEY_MISSING,
        Code.IDEMPOTENCY_KEY_REUSED,
    ),
)
async def submit(
    parts: TheParts, caller: TheCaller, key: TheKey, request: SubmissionRequest
) -> Receipt:
    """Submit the answers of a journey, checked with the declaration that asked them.

    A quarterly declaration changes its right at once where the law can say how. Beside a
    conseiller it needs a mandat that covers it.
    """
    receipt = await run_in_threadpool(submissions.submit, parts, caller, key, request)
    parts.room.finished(caller.place, request.journey)
    await decide(parts, caller, receipt)
    return receipt


@router.get("", responses=problems(Code.SESSION_EXPIRED))
def get_submissions(parts: TheParts, caller: TheCaller) -> tuple[Receipt, ...]:
    """Return what this person submitted in the last 24 months, the newest first."""
    return submissions.submissions(parts, caller)


@router.get(
    "/{submission_id}/receipt",
    response_class=Response,
    responses={
        200: content("application/pdf"),
        **problems(Code.SESSION_EXPIRED, Code.NOT_FOUND),
    },
)
def get_receipt(parts: TheParts, caller: TheCaller, submission_id: TheId) -> Response:
    """Return the receipt of a submission of this person, to be printed."""
    receipt = submissions.one(parts, caller, submission_id)
    return Response(drawn_receipt(parts, caller, receipt), media_type="application/pdf")
