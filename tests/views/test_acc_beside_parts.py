"""What tests of accompaniment share: a Caf with a conseiller, a window with answered panels."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from types import SimpleNamespace
from typing import Any, TypeVar, cast

from PySide6.QtWidgets import QAbstractButton

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import ConseillerHere, Mandat, MandatState, Protection
from kiosk.contract.models import Session
from kiosk.contract.problems import Code, problem
from kiosk.i18n import Words
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views import samples_mandat as invented
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.means import Means
from kiosk.views.stage import Stage
from kiosk.views.ui import Ui
from kiosk.visit.state import VisitState
from tests.views.scripted import ScriptedStage, Then

T = TypeVar("T")

HERE = invented.HERE


def refusal(code: Code, **more: Any) -> CafProblem:
    """Return what the Caf answers."""
    return CafProblem(problem(code, **more))


@dataclass
class AccordCaf:
    """A Caf that knows one conseiller; ``refusals`` are met one by one, by whatever is asked."""

    held: list[Mandat] = field(default_factory=list)
    refusals: list[CafProblem] = field(default_factory=list)
    calls: list[tuple[Any, ...]] = field(default_factory=list)
    #: What the telephone of a demonstration shows; None: people are real.
    codes: str | None = None

    def _asked(self, *what: Any) -> None:
        self.calls.append(what)
        if self.refusals:
            raise self.refusals.pop(0)

    @property
    def names(self) -> list[str]:
        """What was asked, by name."""
        return [one[0] for one in self.calls]

    async def health(self) -> Any:
        return SimpleNamespace(demo=self.codes is not None)

    async def show_conseiller_codes(self, locale: str = "fr") -> None:
        assert locale == "fr"

    async def demonstration_messages(self, after: int = 0) -> tuple[Any, ...]:
        told = SimpleNamespace(number=1, text="123321"), SimpleNamespace(number=2, text=self.codes)
        return told[1:] if after else told[:1]

    async def conseiller_by_code(self, login: str, code: str) -> ConseillerHere:
        self._asked("code", login, code)
        return HERE

    async def conseiller_by_badge(self, badge: str, pin: str) -> ConseillerHere:
        self._asked("badge", badge, pin)
        return HERE

    async def conseiller_still_here(self) -> ConseillerHere:
        self._asked("still")
        return HERE

    async def conseiller_leaves(self) -> None:
        self._asked("leaves")

    async def give_mandat(
        self,
        journeys: tuple[str, ...],
        days: int,
        protection: Protection,
        locale: str,
        *,
        key: str | None = None,
    ) -> Mandat:
        assert key
        self._asked("give", journeys, days, protection, locale)
        given = invented.MANDAT.model_copy(
            update={"journeys": journeys, "days": days, "protection": protection}
        )
        self.held.insert(0, given)
        return given

    async def mandats(self) -> tuple[Mandat, ...]:
        self._asked("mandats")
        return tuple(self.held)

    async def revoke_mandat(self, mandat_id: str) -> Mandat:
        self._asked("revoke", mandat_id)
        now = datetime(2026, 4, 14, 10, tzinfo=UTC)
        ended = {"state": MandatState.REVOKED, "revoked_at": now}
        self.held = [
            one.model_copy(update=ended) if one.id == mandat_id else one for one in self.held
        ]
        return next(one for one in self.held if one.id == mandat_id)

    async def send_mandat(self, mandat_id: str) -> Mandat:
        self._asked("send", mandat_id)
        return next(one for one in self.held if one.id == mandat_id)

    async def tell_act(self, act: str, journey: str | None = None) -> None:
        self._asked("act", str(act), journey)


def means(
    caf: object, *, signed_in: bool = True, here: bool = True, bridge: object = None
) -> Means:
    """Return means of a visit, with a conseiller beside the visitor or not."""
    state = VisitState()
    if signed_in:
        expires_at = datetime(2026, 4, 14, 11, tzinfo=UTC)
        state.sign_in(Session(token="t", expires_at=expires_at, person=samples.ALLOCATAIRE))
    rest = {
        "printer": None,
        "printing": None,
        "bridge": bridge or SimpleNamespace(has_camera=False),
    }
    made = Means(
        caf=cast(Any, caf),
        state=state,
        rules=partial(Rules, samples.TODAY),
        words=lambda: Words("fr"),
        journeys=registry(),
        **cast(Any, rest),
    )
    if here:
        made.accompanied.came(HERE)
    return made


def press(name: str) -> Callable[[OverlayPanel], None]:
    """Return what presses the button of that name in a panel."""

    def act(panel: OverlayPanel) -> None:
        button = panel.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton), name
        button.click()

    return act


def typed(text: str) -> Callable[[OverlayPanel], None]:
    """Return what types a text into the entry of a panel, key by key, and goes on."""

    def act(panel: Any) -> None:
        panel._editor.set_typed("")
        for letter in text:
            panel._editor.insert(letter)
        press("go-on")(panel)

    return act


class ScriptedWindow(ScriptedStage):
    """A stage over which panels open too: ``panels`` say in order which, and what is done."""

    def __init__(self, *script: Then, panels: tuple[Then, ...] = (), ui: Ui | None = None) -> None:
        super().__init__(*script)
        self._dress = ui or Ui.make("fr")
        self._panels = list(panels)
        self.opened: list[str] = []
        self.asides = 0
        self.open_now: list[OverlayPanel] = []

    def open(self, make: Callable[[Ui], OverlayPanel]) -> Callable[[], None]:
        panel = make(self._dress)
        name = panel.objectName()
        self.opened.append(name)
        self.open_now.append(panel)
        if self._panels:
            then = self._panels.pop(0)
            assert name == then.screen, self.opened
            asyncio.get_running_loop().call_soon(then.outcome, panel)

        def close() -> None:
            if panel in self.open_now:
                self.open_now.remove(panel)
                panel.dismiss()
                panel.deleteLater()

        return close

    async def aside(self, work: Callable[[Stage], Awaitable[T]]) -> T:
        self.asides += 1
        return await work(self)

    @property
    def panels_left(self) -> list[Then]:
        """Panels that were scripted and did not come."""
        return self._panels
