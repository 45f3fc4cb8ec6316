"""A Caf that has a room, and a window with what stands around its page, for the tests of both."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import (
    ConseillerHere,
    Frame,
    Heard,
    HelpPlace,
    Mandat,
    MandatState,
    Presence,
    ToldAct,
)
from kiosk.contract.problems import Code, problem
from kiosk.i18n import Words
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.printing.protocol import PrinterStatus
from kiosk.views import samples
from kiosk.views.around import Around
from kiosk.views.means import Means
from kiosk.views.samples_around import ADVISING, MANDAT
from kiosk.views.screen import Screen
from kiosk.views.screens.question import QuestionScreen
from kiosk.views.shell import Shell
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Step
from kiosk.visit.state import Preferences, VisitState
from tests.views.conftest import settle

#: Longest wait for what must come, in seconds: never reached but by a defect.
PATIENCE_S = 30.0


class RoomCaf:
    """Remembers what it is told. ``away``: it answers nobody; ``heard`` is what it says next."""

    def __init__(self) -> None:
        self.away = False
        self.heard = Heard()
        self.told: list[Presence] = []
        self.frames: list[Frame] = []
        self.stopped = 0
        self.calls: list[str] = []
        self.touches = 0
        self.gate: asyncio.Event | None = None

    def _answer(self) -> None:
        if self.away:
            raise CafProblem(problem(Code.UNREACHABLE))

    async def be_present(self, presence: Presence) -> Heard:
        self.told.append(presence)
        if self.gate is not None:
            await self.gate.wait()
        self._answer()
        return self.heard

    async def call_help(self) -> HelpPlace:
        self.calls.append("call")
        self._answer()
        place = HelpPlace(since=samples.NOW, position=2)
        self.heard = self.heard.model_copy(update={"help": place})
        return place

    async def call_off(self) -> None:
        self.calls.append("off")
        self._answer()
        self.heard = self.heard.model_copy(update={"help": None})

    async def share(self, frame: Frame) -> None:
        self._answer()
        self.frames.append(frame)

    async def stop_sharing(self) -> None:
        self._answer()
        self.stopped += 1

    async def conseiller_still_here(self) -> ConseillerHere:
        self.touches += 1
        self._answer()
        return ConseillerHere(name="M", organisation="O", until=samples.NOW)

    async def conseiller_leaves(self) -> None:
        self.calls.append("leaves")
        self._answer()

    async def mandats(self) -> tuple[Mandat, ...]:
        return ()

    async def revoke_mandat(self, mandat_id: str) -> Mandat:
        self.calls.append(f"revoke-{mandat_id}")
        self._answer()
        return MANDAT.model_copy(update={"state": MandatState.REVOKED})

    async def tell_act(self, act: ToldAct, journey: str | None = None) -> None:
        """Keep nothing."""


class StillPrinter:
    """A printer that is ready."""

    async def status(self) -> PrinterStatus:
        return PrinterStatus()


class Scene:
    """A window with a page in it, and what stands around it."""

    def __init__(
        self,
        qapp: QApplication,
        caf: Any,
        size: tuple[int, int] = (1920, 1080),
        *,
        second_screen: bool = False,
    ) -> None:
        self.qapp, self.caf = qapp, caf
        state = VisitState(Preferences())
        self.means = Means(
            caf=caf,
            printer=StillPrinter(),  # type: ignore[arg-type]
            bridge=None,  # type: ignore[arg-type]
            state=state,
            journeys=registry(),
            rules=rules,
            words=lambda: Words("fr"),
            printing=lambda _job: None,
            advising=ADVISING,
            second_screen=second_screen,
        )
        self.shell = Shell("Espace numérique", state.preferences)
        self.shell.resize(*size)
        self.shell.show()
        self.awake = 0
        self.put(page("changer-vie-commune", 0))
        self.around = Around(self.shell, self.means, self._awake)

    def _awake(self) -> None:
        self.awake += 1

    def put(self, make: Callable[[Ui], Screen[Any]]) -> Screen[Any]:
        """Show a screen, as the flow would."""
        self.shell._make = make
        screen = make(self.shell.ui)
        self.shell._put(screen)
        settle(self.qapp)
        return screen

    def found(self, name: str) -> Any:
        """Return the widget of that name that is seen, or None."""
        settle(self.qapp)
        from PySide6.QtWidgets import QWidget

        return next(
            (one for one in self.shell.findChildren(QWidget, name) if one.isVisible()), None
        )

    def touch(self, name: str) -> None:
        """Press a button."""
        button = self.found(name)
        assert button is not None, name
        button.click()
        settle(self.qapp)

    async def until(self, true: Callable[[], object]) -> None:
        """Let everything go on until it is so."""
        async with asyncio.timeout(PATIENCE_S):
            while not true():
                settle(self.qapp)
                await asyncio.sleep(0.01)

    async def close(self) -> None:
        """Let everything go."""
        await self.around.stop()
        self.shell.hide()
        self.shell.deleteLater()
        settle(self.qapp)


def rules() -> Rules:
    """Return the rules of an invented day."""
    return Rules(today=date(2026, 4, 14))


def page(journey_id: str, number: int) -> Callable[[Ui], Screen[Any]]:
    """Return what builds a page of a journey."""
    journey = registry()[journey_id]

    def make(ui: Ui) -> QuestionScreen:
        step = Step(number + 1, len(journey.pages))
        return QuestionScreen(ui, journey, journey.pages[number], {}, rules(), step)

    return make


#: Where the tests of the second screen find their program.
HERE = Path(__file__).parent
