"""The embedded backend: one address for ever, alive again after any death."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from theatre import Theatre, alive


def backend_pid(theatre: Theatre) -> int | None:
    """Return the process that runs the fake backend now."""
    for pid in theatre.processes():
        with contextlib.suppress(OSError):
            if b"fake_backend.py" in Path(f"/proc/{pid}/cmdline").read_bytes():
                return pid
    return None


def told(theatre: Theatre, visit_id: str) -> bool:
    return theatre.ended.exists() and f"/v1/visits/{visit_id}\n" in theatre.ended.read_text()


def test_backend_is_told_of_each_end(theatre: Theatre) -> None:
    theatre.start()
    shown, standby = theatre.shown(), theatre.standby()
    shown.obey("end button")
    theatre.until(lambda: told(theatre, shown.id), "the backend told")
    assert not told(theatre, standby.id)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_backend_comes_back_at_the_same_address(theatre: Theatre, number: signal.Signals) -> None:
    theatre.start()
    shown, standby = theatre.shown(), theatre.standby()
    theatre.event("backend-ready")
    first = backend_pid(theatre)
    assert first is not None
    os.kill(first, number)
    theatre.until(lambda: len(theatre.events("backend-ready")) == 2, "the backend again")
    assert alive(shown.pid) and alive(standby.pid)
    shown.obey("end button")
    theatre.until(lambda: told(theatre, shown.id), "the backend told")
    third = theatre.standby(besides=(standby,))
    assert third.started["url"] == shown.started["url"]
    assert third.started["token"] == shown.started["token"]


def test_end_while_the_backend_is_away_is_told_later(make_theatre: Callable[..., Theatre]) -> None:
    theatre = make_theatre(KIOSK_SUPERVISOR__QUICK_DEATH_S="60")
    theatre.start()
    shown = theatre.shown()
    theatre.event("backend-ready")
    # Two deaths in a row: the second start waits, and the visit ends meanwhile.
    for count in (1, 2):
        pid = theatre.until(lambda: backend_pid(theatre), "the backend's process")
        os.kill(pid, signal.SIGKILL)
        theatre.until(lambda c=count: len(theatre.events("backend-gone")) == c, "its death")
        if count == 1:
            theatre.until(lambda: len(theatre.events("backend-ready")) == 2, "its return")
    assert theatre.events("backend-gone")[1]["delay_s"] == 1
    shown.obey("end button")
    theatre.erased(shown)
    theatre.until(lambda: told(theatre, shown.id), "the backend told")


def test_backend_that_cannot_start_leaves_visits_alone(
    make_theatre: Callable[..., Theatre],
) -> None:
    theatre = make_theatre(KIOSK_SUPERVISOR__BACKEND_COMMAND='["/nonexistent"]')
    supervisor = theatre.start()
    shown = theatre.shown()
    assert theatre.event("backend-not-started")["error"] == "ENOENT"
    theatre.until(lambda: len(theatre.events("backend-not-started")) >= 2, "another try")
    assert alive(shown.pid)
    assert theatre.stop(supervisor) == 0


def test_backend_that_never_answers_is_started_again(
    make_theatre: Callable[..., Theatre],
) -> None:
    theatre = make_theatre(
        KIOSK_SUPERVISOR__BACKEND_COMMAND='["/bin/sh", "-c", "kill -STOP $$"]',
        KIOSK_SUPERVISOR__LOAD_S="1.5",
    )
    supervisor = theatre.start()
    theatre.until(lambda: len(theatre.events("backend-started")) == 2, "a second start")
    assert theatre.stop(supervisor) == 0


def test_backend_elsewhere_is_used_and_none_is_embedded(
    make_theatre: Callable[..., Theatre],
) -> None:
    heard: list[tuple[str, str | None]] = []

    class Caf(BaseHTTPRequestHandler):
        def do_DELETE(self) -> None:
            heard.append((self.path, self.headers["Authorization"]))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Caf)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        url = f"http://127.0.0.1:{server.server_address[1]}"
        theatre = make_theatre(KIOSK_BACKEND__TOKEN="of-this-kiosk")
        supervisor = theatre.start("--backend", url)
        shown = theatre.shown()
        assert shown.started["url"] == url
        assert shown.started["token"] == "of-this-kiosk"
        shown.obey("end button")
        theatre.until(lambda: heard == [(f"/v1/visits/{shown.id}", "Bearer of-this-kiosk")], "told")
        assert theatre.events("supervisor-started")[0]["embedded_backend"] is False
        assert not theatre.events("backend-started")
        assert theatre.stop(supervisor) == 0
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
