"""An attestation: choose it, see it, read how to read it, print it or have it by post."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kiosk.client import CafClient
from kiosk.contract.access import MANAGERS
from kiosk.contract.identity import Channel
from kiosk.contract.models import AttestationKind, AttestationMonth, Month
from kiosk.printing.protocol import Printer
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.attestation_desk import AttestationDesk, Known
from kiosk.views.flows.attestation_months import choose_month, choose_period
from kiosk.views.flows.telling import tell
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.attestation_choice import AttestationChoiceScreen, Shortcut
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage
from kiosk.visit.state import PrintUnfinished, VisitState


async def get_attestation(
    stage: Stage,
    caf: CafClient,
    printer: Printer,
    state: VisitState,
    printing: Callable[[PrintUnfinished | None], None],
) -> None:
    """Lead from the choice of an attestation to the sheet in the visitor's hand.

    ``printing`` is told which print is running, then None when it has ended. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    desk = await _open(AttestationDesk(stage, caf, printer, state, printing))
    while desk is not None:
        kind = await stage.present(AttestationChoiceScreen)
        if isinstance(kind, Way) or await _serve(desk, kind):
            return


async def last_attestation(stage: Stage, means: Means) -> None:
    """Give out the attestation of the last payment, at once. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`."""
    desk = await _open(_desk_of(stage, means))
    if desk is not None:
        await _last(desk)


async def last_statement(stage: Stage, means: Means) -> None:
    """Give out the relevé de compte of last month, at once. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`."""
    desk = await _open(_desk_of(stage, means))
    if desk is not None:
        await _last_statement(desk)


async def statement_of(stage: Stage, means: Means, month: Month) -> None:
    """Give out the relevé de compte of a month. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`."""
    desk = await _open(_desk_of(stage, means))
    if desk is not None:
        await desk.give(AttestationKind.RELEVE, month)


def _desk_of(stage: Stage, means: Means) -> AttestationDesk:
    return AttestationDesk(stage, means.caf, means.printer, means.state, means.printing)


async def _open(desk: AttestationDesk) -> AttestationDesk | None:
    """Return the desk, knowing what can be attested; None when nothing can be given out."""
    session = desk.state.session
    if session is None or session.person.role not in MANAGERS:
        await tell(desk.stage, Message("attestation-role-title", "attestation-role"))
        return None
    known = await attempt(desk.stage, partial(_known, desk.caf), "attestation-loading")
    if isinstance(known, Way):
        return None
    desk.known = known
    return desk


async def _known(caf: CafClient) -> Known:
    months = await caf.attestation_months()
    return Known(months, posts=Channel.POST in (await caf.health()).channels)


async def _serve(desk: AttestationDesk, wish: AttestationKind | Shortcut) -> bool:
    if wish is Shortcut.LAST:
        return await _last(desk)
    if wish is Shortcut.STATEMENT:
        return await _last_statement(desk)
    if wish is Shortcut.OLDER:
        await desk.say("attestation-older-title", "attestation-older-text")
        return False
    months = desk.known.months
    if not any(wish in month.kinds or month.elsewhere for month in months):
        await desk.say("attestation-none-title", "attestation-none")
        return False
    while True:
        if wish is AttestationKind.PERIODE:
            ends = await choose_period(desk, months)
            if ends is None:
                return False
            if await desk.give(wish, ends[1], ends[0]):
                return True
            continue
        month = await choose_month(desk, wish, months)
        if month is None:
            return False
        if await desk.give(wish, month):
            return True


async def _last(desk: AttestationDesk) -> bool:
    return await _newest(desk, AttestationKind.PAIEMENT, desk.known.months)


async def _last_statement(desk: AttestationDesk) -> bool:
    # The current month is not over: its relevé would change.
    return await _newest(desk, AttestationKind.RELEVE, desk.known.months[1:])


async def _newest(
    desk: AttestationDesk, kind: AttestationKind, months: tuple[AttestationMonth, ...]
) -> bool:
    month = next((one.month for one in months if kind in one.kinds), None)
    if month is None:
        await desk.say("attestation-none-title", "attestation-none")
        return False
    return await desk.give(kind, month)
