"""Choices: exclusive or not, by touch and by keys, told only when the visitor changes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.views.components.choices import Choice, ChoiceList
from kiosk.views.ui import Ui

OFFERED = (
    Choice("seul", "Je suis célibataire"),
    Choice("couple", "Je vis en couple", "Mariés ou non"),
    Choice("separe", "Je me suis séparé(e)"),
)


@pytest.fixture(params=[False, True], ids=["one", "several"])
def several(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def cards(ui: Ui, several: bool, stand) -> ChoiceList:  # type: ignore[no-untyped-def]
    made = ChoiceList(ui, OFFERED, several=several, name="Situation")
    stand(made, ui, 700, 500)
    return made


def test_the_whole_card_is_the_target(cards: ChoiceList) -> None:
    card = cards.cards[1]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() - 4, 4))
    assert cards.chosen == ("couple",)


def test_one_or_several(cards: ChoiceList, several: bool) -> None:
    for card in cards.cards[:2]:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert cards.chosen == (("seul", "couple") if several else ("couple",))


def test_it_tells_what_the_visitor_changes_and_nothing_else(cards: ChoiceList) -> None:
    heard: list[tuple[str, ...]] = []
    cards.changed.connect(heard.append)
    cards.choose(["separe"])
    assert cards.chosen == ("separe",)
    assert not heard
    QTest.mouseClick(cards.cards[0], Qt.MouseButton.LeftButton)
    assert len(heard) == 1


def test_nothing_can_be_chosen_again(cards: ChoiceList) -> None:
    cards.choose(["seul"])
    cards.choose([])
    assert cards.chosen == ()


def test_an_unknown_choice_is_an_error(cards: ChoiceList) -> None:
    with pytest.raises(KeyError):
        cards.choose(["inconnu"])


def test_arrows_move_in_the_list(cards: ChoiceList) -> None:
    cards.cards[0].setFocus()
    QTest.keyClick(cards.cards[0], Qt.Key.Key_Down)
    assert cards.cards[1].hasFocus()
    QTest.keyClick(cards.cards[1], Qt.Key.Key_Space)
    assert "couple" in cards.chosen


def test_roles_names_and_states_are_told(cards: ChoiceList, several: bool) -> None:
    role = QAccessible.Role.CheckBox if several else QAccessible.Role.RadioButton
    cards.choose(["couple"])
    for card in cards.cards:
        interface = QAccessible.queryAccessibleInterface(card)
        assert interface.role() is role
        assert interface.text(QAccessible.Text.Name) == card.choice.text
        assert bool(interface.state().checked) is card.isChecked()


def test_choosing_moves_nothing(cards: ChoiceList) -> None:
    before = [card.geometry() for card in cards.cards]
    cards.choose(["couple"])
    assert [card.geometry() for card in cards.cards] == before
    assert cards.cards[1].sizeHint() == cards.cards[1].sizeHint()
