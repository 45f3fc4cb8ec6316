"""Mon profil: all that the Caf knows, each part with what changes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.profile import Profile
from kiosk.i18n.answers import latin
from kiosk.views import profile_words as told
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.surface import Panel
from kiosk.views.entries import Demarche, Entry
from kiosk.views.feet import foot
from kiosk.views.names import breakable
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: The démarches that change each part: the one that is there, or the list of all of them.
CHANGES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "family": ("changer-mariage", "changer-separation", "changer-naissance"),
        "work": ("changer-travail",),
        "address": ("changer-adresse",),
        "contact": ("changer-contact",),
        "bank": ("changer-banque",),
    }
)

_ICONS = {
    "family": "people",
    "work": "briefcase",
    "address": "home",
    "contact": "phone",
    "bank": "wallet",
}


class ProfileScreen(Screen[Demarche | Entry | Way]):
    """``journeys`` are the ids of the démarches that this person may take."""

    name = "profile"

    def __init__(self, ui: Ui, profile: Profile, journeys: frozenset[str]) -> None:
        super().__init__(ui)
        self._journeys = journeys
        words = ui.words
        body = Body(ui, words.text("profile-title"), words.text("profile-hint"))
        grid = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(600))
        grid.setLayout(columns)
        for part, lines in self._parts(profile).items():
            if lines or part == "contact":
                columns.addWidget(self._block(part, lines))
        body.add(grid)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to Mon Compte."""
        self.finish(Way.BACK)

    def _parts(self, profile: Profile) -> dict[str, list[str]]:
        words = self.ui.words
        bank = []
        if profile.bank is not None:
            bank = [profile.bank.holder, latin(profile.bank.iban_masked, words)]
        family = [
            *told.family(words, profile),
            *told.children(words, profile),
            *told.pregnancies(words, profile),
        ]
        return {
            "family": family,
            "work": list(told.works(words, profile)),
            "address": [*told.address(words, profile), *told.dwelling(words, profile)],
            "contact": [breakable(one) for one in told.contact(words, profile)],
            "bank": bank,
        }

    def _block(self, part: str, lines: Sequence[str]) -> Panel:
        ui, words = self.ui, self.ui.words
        panel = Panel(ui)
        row = QHBoxLayout(panel)
        side = ui.theme.soft_px(34)
        row.setContentsMargins(side, ui.theme.soft_px(28), side, ui.theme.soft_px(28))
        row.setSpacing(ui.theme.soft_px(24))
        icon = Icon(ui, _ICONS[part], ui.theme.soft_px(40), line=TextRole.SECOND_TITLE)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(ui.theme.px(6))
        column.addWidget(Label(ui, words.text(f"profile-part-{part}"), TextRole.SECOND_TITLE))
        for line in lines or (words.text("profile-contact-none"),):
            column.addWidget(Label(ui, line))
        column.addStretch(1)
        there = [one for one in CHANGES[part] if one in self._journeys]
        if there:
            column.addSpacing(ui.theme.soft_px(12))
            change = Button(ui, words.text("profile-change"), ButtonKind.CHIP, icon="pencil")
            change.set_name(f"{words.text('profile-change')}, {words.text(f'profile-part-{part}')}")
            change.setObjectName(f"change-{part}")
            change.clicked.connect(
                partial(self.finish, Demarche(there[0]) if len(there) == 1 else Entry.CHANGE)
            )
            column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(column, 1)
        return panel
