"""An attestation: choose it, see it, print it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from kiosk.client import CafClient, new_key
from kiosk.contract.access import MANAGERS
from kiosk.contract.models import Attestation, AttestationKind, AttestationMonth, Month
from kiosk.printing.protocol import Printer
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.printing import see_and_print
from kiosk.views.outcomes import Way
from kiosk.views.screens.attestation_choice import AttestationChoiceScreen
from kiosk.views.screens.attestation_month import AttestationMonthScreen
from kiosk.views.screens.attestation_view import AttestationViewScreen
from kiosk.views.screens.notice import Message, NoticeScreen
from kiosk.views.stage import Stage
from kiosk.visit.state import AttestationPrinted, PrintUnfinished, VisitState


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
    if state.session is None or state.session.person.role not in MANAGERS:
        await stage.present(
            partial(NoticeScreen, message=Message("attestation-role-title", "attestation-role"))
        )
        return
    months = await attempt(stage, caf.attestation_months, "attestation-loading")
    if isinstance(months, Way):
        return
    desk = _Desk(stage, caf, printer, state, printing, months)
    while True:
        kind = await stage.present(AttestationChoiceScreen)
        if isinstance(kind, Way) or await desk.serve(kind):
            return


@dataclass(frozen=True)
class _Desk:
    """Where attestations are given out; each step returns whether the visitor is done."""

    stage: Stage
    caf: CafClient
    printer: Printer
    state: VisitState
    printing: Callable[[PrintUnfinished | None], None]
    months: tuple[AttestationMonth, ...]

    async def serve(self, kind: AttestationKind) -> bool:
        if not any(kind in month.kinds or month.elsewhere for month in self.months):
            message = Message("attestation-none-title", "attestation-none")
            await self.stage.present(partial(NoticeScreen, message=message))
            return False
        while True:
            choice = partial(AttestationMonthScreen, kind=kind, months=self.months)
            month = await self.stage.present(choice)
            if isinstance(month, Way):
                return False
            if month.elsewhere is not None:
                await _elsewhere(self.stage, month)
            elif await self._see_and_print(kind, month.month):
                return True

    async def _see_and_print(self, kind: AttestationKind, month: Month) -> bool:
        key = new_key()

        async def make() -> tuple[Attestation, bytes]:
            attestation = await self.caf.request_attestation(kind, month, key=key)
            return attestation, await self.caf.attestation_document(attestation.id)

        made = await attempt(self.stage, make, "attestation-making")
        if isinstance(made, Way):
            return False
        attestation, pdf = made
        witness = _Told(self.state, self.printing, kind, month)
        view = partial(AttestationViewScreen, attestation=attestation, pdf=pdf)
        way = await see_and_print(self.stage, self.printer, view, pdf, witness)
        return way is not Way.BACK


async def _elsewhere(stage: Stage, month: AttestationMonth) -> None:
    message = Message(
        "attestation-elsewhere-title",
        "attestation-elsewhere",
        {"caf": month.elsewhere or ""},
        month=month.month,
    )
    await stage.present(partial(NoticeScreen, message=message))


@dataclass(frozen=True)
class _Told:
    """Notes for the last page what became of a print."""

    state: VisitState
    printing: Callable[[PrintUnfinished | None], None]
    kind: AttestationKind
    month: Month

    def begun(self) -> None:
        self.printing(PrintUnfinished(self.kind, self.month))

    def printed(self) -> None:
        self.state.did(AttestationPrinted(self.kind, self.month))

    def over(self) -> None:
        self.printing(None)
