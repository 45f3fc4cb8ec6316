"""The auditor itself: what it finds wrong, and what it finds right."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.views.components.button import Button
from kiosk.views.components.label import Label
from kiosk.views.theme import Tone
from kiosk.views.ui import Ui
from tests.visits.audit import audit, contrast


@pytest.fixture
def ui() -> Ui:
    return Ui.make("fr")


@pytest.fixture
def window(qtbot: QtBot, ui: Ui) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    ui.theme.apply(made)
    return made


def put(window: QWidget, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
    widget.setParent(window)
    widget.setGeometry(x, y, width, height)
    window.show()
    widget.show()


def findings(window: QWidget) -> str:
    return "\n".join(audit(window, high_contrast=False))


def test_the_auditor_finds_nothing_wrong_with_what_is_right(window: QWidget, ui: Ui) -> None:
    put(window, Button(ui, "Continuer"), 20, 20, 300, 92)
    put(window, Label(ui, "Tout est bien."), 20, 200, 500, 60)
    assert findings(window) == ""


def test_the_auditor_finds_a_control_without_a_name(window: QWidget) -> None:
    put(window, QPushButton(), 20, 20, 100, 100)
    assert "no name" in findings(window)


def test_the_auditor_finds_a_small_target(window: QWidget) -> None:
    put(window, QPushButton("OK"), 20, 20, 100, 47)
    assert "smaller than 48" in findings(window)


def test_the_auditor_finds_words_without_room(window: QWidget, ui: Ui) -> None:
    long = "Une phrase qui demande bien plus d’une ligne quand il y a si peu de place."
    put(window, Label(ui, long), 20, 20, 300, 40)
    assert "too low" in findings(window)


def test_the_auditor_finds_a_word_cut_by_the_window(window: QWidget, ui: Ui) -> None:
    put(window, Label(ui, "Bonjour"), 700, 20, 300, 60)
    assert "outside the window" in findings(window)


def test_the_auditor_finds_a_word_cut_by_what_holds_it(window: QWidget, ui: Ui) -> None:
    holder = QWidget()
    put(window, holder, 20, 20, 80, 80)
    put(holder, Label(ui, "Bonjour"), 10, 10, 300, 60)
    assert "cut off" in findings(window)


def test_the_auditor_finds_words_that_overlap(window: QWidget, ui: Ui) -> None:
    put(window, Label(ui, "Un mot"), 20, 20, 200, 60)
    put(window, Label(ui, "Un autre"), 100, 50, 200, 60)
    assert "overlaps" in findings(window)


def test_the_auditor_finds_pale_words(window: QWidget, ui: Ui) -> None:
    put(window, Label(ui, "À peine lisible", tone=Tone.LINE), 20, 20, 400, 60)
    said = findings(window)
    assert "on its pixels" in said
    assert "on their ground" in said


def test_the_auditor_asks_more_in_high_contrast(window: QWidget, ui: Ui) -> None:
    # 5.6:1 on the ground of a page: enough for a text, not for who asked for more.
    put(window, Label(ui, "En rouge", tone=Tone.ALERT), 20, 20, 400, 60)
    assert audit(window, high_contrast=False) == []
    assert "7.0:1 is needed" in "\n".join(audit(window, high_contrast=True))


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(0xFFFFFF, 0x000000) == pytest.approx(21)
    assert contrast(0x767676, 0xFFFFFF) == pytest.approx(4.54, abs=0.01)
