"""The keyboard in the window: typing, shift, layers, two fingers, arrows."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.keyboard import LAYOUTS, Keyboard, LayoutName
from kiosk.views.components.keyboard.key import Key
from kiosk.views.theme import TEXT_SCALES
from kiosk.views.ui import Ui


class Target:
    """What was typed, and nothing else."""

    def __init__(self) -> None:
        self.text = ""
        self.entered = 0

    def insert(self, text: str) -> None:
        self.text += text

    def backspace(self) -> None:
        self.text = self.text[:-1]

    def enter(self) -> None:
        self.entered += 1


@pytest.fixture
def target() -> Target:
    return Target()


def keyboard(ui: Ui, name: LayoutName, target: Target, stand, width=1200, height=460) -> Keyboard:  # type: ignore[no-untyped-def]
    made = Keyboard(ui, name, target)
    stand(made, ui, width, height)
    return made


def press(keys: Keyboard, *texts: str) -> None:
    for text in texts:
        QTest.mouseClick(keys.key(text), Qt.MouseButton.LeftButton)


def test_typing(ui: Ui, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    keys = keyboard(ui, LayoutName.LETTERS, target, stand)
    heard: list[str] = []
    keys.typed.connect(heard.append)
    press(keys, "z", "o", "é", "space", "'", "backspace", "enter")
    assert target.text == "zoé "
    assert target.entered == 1
    assert heard == ["z", "o", "é", " ", "'"]


def test_shift_holds_for_one_letter(ui: Ui, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    keys = keyboard(ui, LayoutName.LETTERS, target, stand)
    press(keys, "shift")
    assert keys.upper
    assert keys.key("Z").accessibleName() == "Z"
    press(keys, "Z", "o")
    assert target.text == "Zo"
    press(keys, "shift", "shift", "é")
    assert target.text == "Zoé"


def test_whole_words_stay_as_they_are(ui: Ui, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    keys = keyboard(ui, LayoutName.EMAIL, target, stand)
    press(keys, "shift", "@", "gmail.com", ".fr")
    assert target.text == "@gmail.com.fr"


def test_layers(ui: Ui, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    keys = keyboard(ui, LayoutName.LETTERS, target, stand)
    press(keys, "123", "7", "abc", "a")
    assert target.text == "7a"
    assert "é" in [key.spec.text for key in keys.keys]


def test_corsica_is_one_key_pressed_once_or_twice(ui: Ui, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    keys = keyboard(ui, LayoutName.NIR, target, stand)
    press(keys, "1", "2A/2B")
    assert target.text == "12A"
    press(keys, "2A/2B")
    assert target.text == "12B"
    press(keys, "2A/2B")
    assert target.text == "12A"
    press(keys, "0", "2A/2B")
    assert target.text == "12A02A"


def test_a_press_leaves_the_focus_in_the_entry(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    page = QWidget()
    column = QVBoxLayout(page)
    entry = Entry(ui, name="Nom")

    class Into:
        insert, backspace, enter = entry.take, entry.erase, entry.entered.emit

    keys = Keyboard(ui, LayoutName.LETTERS, Into())
    column.addWidget(entry)
    column.addWidget(keys)
    stand(page, ui, 1200, 700)
    entry.setFocus()
    press(keys, "a", "b", "123", "1")
    assert entry.hasFocus()
    assert entry.text() == "ab1"
    entry.setCursorPosition(1)
    press(keys, "2", "backspace", "backspace")
    assert entry.text() == "b1"


def test_two_fingers_are_two_keys(ui: Ui, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    keys = keyboard(ui, LayoutName.LETTERS, target, stand)
    device = QTest.createTouchDevice()
    first, second = _middle(keys.key("a")), _middle(keys.key("p"))
    # The second finger comes down before the first one leaves, as fast typists do.
    QTest.touchEvent(keys, device).press(1, first).commit()
    assert keys.key("a").isDown()
    QTest.touchEvent(keys, device).stationary(1).press(2, second).commit()
    assert keys.key("p").isDown()
    QTest.touchEvent(keys, device).release(1, first).stationary(2).commit()
    QTest.touchEvent(keys, device).release(2, second).commit()
    assert target.text == "ap"
    assert not any(key.isDown() for key in keys.keys)


def test_a_finger_that_slides_off_types_nothing(ui: Ui, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    keys = keyboard(ui, LayoutName.LETTERS, target, stand)
    device = QTest.createTouchDevice()
    QTest.touchEvent(keys, device).press(1, _middle(keys.key("a"))).commit()
    QTest.touchEvent(keys, device).move(1, _middle(keys.key("p"))).commit()
    assert not keys.key("a").isDown()
    QTest.touchEvent(keys, device).release(1, _middle(keys.key("p"))).commit()
    assert target.text == ""


def _middle(key: Key) -> QPoint:
    return key.geometry().center()


def test_one_stop_for_tab_then_arrows(ui: Ui, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    keys = keyboard(ui, LayoutName.NIR, target, stand, 620, 660)
    stops = [key for key in keys.keys if key.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [keys.key("1")]
    keys.key("1").setFocus()
    for arrow in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(QApplication.focusWidget(), arrow)
    assert QApplication.focusWidget() is keys.key("0")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert QApplication.focusWidget() is keys.key("2A/2B")
    assert target.text == "00"


def test_what_is_typed_over_a_key_goes_to_the_entry(ui: Ui, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    keys = keyboard(ui, LayoutName.NIR, target, stand, 620, 660)
    keys.key("1").setFocus()
    QTest.keyClicks(keys.key("1"), "85")
    QTest.keyClick(keys.key("1"), Qt.Key.Key_Backspace)
    assert target.text == "8"


@pytest.mark.parametrize("name", list(LayoutName))
@pytest.mark.parametrize("code", ["fr", "ar"])
def test_every_key_has_a_name(name: LayoutName, code: str, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make(code)
    keys = keyboard(ui, name, target, stand)
    names = [key.accessibleName() for key in keys.keys]
    assert all(names)
    assert len(set(names)) == len(names)
    for key in keys.keys:
        role = QAccessible.queryAccessibleInterface(key).role()
        assert role in (QAccessible.Role.Button, QAccessible.Role.CheckBox)
    assert not ui.words.missing


@pytest.mark.parametrize(
    ("name", "scale", "size"),
    list(itertools.product(LayoutName, TEXT_SCALES, ((620, 560), (984, 420), (1824, 420)))),
)
def test_keys_are_large_enough_and_apart(name, scale, size, target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make("fr", scale)
    keys = keyboard(ui, name, target, stand, *size)
    least = keys.minimumSizeHint()
    if size[0] < least.width() or size[1] < least.height():
        keys.resize(keys.size().expandedTo(least))
    for layer in LAYOUTS[name].layers:
        keys._layer = layer  # each layer, without the presses that lead to it
        keys._build()
        for key in keys.keys:
            assert min(key.width(), key.height()) >= 48, (layer, key.shown, key.size())
            assert keys.rect().contains(key.geometry())
        for one, other in itertools.combinations(keys.keys, 2):
            assert not one.geometry().intersects(other.geometry())


def test_keys_keep_their_places_in_arabic(target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    places = []
    for code in ("fr", "ar"):
        keys = keyboard(Ui.make(code), LayoutName.NIR, target, stand, 620, 660)
        places.append([key.geometry() for key in keys.keys])
    assert places[0] == places[1]


def test_only_the_arabic_eraser_turns_round(target: Target, stand) -> None:  # type: ignore[no-untyped-def]
    ui = Ui.make("ar")

    def eraser(name: LayoutName) -> bool:
        key = keyboard(ui, name, target, stand).key("backspace")
        image = key.grab().toImage()
        ground = image.pixelColor(image.width() // 2, 12)
        inked = [
            x
            for x in range(20, image.width() - 20)
            if image.pixelColor(x, image.height() // 2) != ground
        ]
        # The point of the eraser is one line thick; its flat end is as thick: the cross
        # in it stands nearer to the flat end.
        first, last, cross = inked[0], inked[-1], inked[len(inked) // 2]
        return cross - first < last - cross

    assert eraser(LayoutName.ARABIC) is not eraser(LayoutName.NIR)
