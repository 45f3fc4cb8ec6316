"""``kiosk journeys`` and ``kiosk words``, as one calls them."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from kiosk.journeys import registry as room
from kiosk.journeys.commands import register
from kiosk.journeys.registry import registry


@pytest.fixture
def kiosk() -> Callable[..., int]:
    """Run one command and return its exit status."""

    def run(*words: str) -> int:
        parser = argparse.ArgumentParser()
        register(parser.add_subparsers())
        options = parser.parse_args(words)
        status: int = options.handler(options)
        return status

    return run


def test_the_journeys_are_sound(
    kiosk: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk("journeys", "check") == 0
    assert "sound" in capsys.readouterr().out


def test_a_fault_is_told_and_fails(
    kiosk: Callable[..., int],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken = replace(registry()["sign-in"], roles=frozenset())
    monkeypatch.setattr(room, "registry", lambda: MappingProxyType({"sign-in": broken}))
    assert kiosk("journeys", "check") == 1
    assert "sign-in: roles-empty" in capsys.readouterr().out


def test_sheets_are_written_in_the_language_asked_for(
    kiosk: Callable[..., int], tmp_path: Path
) -> None:
    assert kiosk("journeys", "sheets", str(tmp_path / "new"), "--locale", "en") == 0
    text = (tmp_path / "new" / "sign-in.md").read_text(encoding="utf-8")
    assert text.startswith("# Sign in\n")


def test_an_unknown_language_is_refused(
    kiosk: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk("journeys", "sheets", str(tmp_path), "--locale", "de") == 2
    assert "fr-x-falc" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_no_package_of_communes(
    kiosk: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk("journeys", "communes", str(tmp_path)) == 1
    assert "not the package" in capsys.readouterr().err


def test_the_words_are_looked_at(
    kiosk: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """That they are all there is for `make test` to say: here, that each is looked at."""
    status = kiosk("words", "check")
    lines = capsys.readouterr().out.splitlines()
    assert status == (1 if "findings" in lines[-1] else 0)
    assert not any("/errors.ftl" in line for line in lines)
