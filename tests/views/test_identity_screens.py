"""The screens of identity: doors, countdown, countries, what is said of a role."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kiosk.contract.identity import Authorisations, Channel, Decision
from kiosk.i18n.formats import NARROW
from kiosk.journeys.enter_code.journey import OTHER_CHANNEL, RESEND
from kiosk.journeys.model import Kind, Question
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.journeys.sign_in.journey import FRANCECONNECT, PROVISIONAL, TUTOR
from kiosk.views.components.editors import QuestionTexts, editor_for
from kiosk.views.components.editors.country import CountryEditor
from kiosk.views.components.editors.provisional import ProvisionalEditor
from kiosk.views.components.label import Label
from kiosk.views.components.steps import Steps
from kiosk.views.screen import Screen
from kiosk.views.screens.code import CodeScreen, Sent
from kiosk.views.screens.delegation import DelegationScreen
from kiosk.views.screens.question import Door, QuestionScreen
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Part, Step, steps

pytestmark = pytest.mark.usefixtures("qapp")

RULES = Rules(today=date(2026, 11, 23))
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
SIGN_IN = registry()["sign-in"]
STEP = Step(1, 2, Part("create-part-code", 2, 3))


def outcomes(screen: Screen[Any]) -> list[Any]:
    found: list[Any] = []
    screen.finished.connect(found.append)
    return found


def press(screen: Screen[Any], name: str) -> None:
    button = screen.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(screen: Screen[Any]) -> list[str]:
    return [label.text() for label in screen.findChildren(Label)]


def sign_in_page(name: str, doors: tuple[str, ...], memory: object = None) -> QuestionScreen:
    page = SIGN_IN.page(name)
    return QuestionScreen(
        Ui.make("fr"), SIGN_IN, page, {}, RULES, Step(1, 2), doors=doors, memory=memory
    )


def test_a_door_takes_along_what_was_typed(stand: Callable[..., Any]) -> None:
    screen = sign_in_page("identifier", (PROVISIONAL, TUTOR))
    stand(screen, screen.ui, 1920, 1080)
    found = outcomes(screen)
    editor = screen.first_focus()
    assert editor is not None
    QTest.keyClicks(editor, "2860275993575")
    press(screen, f"door-{TUTOR}")
    assert found[0].id == TUTOR
    assert found[0].values == {"identifier": "2860275993575"}
    again = sign_in_page("identifier", (TUTOR,), found[0].memory)
    assert again.snapshot() == {"identifier": ("2860275993575", None)}
    assert again.findChild(QPushButton, f"door-{FRANCECONNECT}") is None
    again.leave()
    again.deleteLater()


def test_no_secret_goes_through_a_door(stand: Callable[..., Any]) -> None:
    screen = sign_in_page("password", SIGN_IN.page("password").doors)
    stand(screen, screen.ui, 1920, 1080)
    found = outcomes(screen)
    screen.restore({"password": ("Secret12345", None)})
    press(screen, f"door-{SIGN_IN.page('password').doors[0]}")
    (door,) = found
    assert isinstance(door, Door)
    assert "Secret12345" not in repr((door.id, dict(door.values), door.memory))


def code_screen(now: Callable[[], datetime], resend_at: datetime | None) -> CodeScreen:
    until = NOW + timedelta(minutes=10)
    sent = Sent("v1", Channel.SMS, "06 •• •• •• 01", until, resend_at)
    return CodeScreen(Ui.make("fr"), sent, RULES, STEP, now)


def test_another_code_is_asked_once_the_countdown_is_over(
    stand: Callable[..., Any], qtbot: Any
) -> None:
    clock = [NOW]
    screen = code_screen(lambda: clock[0], NOW + timedelta(seconds=27))
    stand(screen, screen.ui, 1920, 1080)
    found = outcomes(screen)
    chip = screen.findChild(QPushButton, f"door-{RESEND}")
    assert chip is not None
    assert not chip.isEnabled()
    assert "27" in chip.text()
    press(screen, f"door-{RESEND}")
    assert not found
    clock[0] += timedelta(seconds=28)
    qtbot.waitUntil(chip.isEnabled)
    assert chip.text() == screen.resend_text
    press(screen, f"door-{RESEND}")
    assert found[0].id == RESEND


def test_where_no_other_code_can_be_sent_none_is_offered(stand: Callable[..., Any]) -> None:
    screen = code_screen(lambda: NOW, None)
    stand(screen, screen.ui, 1920, 1080)
    assert screen.findChild(QPushButton, f"door-{RESEND}") is None
    assert screen.findChild(QPushButton, f"door-{OTHER_CHANNEL}") is not None
    assert any("06 •• •• •• 01".replace(" ", NARROW) in text for text in said(screen))


def country(code: str = "fr") -> CountryEditor:
    editor = editor_for(Ui.make(code), Question("q", Kind.COUNTRY), QuestionTexts("Pays"))
    assert isinstance(editor, CountryEditor)
    return editor


def test_letters_offer_countries_and_one_alone_is_chosen() -> None:
    editor = country()
    editor.insert("al")
    assert editor.list is not None
    assert len(editor.list.cards) > 1
    # What is not chosen is never taken for a code: AL is Albania.
    assert editor.typed == "al"
    for letter in "gé":
        editor.insert(letter)
    assert editor.typed == "DZ"
    editor.backspace()
    editor.backspace()
    assert editor.typed == "al"
    QTest.mouseClick(editor.list.cards[0], Qt.MouseButton.LeftButton)
    assert len(editor.typed) == 2
    assert editor.typed.isupper()


def test_a_name_that_begins_another_is_chosen_when_it_is_whole() -> None:
    editor = country()
    editor.insert("Niger")
    assert editor.typed == "NE"


def test_a_country_stays_chosen_in_another_language() -> None:
    editor, other = country(), country("ar")
    editor.set_value("PT")
    assert editor.entry.text() == "Portugal"
    other.set_typed(editor.typed)
    assert other.typed == "PT"


def test_the_letter_of_a_provisional_identifier_is_there_already() -> None:
    editor = editor_for(Ui.make("ar"), Question("q", Kind.PROVISIONAL), QuestionTexts("P"))
    assert isinstance(editor, ProvisionalEditor)
    editor.insert("P3339")
    assert editor.typed == "3339"
    editor.set_value("P33392250")
    assert editor.typed == "33392250"


def test_a_part_that_one_is_in_fills() -> None:
    ui = Ui.make("fr")
    bars = steps(ui, Step(5, 20, Part("create-part-civil", 1, 3)))
    assert isinstance(bars, Steps)
    assert bars.accessibleName().startswith("Étape 1 sur 3")
    assert "état civil" in bars.accessibleName()
    plain = steps(ui, Step(5, 20))
    assert plain.accessibleName() == "Étape 5 sur 20"


@pytest.mark.parametrize("first", [True, False])
def test_neither_answer_about_a_conjoint_is_drawn_as_the_right_one(
    first: bool, stand: Callable[..., Any]
) -> None:
    known = Authorisations(conjoint="Éric LEVESQUE", decision=None, changeable=True)
    screen = DelegationScreen(Ui.make("fr"), known, first=first)
    stand(screen, screen.ui, 1920, 1080)
    found = outcomes(screen)
    assert screen.findChild(QPushButton, "primary") is None
    assert any("Éric LEVESQUE" in text for text in said(screen))
    later = screen.findChild(QPushButton, "delegation-later")
    assert (later is not None) is first
    press(screen, "delegation-no")
    assert found == [Decision.NO]
