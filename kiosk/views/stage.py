"""What flows see of the window: show a screen and await its outcome."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

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
