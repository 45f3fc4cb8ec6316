"""Things to read, of which one is touched, and the way to say something else in one's words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from kiosk.contract.content import Reading, Situation
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.rows import ListRow
from kiosk.views.content_words import in_words, side_by_side
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

_Item = TypeVar("_Item", Situation, Reading)


class ItemsScreen(Screen[_Item | Way]):
    """The outcome is the item touched, ON to search, or BACK.

    ``title``, ``hint`` and ``other`` are ids of texts, ``nothing`` that of what is said where
    there is no item; a row is called ``<called>-<id>``.
    """

    def __init__(
        self,
        ui: Ui,
        items: Sequence[_Item],
        *,
        title: str,
        hint: str,
        other: str,
        icon: str,
        called: str,
        nothing: str | None = None,
    ) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say(title), say(hint))
        if nothing is not None and not items:
            body.add(Label(ui, say(nothing)))
        rows = []
        for item in items:
            row = ListRow(ui, in_words(ui, item.title), icon=icon)
            row.setObjectName(f"{called}-{item.id}")
            row.clicked.connect(partial(self.finish, item))
            rows.append(row)
        body.add(side_by_side(ui, rows, least=620))
        elsewhere = ListRow(ui, say(other), say("situations-other-hint"), icon="search")
        elsewhere.setObjectName("other")
        elsewhere.clicked.connect(lambda: self.finish(Way.ON))
        body.add(elsewhere)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back home."""
        self.finish(Way.BACK)
