"""Mes dettes: what is owed, and giving it back."""

from __future__ import annotations

from functools import partial

from kiosk.contract.repayments import DebtAccount, Debts
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.flows.payments import may_see_money
from kiosk.views.flows.repayment import Cashier
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.debt import DebtScreen, SeeReceipt
from kiosk.views.screens.debts import DebtsScreen
from kiosk.views.stage import Stage
from kiosk.visit.state import Paper


async def debts(stage: Stage, means: Means) -> None:
    """Show what the household owes, and let it repay; return when the visitor goes back.
    Raises :class:`kiosk.views.flows.attempt.SessionLost`."""
    if not await may_see_money(stage, means):
        return
    while True:
        known = await attempt(stage, means.caf.debts, "debts-loading")
        if isinstance(known, Way):
            return
        chosen = await stage.present(partial(DebtsScreen, debts=known))
        if isinstance(chosen, Way):
            return
        await _one(stage, means, known, chosen.debt.id)


async def _one(stage: Stage, means: Means, known: Debts, debt_id: str) -> None:
    """Stay with one debt: what is shown of it is asked again after each repayment."""
    desk = NoteDesk.of(stage, means)
    while True:
        account = _account(known, debt_id)
        if account is None:
            return
        screen = partial(DebtScreen, account=account, payable=known.payable)
        wish = await stage.present(screen)
        if isinstance(wish, SeeReceipt):
            await desk.give(
                Paper.REPAYMENT, partial(means.caf.repayment_receipt, wish.repayment.id)
            )
            continue
        if wish is not Way.ON:
            return
        await Cashier(stage, means).repay(account.debt)
        fresh = await attempt(stage, means.caf.debts, "debts-loading")
        if isinstance(fresh, Way):
            return
        known = fresh


def _account(known: Debts, debt_id: str) -> DebtAccount | None:
    return next((one for one in known.debts if one.debt.id == debt_id), None)
