"""Kiosks for whole visits: one a module, used by one visitor after the other; screens measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.views.gallery import register
from kiosk.views.samples_register import Sample
from kiosk.views.screenshots import Studio
from kiosk.views.theme import prepare
from kiosk.visit.state import Preferences
from tests.visits.film import BILL, LETTER, shoot
from tests.visits.kiosk_under_test import KioskUnderTest, Values
from tests.visits.studios import OpenStudio

StartKiosk = Callable[..., KioskUnderTest]


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the camera sees: two sheets, one after the other."""
    path = tmp_path_factory.mktemp("film") / "two-sheets.avi"
    shoot(path, [LETTER, BILL])
    return path


@pytest.fixture(scope="module")
def start_kiosk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[StartKiosk]:
    """Start the kiosks that visitors of a module share; prove at its end that nothing is left."""
    started: list[KioskUnderTest] = []

    def start(
        size: tuple[int, int] = (1280, 1024),
        *,
        camera: bool = False,
        settings: Values | None = None,
    ) -> KioskUnderTest:
        for one in started:
            if one.size == size:
                return one
        directory = tmp_path_factory.mktemp("kiosk")
        # Filming takes some seconds: only for those who look.
        film = request.getfixturevalue("film") if camera else None
        kiosk = KioskUnderTest(directory, size=size, film=film, settings=settings)
        kiosk.__enter__()
        started.append(kiosk)
        return kiosk

    yield start
    for kiosk in started:
        kiosk.__exit__(None, None, None)


@pytest.fixture(scope="session")
def samples(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> tuple[Sample, ...]:
    """Every screen and every panel."""
    prepare(qapp)
    return register(tmp_path_factory.mktemp("pages"))


@pytest.fixture
def studio(qapp: QApplication) -> Iterator[OpenStudio]:
    """Open windows in which samples are shown."""
    opened: list[Studio] = []

    def open_studio(preferences: Preferences, size: tuple[int, int]) -> Studio:
        opened.append(Studio(preferences, QSize(*size)))
        return opened[-1]

    yield open_studio
    for one in opened:
        one.close()
