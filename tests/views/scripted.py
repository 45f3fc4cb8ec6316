"""A stage without a window: each screen is really built, and answered as scripted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from kiosk.views.live import Live
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

T = TypeVar("T")


@dataclass(frozen=True)
class Then:
    """On the screen of that name: the outcome, or what gives it (awaited with the screen)."""

    screen: str
    outcome: Any


class ScriptedStage:
    """Implements ``kiosk.views.stage.Stage``. ``seen`` are the names of the screens shown."""

    def __init__(self, *script: Then) -> None:
        self._ui = Ui.make("fr")
        self._script = list(script)
        self.seen: list[str] = []

    async def present(self, make: Callable[[Ui], Screen[T]]) -> T:
        screen = make(self._ui)
        self.seen.append(screen.name)
        assert self._script, f"nothing is scripted for {screen.name}, after {self.seen}"
        then = self._script.pop(0)
        assert screen.name == then.screen, self.seen
        try:
            if callable(then.outcome):
                outcome: T = await then.outcome(screen)
                return outcome
            return then.outcome  # type: ignore[no-any-return]
        finally:
            screen.leave()
            screen.deleteLater()

    async def during(self, work: Awaitable[T], message: str, far: Live[float] | None = None) -> T:
        assert self._ui.words.has(message), message
        return await work

    @property
    def left(self) -> list[Then]:
        """What was scripted and did not come."""
        return self._script
