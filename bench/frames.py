"""How long the interface holds a finger back while the camera runs, beside a screen at rest.

A film of 1920x1080 stands for the camera: its pictures are read, searched for a page and
drawn with it, while a sheet comes, is taken by itself and goes. A frame of 60 a second
lasts 16.7 ms: what holds the loop longer can be felt.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from bench.figures import Figure, Line, percentile_ms
from bench.frames_visit import TURN
from tests.visits.deeds import chooses_document, signs_in
from tests.visits.film import BILL, LETTER, shoot
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.people import account
from tests.visits.visitor import Visitor

#: How long each screen is watched, in seconds.
WATCHED_S = 10.0

#: Time for a screen to settle before it is watched, in seconds.
_SETTLED_S = 1.0

GOAL_MS = 16.0


def measure(_rounds: int) -> list[Line]:
    """Watch the loop on the screen before the camera's, then on the camera's."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        film, turns = Path(scratch, "film.avi"), Path(scratch, "turns")
        shoot(film, [LETTER, BILL], still_s=4.0, after_s=2.0)
        command = [sys.executable, "-m", "bench.frames_visit", "--turns", str(turns)]
        settings = {"supervisor": {"visit_command": command}}
        with KioskUnderTest(Path(scratch, "kiosk"), film=film, settings=settings) as kiosk:
            visitor = kiosk.visitor()
            _to_the_sources(visitor)
            rest = _watched()
            visitor.touches("source-camera")
            visitor.sees("camera")
            camera = _watched()
            record = Path(f"{turns}-{visitor.pid}").read_bytes()
    at_rest, seeing = _within(record, rest), _within(record, camera)
    goal = percentile_ms(seeing, 99)
    return [
        Figure("interface held, camera running, 99th percentile", goal, "ms", most=GOAL_MS),
        Figure("interface held, camera running, worst", max(seeing) * 1000, "ms"),
        Figure("interface held, screen at rest, 99th percentile", percentile_ms(at_rest, 99), "ms"),
        Figure("camera running / at rest, 99th", goal / percentile_ms(at_rest, 99), "x"),
    ]


def _to_the_sources(visitor: Visitor) -> None:
    visitor.wakes()
    visitor.touches("task-document")
    signs_in(visitor, account("lambertin"))
    chooses_document(visitor, "logement")


def _watched() -> tuple[float, float]:
    """Let time pass on a screen, without a look at it; return from when to when."""
    time.sleep(_SETTLED_S)
    began = time.monotonic()
    time.sleep(WATCHED_S)
    return began, time.monotonic()


def _within(record: bytes, period: tuple[float, float]) -> list[float]:
    """Return the seconds between turns of the loop in that period."""
    whole = record[: len(record) // TURN.size * TURN.size]
    return [gap for moment, gap in TURN.iter_unpack(whole) if period[0] <= moment <= period[1]]
