"""What every screen of a sheet of paper does."""

from __future__ import annotations

from typing import TypeVar

from kiosk.views.outcomes import Way
from kiosk.views.paper_body import PaperBody
from kiosk.views.screen import Screen

T = TypeVar("T")


class PaperScreen(Screen[T | Way]):
    """Lets the paper go with the screen, and keeps it enlarged when the screen is built again."""

    #: The paper; set by the screen when it is built.
    paper: PaperBody

    def escape(self) -> None:
        """Go back to where the paper was asked for."""
        self.finish(Way.BACK)

    def leave(self) -> None:
        """Let the paper go."""
        super().leave()
        self.paper.close_document()

    def snapshot(self) -> object:
        """Return whether the paper is enlarged."""
        return self.paper.large

    def restore(self, memory: object) -> None:
        """Enlarge the paper again."""
        self.paper.enlarge(memory is True)
