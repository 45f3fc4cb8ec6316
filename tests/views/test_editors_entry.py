"""The entry: whatever is typed, erased, moved or selected, it holds what it should."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.contract import nir
from kiosk.journeys.model import Kind, Question
from kiosk.views.components.editors import QuestionTexts, editor_for
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import LineEditor, nir_characters
from kiosk.views.ui import Ui


def line(kind: Kind, code: str = "fr") -> LineEditor:
    made = editor_for(Ui.make(code), Question("q", kind), QuestionTexts("Question"))
    assert isinstance(made, LineEditor)
    return made


def type_keys(entry: Entry, text: str) -> None:
    """Send real key events, of any script: QTest only knows ASCII."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(entry, event)


@dataclass
class Model:
    """A line of text with a caret and a selection, as anyone expects one to behave."""

    text: str = ""
    caret: int = 0
    anchor: int = 0
    longest: int = nir.LENGTH_WITH_KEY

    def _ends(self) -> tuple[int, int]:
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    def type(self, digits: str) -> None:
        start, end = self._ends()
        left, right = self.text[:start], self.text[end:]
        digits = digits[: self.longest - len(left) - len(right)]
        self.text = left + digits + right
        self.caret = self.anchor = start + len(digits)

    def backspace(self) -> None:
        start, end = self._ends()
        if start == end:
            start = max(0, start - 1)
        self.text = self.text[:start] + self.text[end:]
        self.caret = self.anchor = start

    def delete(self) -> None:
        start, end = self._ends()
        if start == end:
            end = min(len(self.text), end + 1)
        self.text = self.text[:start] + self.text[end:]
        self.caret = self.anchor = start

    def go(self, place: int) -> None:
        self.caret = self.anchor = min(max(0, place), len(self.text))

    def select(self, start: int, end: int) -> None:
        self.anchor, self.caret = (min(max(0, one), len(self.text)) for one in (start, end))


steps = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.text(alphabet="0123456789AB", min_size=1, max_size=4)),
        st.tuples(st.sampled_from(["screen-backspace", "backspace", "delete"]), st.none()),
        st.tuples(st.sampled_from(["left", "right", "home", "end"]), st.none()),
        st.tuples(st.just("select"), st.tuples(st.integers(0, 15), st.integers(0, 15))),
    ),
    max_size=25,
)

KEYS = {
    "backspace": Qt.Key.Key_Backspace,
    "delete": Qt.Key.Key_Delete,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "home": Qt.Key.Key_Home,
    "end": Qt.Key.Key_End,
}


@settings(deadline=None, max_examples=120)
@given(steps)
def test_any_sequence_keeps_the_digits_right(todo: list[tuple[str, object]]) -> None:
    editor, model = line(Kind.NIR), Model()
    entry = editor.entry
    for what, how in todo:
        if what == "type":
            editor.insert(str(how))
            model.type(str(how))
        elif what == "select":
            assert isinstance(how, tuple)
            model.select(*how)
            entry.setSelection(model.anchor, model.caret - model.anchor)
        elif what == "screen-backspace":
            editor.backspace()
            model.backspace()
        else:
            QTest.keyClick(entry, KEYS[what])
            match what:
                case "backspace":
                    model.backspace()
                case "delete":
                    model.delete()
                case "left":
                    model.go(model.caret - 1)
                case "right":
                    model.go(model.caret + 1)
                case "home":
                    model.go(0)
                case "end":
                    model.go(len(model.text))
        assert editor.typed == model.text
        assert entry.cursorPosition() == model.caret
    editor.deleteLater()


def test_real_keys_are_the_keys_on_the_screen() -> None:
    editor = line(Kind.NIR)
    type_keys(editor.entry, "2 85 06-92 a x?é")
    assert editor.typed == "2850692A"


def test_each_change_is_told_once() -> None:
    editor = line(Kind.NIR)
    heard: list[str] = []
    editor.changed.connect(lambda: heard.append(editor.typed))
    editor.insert("1")
    editor.insert("x")
    QTest.keyClick(editor.entry, "2")
    QTest.keyClick(editor.entry, Qt.Key.Key_Backspace)
    editor.backspace()
    editor.backspace()
    editor.insert("12")
    QTest.keyClick(editor.entry, Qt.Key.Key_Home)
    QTest.keyClick(editor.entry, Qt.Key.Key_Delete)
    assert heard == ["1", "12", "1", "", "12", "2"]


def test_digits_of_any_script_are_understood() -> None:
    editor = line(Kind.TELEPHONE)
    type_keys(editor.entry, "٠٦١٢")
    assert editor.typed == "0612"


def test_a_touch_puts_the_caret_between_two_digits(stand) -> None:  # type: ignore[no-untyped-def]
    editor = line(Kind.NIR)
    stand(editor, editor.ui, 1000, 160)
    editor.set_typed("2850692")
    entry = editor.entry
    middle = entry.height() // 2
    places = []
    for x in range(40, 600, 10):
        QTest.mouseClick(entry, Qt.MouseButton.LeftButton, pos=QPoint(x, middle))
        places.append(entry.cursorPosition())
    assert places == sorted(places)
    assert set(places) == set(range(8))


def test_a_finger_selects(stand) -> None:  # type: ignore[no-untyped-def]
    editor = line(Kind.TEXT)
    stand(editor, editor.ui, 1000, 160)
    editor.set_typed("Zoé Lefèvre")
    entry = editor.entry
    start, end = QPoint(40, entry.height() // 2), QPoint(900, entry.height() // 2)
    QTest.mousePress(entry, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(entry, end)
    QTest.mouseRelease(entry, Qt.MouseButton.LeftButton, pos=end)
    assert entry.selectedText() == "Zoé Lefèvre"
    editor.insert("A")
    assert editor.typed == "A"


def test_pasting_is_filtered_and_refused_for_a_secret() -> None:
    QGuiApplication.clipboard().setText("2 85 06 92 123 456")
    open_, secret = line(Kind.NIR), line(Kind.PASSWORD)
    for editor in (open_, secret):
        QTest.keyClick(editor.entry, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QTest.mouseClick(editor.entry, Qt.MouseButton.MiddleButton)
    assert open_.typed == "2850692123456"
    assert secret.typed == ""


def test_a_secret_cannot_be_copied() -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("avant")
    editor = line(Kind.PASSWORD)
    editor.insert("Secret123")
    editor.entry.show_secret(True)
    editor.entry.selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(editor.entry, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "avant"


@pytest.mark.parametrize("kind", [Kind.PASSWORD, Kind.NEW_PASSWORD, Kind.CODE])
@pytest.mark.parametrize("shown", [False, True])
def test_a_secret_is_never_told(kind: Kind, shown: bool, stand) -> None:  # type: ignore[no-untyped-def]
    editor = line(kind)
    stand(editor, editor.ui, 900, 500)
    secret = "738291" if kind is Kind.CODE else "Canari7Zoe"
    for character in secret:
        editor.insert(character)
    editor.entry.show_secret(shown)
    assert editor.typed == secret
    told = []
    for widget in (editor, *editor.findChildren(type(editor).__mro__[-3])):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            told += [interface.text(kind_) for kind_ in QAccessible.Text if kind_.value < 6]
            if text := interface.textInterface():
                told.append(text.text(0, text.characterCount()))
    assert any(told)
    assert not any(secret in one for one in told)
    state = QAccessible.queryAccessibleInterface(editor.entry).state()
    assert state.passwordEdit


def test_a_secret_can_be_read_only_when_asked(stand) -> None:  # type: ignore[no-untyped-def]
    editor = line(Kind.PASSWORD)
    stand(editor, editor.ui, 900, 160)
    editor.set_typed("iiiiiiii")
    hidden = editor.entry.grab().toImage()
    editor.set_typed("WWWWWWWW")
    assert editor.entry.grab().toImage() == hidden
    editor.entry.show_secret(True)
    assert editor.entry.grab().toImage() != hidden


@pytest.mark.parametrize("kind", [Kind.NIR, Kind.TEXT, Kind.MONEY, Kind.PASSWORD, Kind.CODE])
@pytest.mark.parametrize("width", [320, 640, 1200])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_caret_is_always_in_sight(kind: Kind, width: int, scale: float, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make("fr", scale)
    editor = editor_for(ui, Question("q", kind), QuestionTexts("Question"))
    assert isinstance(editor, LineEditor)
    stand(editor, ui, width, 400)
    for character in "123456789012345" if kind is not Kind.TEXT else "abcdefgh" * 12:
        editor.insert(character)
    editor.entry.setFocus()
    editor.entry.setEnabled(True)
    focused = editor.entry.grab().toImage()
    editor.entry.clearFocus()
    if kind is not Kind.CODE:
        assert focused != editor.entry.grab().toImage()
    entry = editor.entry
    placed = entry._spread()
    font = entry._fitting_font(placed.text, entry.text_area().width())
    layout = entry._lay_out(placed.text, font)
    caret = float(layout.lineAt(0).cursorToX(placed.places[entry.cursorPosition()])[0])
    left = entry._left(entry.text_area(), layout.lineAt(0).naturalTextWidth(), caret)
    area = entry.text_area()
    assert area.left() - 1 <= left + caret <= area.right() + 1


def test_enter_is_told_and_types_nothing() -> None:
    editor = line(Kind.TEXT)
    heard: list[int] = []
    editor.submitted.connect(lambda: heard.append(1))
    QTest.keyClick(editor.entry, Qt.Key.Key_Return)
    editor.enter()
    assert heard == [1, 1]
    assert editor.typed == ""


def test_an_entry_that_is_full_takes_no_more() -> None:
    entry = Entry(Ui.make("fr"), accept=nir_characters, longest=3)
    filled: list[int] = []
    entry.filled.connect(lambda: filled.append(1))
    for digit in "12345":
        entry.take(digit)
    assert entry.text() == "123"
    assert filled == [1]
