"""One's own password, while one is signed in."""

from __future__ import annotations

from fastapi import APIRouter, Response

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import InEarnest, TheCaller, TheParts
from kiosk.backend.services import own_password
from kiosk.contract.identity import OwnPasswordChange
from kiosk.contract.problems import Code

router = APIRouter(tags=["accounts"])


@router.put(
    "/password",
    status_code=204,
    dependencies=[InEarnest],
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ROLE_REFUSED,
        Code.ANSWERS_INVALID,
        Code.CREDENTIALS_REFUSED,
        Code.ACCOUNT_LOCKED,
        Code.TOO_MANY_REQUESTS,
        Code.TRAINING_ONLY,
    ),
)
def change_password(parts: TheParts, caller: TheCaller, given: OwnPasswordChange) -> Response:
    """Choose another password, after the present one. Every other session of the account is
    closed; five wrong ones lock it for a while."""
    own_password.change(parts, caller, given)
    return Response(status_code=204)
