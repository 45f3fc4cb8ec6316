"""The register of events: what it lets through, and its document."""

from __future__ import annotations

import json
import os
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.problems import Code
from kiosk.visit.events import (
    LOG_FD,
    REGISTER,
    Event,
    Field,
    UndeclaredEvent,
    document,
    log,
    log_unexpected,
    render,
)

VISIT = "0123456789abcdef"
ROOT = Path(__file__).parents[2]


def test_every_event_is_declared() -> None:
    assert set(REGISTER) == set(Event)


def test_every_event_is_logged_somewhere() -> None:
    room = ROOT / "kiosk"
    code = "".join(path.read_text() for path in room.rglob("*.py") if path.name != "events.py")
    code += (room / "visit" / "events.py").read_text().partition("class UndeclaredEvent")[2]
    assert [
        event.name
        for event in Event
        if f"Event.{event.name}," not in code and f"Event.{event.name})" not in code
    ] == []


def test_document_is_in_step() -> None:
    written = ROOT / "docs" / "events.md"
    assert written.read_text() == document(), "run: python -m kiosk.visit.events > docs/events.md"


def test_line_is_json() -> None:
    line = render(Event.VISIT_LOADED, {"visit": VISIT, "after_s": 1.23456})
    assert line.endswith(b"\n")
    said = json.loads(line)
    assert (said["event"], said["visit"], said["after_s"]) == ("visit-loaded", VISIT, 1.235)
    code = json.loads(render(Event.REQUEST_FAILED, {"code": Code.TIMEOUT}))["code"]
    assert code == "timeout"
    assert isinstance(said["at"], float)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"visit": VISIT, "more": 1},
        {"visit": "Zoé Martin"},
        {"visit": VISIT + "\n"},
        {"visit": 1},
    ],
)
def test_undeclared_is_refused(values: dict[str, str | int | float | bool]) -> None:
    with pytest.raises(UndeclaredEvent):
        log(Event.VISIT_UNKILLABLE, **values)


class Word(StrEnum):
    SAID = "said"


GOOD: dict[Field, str | int | float | bool] = {
    Field.COUNT: 3,
    Field.SECONDS: 0.5,
    Field.YES_NO: True,
    Field.WORD: Word.SAID,
    Field.VISIT: VISIT,
    Field.ERRNO: "ENOSPC",
    Field.PLACE: "kiosk.client.sending:12",
    Field.KIND: "ValueError",
}


@pytest.mark.parametrize("event", list(Event))
def test_declared_is_accepted(event: Event) -> None:
    render(event, {name: GOOD[field] for name, field in REGISTER[event].fields.items()})


@given(st.text(), st.sampled_from(list(Event)))
def test_no_free_text_passes(text: str, event: Event) -> None:
    """No field takes a text, save those that look like nothing a person would say."""
    for name, field in REGISTER[event].fields.items():
        values = {n: GOOD[f] for n, f in REGISTER[event].fields.items()} | {name: text}
        if field in (Field.ERRNO, Field.KIND, Field.VISIT, Field.PLACE) and text.isascii():
            continue
        with pytest.raises(UndeclaredEvent):
            render(event, values)


def test_password_that_looks_like_a_word_is_refused() -> None:
    with pytest.raises(UndeclaredEvent) as refused:
        render(Event.SIGN_IN_REFUSED, {"code": "motdepasse"})
    assert "motdepasse" not in str(refused.value)


def logged(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> dict[str, str]:
    reading, writing = os.pipe()
    monkeypatch.setenv(LOG_FD, str(writing))
    log_unexpected(error)
    os.close(writing)
    with os.fdopen(reading) as lines:
        said: dict[str, str] = json.loads(lines.read())
    return said


def test_unexpected_error_tells_its_kind_and_place_only(monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        render(Event.VISIT_UNKILLABLE, {"visit": "Zoé"})
    except UndeclaredEvent as error:
        said = logged(monkeypatch, error)
    assert said["error"] == "UndeclaredEvent"
    assert said["place"].startswith("kiosk.visit.events:")
    assert set(said) == {"at", "event", "error", "place"}


def test_unexpected_error_of_elsewhere_has_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    said = logged(monkeypatch, ValueError("Zoé"))
    assert (said["error"], said["place"]) == ("ValueError", "kiosk:0")


def test_log_that_nobody_reads_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    monkeypatch.setenv(LOG_FD, str(writing))
    for _ in range(2_000):
        log(Event.SUPERVISOR_STOPPING)
    os.close(reading)
    log(Event.SUPERVISOR_STOPPING)
    os.close(writing)
    log(Event.SUPERVISOR_STOPPING)
