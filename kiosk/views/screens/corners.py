"""The corners of a page, set by hand on the whole picture."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.scanner.corners import as_seen, turned, whole
from kiosk.scanner.protocol.events import OriginalShown
from kiosk.scanner.protocol.places import Quad
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.page_card import Verdict
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.corners_editor import CornersEditor
from kiosk.views.feet import Action, foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: The title stays where it takes less than this share (one in) of the height.
_ROOM_FOR_TITLE = 9

_HANDLES = (
    "corners-top-left",
    "corners-top-right",
    "corners-bottom-right",
    "corners-bottom-left",
)


class CornersScreen(Screen[Quad | Way]):
    """The corners that were set, the page's top left first, or BACK: as they were."""

    name = "corners"

    def __init__(self, ui: Ui, original: OriginalShown) -> None:
        super().__init__(ui)
        say = ui.words.text
        # The page may lie on its side; whoever sets its corners sees the picture as it is.
        self._before, self._turns = as_seen(original.corners)
        self._whole = whole(original.width, original.height)
        self.editor = CornersEditor(
            ui,
            QImage(str(original.image)),
            self._before,
            [say(name) for name in _HANDLES],
            say("corners-picture"),
        )
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.lengths.small_gap)
        self._hint = Label(ui, say("corners-hint"), TextRole.BODY)
        self._bad = Verdict.bad(ui, say("corners-bad"))
        column.addWidget(self._hint)
        column.addWidget(self._bad)
        for name, icon, action in (
            ("corners-whole", "image", lambda: self.editor.set_quad(self._whole)),
            ("corners-before", "refresh", lambda: self.editor.set_quad(self._before)),
        ):
            column.addWidget(self._chip(name, icon, action))
        column.addStretch(1)
        self._aside = ScrollColumn(ui, listed)

        body = QWidget()
        self._outer = QVBoxLayout(body)
        self._outer.setSpacing(ui.theme.px(16))
        self._title = Label(ui, say("corners-title"), TextRole.TITLE)
        self._outer.addWidget(self._title)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addWidget(self.editor, 3)
        self._beside.addWidget(self._aside, 1)
        self._outer.addLayout(self._beside, 1)
        self._done = primary_button(ui, say("corners-done"), self._give, icon="check", after=False)
        self.fill(body, foot(ui, back=self.escape, primary=self._done))
        self.editor.changed.connect(self._changed)
        self._bad.hide()
        self._changed()

    def escape(self) -> None:
        """Leave the corners as they were."""
        self.finish(Way.BACK)

    def snapshot(self) -> object:
        """Return where the corners are."""
        return self.editor.quad

    def restore(self, memory: object) -> None:
        """Put the corners where they were."""
        if isinstance(memory, tuple):
            self.editor.set_quad(memory)

    def first_focus(self) -> QWidget:
        """Begin with the first corner."""
        return self.editor.handles[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the picture the width; in a portrait the words go under it."""
        super().resizeEvent(event)
        theme = self.ui.theme
        margin = max(24, theme.margin(self.window().size()) * 2 // 3)
        title = self._title.heightForWidth(self.width() - 2 * margin)
        roomy = self.height() > _ROOM_FOR_TITLE * title
        self._title.setVisible(roomy)
        gap = theme.lengths.gap if roomy else theme.lengths.gap // 2
        self._outer.setContentsMargins(margin, gap, margin, gap)
        self._beside.setSpacing(gap)
        wide = self.width() > self.height()
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        most = round(self.width() * (0.28 + 0.08 * theme.text_scale))
        self._aside.setMinimumWidth(min(theme.soft_px(420), most) if wide else 0)
        self._aside.setMaximumWidth(most if wide else 16_777_215)

    def _chip(self, text_id: str, icon: str, action: Action) -> Button:
        chip = Button(self.ui, self.ui.words.text(text_id), ButtonKind.CHIP, icon=icon)
        chip.set_leading(True)
        chip.setObjectName(text_id)
        chip.clicked.connect(action)
        return chip

    def _changed(self) -> None:
        valid = self.editor.valid
        if valid is self._bad.isHidden():
            return
        self._done.setEnabled(valid)
        self._hint.setVisible(valid)
        self._bad.setVisible(not valid)
        if not valid and QAccessible.isActive():
            said = self._bad.accessibleName()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _give(self) -> None:
        self.finish(turned(self.editor.quad, -self._turns))
