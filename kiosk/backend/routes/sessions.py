"""Signing in and out."""

from __future__ import annotations

from fastapi import APIRouter, Response

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheCaller, TheParts, ThePlace
from kiosk.backend.services import sessions
from kiosk.contract.models import Session, SignIn
from kiosk.contract.problems import Code

router = APIRouter(tags=["sessions"], prefix="/sessions")


@router.post(
    "",
    status_code=201,
    responses=problems(
        Code.CREDENTIALS_REFUSED,
        Code.ACCOUNT_LOCKED,
        Code.IDENTIFIER_IS_NIA,
        Code.IDENTIFIER_REPLACED,
        Code.IDENTIFIER_MALFORMED,
        Code.SESSION_EXPIRED,
        Code.TOO_MANY_REQUESTS,
    ),
)
def sign_in(parts: TheParts, place: ThePlace, given: SignIn) -> Session:
    """Sign in with a NIR (13 characters, or 15 with the key) or a provisional identifier, and
    a password.

    Five wrong passwords lock the identifier for a while. A provisional identifier whose
    owner has a NIR by now is told so, after the right password only. Takes no idempotency key: a
    token must not be kept, and signing in twice only opens a second session of the visit.
    """
    return sessions.sign_in(parts, place, given)


@router.delete("/current", status_code=204, responses=problems(Code.SESSION_EXPIRED))
def sign_out(parts: TheParts, caller: TheCaller) -> Response:
    """Sign out."""
    sessions.sign_out(parts, caller)
    return Response(status_code=204)
