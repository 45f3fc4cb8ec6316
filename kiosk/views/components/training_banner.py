"""A band that stays as long as training does: nothing is sent. In the colour of the conseiller."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.contract.accompaniment import ConseillerHere
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.live import Live
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

#: Letters on a line: it is as wide as the window.
_MEASURE = 120


class TrainingBanner(QWidget):
    """Shown while ``conseiller`` trains; ``end`` is what its button does."""

    def __init__(
        self, ui: Ui, conseiller: Live[ConseillerHere | None], end: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("training-banner")
        self.setProperty("ground", "adviser-strong")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayoutDirection(ui.theme.direction)
        theme, text = ui.theme, ui.words.text("training-banner")
        self.setAccessibleName(text)
        label = Label(ui, text, TextRole.BAR, tone=Tone.ON_ADVISER, measure=_MEASURE)
        self.button = Button(ui, ui.words.text("training-end"), ButtonKind.BAR)
        self.button.setObjectName("training-end")
        # A touch leaves the focus, and the keyboard, with the field that is typed into.
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(end)
        row = QHBoxLayout(self)
        side = theme.lengths.small_gap
        row.setContentsMargins(side, 4, side, 4)
        row.setSpacing(theme.soft_px(18))
        row.addStretch(1)
        row.addWidget(Icon(ui, "people", theme.soft_px(32), Tone.ON_ADVISER))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._stop = conseiller.watch(self._follow)

    def leave(self) -> None:
        """Stop following: it goes."""
        self._stop()

    def _follow(self, here: ConseillerHere | None) -> None:
        self.setVisible(here is not None and here.training)
