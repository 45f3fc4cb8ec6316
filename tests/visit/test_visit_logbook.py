"""What a visit logs of itself, and that no word of its visitor is in it."""

from __future__ import annotations

import asyncio
import json
import os
import select
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from kiosk.contract.access import Role
from kiosk.contract.models import AttestationKind, Person, Session
from kiosk.journeys.model import Category
from kiosk.visit.events import LOG_FD
from kiosk.visit.logbook import log_deeds, log_defects
from kiosk.visit.state import (
    AttestationPrinted,
    DemarcheSent,
    DocumentSent,
    EstimatePrinted,
    NotePrinted,
    Origin,
    Paper,
    PrintUnfinished,
    VisitState,
)

Logged = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[Logged]:
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    monkeypatch.setenv(LOG_FD, str(writing))

    def lines() -> list[dict[str, Any]]:
        said = os.read(reading, 65_536).decode() if _waits(reading) else ""
        return [json.loads(line) for line in said.splitlines()]

    yield lines
    os.close(reading)
    os.close(writing)


def _waits(descriptor: int) -> bool:
    return bool(select.select([descriptor], [], [], 0)[0])


def test_deeds_without_who_did_them(logged: Logged) -> None:
    state = VisitState()
    log_deeds(state)
    person = Person(
        id="p1",
        civilite="Mme",
        nom_naissance="Canari",
        prenoms="Canari",
        date_naissance=date(1990, 1, 2),
        role=Role.CONJOINT,
    )
    until = datetime(2026, 11, 23, tzinfo=UTC)
    state.sign_in(Session(token="Canari", expires_at=until, person=person))
    state.prefer(locale="ar")
    state.answer("send-document", {"name": "Canari"})
    state.did(AttestationPrinted(AttestationKind.PAIEMENT, "2026-10", 2))
    state.did(PrintUnfinished(AttestationKind.QUOTIENT_FAMILIAL, "2026-10"))
    state.did(EstimatePrinted("2026-11"))
    state.did(PrintUnfinished(Paper.ESTIMATE, "2026-11"))
    state.did(NotePrinted(Paper.IDENTIFIER))
    state.did(PrintUnfinished(Paper.NEXT_STEP, None))
    state.did(DocumentSent("Canari", 3, frozenset({Origin.CAMERA})))
    state.did(DemarcheSent("canari", Category.CHANGE, "Canari"))
    state.sign_out()
    said = logged()
    for one in said:
        del one["at"]
    assert said == [
        {"event": "sign-in-done", "role": "conjoint"},
        {"event": "attestation-printed", "kind": "paiement", "copies": 2},
        {"event": "print-unfinished", "kind": "quotient-familial"},
        {"event": "estimate-printed"},
        {"event": "print-unfinished", "kind": "estimate"},
        {"event": "note-printed", "kind": "identifier"},
        {"event": "print-unfinished", "kind": "next-step"},
        {"event": "document-sent", "pages": 3},
        {"event": "demarche-sent", "category": "changement"},
    ]


def test_defects_by_class_and_place(
    logged: Logged, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)

    async def play() -> None:
        loop = asyncio.get_running_loop()
        log_defects(loop)

        def breaks() -> None:
            raise KeyError("Canari")

        loop.call_soon(breaks)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        loop.call_exception_handler({"message": "Canari"})

    asyncio.run(play())
    try:
        raise ValueError("Canari")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    said = logged()
    assert [one["error"] for one in said] == ["KeyError", "RuntimeError", "ValueError"]
    assert "Canari" not in json.dumps(said)
    # Python's own words stay where they went before.
    assert "Canari" in capsys.readouterr().err
