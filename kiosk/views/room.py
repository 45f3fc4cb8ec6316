"""What this visit knows of the room of the conseillers: its call, who looks, who points.

One object a visit. The banners, the panels and the bar follow it; the loop of presence fills it,
and what the visitor decides changes it.
"""

from __future__ import annotations

from typing import Protocol, TypeVar

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import Heard, HelpPlace, Pointer
from kiosk.views.live import Live

T = TypeVar("T")


class Caller(Protocol):
    """What is asked of the Caf."""

    async def call_help(self) -> HelpPlace:
        """Call a conseiller."""
        ...

    async def call_off(self) -> None:
        """Take the call back."""
        ...


class Room:
    """The call of this visit and the sharing of its page."""

    def __init__(self, caf: Caller) -> None:
        self._caf = caf
        #: The call that waits, or None.
        self.help: Live[HelpPlace | None] = Live(None)
        #: Whether the Caf could not be told of this visit the last time.
        self.away = Live(False)
        #: Whether the visitor lets the page be seen.
        self.sharing = Live(False)
        #: Who asks to see the page, or None.
        self.asked_by: Live[str | None] = Live(None)
        #: Who sees it now.
        self.viewed_by: Live[tuple[str, ...]] = Live(())
        #: Where a conseiller points, or None.
        self.pointer: Live[Pointer | None] = Live(None)

    def hear(self, heard: Heard | None) -> None:
        """Note what the Caf said last; None: it did not answer."""
        _set(self.away, heard is None)
        if heard is None:
            # Nobody can be seen to look, nor to point.
            _set(self.pointer, None)
            return
        _set(self.help, heard.help)
        _set(self.asked_by, heard.share_asked_by)
        _set(self.viewed_by, heard.viewed_by)
        _set(self.pointer, heard.pointer)

    async def call(self) -> None:
        """Call a conseiller; when the Caf is away, that is noted."""
        try:
            _set(self.help, await self._caf.call_help())
        except CafProblem:
            _set(self.away, True)
        else:
            _set(self.away, False)

    async def call_off(self) -> None:
        """Take the call back; when the Caf is away, that is noted and the call stays."""
        try:
            await self._caf.call_off()
        except CafProblem:
            _set(self.away, True)
        else:
            _set(self.help, None)


def _set(live: Live[T], value: T) -> None:
    """Change a value, and tell nobody when it is the same."""
    if live.value != value:
        live.set(value)
