"""How to give a document: camera, scanner, USB key."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QWidget

from kiosk.views.body import Body
from kiosk.views.components.card import Card
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class Source(Enum):
    """Where pages come from: text id, icon."""

    CAMERA = ("source-camera", "camera")
    SCANNER = ("source-scanner", "scan")
    FILE = ("source-file", "usb")


class SourceScreen(Screen[Source | Way]):
    """Three cards: touching one is the way on."""

    name = "source"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        body = Body(ui, ui.words.text("source-title"), ui.words.text("source-hint"))
        cards = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.gap, most=3, least_width=ui.theme.soft_px(480))
        cards.setLayout(columns)
        for source in Source:
            text_id, icon = source.value
            hint = ui.words.attribute(text_id, "hint") or ""
            card = Card(ui, icon, ui.words.text(text_id), hint, primary=source is Source.CAMERA)
            card.setObjectName(f"source-{source.name.lower()}")
            card.setMinimumHeight(ui.theme.soft_px(232))
            card.clicked.connect(lambda _=False, source=source: self.finish(source))
            columns.addWidget(card)
        body.add(cards)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the question before, or to the pages taken."""
        self.finish(Way.BACK)
