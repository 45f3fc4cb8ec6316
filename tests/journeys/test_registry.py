"""Journeys are found by their folders."""

import sys
from pathlib import Path

import pytest

from kiosk import journeys
from kiosk.journeys.model import Journey
from kiosk.journeys.registry import registry


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of journeys instead of the kiosk's."""
    monkeypatch.setattr(journeys, "__path__", [str(tmp_path)])
    monkeypatch.setattr("kiosk.journeys.registry.files", lambda _package: tmp_path)
    known = set(sys.modules)
    registry.cache_clear()
    yield tmp_path
    registry.cache_clear()
    for name in set(sys.modules) - known:
        del sys.modules[name]


def declare(folder: Path, name: str, text: str) -> None:
    (folder / name).mkdir()
    (folder / name / "__init__.py").write_text("", encoding="utf-8")
    (folder / name / "journey.py").write_text(text, encoding="utf-8")


SMALL = """
from kiosk.journeys.model import Journey
JOURNEY = Journey("{}", (), frozenset())
"""


def test_the_journeys_of_the_kiosk() -> None:
    assert {"sign-in", "send-document"} <= registry().keys()
    assert all(isinstance(journey, Journey) for journey in registry().values())
    assert list(registry()) == sorted(registry())


def test_one_folder_is_one_journey(folder: Path) -> None:
    declare(folder, "move_house", SMALL.format("move-house"))
    (folder / "no_journey").mkdir()
    (folder / "no_journey" / "__init__.py").write_text("", encoding="utf-8")
    assert list(registry()) == ["move-house"]


def test_a_folder_that_declares_nothing(folder: Path) -> None:
    declare(folder, "silent", "")
    with pytest.raises(TypeError, match="silent"):
        registry()


def test_an_id_that_is_not_its_folder(folder: Path) -> None:
    declare(folder, "one", SMALL.format("another"))
    with pytest.raises(ValueError, match="another"):
        registry()


def test_nobody_can_change_the_registry() -> None:
    with pytest.raises(TypeError):
        registry()["sign-in"] = None  # type: ignore[index]
