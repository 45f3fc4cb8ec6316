"""Mes ressources: by year and month, of whom, and who said so."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.profile import Resource, Resources, ResourcesOf
from kiosk.contract.vocabulary import RESOURCES
from kiosk.views.body import Body
from kiosk.views.components.label import AmountLabel, Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot
from kiosk.views.names import capitalised
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class ResourcesScreen(Screen[Way]):
    """Read, not pressed: the latest year first, each member beside the other."""

    name = "resources"

    def __init__(self, ui: Ui, resources: Resources) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("resources-title"), words.text("resources-hint"))
        periods = {one.period[:4] for who in resources.members for one in who.resources}
        for year in sorted(periods, reverse=True):
            body.add(Label(ui, year, TextRole.SECOND_TITLE))
            grid = QWidget()
            columns = ColumnsLayout(
                ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(600), regular=True
            )
            grid.setLayout(columns)
            for who in resources.members:
                of_year = [one for one in who.resources if one.period[:4] == year]
                if of_year:
                    columns.addWidget(self._panel(who, of_year))
            body.add(grid)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to Mon Compte."""
        self.finish(Way.BACK)

    def _panel(self, who: ResourcesOf, resources: Iterable[Resource]) -> Panel:
        ui = self.ui
        panel = Panel(ui)
        column = QVBoxLayout(panel)
        side, top = ui.theme.soft_px(34), ui.theme.soft_px(28)
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(ui.theme.soft_px(14))
        column.addWidget(Label(ui, who.prenoms.split(" ", 1)[0], TextRole.STRONG))
        # The whole year first: it sums up the months.
        for one in sorted(resources, key=lambda found: (len(found.period), _later(found.period))):
            column.addLayout(self._line(one))
        column.addStretch(1)
        return panel

    def _line(self, one: Resource) -> QHBoxLayout:
        ui, words = self.ui, self.ui.words
        whole = len(one.period) == 4
        period = words.text("resources-year") if whole else words.month(one.period)
        kind = "resource-other" if one.kind not in RESOURCES else f"resource-{one.kind}"
        declared = one.origin == "declared"
        origin = words.text("resources-declared" if declared else "resources-known")
        row = QHBoxLayout()
        row.setSpacing(ui.theme.soft_px(22))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(ui, capitalised(period)))
        said = words.text("resources-line", kind=words.text(kind), origin=origin)
        names.addWidget(Label(ui, said, TextRole.SMALL))
        row.addLayout(names, 1)
        role = TextRole.ROW_AMOUNT if whole else TextRole.BODY
        row.addWidget(AmountLabel(ui, words.euros(one.amount), role))
        return row


def _later(period: str) -> int:
    """Sort months from the latest to the oldest."""
    return -int(period.replace("-", ""))
