"""The démarches of a category, in rows; a declaration may also be taken in short sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.search.folding import fold
from kiosk.journeys.model import Category, Journey, Once
from kiosk.views.body import Body
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.rows import ListRow
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


@dataclass(frozen=True)
class Chosen:
    """A démarche, by id; ``falc``: in short sentences whatever the language was."""

    journey: str
    falc: bool = False


class DemarchesScreen(Screen[Chosen | Way]):
    """Touching a row is the way on."""

    name = "demarches"

    def __init__(self, ui: Ui, category: Category, journeys: Sequence[Journey]) -> None:
        super().__init__(ui)
        words = ui.words
        title = f"category-{category}"
        body = Body(ui, words.text(title), words.attribute(title, "hint") or "")
        holder = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.small_gap, 2, ui.theme.soft_px(620))
        holder.setLayout(columns)
        said = [(JourneyWords(journey, words).title(), journey) for journey in journeys]
        for name, journey in sorted(said, key=lambda one: fold(one[0].text)):
            row = ListRow(ui, name.text, name.hint or "")
            row.setObjectName(f"demarche-{journey.id}")
            row.clicked.connect(partial(self.finish, Chosen(journey.id)))
            columns.addWidget(row)
            if journey.once is Once.QUARTER and words.code != "fr-x-falc":
                short = words.text("demarche-falc", what=name.text)
                easy = ListRow(ui, short, words.attribute("demarche-falc", "hint") or "")
                easy.setObjectName(f"demarche-{journey.id}-falc")
                easy.clicked.connect(partial(self.finish, Chosen(journey.id, falc=True)))
                columns.addWidget(easy)
        body.add(holder)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back."""
        self.finish(Way.BACK)
