"""Searching in one's own words: what can be done comes while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.contract.content import Errand
from kiosk.i18n import Words
from kiosk.i18n.search.findable import Target
from kiosk.views.body import Body
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.keyboard import Keyboard
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.components.layouts import empty
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.content_words import side_by_side
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: Nobody says what they look for in more letters.
_LONGEST = 80

#: How much of the room the keyboard takes at most.
_SHARE = 0.44


@dataclass(frozen=True, slots=True)
class Result:
    """Something found, as it is shown."""

    target: Target
    text: str
    hint: str
    icon: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was touched, and what had been typed: one may come back."""

    target: Target
    typed: str


#: Gives what some words may mean, in the language of the screen.
Look = Callable[[Words, str], Sequence[Result]]


class _Typing:
    """What the keyboard types into."""

    def __init__(self, entry: Entry) -> None:
        self._entry = entry

    def insert(self, text: str) -> None:
        self._entry.take(text)

    def backspace(self) -> None:
        self._entry.erase()

    def enter(self) -> None:
        self._entry.entered.emit()


class SearchScreen(Screen[Chosen | Way]):
    """The outcome is what was touched, or BACK. ``typed`` is what stands there already."""

    name = "search"

    def __init__(self, ui: Ui, look: Look, typed: str = "") -> None:
        super().__init__(ui)
        say, theme = ui.words.text, ui.theme
        self._look = look
        self._shown: tuple[Target, ...] | None = None
        self._rows: list[ListRow] = []
        body = self._body = Body(ui, say("search-title"))
        self.entry = Entry(
            ui, TextRole.LINE_ENTRY, name=say("search-title"), longest=_LONGEST, rtl=theme.rtl
        )
        self.entry.setObjectName("search-entry")
        self.entry.setPlaceholderText(say("search-example"))
        body.add(self.entry)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.lengths.small_gap)
        body.add_layout(self._list)
        body.end()
        content = self._content = QWidget()
        box = self._box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, theme.lengths.small_gap)
        box.setSpacing(0)
        box.addWidget(body, 1)
        layout = LayoutName.ARABIC if theme.rtl else LayoutName.LETTERS
        self._target = _Typing(self.entry)
        self._keyboard = Keyboard(ui, layout, self._target)
        self._keyboard.setObjectName("keyboard")
        box.addWidget(self._keyboard, 0, Qt.AlignmentFlag.AlignHCenter)
        self.fill(content, foot(ui, back=self.escape))
        self.entry.typed.connect(self._search)
        self.entry.entered.connect(self._done)
        self.entry.setText(typed)
        self._search()

    def escape(self) -> None:
        """Go back."""
        self.finish(Way.BACK)

    def first_focus(self) -> QWidget:
        """Return the entry: one types at once."""
        return self.entry

    def snapshot(self) -> object:
        """Return what is typed."""
        return self.entry.text()

    def restore(self, memory: object) -> None:
        """Put back what was typed, and look again in this language."""
        if isinstance(memory, str):
            self.entry.setText(memory)
            self._search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the keyboard its share."""
        super().resizeEvent(event)
        keyboard, room = self._keyboard, self._content.size()
        margin = self.ui.theme.margin(self.window().size())
        hint, least = keyboard.sizeHint(), keyboard.minimumSizeHint()
        width = min(hint.width(), room.width() - 2 * margin)
        height = min(hint.height(), max(least.height(), round(room.height() * _SHARE)))
        keyboard.setFixedSize(width, height)
        QTimer.singleShot(0, self.entry, lambda: self._body.show_widget(self.entry))

    def _search(self) -> None:
        typed = self.entry.text()
        results = tuple(self._look(self.ui.words, typed)) if typed.strip() else ()
        found = tuple(one.target for one in results)
        nothing = bool(typed.strip()) and not found
        if found == self._shown and not nothing and found:
            return
        self._shown = found
        empty(self._list)
        self._rows = []
        ui, say = self.ui, self.ui.words.text
        if nothing:
            text = say("search-nothing")
            self._list.addWidget(
                Notice(ui, NoticeKind.TIP, say("search-nothing-title"), text, compact=True)
            )
            contact = Target("errand", Errand.CONTACT.value)
            hint = ui.words.attribute("errand-contacter-la-caf", "hint") or ""
            results = (Result(contact, say("errand-contacter-la-caf"), hint, "phone"),)
        for result in results:
            # One line each: what comes must be seen above the keys.
            row = ListRow(ui, result.text, icon=result.icon)
            row.setAccessibleDescription(result.hint)
            row.setObjectName(f"found-{result.target.id}")
            row.clicked.connect(partial(self._choose, result.target))
            self._rows.append(row)
        if self._rows:
            self._list.addWidget(side_by_side(ui, self._rows, most=3, least=480))

    def _done(self) -> None:
        """Go to the likeliest: it is one press away."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, target: Target) -> None:
        self.finish(Chosen(target, self.entry.text()))
