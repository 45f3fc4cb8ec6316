"""The editor of several lines: what it holds, how much is left, where one goes on writing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.journeys.model import Kind, Question
from kiosk.views.components.editors import QuestionTexts, editor_for
from kiosk.views.components.editors.paragraph import ParagraphEditor
from kiosk.views.components.keyboard import Keyboard, LayoutName
from kiosk.views.ui import Ui

TEXTS = QuestionTexts("Votre message", placeholder="Dites ce qui se passe")


def message(code: str = "fr", *, most: int | None = None) -> ParagraphEditor:
    made = editor_for(Ui.make(code), Question("q", Kind.MESSAGE, maximum=most), TEXTS)
    assert isinstance(made, ParagraphEditor)
    return made


def test_enter_makes_a_line_on_every_keyboard(stand) -> None:  # type: ignore[no-untyped-def]
    editor = message()
    stand(editor, editor.ui, 900, 400)
    done: list[int] = []
    editor.submitted.connect(lambda: done.append(1))
    keyboard = Keyboard(editor.ui, LayoutName.LETTERS, editor)
    keyboard.key("a").click()
    keyboard.key("enter").click()
    QTest.keyClicks(editor.area, "b")
    QTest.keyClick(editor.area, Qt.Key.Key_Return)
    QTest.keyClicks(editor.area, "c")
    assert editor.typed == "a\nb\nc"
    keyboard.key("backspace").click()
    keyboard.key("backspace").click()
    assert editor.typed == "a\nb"
    assert not done


def test_no_more_is_written_than_the_question_takes() -> None:
    editor = message(most=10)
    editor.insert("Bonjour, je vous écris")
    assert editor.typed == "Bonjour, j"
    assert "plus de place" in editor.counter.text()
    editor.backspace()
    assert "1 caractère" in editor.counter.text()
    editor.area.selectAll()
    editor.insert("Une autre phrase")
    assert editor.typed == "Une autre "


def test_what_is_left_is_counted_as_the_rule_counts() -> None:
    editor = message(most=10)
    # An e and its accent apart: one character once composed.
    editor.insert("e\u0301")
    assert editor.typed == "é"
    assert "9 caractères" in editor.counter.text()


def test_pasting_leaves_only_plain_text() -> None:
    editor = message()
    heard: list[str] = []
    editor.changed.connect(lambda: heard.append(editor.typed))
    QApplication.clipboard().setText("un\r\ndeux")
    editor.area.setFocus()
    editor.area.paste()
    assert heard == ["un\ndeux"]


def test_a_long_message_moves_with_two_buttons(stand) -> None:  # type: ignore[no-untyped-def]
    editor = message()
    stand(editor, editor.ui, 900, 600)
    assert not editor.down.isVisible()
    editor.insert("\n".join(f"ligne {n}" for n in range(30)))
    bar = editor.area.verticalScrollBar()
    assert editor.up.isVisible() and not editor.down.isEnabled()
    last = bar.value()
    QTest.mouseClick(editor.up, Qt.MouseButton.LeftButton)
    assert bar.value() < last
    assert editor.down.isEnabled()


def test_arabic_is_written_from_the_right(stand) -> None:  # type: ignore[no-untyped-def]
    editor = message("ar")
    assert editor.keyboard is LayoutName.ARABIC
    stand(editor, editor.ui, 900, 400)
    editor.set_typed("سلام")
    assert editor.area.cursorRect().x() > editor.area.viewport().width() / 2


def test_tab_leaves_the_message(stand) -> None:  # type: ignore[no-untyped-def]
    editor = message()
    stand(editor, editor.ui, 900, 400)
    editor.first_focus().setFocus()
    QTest.keyClick(editor.area, Qt.Key.Key_Tab)
    assert editor.typed == ""
