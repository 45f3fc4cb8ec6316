"""Of which month, or from which month to which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from kiosk.contract.models import AttestationKind, AttestationMonth, Month
from kiosk.i18n import Words
from kiosk.views.flows.attestation_desk import AttestationDesk
from kiosk.views.month_grid import MonthOffer
from kiosk.views.outcomes import Way
from kiosk.views.screens.attestation_choice import Shortcut
from kiosk.views.screens.attestation_month import AttestationMonthScreen
from kiosk.views.screens.month_choice import MonthChoiceScreen


async def choose_month(
    desk: AttestationDesk, kind: AttestationKind, months: tuple[AttestationMonth, ...]
) -> Month | None:
    """Return a month that can be attested here; None to go back."""
    while True:
        choice = partial(AttestationMonthScreen, kind=kind, months=months)
        month = await desk.stage.present(choice)
        if isinstance(month, Way):
            return None
        if isinstance(month, Shortcut):
            await desk.say("attestation-older-title", "attestation-older-text")
        elif month.elsewhere is not None:
            await desk.elsewhere(month)
        else:
            return month.month


async def choose_period(
    desk: AttestationDesk, months: tuple[AttestationMonth, ...]
) -> tuple[Month, Month] | None:
    """Return the first and the last month of a period; None to go back."""
    while True:
        first = await _end(desk, months, None)
        if first is None:
            return None
        last = await _end(desk, months, first)
        if last is not None:
            return first, last


async def _end(
    desk: AttestationDesk, months: tuple[AttestationMonth, ...], since: Month | None
) -> Month | None:
    """Return one end of a period; the last one does not come before ``since``."""
    which = "last" if since else "first"
    shown = [
        month
        for month in months
        if (AttestationKind.PERIODE in month.kinds or month.elsewhere)
        and (since is None or month.month >= since)
    ]
    while True:
        screen = partial(
            MonthChoiceScreen,
            title=_TITLES[which],
            hint=_HINTS[which],
            offers=partial(period_offers, months=shown),
            since=since,
        )
        chosen = await desk.stage.present(screen)
        if isinstance(chosen, Way):
            return None
        month = next(one for one in shown if one.month == chosen)
        if month.elsewhere is None:
            return month.month
        await desk.elsewhere(month)


_TITLES = {
    "first": "attestation-period-first-title",
    "last": "attestation-period-last-title",
}
_HINTS = {
    "first": "attestation-period-first-hint",
    "last": "attestation-period-last-hint",
}


def period_offers(words: Words, months: Iterable[AttestationMonth]) -> Iterator[MonthOffer]:
    """Yield every month, with the Caf that must be asked where it is another one."""
    for month in months:
        subtitle = ""
        if month.elsewhere:
            subtitle = words.text("attestation-month-elsewhere", caf=month.elsewhere)
        yield MonthOffer(month.month, subtitle)
