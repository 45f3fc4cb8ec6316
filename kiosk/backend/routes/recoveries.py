"""Coming back to an account: a lost password, a forgotten provisional identifier."""

from __future__ import annotations

from fastapi import APIRouter, Response

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import InEarnest, TheId, TheParts, ThePlace
from kiosk.backend.services import forgotten, letters, recoveries
from kiosk.contract.identity import (
    CodeGiven,
    ContactChanged,
    IdentifierRequest,
    IdentifierSent,
    LetterCode,
    PasswordChange,
    Proof,
    Recovery,
    RecoveryRequest,
)
from kiosk.contract.problems import Code

router = APIRouter(tags=["recoveries"], prefix="/recoveries")

_IDENTIFIER = (Code.IDENTIFIER_IS_NIA, Code.IDENTIFIER_MALFORMED)


@router.post(
    "",
    status_code=201,
    responses=problems(Code.SESSION_EXPIRED, *_IDENTIFIER, Code.TOO_MANY_REQUESTS),
)
def begin(parts: TheParts, place: ThePlace, asked: RecoveryRequest) -> Recovery:
    """Send a code to the address that the Caf knows, or a letter, if these are somebody's.

    The answer is the same if they are nobody's. The code of a letter is typed in a later
    visit.
    """
    return recoveries.begin(parts, place, asked)


# Before the paths that hold an id.
@router.post("/identifier", responses=problems(Code.SESSION_EXPIRED, Code.TOO_MANY_REQUESTS))
def send_identifier(parts: TheParts, place: ThePlace, asked: IdentifierRequest) -> IdentifierSent:
    """Send a forgotten provisional identifier to the address that the Caf knows, if this is
    the one. The answer is the same if it is not."""
    return forgotten.send(parts, place, asked)


@router.post(
    "/letter",
    responses=problems(
        Code.SESSION_EXPIRED, *_IDENTIFIER, Code.CODE_REFUSED, Code.TOO_MANY_REQUESTS
    ),
)
def check_letter(parts: TheParts, place: ThePlace, given: LetterCode) -> Proof:
    """Give the code of a letter, for which no recovery was begun in this visit."""
    return letters.check(parts, place, given)


@router.post(
    "/{recovery_id}/resend",
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.NOT_FOUND,
        Code.CODE_VOID,
        Code.RESEND_TOO_SOON,
        Code.RESENDS_EXHAUSTED,
        Code.TOO_MANY_REQUESTS,
    ),
)
def again(parts: TheParts, place: ThePlace, recovery_id: TheId) -> Recovery:
    """Send another code, half a minute after the one before and five times at most."""
    return recoveries.again(parts, place, recovery_id)


@router.post(
    "/{recovery_id}/check",
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.NOT_FOUND,
        Code.CODE_REFUSED,
        Code.CODE_VOID,
        Code.CODE_EXPIRED,
        Code.TOO_MANY_REQUESTS,
    ),
)
def check(parts: TheParts, place: ThePlace, recovery_id: TheId, given: CodeGiven) -> Proof:
    """Give the code."""
    return recoveries.check(parts, place, recovery_id, given.code)


@router.post(
    "/{recovery_id}/password",
    status_code=204,
    dependencies=[InEarnest],
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.NOT_FOUND,
        Code.ANSWERS_INVALID,
        Code.PROOF_REFUSED,
        Code.TRAINING_ONLY,
    ),
)
def choose_password(
    parts: TheParts, place: ThePlace, recovery_id: TheId, given: PasswordChange
) -> Response:
    """Choose the new password. Every open session of the account is closed."""
    recoveries.choose_password(parts, place, recovery_id, given)
    return Response(status_code=204)


@router.post(
    "/{recovery_id}/contact-changed",
    responses=problems(Code.SESSION_EXPIRED, Code.NOT_FOUND),
)
def contact_changed(parts: TheParts, place: ThePlace, recovery_id: TheId) -> ContactChanged:
    """Ask what to do when the address that the Caf knows is out of date."""
    return recoveries.contact_changed(parts, place, recovery_id)
