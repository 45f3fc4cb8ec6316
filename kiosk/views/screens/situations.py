"""A theme: what people live, in their own words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kiosk.contract.content import Situation, Theme
from kiosk.views.body import Body
from kiosk.views.components.rows import ListRow
from kiosk.views.content_words import in_words, side_by_side
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

#: The drawing of each theme.
THEME_ICONS = {
    Theme.PERSONNELLE: "heart",
    Theme.PROFESSIONNELLE: "briefcase",
    Theme.LOGEMENT: "home",
    Theme.HANDICAP: "wheelchair",
    Theme.ACCIDENT: "bolt",
}


class SituationsScreen(Screen[Situation | Way]):
    """The outcome is the situation touched, ON to search in one's own words, or BACK."""

    name = "situations"

    def __init__(self, ui: Ui, theme: Theme, situations: Sequence[Situation]) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say(f"theme-{theme}"), say("situations-hint"))
        rows = []
        for one in situations:
            row = ListRow(ui, in_words(ui, one.title), icon=THEME_ICONS[theme])
            row.setObjectName(f"situation-{one.id}")
            row.clicked.connect(partial(self.finish, one))
            rows.append(row)
        body.add(side_by_side(ui, rows, least=620))
        other = ListRow(ui, say("situations-other"), say("situations-other-hint"), icon="search")
        other.setObjectName("other")
        other.clicked.connect(lambda: self.finish(Way.ON))
        body.add(other)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back home."""
        self.finish(Way.BACK)
