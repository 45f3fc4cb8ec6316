"""Everything that is pressed: acts on release inside, from keys too, and has a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.card import Card
from kiosk.views.components.choices import CheckCard, Choice, RadioCard
from kiosk.views.components.rows import ListRow
from kiosk.views.theme import State
from kiosk.views.ui import Ui

Make = Callable[[Ui], QAbstractButton]

MAKERS: dict[str, Make] = {
    "button": lambda ui: Button(ui, "Continuer", icon="arrow-right", icon_after=True),
    "chip": lambda ui: Button(ui, "Logement", ButtonKind.CHIP, icon="home"),
    "card": lambda ui: Card(ui, "scan", "Envoyer un document", "Posez le papier"),
    "row": lambda ui: ListRow(ui, "Aide au logement", "Zone 1", "351,00 €"),
    "radio": lambda ui: RadioCard(ui, Choice("a", "Je vis en couple", "Mariés ou non")),
    "check": lambda ui: CheckCard(ui, Choice("a", "Je suis d’accord")),
}


@pytest.fixture(params=MAKERS, ids=str)
def button(request: pytest.FixtureRequest, ui: Ui, stand) -> QAbstractButton:  # type: ignore[no-untyped-def]
    made = MAKERS[request.param](ui)
    stand(made, ui, 500, 200)
    return made


@pytest.fixture
def presses(button: QAbstractButton) -> list[bool]:
    seen: list[bool] = []
    button.clicked.connect(lambda checked=False: seen.append(checked))
    return seen


def corner(button: QAbstractButton) -> QPoint:
    return QPoint(button.width() - 12, button.height() // 2)


def test_acts_on_release_inside(button: QAbstractButton, presses: list[bool]) -> None:
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=corner(button))
    assert button.isDown()
    assert not presses
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=corner(button))
    assert len(presses) == 1


def test_does_nothing_on_release_outside(button: QAbstractButton, presses: list[bool]) -> None:
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=corner(button))
    outside = QPoint(button.width() + 60, 10)
    QTest.mouseMove(button, outside)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=outside)
    assert not presses
    assert not button.isDown()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_acts_from_the_keyboard(button: QAbstractButton, presses: list[bool], key: Qt.Key) -> None:
    button.setFocus()
    QTest.keyClick(button, key)
    assert len(presses) == 1


def test_tab_reaches_it(button: QAbstractButton) -> None:
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_has_a_name_and_a_role(button: QAbstractButton) -> None:
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name)
    assert interface.role() in (
        QAccessible.Role.Button,
        QAccessible.Role.RadioButton,
        QAccessible.Role.CheckBox,
    )


def test_disabled_does_nothing(button: QAbstractButton, presses: list[bool]) -> None:
    button.setEnabled(False)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=corner(button))
    assert not presses


def test_the_press_is_seen(button: QAbstractButton) -> None:
    before = button.grab().toImage()
    button.setDown(True)
    assert button.grab().toImage() != before


def test_an_ampersand_is_a_letter(ui: Ui) -> None:
    button = Button(ui, "Caf & moi")
    assert button.accessibleName() == "Caf & moi"
    assert button.shortcut().isEmpty()


def test_what_is_typed_is_never_read_as_markup(ui: Ui) -> None:
    card = Card(ui, "person", "<b>Zoé</b>", "<i>x</i>")
    assert card.accessibleName() == "<b>Zoé</b>"


def test_a_busy_button_waits(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    button = Button(ui, "Envoyer", icon="letter")
    stand(button, ui, 400, 120)
    seen: list[int] = []
    button.clicked.connect(lambda: seen.append(1))
    button.set_busy(True, "Envoi")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.busy
    assert button.accessibleName() == "Envoi"
    assert not seen
    button.set_busy(False, "Envoyer")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seen == [1]


def test_a_button_keeps_its_name_without_its_word(ui: Ui) -> None:
    button = Button(ui, "Français", ButtonKind.BAR, icon="globe", name="Langue")
    wide = button.sizeHint().width()
    button.show_text(False)
    assert button.sizeHint().width() < wide
    assert button.accessibleName() == "Langue"


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_every_kind_shows_every_state(ui: Ui, kind: ButtonKind) -> None:
    button = Button(ui, "Continuer", kind)
    assert button.state is State.REST
    button.setDown(True)
    assert button.state is State.PRESSED
    button.setEnabled(False)
    assert button.state is State.DISABLED


def test_the_icon_of_a_way_on_stands_after_the_word_and_turns_in_arabic(stand) -> None:  # type: ignore[no-untyped-def]
    def inked(code: str) -> tuple[int, int]:
        """Where the first and last inked columns of the icon are: left or right half."""
        ui = Ui.make(code)
        button = Button(ui, "", icon="arrow-right", icon_after=True)
        button.set_text("x" * 12)
        window = stand(button, ui, 420, 100)
        image = window.grab().toImage()
        text = button.look.text
        ink = ui.theme.colour(text).rgb()
        row = [x for x in range(image.width()) if image.pixel(x, image.height() // 2 - 2) == ink]
        return row[0], row[-1]

    left_fr, right_fr = inked("fr")
    left_ar, right_ar = inked("ar")
    # The shaft of the arrow is the longest run of ink; it is the outermost on its side.
    assert right_fr > 420 - left_fr - 60
    assert left_ar < right_fr
    assert abs((420 - right_ar) - left_fr) < 80
