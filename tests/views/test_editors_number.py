"""A whole number: typed, counted up and down, bounded."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.journeys.model import Kind, Question
from kiosk.views.components.editors import QuestionTexts, editor_for
from kiosk.views.components.editors.number import NumberEditor
from kiosk.views.theme import TEXT_SCALES
from kiosk.views.ui import Ui

TEXTS = QuestionTexts("Nombre d’enfants")


def make(minimum: int = 0, maximum: int = 12, ui: Ui | None = None) -> NumberEditor:
    asked = Question("q", Kind.NUMBER, minimum=minimum, maximum=maximum)
    editor = editor_for(ui or Ui.make("fr"), asked, TEXTS)
    assert isinstance(editor, NumberEditor)
    return editor


def press(button, times: int = 1) -> None:  # type: ignore[no-untyped-def]
    for _ in range(times):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_buttons_count() -> None:
    editor = make()
    heard: list[str] = []
    editor.changed.connect(lambda: heard.append(editor.typed))
    press(editor.more, 3)
    press(editor.less)
    assert heard == ["1", "2", "3", "2"]


@pytest.mark.parametrize(
    ("minimum", "maximum", "first_more", "first_less"),
    [(0, 12, "1", "0"), (1, 400, "1", "1"), (5, 9, "5", "5"), (-20, 40, "1", "-1")],
)
def test_from_nothing_the_first_number_there_is(
    minimum: int, maximum: int, first_more: str, first_less: str
) -> None:
    for name, first in (("more", first_more), ("less", first_less)):
        editor = make(minimum, maximum)
        press(getattr(editor, name))
        assert editor.typed == first


def test_the_buttons_stop_at_the_bounds() -> None:
    editor = make(0, 3)
    assert editor.less.isEnabled()
    press(editor.more, 9)
    assert editor.typed == "3"
    assert not editor.more.isEnabled()
    press(editor.less, 9)
    assert editor.typed == "0"
    assert (editor.less.isEnabled(), editor.more.isEnabled()) == (False, True)


def test_what_is_typed_past_the_bounds_stays_and_one_step_comes_back() -> None:
    editor = make(0, 12)
    for digit in "15":
        editor.insert(digit)
    assert editor.typed == "15"
    assert not editor.more.isEnabled()
    press(editor.less)
    assert editor.typed == "12"


def test_arrows_count_where_one_types(stand) -> None:  # type: ignore[no-untyped-def]
    editor = make()
    stand(editor, editor.ui, 900, 300)
    editor.first_focus().setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_7):
        QTest.keyClick(editor.entry, key)
    assert editor.typed == "17"


def test_a_button_that_is_spent_gives_the_focus_back(stand) -> None:  # type: ignore[no-untyped-def]
    editor = make(0, 1)
    stand(editor, editor.ui, 900, 300)
    editor.more.setFocus()
    QTest.keyClick(editor.more, Qt.Key.Key_Space)
    assert editor.typed == "1"
    assert QApplication.focusWidget() is editor.entry


def test_an_error_goes_when_one_counts() -> None:
    editor = make()
    editor.set_error("Il en faut douze au plus.")
    press(editor.more)
    assert editor.error is None


@pytest.mark.parametrize("code", ["fr", "en", "ar"])
def test_the_buttons_say_what_they_do(code: str) -> None:
    editor = make(ui=Ui.make(code))
    less, more = editor.less.accessibleName(), editor.more.accessibleName()
    assert less != more
    assert TEXTS.name in less
    assert TEXTS.name in more
    assert not editor.ui.words.missing


@pytest.mark.parametrize(
    ("code", "scale", "width"), list(itertools.product(("fr", "ar"), TEXT_SCALES, (420, 900)))
)
def test_the_number_stands_between_large_buttons(code, scale, width, stand) -> None:  # type: ignore[no-untyped-def]
    editor = make(ui=Ui.make(code, scale))
    stand(editor, editor.ui, width, 400)
    places = [one.geometry() for one in (editor.less, editor.entry, editor.more)]
    assert all(min(place.width(), place.height()) >= 48 for place in places)
    assert places[0].right() < places[1].left() < places[1].right() < places[2].left()
    assert places[0].height() == places[1].height()
    inside = editor.less.parentWidget()
    assert all(inside.rect().contains(place) for place in places)
