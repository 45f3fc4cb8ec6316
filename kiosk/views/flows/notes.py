"""Having on paper what a screen says, and coming back to it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Self

from kiosk.printing.protocol import Printer
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.print_told import PrintTold
from kiosk.views.flows.printing import see_and_print
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.note_view import NoteViewScreen
from kiosk.views.stage import Stage
from kiosk.visit.state import NotePrinted, Paper, PrintUnfinished, VisitState


@dataclass(frozen=True)
class NoteDesk:
    """Where notes are printed. ``printing`` is told which print is running, then None."""

    stage: Stage
    printer: Printer
    state: VisitState
    printing: Callable[[PrintUnfinished | None], None]

    @classmethod
    def of(cls, stage: Stage, means: Means) -> Self:
        """Return the desk of a visit."""
        return cls(stage, means.printer, means.state, means.printing)

    async def give(self, kind: Paper, draw: Callable[[], Awaitable[bytes]]) -> None:
        """Show the note that ``draw`` asks of the Caf, and print it when asked to."""
        pdf = await attempt(self.stage, draw, "note-making")
        if isinstance(pdf, Way):
            return
        view = partial(NoteViewScreen, kind=kind, pdf=pdf)
        witness = PrintTold(
            self.state, self.printing, PrintUnfinished(kind, None), NotePrinted(kind)
        )
        await see_and_print(self.stage, self.printer, view, pdf, witness)
