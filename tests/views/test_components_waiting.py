"""Waiting: silent at first, then what is done, then how far; nothing left running."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.views.components.busy import BusyPanel
from kiosk.views.components.countdown import Countdown
from kiosk.views.components.progress import ProgressBar
from kiosk.views.components.spinner import Spinner
from kiosk.views.live import Live
from kiosk.views.panels.waiting import WaitingPanel
from kiosk.views.ui import Ui


def running(widget) -> list[QTimer]:  # type: ignore[no-untyped-def]
    return [timer for timer in widget.findChildren(QTimer) if timer.isActive()]


def test_a_short_wait_shows_nothing(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    page = QWidget()
    panel = BusyPanel(ui)
    QVBoxLayout(page).addWidget(panel)
    stand(page, ui, 800, 400)
    panel.start("Votre attestation se prépare")
    assert not panel.isVisible()
    panel.stop()
    assert not panel.isVisible()
    assert not running(panel)


def test_a_longer_one_says_what_then_how_far(ui: Ui, stand, qtbot) -> None:  # type: ignore[no-untyped-def]
    page = QWidget()
    panel = BusyPanel(ui)
    QVBoxLayout(page).addWidget(panel)
    stand(page, ui, 800, 400)
    panel.start("Votre attestation se prépare")
    panel.set_progress(1, 4)
    qtbot.waitUntil(panel.isVisible)
    bar = panel.findChild(ProgressBar)
    assert bar is not None
    assert panel.accessibleName() == "Votre attestation se prépare"
    qtbot.waitUntil(bar.isVisible)
    assert bar.value() == bar.maximum() // 4
    panel.set_progress(4, 4)
    assert bar.value() == bar.maximum()
    panel.stop()
    assert not panel.isVisible()
    assert not running(panel)


def test_a_spinner_turns_only_while_it_is_seen(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    spinner = Spinner(ui, 60)
    assert not running(spinner)
    stand(spinner, ui, 60, 60)
    assert running(spinner)
    spinner.hide()
    assert not running(spinner)


def test_the_countdown_shows_what_it_is_told(ui: Ui) -> None:
    ring = Countdown(ui, 30)
    assert ring.text() == "30"
    ring.set_left(12.2)
    assert ring.text() == "13"
    ring.set_left(-1)
    assert ring.text() == "0"
    assert not running(ring)


def test_a_bar_fills_from_the_side_of_reading(stand) -> None:  # type: ignore[no-untyped-def]
    def darker_side(code: str) -> str:
        ui = Ui.make(code)
        bar = ProgressBar(ui)
        bar.set_fraction(0.3)
        image = stand(bar, ui, 400, 14).grab().toImage()
        left, right = image.pixelColor(40, 7), image.pixelColor(360, 7)
        return "left" if left.lightness() < right.lightness() else "right"

    assert darker_side("fr") == "left"
    assert darker_side("ar") == "right"


def test_a_panel_that_waits_follows_how_far_it_is(ui: Ui, stand) -> None:  # type: ignore[no-untyped-def]
    page, far = QWidget(), Live(0.0)
    stand(page, ui, 1200, 800)
    panel = WaitingPanel(ui, ui.words.text("send-uploading"), far)
    panel.open_over(page)
    bar = panel.findChild(ProgressBar)
    assert bar is not None
    assert (bar.isVisible(), bar.value()) == (True, 0)
    far.set(0.45)
    assert bar.value() == 450
    assert bar.accessibleName() == ui.words.text("send-uploaded", percent=45)
    panel.dismiss()
    far.set(0.9)
    assert bar.value() == 450
