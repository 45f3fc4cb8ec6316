"""Codes that show an address to be one's own."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheId, TheParts, ThePlace
from kiosk.backend.services import verifications
from kiosk.contract.identity import CodeGiven, Proof, Verification, VerificationRequest
from kiosk.contract.problems import Code

router = APIRouter(tags=["verifications"], prefix="/verifications")


@router.post("", status_code=201, responses=problems(Code.SESSION_EXPIRED, Code.TOO_MANY_REQUESTS))
def begin(parts: TheParts, place: ThePlace, asked: VerificationRequest) -> Verification:
    """Send a code of six digits to an address, by SMS or by e-mail.

    Takes no idempotency key, as the other paths here: what is sent twice is a message too
    many, and is limited.
    """
    return verifications.begin(parts, place, asked)


@router.post(
    "/{verification_id}/resend",
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.NOT_FOUND,
        Code.CODE_VOID,
        Code.RESEND_TOO_SOON,
        Code.RESENDS_EXHAUSTED,
        Code.TOO_MANY_REQUESTS,
    ),
)
def again(parts: TheParts, place: ThePlace, verification_id: TheId) -> Verification:
    """Send another code, half a minute after the one before and five times at most. The one
    before is void."""
    return verifications.again(parts, place, verification_id)


@router.post(
    "/{verification_id}/check",
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.NOT_FOUND,
        Code.CODE_REFUSED,
        Code.CODE_VOID,
        Code.CODE_EXPIRED,
        Code.TOO_MANY_REQUESTS,
    ),
)
def check(parts: TheParts, place: ThePlace, verification_id: TheId, given: CodeGiven) -> Proof:
    """Give the code. It is good once, for ten minutes and five tries; what it proves is good
    once, in this visit."""
    return verifications.check(parts, place, verification_id, given.code)
