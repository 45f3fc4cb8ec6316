"""What flows see of the window: show a screen and await its outcome."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.live import Live
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

T = TypeVar("T")


class Stage(Protocol):
    """One screen at a time."""

    async def present(self, make: Callable[[Ui], Screen[T]]) -> T:
        """Show the screen that ``make`` builds until it is finished; return its outcome.

        ``make`` is called again with another ``Ui`` when the visitor changes the language,
        the text size or the contrast. Cancelling the coroutine removes the screen.
        """
        ...

    async def during(self, work: Awaitable[T], message: str, far: Live[float] | None = None) -> T:
        """Await ``work``; after 300 ms say what is being done (``message``, a text id), and how
        ``far`` it is, from 0 to 1, where that is known."""
        ...


class Window(Stage, Protocol):
    """What those see of the window who may interrupt the visit."""

    def open(self, make: Callable[[Ui], OverlayPanel]) -> Callable[[], None]:
        """Open a panel over the page; return what closes it."""
        ...

    async def aside(self, work: Callable[[Stage], Awaitable[T]]) -> T:
        """Put the page aside while ``work`` shows screens on the stage that it is handed; then
        show it again, with what was typed."""
        ...


async def ask(window: Window, make: Callable[[Ui, Callable[[T], None]], OverlayPanel]) -> T:
    """Open the panel that ``make`` builds until it calls what it is handed; return what with."""
    answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()

    def given(outcome: T) -> None:
        if not answer.done():
            answer.set_result(outcome)

    close = window.open(lambda ui: make(ui, given))
    try:
        return await answer
    finally:
        close()
