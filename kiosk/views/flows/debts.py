"""Mes dettes: what is owed, and giving it back."""

from __future__ import annotations

from kiosk.views.flows.payments import may_see_money
from kiosk.views.means import Means
from kiosk.views.stage import Stage


async def debts(stage: Stage, means: Means) -> None:
    """Show what the household owes, and let it repay; return when the visitor goes back.
    Raises :class:`kiosk.views.flows.attempt.SessionLost`."""
    if not await may_see_money(stage, means):
        return
