"""How long the interface holds a finger back while it slides along a curve.

A real finger (XTEST) goes to and fro over the curve of a result on the law itself, at the
pace of a screen, and each place where it stops moves the point, the amounts and the list. A
frame of 60 a second lasts 16.7 ms: what holds the loop longer can be felt.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.figures import Figure, Line, percentile_ms
from bench.frames import _within as within
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.registry import registry
from tests.visits.answering import answers
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import Thing
from tests.visits.people import TENANT
from tests.visits.visitor import Visitor

#: How long the finger slides, in seconds, and the pause between two places of it.
SLID_S, PACE_S = 8.0, 0.016

#: Time for a screen to settle before it is watched, in seconds.
_SETTLED_S = 1.0

GOAL_MS = 16.0


def measure(_rounds: int) -> list[Line]:
    """Watch the loop on a result at rest, then under a finger that slides."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        turns = Path(scratch, "turns")
        command = [sys.executable, "-m", "bench.frames_visit", "--turns", str(turns)]
        settings = {"supervisor": {"visit_command": command}}
        with KioskUnderTest(Path(scratch, "kiosk"), settings=settings) as kiosk:
            visitor = kiosk.visitor()
            curve = _to_the_curve(visitor)
            time.sleep(_SETTLED_S)
            period = _slides(kiosk.screen.display, curve)
            record = Path(f"{turns}-{visitor.pid}").read_bytes()
    gaps = within(record, period)
    return [
        Figure(
            "finger sliding on a curve, 99th percentile", percentile_ms(gaps, 99), "ms", GOAL_MS
        ),
        Figure("finger sliding on a curve, worst", max(gaps) * 1000, "ms"),
    ]


def _to_the_curve(visitor: Visitor) -> Thing:
    journey = registry()["simulation-logement"]
    visitor.wakes()
    visitor.touches("task-estimate")
    visitor.touches(journey.id)
    visitor.sees("question")
    answers(visitor, journey, TENANT, JourneyWords(journey, Words("fr")))
    visitor.touches("primary")
    visitor.sees("estimate", 60)
    return visitor.sees_thing("curve", 60)


def _slides(display: str, curve: Thing) -> tuple[float, float]:
    """Slide to and fro over the curve; return from when to when."""
    left, top, width, height = curve.seen
    words = ["mousemove", str(left + width // 4), str(top + height // 2), "mousedown", "1"]
    places = range(left + width // 4, left + width * 7 // 8, 5)
    there_and_back = [*places, *reversed(places)]
    for n in range(int(SLID_S / PACE_S)):
        x = there_and_back[n % len(there_and_back)]
        words += ["mousemove", str(x), str(top + height // 2), "sleep", str(PACE_S)]
    began = time.monotonic()
    subprocess.run(
        ["xdotool", *words, "mouseup", "1"], env={"DISPLAY": display}, check=True, timeout=60
    )
    return began, time.monotonic()
