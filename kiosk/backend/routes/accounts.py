"""Opening an account."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import InEarnest, TheKey, TheParts, ThePlace
from kiosk.backend.services import accounts
from kiosk.contract.identity import AccountCreated, AccountRequest
from kiosk.contract.problems import Code

router = APIRouter(tags=["accounts"], prefix="/accounts")


@router.post(
    "",
    status_code=201,
    dependencies=[InEarnest],
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ANSWERS_INVALID,
        Code.PROOF_REFUSED,
        Code.TOO_MANY_REQUESTS,
        Code.TRAINING_ONLY,
        Code.IDEMPOTENCY_KEY_MISSING,
        Code.IDEMPOTENCY_KEY_REUSED,
    ),
)
def create(
    parts: TheParts, place: ThePlace, key: TheKey, request: AccountRequest
) -> AccountCreated:
    """Open an account with the answers of ``create-account``.

    The key belongs to the visit and is forgotten with it. A NIR that has an account already
    is answered like any other: its owner is told, on the address that the Caf knows.
    """
    return accounts.create(parts, place, key, request)
