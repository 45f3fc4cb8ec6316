"""A theme: what people live, in their own words."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.contract.content import Situation, Theme
from kiosk.views.items_screen import ItemsScreen
from kiosk.views.ui import Ui

#: The drawing of each theme.
THEME_ICONS = {
    Theme.PERSONNELLE: "heart",
    Theme.PROFESSIONNELLE: "briefcase",
    Theme.LOGEMENT: "home",
    Theme.HANDICAP: "wheelchair",
    Theme.ACCIDENT: "bolt",
}


class SituationsScreen(ItemsScreen[Situation]):
    """The outcome is the situation touched, ON to search in one's own words, or BACK."""

    name = "situations"

    def __init__(self, ui: Ui, theme: Theme, situations: Sequence[Situation]) -> None:
        super().__init__(
            ui,
            situations,
            title=f"theme-{theme}",
            hint="situations-hint",
            other="situations-other",
            icon=THEME_ICONS[theme],
            called="situation",
        )
