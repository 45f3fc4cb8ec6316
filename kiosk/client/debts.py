"""What one visitor owes and gives back: the debts of :class:`kiosk.client.CafClient`."""

from __future__ import annotations

from typing import Literal

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking, made
from kiosk.contract.repayments import (
    Debts,
    DemonstrationOutcome,
    Repayment,
    RepaymentRequest,
    RepaymentState,
)

_DEBTS = TypeAdapter(Debts)
_REPAYMENT = TypeAdapter(Repayment)


class DebtCalls(Speaking):
    """For who manages the dossier. Raises :class:`CafProblem`. Amounts are in cents."""

    async def debts(self) -> Debts:
        """Return what the household owes, and what it gave back."""
        return parsed(_DEBTS, await self._send("GET", "/debts"))

    async def open_repayment(self, debt_id: str, amount: int, *, key: str) -> Repayment:
        """Open a repayment; nothing is paid yet. Keep ``key`` for the same amount."""
        asked = made(RepaymentRequest, amount=amount)
        path = f"/debts/{debt_id}/repayments"
        return parsed(_REPAYMENT, await self._send("POST", path, body=asked, key=key))

    async def repayment(self, repayment_id: str) -> Repayment:
        """Return a repayment as it is now."""
        return parsed(_REPAYMENT, await self._send("GET", f"/repayments/{repayment_id}"))

    async def abandon_repayment(self, repayment_id: str) -> Repayment:
        """Give up a repayment; return it as it ended, which may be paid."""
        return parsed(_REPAYMENT, await self._send("DELETE", f"/repayments/{repayment_id}"))

    async def settle_demonstration(
        self, repayment_id: str, outcome: Literal[RepaymentState.PAID, RepaymentState.REFUSED]
    ) -> Repayment:
        """End a repayment of a demonstration; return it as it ended."""
        body = made(DemonstrationOutcome, outcome=outcome)
        path = f"/demonstration/repayments/{repayment_id}"
        return parsed(_REPAYMENT, await self._send("PUT", path, body=body))

    async def repayment_receipt(self, repayment_id: str) -> bytes:
        """Return the PDF of the receipt of a repayment that was paid."""
        return (await self._send("GET", f"/repayments/{repayment_id}/receipt")).content
