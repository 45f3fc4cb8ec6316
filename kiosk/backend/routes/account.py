"""Mon Compte: its home, and 24 months of rights and payments."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheCaller, TheParts
from kiosk.backend.services import account, money
from kiosk.contract.models import Account, MonthOfRights
from kiosk.contract.problems import Code

router = APIRouter(tags=["account"])


@router.get("/account", responses=problems(Code.SESSION_EXPIRED))
def get_account(parts: TheParts, caller: TheCaller) -> Account:
    """Return the home of Mon Compte; what a role may not see is null or empty."""
    return account.account(parts, caller)


@router.get("/months", responses=problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED))
def get_months(parts: TheParts, caller: TheCaller) -> tuple[MonthOfRights, ...]:
    """Return the last 24 months, the current one first.

    A month holds its own rights and the payments made in it, which pay the month before.
    """
    return money.months(parts, caller)
