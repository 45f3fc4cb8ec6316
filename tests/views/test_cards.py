"""Cards: a press gives its outcome, and nothing else."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kiosk.contract.models import AttestationKind
from kiosk.views.screen import Screen
from kiosk.views.screens.attestation_choice import AttestationChoiceScreen
from kiosk.views.screens.home import HomeScreen, Task
from kiosk.views.screens.source import Source, SourceScreen
from kiosk.views.ui import Ui


@pytest.mark.parametrize(
    ("make", "name", "outcome"),
    [
        (HomeScreen, "task-attestation", Task.ATTESTATION),
        (HomeScreen, "task-document", Task.DOCUMENT),
        (HomeScreen, "task-account", Task.ACCOUNT),
        (SourceScreen, "source-camera", Source.CAMERA),
        (SourceScreen, "source-file", Source.FILE),
        (partial(SourceScreen, phone=True), "source-phone", Source.PHONE),
        (AttestationChoiceScreen, "kind-paiement", AttestationKind.PAIEMENT),
    ],
)
def test_a_press_is_the_way_on(
    make: type[Screen[object]],
    name: str,
    outcome: object,
    ui: Ui,
    stand,  # type: ignore[no-untyped-def]
) -> None:
    screen = make(ui)
    stand(screen, ui, 1920, 900)
    given: list[object] = []
    screen.finished.connect(given.append)
    card = screen.findChild(QPushButton, name)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    # Whoever presses twice chooses once.
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert given == [outcome]
