"""Mes dettes: what is owed, and giving it back."""

from __future__ import annotations

from fastapi import APIRouter, Response

from kiosk.backend.http.answers import content, problems
from kiosk.backend.http.asking import InEarnest, TheCaller, TheId, TheKey, TheParts
from kiosk.backend.services import debts, repayments
from kiosk.contract.problems import Code
from kiosk.contract.repayments import Debts, DemonstrationOutcome, Repayment, RepaymentRequest

router = APIRouter(tags=["debts"])

_PROBLEMS = problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED, Code.NOT_FOUND)


@router.get("/debts", responses=problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED))
def get_debts(parts: TheParts, caller: TheCaller) -> Debts:
    """Return what the household owes, and what it gave back in the last 24 months."""
    return debts.debts(parts, caller)


@router.post(
    "/debts/{debt_id}/repayments",
    status_code=201,
    dependencies=[InEarnest],
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ROLE_REFUSED,
        Code.NOT_FOUND,
        Code.ANSWERS_INVALID,
        Code.REPAYMENT_UNDER_WAY,
        Code.REPAYMENT_UNAVAILABLE,
        Code.TRAINING_ONLY,
        Code.IDEMPOTENCY_KEY_MISSING,
        Code.IDEMPOTENCY_KEY_REUSED,
    ),
)
def open_repayment(
    parts: TheParts, caller: TheCaller, debt_id: TheId, key: TheKey, request: RepaymentRequest
) -> Repayment:
    """Open a repayment of all or part of a debt; nothing is paid yet.

    At most one is open for a debt at a time. An amount that is not owed is refused with
    ``errors.montant``.
    """
    return repayments.open_one(parts, caller, debt_id, key, request)


@router.get("/repayments/{repayment_id}", responses=_PROBLEMS)
def get_repayment(parts: TheParts, caller: TheCaller, repayment_id: TheId) -> Repayment:
    """Return a repayment: ask again while it is open, it ends where the person pays."""
    return repayments.one(parts, caller, repayment_id)


@router.delete("/repayments/{repayment_id}", responses=_PROBLEMS)
def abandon_repayment(parts: TheParts, caller: TheCaller, repayment_id: TheId) -> Repayment:
    """Give up a repayment; one that has ended stays as it ended, which is answered."""
    return repayments.abandon(parts, caller, repayment_id)


@router.get(
    "/repayments/{repayment_id}/receipt",
    response_class=Response,
    responses={200: content("application/pdf"), **_PROBLEMS},
)
def get_receipt(parts: TheParts, caller: TheCaller, repayment_id: TheId) -> Response:
    """Return the receipt of a repayment that was paid, on one sheet."""
    pdf = repayments.receipt(parts, caller, repayment_id)
    return Response(pdf, media_type="application/pdf")


@router.put("/demonstration/repayments/{repayment_id}", responses=_PROBLEMS)
def settle_repayment(
    parts: TheParts, caller: TheCaller, repayment_id: TheId, wanted: DemonstrationOutcome
) -> Repayment:
    """End a repayment of a demonstration, where no money moves; one that has ended stays as it
    ended. Does not exist outside a demonstration."""
    return repayments.settle(parts, caller, repayment_id, wanted)
