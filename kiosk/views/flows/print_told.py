"""What the last page of a visit says of a print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.visit.state import Deed, PrintUnfinished, VisitState


@dataclass(frozen=True)
class PrintTold:
    """A witness of a print who notes for the last page what became of it.

    ``unfinished`` is told to ``printing`` while it runs, ``deed`` is done once it is printed.
    """

    state: VisitState
    printing: Callable[[PrintUnfinished | None], None]
    unfinished: PrintUnfinished
    deed: Deed

    def begun(self) -> None:
        """It is on its way to the printer."""
        self.printing(self.unfinished)

    def printed(self) -> None:
        """It is in the tray."""
        self.state.did(self.deed)

    def over(self) -> None:
        """Nothing more will happen to it."""
        self.printing(None)
