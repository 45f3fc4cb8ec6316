"""Mes paiements et mes droits: 24 months, back and forth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from kiosk.client import CafClient
from kiosk.contract.access import MANAGERS
from kiosk.contract.models import FormerDossier, MonthOfRights
from kiosk.i18n import Words
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.attestation import statement_of
from kiosk.views.flows.telling import REFUSED, tell
from kiosk.views.means import Means
from kiosk.views.month_grid import MonthOffer
from kiosk.views.outcomes import Way
from kiosk.views.screens.month_choice import MonthChoiceScreen
from kiosk.views.screens.payments import PaymentsScreen, Turn
from kiosk.views.stage import Stage


async def payments(stage: Stage, means: Means) -> None:
    """Show what was paid and due, month by month, the current one first; return when the
    visitor goes back. Raises :class:`kiosk.views.flows.attempt.SessionLost`."""
    if not await may_see_money(stage, means):
        return
    known = await attempt(stage, partial(_known, means.caf), "payments-loading")
    if isinstance(known, Way) or not known[0]:
        return
    months, former = known
    place = _first_of_interest(months)
    while True:
        month = months[place]
        screen = partial(
            PaymentsScreen,
            month=month,
            earlier=place + 1 < len(months),
            later=place > 0,
            statement=bool(month.payments or month.rights),
            elsewhere=_elsewhere(month, former),
        )
        turn = await stage.present(screen)
        if isinstance(turn, Way):
            return
        if turn is Turn.CHOOSE:
            place = await _chosen(stage, months, place)
        elif turn is Turn.STATEMENT:
            await statement_of(stage, means, month.month)
        else:
            place += 1 if turn is Turn.EARLIER else -1


async def may_see_money(stage: Stage, means: Means) -> bool:
    """Return whether the visitor manages the dossier; tell who does not that it takes that."""
    session = means.state.session
    if session is not None and session.person.role in MANAGERS:
        return True
    await tell(stage, REFUSED)
    return False


async def _known(caf: CafClient) -> tuple[tuple[MonthOfRights, ...], tuple[FormerDossier, ...]]:
    return await caf.months(), (await caf.account()).former_dossiers


def _elsewhere(month: MonthOfRights, former: tuple[FormerDossier, ...]) -> str | None:
    """Return the Caf that a month must be asked of: the nearest after it, of those before."""
    then = [dossier for dossier in former if month.month <= dossier.until]
    return min(then, key=lambda dossier: dossier.until).caf if then else None


async def _chosen(stage: Stage, months: tuple[MonthOfRights, ...], place: int) -> int:
    screen = partial(
        MonthChoiceScreen,
        title="payments-choose-title",
        hint="payments-choose-hint",
        offers=partial(month_offers, months=months),
    )
    chosen = await stage.present(screen)
    if isinstance(chosen, Way):
        return place
    return next(n for n, month in enumerate(months) if month.month == chosen)


def month_offers(words: Words, months: Iterable[MonthOfRights]) -> Iterator[MonthOffer]:
    """Yield every month with what was paid in it."""
    for month in months:
        paid = sum(payment.amount for payment in month.payments)
        subtitle = words.text("payments-month-none")
        if month.payments:
            subtitle = words.text("payments-month-paid", amount=words.money(paid))
        yield MonthOffer(month.month, subtitle)


def _first_of_interest(months: tuple[MonthOfRights, ...]) -> int:
    """Return the place of the month of the last payment: that is what people come for."""
    return next((place for place, month in enumerate(months) if month.payments), 0)
