"""The provider's page inside the kiosk: our bar above, our foot under it, our keyboard."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.keyboard import Keyboard, LayoutName
from kiosk.views.components.label import Label
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: Largest share of the height that the keyboard takes from the page, while its keys stay usable.
_KEYBOARD = 0.42


@dataclass(frozen=True, slots=True)
class CameBack:
    """The page came back to the kiosk with this query."""

    query: str = field(repr=False)


class Page(Protocol):
    """What shows a page of the network: :class:`kiosk.views.web.Browser`, loaded late."""

    came_back: SignalInstance
    failed: SignalInstance
    moved: SignalInstance

    @property
    def widget(self) -> QWidget:
        """What is seen; it outlives the screen."""
        ...

    @property
    def host(self) -> str:
        """The host whose page is shown."""
        ...

    def zoom(self, scale: float) -> None:
        """Show the page that much larger."""
        ...

    def insert(self, text: str) -> None:
        """Type into the page."""
        ...

    def backspace(self) -> None:
        """Erase in the page."""
        ...

    def enter(self) -> None:
        """Press the key that ends an entry."""
        ...


class FranceConnectWebScreen(Screen[CameBack | Way]):
    """Ends when the page comes back, with BACK, or with RETRY when it cannot be had."""

    name = "franceconnect-web"
    secret = True

    def __init__(self, ui: Ui, page: Page) -> None:
        super().__init__(ui)
        self._page = page
        page.zoom(ui.theme.text_scale)
        content = self._content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, ui.theme.lengths.small_gap, 0, 0)
        self._column.setSpacing(ui.theme.lengths.small_gap)
        # Whose page it is: above it, as everywhere on the web.
        self._where = Label(ui, "", TextRole.SOFT, centred=True)
        self._column.addWidget(self._where)
        page.widget.setAccessibleName(ui.words.text("franceconnect-page"))
        # A page in another language keeps its own direction.
        page.widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._column.addWidget(page.widget, 1)
        page.widget.show()
        self._keyboard = Keyboard(ui, LayoutName.LETTERS, page)
        self._keyboard.setObjectName("keyboard")
        self._keyboard.hide()
        self._column.addWidget(self._keyboard, 0, Qt.AlignmentFlag.AlignHCenter)
        self._toggle = Button(
            ui, ui.words.text("franceconnect-keyboard-show"), ButtonKind.SECONDARY, icon="keyboard"
        )
        self._toggle.setObjectName("keyboard-toggle")
        self._toggle.clicked.connect(self._switch_keyboard)
        self.fill(
            content,
            foot(
                ui,
                back=self.escape,
                back_text=ui.words.text("franceconnect-back"),
                primary=self._toggle,
            ),
        )
        self._say_where(page.host)
        page.came_back.connect(self._come_back)
        page.failed.connect(self._fail)
        page.moved.connect(self._say_where)

    def escape(self) -> None:
        """Leave the page: it is erased."""
        self.finish(Way.BACK)

    def leave(self) -> None:
        """Let the page go: another screen may show it, in another language."""
        super().leave()
        self._page.came_back.disconnect(self._come_back)
        self._page.failed.disconnect(self._fail)
        self._page.moved.disconnect(self._say_where)
        # When the visit ends the page is erased before its screen goes.
        if isValid(self._page.widget) and self.isAncestorOf(self._page.widget):
            self._page.widget.hide()
            self._page.widget.setParent(None)

    def first_focus(self) -> QWidget | None:
        """Return the page: one types there."""
        return self._page.widget

    def snapshot(self) -> object:
        """Return whether the keyboard is shown."""
        return self._keyboard.isVisibleTo(self)

    def restore(self, memory: object) -> None:
        """Show the keyboard again."""
        if memory is True:
            self._switch_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page what the keyboard can spare."""
        super().resizeEvent(event)
        self._place_keyboard()

    def _place_keyboard(self) -> None:
        hint, least = self._keyboard.sizeHint(), self._keyboard.minimumSizeHint()
        room, share = self._content.size(), round(self._content.height() * _KEYBOARD)
        height = min(hint.height(), max(least.height(), share))
        self._keyboard.setFixedSize(min(hint.width(), room.width()), height)
        # In large text the keys leave little: the page itself before the name of its host.
        shown = self._keyboard.isVisibleTo(self)
        spare = room.height() - height - 4 * self._where.sizeHint().height()
        self._where.setVisible(not shown or spare > 0)

    def _switch_keyboard(self) -> None:
        shown = not self._keyboard.isVisibleTo(self)
        self._keyboard.setVisible(shown)
        self._place_keyboard()
        word = "franceconnect-keyboard-hide" if shown else "franceconnect-keyboard-show"
        self._toggle.set_text(self.ui.words.text(word))
        self._page.widget.setFocus()

    def _say_where(self, host: str) -> None:
        text = self.ui.words.text("franceconnect-at", host=host) if host else ""
        self._where.setText(text)

    def _come_back(self, query: str) -> None:
        self.finish(CameBack(query))

    def _fail(self) -> None:
        self.finish(Way.RETRY)
