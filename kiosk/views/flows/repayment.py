"""Repaying a debt: the amount, the payment page, and what came of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import partial

from kiosk.client import new_key
from kiosk.contract.models import Debt
from kiosk.contract.problems import Code, Problem
from kiosk.contract.repayments import Repayment, RepaymentState
from kiosk.journeys.repay_debt.journey import ALL
from kiosk.views.flows.attempt import attempt, heard
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.flows.telling import tell
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.notice import Message
from kiosk.views.screens.question import Door, Given
from kiosk.views.screens.repaid import RepaidScreen
from kiosk.views.screens.repay_amount import RepayAmountScreen
from kiosk.views.screens.repay_page import Paying, RepayPageScreen
from kiosk.views.stage import Stage
from kiosk.visit.state import Paper, Repaid

#: What the Caf may answer to an amount, said where it can be mended.
_ANSWERS = (Code.ANSWERS_INVALID, Code.REPAYMENT_UNDER_WAY, Code.REPAYMENT_UNAVAILABLE)

_ENDS = {
    RepaymentState.REFUSED: Message("repay-refused-title", "repay-refused"),
    RepaymentState.ABANDONED: Message("repay-abandoned-title", "repay-abandoned"),
    RepaymentState.EXPIRED: Message("repay-expired-title", "repay-expired"),
}


@dataclass
class Cashier:
    """Takes one repayment after the other; each amount has its key until it is opened, so
    that an answer that was lost is found again and nothing is opened twice."""

    stage: Stage
    means: Means
    _keys: dict[tuple[str, int], str] = field(default_factory=dict, repr=False)

    async def repay(self, debt: Debt) -> None:
        """Lead from the amount to the receipt, or back. Raises
        :class:`kiosk.views.flows.attempt.SessionLost`."""
        typed: int | None = None
        refused: str | None = None
        while True:
            screen = partial(
                RepayAmountScreen,
                debt=debt,
                rules=self.means.rules(),
                typed=typed,
                refused=refused,
            )
            given = await self.stage.present(screen)
            typed = _amount(given, debt)
            if typed is None:
                return
            opened = await self._open(debt, typed)
            if isinstance(opened, Repayment):
                await self._pay(opened, debt)
                return
            if isinstance(opened, Way):
                # What was typed stays, to be sent again under the same key.
                refused = None
                continue
            if opened.code is not Code.ANSWERS_INVALID:
                await tell(self.stage, _said(opened))
                return
            refused = opened.errors.get("montant", "malformed")
            # Somebody repaid meanwhile: what is owed is no longer what was shown.
            fresh = await self._again(debt)
            if fresh is None:
                return
            debt = fresh

    async def _open(self, debt: Debt, amount: int) -> Repayment | Problem | Way:
        key = self._keys.setdefault((debt.id, amount), new_key())
        opening = partial(self.means.caf.open_repayment, debt.id, amount, key=key)
        opened = await heard(self.stage, opening, "repay-opening", _ANSWERS)
        if not isinstance(opened, Way):
            # Answered: the same amount typed again is another repayment.
            del self._keys[debt.id, amount]
        return opened

    async def _pay(self, opened: Repayment, debt: Debt) -> None:
        ended = opened
        if opened.state is RepaymentState.OPEN:
            screen = partial(RepayPageScreen, repayment=opened, debt=debt)
            answer = await self._settle(opened, await self.stage.present(screen))
            if isinstance(answer, Way):
                await tell(self.stage, Message("repay-unsure-title", "repay-unsure"))
                return
            ended = answer
        if ended.state is RepaymentState.PAID:
            await self._give_receipt(ended)
            return
        message = _ENDS.get(ended.state, _ENDS[RepaymentState.ABANDONED])
        await tell(self.stage, message)

    async def _settle(self, opened: Repayment, paying: Paying) -> Repayment | Way:
        caf = self.means.caf
        if paying is Paying.GIVE_UP:
            give_up = partial(caf.abandon_repayment, opened.id)
            return await attempt(self.stage, give_up, "repay-abandoning")
        paid = paying is Paying.PAY
        settle = partial(
            caf.settle_demonstration,
            opened.id,
            RepaymentState.PAID if paid else RepaymentState.REFUSED,
        )
        return await attempt(self.stage, settle, "repay-settling")

    async def _give_receipt(self, paid: Repayment) -> None:
        means = self.means
        means.state.did(Repaid(paid.number or ""))
        desk = NoteDesk.of(self.stage, means)
        while await self.stage.present(partial(RepaidScreen, repayment=paid)) is Way.PRINT:
            await desk.give(Paper.REPAYMENT, partial(means.caf.repayment_receipt, paid.id))

    async def _again(self, debt: Debt) -> Debt | None:
        """Return what is owed of a debt now; None when nothing is, or nobody can tell."""
        known = await attempt(self.stage, self.means.caf.debts, "debts-loading")
        if isinstance(known, Way):
            return None
        found = (one.debt for one in known.debts if one.debt.id == debt.id)
        fresh = next(found, None)
        return fresh if fresh is not None and fresh.balance > 0 else None


def _amount(given: Given | Door | Way, debt: Debt) -> int | None:
    """Return what is to be repaid, in cents; None to go back."""
    if isinstance(given, Given):
        value = given.values["montant"]
        return value if isinstance(value, int) else None
    if isinstance(given, Door) and given.id == ALL:
        return debt.balance
    return None


def _said(problem: Problem) -> Message:
    if problem.code is Code.REPAYMENT_UNDER_WAY:
        minutes = math.ceil((problem.retry_after or 60) / 60)
        return Message("repay-under-way-title", "repay-under-way", {"minutes": minutes})
    return Message("debt-elsewhere-title", "problem-repayment-unavailable")
