"""Of which month: the last 24, the latest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from kiosk.contract.models import AttestationKind, AttestationMonth, Month
from kiosk.views.body import Body
from kiosk.views.feet import foot
from kiosk.views.month_grid import MonthOffer, add_months
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.attestation_choice import Shortcut, shortcut_chip
from kiosk.views.ui import Ui


class AttestationMonthScreen(Screen[AttestationMonth | Shortcut | Way]):
    """A month that another Caf must be asked for can be touched too: it says whom to ask. OLDER:
    what to do about a month that is not there."""

    name = "attestation-month"

    def __init__(self, ui: Ui, kind: AttestationKind, months: Sequence[AttestationMonth]) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("attestation-month-title"), words.text("attestation-month-hint"))
        self._shown = [month for month in months if kind in month.kinds or month.elsewhere]
        add_months(ui, body, self._offers(), self._chosen)
        body.add_leading(shortcut_chip(ui, Shortcut.OLDER, partial(self.finish, Shortcut.OLDER)))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the choice of the attestation."""
        self.finish(Way.BACK)

    def _chosen(self, month: Month) -> None:
        self.finish(next(one for one in self._shown if one.month == month))

    def _offers(self) -> Iterator[MonthOffer]:
        words = self.ui.words
        for position, month in enumerate(self._shown):
            subtitle = ""
            if month.elsewhere:
                subtitle = words.text("attestation-month-elsewhere", caf=month.elsewhere)
            elif position == 0:
                subtitle = words.text("attestation-month-latest")
            yield MonthOffer(month.month, subtitle)
