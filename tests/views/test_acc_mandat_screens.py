"""The screens of a mandat, by touch and by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.accompaniment.covering import coverable
from kiosk.journeys.registry import registry
from kiosk.views import samples
from kiosk.views import samples_mandat as invented
from kiosk.views.components.hold_button import HoldButton
from kiosk.views.components.label import Label
from kiosk.views.outcomes import Way
from kiosk.views.screens.mandat_days import MandatDaysScreen
from kiosk.views.screens.mandat_journeys import MandatJourneysScreen
from kiosk.views.screens.mandat_text import Consent, MandatTextScreen
from kiosk.views.ui import Ui

Shown = Callable[..., MandatTextScreen]

#: Longer than any wait for what takes some milliseconds.
LONG_MS = 20_000


def outcomes(screen: Any) -> list[object]:
    found: list[object] = []
    screen.finished.connect(found.append)
    return found


def button(screen: QWidget, name: str) -> QAbstractButton:
    found = screen.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


@pytest.fixture
def shown(stand: Callable[..., Any]) -> Shown:
    def make(code: str = "fr", hold_ms: int = 30, wording: Any = invented.WORDING) -> Any:
        ui = Ui.make(code)
        screen = MandatTextScreen(ui, wording, registry(), hold_ms=hold_ms)
        stand(screen, ui, 1920, 1080)
        return screen

    return make


def test_the_gesture_is_a_press_that_is_held(shown: Shown) -> None:
    screen = shown()
    found = outcomes(screen)
    agree = button(screen, "mandat-agree")
    assert isinstance(agree, HoldButton)
    held = QSignalSpy(agree.held)
    QTest.mousePress(agree, Qt.MouseButton.LeftButton)
    assert found == []
    assert held.wait(LONG_MS)
    assert found == [Consent.GIVEN]
    QTest.mouseRelease(agree, Qt.MouseButton.LeftButton)
    assert found == [Consent.GIVEN]


def test_a_press_let_go_gives_nothing_and_shows_the_other_way(shown: Shown) -> None:
    screen = shown(hold_ms=LONG_MS)
    found = outcomes(screen)
    agree = button(screen, "mandat-agree")
    QTest.mousePress(agree, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(agree, Qt.MouseButton.LeftButton)
    first, second = button(screen, "mandat-twice-first"), button(screen, "mandat-twice-second")
    assert first.isVisible() and found == []
    # The second press counts only after the first, and stands elsewhere.
    assert not second.isEnabled()
    assert not first.geometry().intersects(second.geometry())
    second.click()
    assert found == []
    first.click()
    first.click()
    assert found == []
    second.click()
    assert found == [Consent.GIVEN]


def test_who_cannot_hold_finds_the_other_way_and_the_keyboard_does_too(shown: Shown) -> None:
    screen = shown(hold_ms=LONG_MS)
    found = outcomes(screen)
    # Nothing is given by a key that was pressed once too often: the first stop is the refusal.
    assert screen.first_focus() is button(screen, "mandat-refuse")
    agree = button(screen, "mandat-agree")
    agree.setFocus()
    QTest.keyClick(agree, Qt.Key.Key_Return)
    assert found == []
    first = button(screen, "mandat-twice-first")
    assert first.isVisible() and QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Space)
    second = button(screen, "mandat-twice-second")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert found == [Consent.GIVEN]


def test_the_space_bar_can_be_held_as_well(shown: Shown) -> None:
    screen = shown()
    found = outcomes(screen)
    agree = button(screen, "mandat-agree")
    assert isinstance(agree, HoldButton)
    held = QSignalSpy(agree.held)
    QTest.keyPress(agree, Qt.Key.Key_Space)
    assert held.wait(LONG_MS)
    QTest.keyRelease(agree, Qt.Key.Key_Space)
    assert found == [Consent.GIVEN]


@pytest.mark.parametrize("code", ["fr", "fr-x-falc", "en", "ar"])
def test_refusing_is_as_large_as_agreeing_and_takes_one_press(shown: Shown, code: str) -> None:
    screen = shown(code)
    found = outcomes(screen)
    no, yes = button(screen, "mandat-refuse"), button(screen, "mandat-agree")
    assert no.size() == yes.size()
    no.click()
    assert found == [Consent.REFUSED]


@pytest.mark.parametrize("code", ["fr-x-falc", "en", "ar"])
def test_the_text_is_in_french_and_beside_it_in_the_language_of_the_visitor(
    shown: Shown, code: str
) -> None:
    screen = shown(code, wording=invented.LONG_WORDING)
    french = screen.findChild(QWidget, "mandat-text-fr")
    other = screen.findChild(QWidget, f"mandat-text-{code}")
    assert french is not None and other is not None
    assert french.layoutDirection() is Qt.LayoutDirection.LeftToRight
    rtl = other.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert rtl is (code == "ar")
    assert french.geometry().top() == other.geometry().top()
    for panel in (french, other):
        said = " ".join(one.text() for one in panel.findChildren(Label))
        assert invented.HERE.name in said and invented.HERE.organisation in said
        assert panel.accessibleName()
    words = " ".join(one.text() for one in french.findChildren(Label))
    for expected in ("182", "mot de passe", "codes", "FranceConnect+", "Arrêter", "curateur"):
        assert expected in words


def test_in_french_it_stands_alone(shown: Shown) -> None:
    screen = shown("fr")
    panels = [
        one for one in screen.findChildren(QWidget) if one.objectName().startswith("mandat-text-")
    ]
    assert [one.objectName() for one in panels] == ["mandat-text-fr"]


def test_the_other_way_stays_open_in_another_language(shown: Shown) -> None:
    screen = shown()
    button(screen, "mandat-cannot-hold").click()
    fresh = shown("en")
    fresh.restore(screen.snapshot())
    assert button(fresh, "mandat-twice-first").isVisible()


def test_at_least_one_demarche_is_ticked(stand: Callable[..., Any]) -> None:
    ui = Ui.make("fr")
    offered = tuple(one for one in registry().values() if coverable(one))
    screen = MandatJourneysScreen(ui, offered, (), None)
    stand(screen, ui, 1280, 1024)
    found = outcomes(screen)
    button(screen, "primary").click()
    assert found == [] and screen._none.isVisible()
    first = screen.first_focus()
    assert first is not None
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert screen._none.isHidden()
    button(screen, "primary").click()
    (chosen,) = found
    assert isinstance(chosen, tuple) and len(chosen) == 1


def test_what_is_ticked_stays_in_another_language(stand: Callable[..., Any]) -> None:
    offered = tuple(one for one in registry().values() if coverable(one))
    first = MandatJourneysScreen(Ui.make("fr"), offered, ("declarer-rsa", "ecrire"), None)
    ui = Ui.make("ar")
    second = MandatJourneysScreen(ui, offered, (), None)
    second.restore(first.snapshot())
    stand(second, ui)
    first.deleteLater()
    assert set(second._chosen()) == {"declarer-rsa", "ecrire"}


def test_this_visit_is_what_is_proposed(stand: Callable[..., Any]) -> None:
    ui = Ui.make("fr")
    screen = MandatDaysScreen(ui, samples.TODAY)
    stand(screen, ui)
    found = outcomes(screen)
    card = screen.first_focus()
    assert card is button(screen, "mandat-days-0")
    assert isinstance(card, QWidget)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Down)
    button(screen, "primary").click()
    assert found == [1]
    screen.escape()
    assert found == [1] and Way.BACK not in found
