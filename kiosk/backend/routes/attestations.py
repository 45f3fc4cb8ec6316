"""Attestations: de paiement, de quotient familial, on a period, relevés; seen or posted."""

from __future__ import annotations

from fastapi import APIRouter, Response

from kiosk.backend.http.answers import content, problems
from kiosk.backend.http.asking import InEarnest, TheCaller, TheId, TheKey, TheParts
from kiosk.backend.services import attestations, postings
from kiosk.contract.models import Attestation, AttestationMonth, AttestationRequest, Posting
from kiosk.contract.problems import Code

router = APIRouter(tags=["attestations"], prefix="/attestations")


@router.get("", responses=problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED))
def get_months(parts: TheParts, caller: TheCaller) -> tuple[AttestationMonth, ...]:
    """Return the last 24 months and what can be attested of each, the current one first."""
    return attestations.attestable(parts, caller)


@router.post(
    "",
    status_code=201,
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ROLE_REFUSED,
        Code.PERIOD_UNAVAILABLE,
        Code.PERIOD_ELSEWHERE,
        Code.IDEMPOTENCY_KEY_MISSING,
        Code.IDEMPOTENCY_KEY_REUSED,
    ),
)
def issue(
    parts: TheParts, caller: TheCaller, key: TheKey, request: AttestationRequest
) -> Attestation:
    """Make an attestation of one month, or of the payments from ``first`` to ``month``."""
    return attestations.issue(parts, caller, key, request)


@router.get(
    "/{attestation_id}/document",
    response_class=Response,
    responses={
        200: content("application/pdf"),
        **problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED, Code.NOT_FOUND),
    },
)
def get_document(parts: TheParts, caller: TheCaller, attestation_id: TheId) -> Response:
    """Return the PDF of an attestation, the same bytes each time."""
    pdf = attestations.document(parts, caller, attestation_id)
    return Response(pdf, media_type="application/pdf")


@router.post(
    "/{attestation_id}/posting",
    status_code=201,
    dependencies=[InEarnest],
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ROLE_REFUSED,
        Code.NOT_FOUND,
        Code.REQUEST_INVALID,
        Code.TRAINING_ONLY,
        Code.IDEMPOTENCY_KEY_MISSING,
        Code.IDEMPOTENCY_KEY_REUSED,
    ),
)
def post(parts: TheParts, caller: TheCaller, attestation_id: TheId, key: TheKey) -> Posting:
    """Have an attestation go by post to the address of the dossier; asked again, it is
    answered as it was. Offered where ``post`` is one of the channels of ``/v1/health``."""
    return postings.post(parts, caller, key, attestation_id)
