"""Layouts as data: everything that must be typed can be."""

from __future__ import annotations

import string

import pytest

from kiosk.journeys.model import Kind, Question
from kiosk.views.components.editors import EDITORS, QuestionTexts, editor_for
from kiosk.views.components.keyboard.layouts import LAYOUTS, Act, Layout, LayoutName
from kiosk.views.ui import Ui


def typed(layout: Layout) -> str:
    """Return every character that the layout can type, shift included."""
    found = ""
    for layer in layout.layers.values():
        keys = [key for row in layer.rows for key in row]
        shifted = any(key.act is Act.SHIFT for key in keys)
        for key in keys:
            if key.act in (Act.TYPE, Act.SPACE, Act.CYCLE):
                found += key.text
                found += key.text.upper() if shifted else ""
    return found


@pytest.mark.parametrize(
    ("name", "needed"),
    [
        (LayoutName.NIR, string.digits + "AB"),
        (LayoutName.DIGITS, string.digits),
        (LayoutName.MONEY, string.digits + ","),
        (LayoutName.TELEPHONE, string.digits + "+"),
        (LayoutName.LETTERS, string.ascii_letters + string.digits + " -',.éèêëàâäçîïôöùûüœæñÉÀÇ"),
        (LayoutName.EMAIL, string.ascii_letters + string.digits + "@.-_+"),
        (LayoutName.NEW_PASSWORD, string.ascii_letters + string.digits),
        (LayoutName.PASSWORD, string.ascii_letters + string.digits + "éè#&@!?*_-+=$€()[]' \"\\/|~"),
        (LayoutName.ARABIC, "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإئؤىة " + string.ascii_letters),
    ],
)
def test_everything_needed_can_be_typed(name: LayoutName, needed: str) -> None:
    assert set(needed) - set(typed(LAYOUTS[name])) == set()


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda one: one.name)
def test_every_layer_can_erase_and_every_layer_can_be_left(layout: Layout) -> None:
    for name, layer in layout.layers.items():
        acts = [key.act for row in layer.rows for key in row]
        assert Act.BACKSPACE in acts
        goals = {key.text for row in layer.rows for key in row if key.act is Act.LAYER}
        assert goals <= set(layout.layers)
        assert goals or len(layout.layers) == 1, name
    reached = {layout.first}
    for _ in layout.layers:
        for name in tuple(reached):
            rows = layout.layers[name].rows
            reached |= {key.text for row in rows for key in row if key.act is Act.LAYER}
    assert reached == set(layout.layers)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda one: one.name)
def test_no_character_stands_twice_in_a_layer(layout: Layout) -> None:
    for layer in layout.layers.values():
        texts = [key.text for row in layer.rows for key in row if key.act is Act.TYPE]
        assert len(texts) == len(set(texts))


def test_letters_stand_as_on_a_french_keyboard() -> None:
    rows = LAYOUTS[LayoutName.LETTERS].layers["letters"].rows
    assert "".join(key.text for key in rows[1]) == "azertyuiop"
    assert "".join(key.text for key in rows[2]) == "qsdfghjklm"


def test_the_digits_stand_as_on_a_telephone() -> None:
    for name in (LayoutName.NIR, LayoutName.DIGITS, LayoutName.MONEY, LayoutName.TELEPHONE):
        rows = LAYOUTS[name].layers["digits"].rows
        assert ["".join(key.text for key in row) for row in rows[:3]] == ["123", "456", "789"]


@pytest.mark.parametrize("code", ["fr", "ar"])
@pytest.mark.parametrize("kind", list(EDITORS))
def test_an_editor_that_is_typed_into_asks_for_a_keyboard(kind: Kind, code: str) -> None:
    question = Question("q", kind, choices=("a",))
    editor = editor_for(Ui.make(code), question, QuestionTexts("Question"))
    touched = (Kind.CHOICE, Kind.CHOICES, Kind.YES_NO, Kind.CONSENT, Kind.DOCUMENT)
    assert (editor.keyboard is None) is (kind in touched)
