"""The result of a simulation: what there would be, why, and what would change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kiosk.contract.estimates import Axis, BenefitId, Estimate
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.estimate_list import EstimateList
from kiosk.views.screens.estimate_places import Places
from kiosk.views.screens.estimate_whatif import WhatIfPanel
from kiosk.views.ui import Ui
from kiosk.views.whatif import WhatIf


class Wish(Enum):
    """What one may want of an estimate."""

    PRINT = auto()
    TAKE = auto()
    NEXT = auto()


@dataclass(frozen=True)
class Detail:
    """Read all about one benefit."""

    benefit: BenefitId


class EstimateScreen(Screen[Wish | Detail | Way]):
    """BACK: to the answers. ``choose`` asks for the curve of another axis.

    ``opened`` is the benefit whose detail was read last: the focus comes back to it.
    """

    name = "estimate"

    def __init__(
        self,
        ui: Ui,
        estimate: Estimate,
        view: Live[WhatIf],
        choose: Callable[[Axis], None],
        opened: BenefitId | None = None,
    ) -> None:
        super().__init__(ui)
        say = ui.words.text
        self._opened = opened
        self._list = EstimateList(
            ui,
            estimate,
            detail=lambda benefit: self.finish(Detail(benefit)),
            take=partial(self.finish, Wish.TAKE),
        )
        self._panel = WhatIfPanel(ui, view, choose) if view.value.axes else None
        self._places = Places(ui, say("estimate-title"), self._list, self._panel)
        summary = Button(ui, say("estimate-print"), ButtonKind.SECONDARY)
        summary.setObjectName("print")
        summary.clicked.connect(lambda: self.finish(Wish.PRINT))
        following = primary_button(ui, say("estimate-next"), lambda: self.finish(Wish.NEXT))
        self.fill(self._places, foot(ui, back=self.escape, middle=summary, primary=following))
        self.follow(view, self._show)

    def escape(self) -> None:
        """Go back to the answers, which are kept."""
        self.finish(Way.BACK)

    def first_focus(self) -> QWidget | None:
        """Return the row that was opened last, if any; it is seen once all is laid out."""
        row = self._list.row(self._opened) if self._opened else None
        if row is not None:
            QTimer.singleShot(0, row, partial(self._places.show_widget, row))
        return row

    def _show(self, view: WhatIf) -> None:
        self._list.show_view(view)
        if self._panel is not None:
            self._panel.show_view(view)
