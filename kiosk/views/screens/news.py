"""The news of the moment and the latest articles of the magazine."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.contract.content import Content, News, Reading
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.rows import ListRow
from kiosk.views.content_words import in_words, section, side_by_side
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

#: How many are shown (webinar of the Caf des Hauts-de-Seine, 4 July 2024).
_NEWS, _ARTICLES = 4, 3


class NewsScreen(Screen[Reading | Way]):
    """The outcome is what was touched, or BACK."""

    name = "news"

    def __init__(self, ui: Ui, content: Content) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("news-title"))
        if not content.news and not content.magazine:
            body.add(Label(ui, say("news-none")))
        if content.news:
            body.add(section(ui, say("news-now")))
            body.add(self._rows(content.news[:_NEWS]))
        if content.magazine:
            body.add(section(ui, say("news-magazine")))
            body.add(self._rows(content.magazine[:_ARTICLES]))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back home."""
        self.finish(Way.BACK)

    def _rows(self, items: Sequence[Reading]) -> QWidget:
        ui, words = self.ui, self.ui.words
        rows = []
        for item in items:
            said = words.date(item.date)
            if isinstance(item, News):
                local = item.scope == "local"
                scope = words.text("news-local") if local else words.text("news-national")
                said = words.text("news-scope", scope=scope, date=said)
            row = ListRow(ui, in_words(ui, item.title), said, icon="info")
            row.setObjectName(f"item-{item.id}")
            row.clicked.connect(partial(self.finish, item))
            rows.append(row)
        return side_by_side(ui, rows, least=620)
