"""Which month, of those that are offered."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kiosk.contract.models import Month
from kiosk.i18n import Words
from kiosk.views.body import Body
from kiosk.views.feet import foot
from kiosk.views.month_grid import MonthOffer, add_months
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

#: What is offered, in the words of the visitor.
Offers = Callable[[Words], Iterable[MonthOffer]]


class MonthChoiceScreen(Screen[Month | Way]):
    """Ends with a month, or BACK. ``title`` and ``hint`` are ids; ``since`` fills the hint."""

    name = "month-choice"

    def __init__(
        self, ui: Ui, title: str, hint: str, offers: Offers, since: Month | None = None
    ) -> None:
        super().__init__(ui)
        words = ui.words
        arguments = {} if since is None else {"month": words.month(since)}
        body = Body(ui, words.text(title), words.text(hint, **arguments))
        add_months(ui, body, offers(words), self.finish)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back without choosing."""
        self.finish(Way.BACK)
