"""Of which month: the last 24, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.contract.models import AttestationKind, AttestationMonth
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.rows import ListRow
from kiosk.views.feet import foot
from kiosk.views.names import capitalised
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class AttestationMonthScreen(Screen[AttestationMonth | Way]):
    """A month that another Caf must be asked for can be touched too: it says whom to ask."""

    name = "attestation-month"

    def __init__(self, ui: Ui, kind: AttestationKind, months: Sequence[AttestationMonth]) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("attestation-month-title"), words.text("attestation-month-hint"))
        body.column.setSpacing(ui.theme.lengths.small_gap)
        shown = [month for month in months if kind in month.kinds or month.elsewhere]
        year = ""
        for month in shown:
            if month.month[:4] != year:
                year = month.month[:4]
                body.add(Label(ui, year, TextRole.SECOND_TITLE))
                grid = QWidget()
                columns = ColumnsLayout(
                    ui.theme.lengths.small_gap,
                    most=3,
                    least_width=ui.theme.soft_px(440),
                    regular=True,
                )
                grid.setLayout(columns)
                body.add(grid)
            columns.addWidget(self._row(month, latest=month is shown[0]))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the choice of the attestation."""
        self.finish(Way.BACK)

    def _row(self, month: AttestationMonth, *, latest: bool) -> ListRow:
        words = self.ui.words
        subtitle = ""
        if month.elsewhere:
            subtitle = words.text("attestation-month-elsewhere", caf=month.elsewhere)
        elif latest:
            subtitle = words.text("attestation-month-latest")
        row = ListRow(self.ui, capitalised(words.month(month.month)), subtitle)
        row.setObjectName(f"month-{month.month}")
        row.clicked.connect(lambda: self.finish(month))
        return row
