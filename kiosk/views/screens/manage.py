"""Gérer Mon Compte: who may manage the dossier, one's password, how one is reached."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.views.body import Body
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.rows import ListRow
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class Care(Enum):
    """What can be managed: text id, icon, name of the row."""

    AUTHORISATIONS = ("account-authorisations", "people", "task-authorisations")
    PASSWORD = ("manage-password", "lock", "manage-password")
    CONTACT = ("manage-contact", "phone", "manage-contact")


#: What each is about; the words are ``manage-about-<key>``.
ABOUT = tuple(care.name.lower() for care in Care)


class ManageScreen(Screen[Care | Way]):
    """Touching a row is the way on."""

    name = "manage"

    def __init__(self, ui: Ui, cares: Sequence[Care]) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("account-entry-manage"), words.text("manage-hint"))
        grid = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(560))
        grid.setLayout(columns)
        for care in cares:
            text_id, icon, name = care.value
            hint = words.text(f"manage-about-{care.name.lower()}")
            row = ListRow(ui, words.text(text_id), hint, icon=icon)
            row.setObjectName(name)
            row.clicked.connect(partial(self.finish, care))
            columns.addWidget(row)
        body.add(grid)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to Mon Compte."""
        self.finish(Way.BACK)
