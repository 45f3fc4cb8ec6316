"""From the press that signs in to Mon Compte painted, beside the same requests with no window.

The time runs from the moment at which the finger's program is started (it takes some ten
milliseconds to press) to the last change of the pixels. What it is compared to is what the
Caf alone takes: the sign-in, argon2 and all, and the account, asked one after the other.
"""

from __future__ import annotations

import asyncio
import os
import signal
import tempfile
import time
from pathlib import Path

from bench.figures import Figure, Line, median_ms
from bench.turnover import Pixels
from kiosk.client import CafClient
from tests.visits.deeds import gives_number
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.people import Account, account
from tests.visits.visitor import Visitor


def measure(rounds: int) -> list[Line]:
    """Sign in ``rounds`` times, each in a visit of its own, and as often without a window."""
    who = account("lambertin")
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        directory = Path(scratch, "kiosk")
        # Visits are killed as soon as they are measured, and that is no failure.
        with (
            KioskUnderTest(directory, settings={"supervisor": {"quick_death_s": 0}}) as kiosk,
            Pixels(directory / "screen" / "Xvfb_screen0") as pixels,
        ):
            # One after the other, so that a busy machine is as busy for both.
            times = [
                (_seen(kiosk, pixels, who), asyncio.run(_asked(kiosk.caf, who)))
                for _ in range(rounds)
            ]
    window, bare = (median_ms(kind) for kind in zip(*times, strict=True))
    return [
        Figure("sign-in press -> Mon Compte painted", window, "ms"),
        Figure("the same requests, no window", bare, "ms"),
        Figure("with a window / without", window / bare, "x"),
    ]


def _seen(kiosk: KioskUnderTest, pixels: Pixels, who: Account) -> float:
    visitor = kiosk.visitor()
    _to_the_password(visitor, who)
    button = visitor.sees_thing("primary").middle
    visitor.finger.move(button)
    pixels.still()
    began = time.monotonic()
    visitor.finger.tap(button)
    last = pixels.still(after=lambda: visitor.looks().screen == "account")
    os.kill(visitor.pid, signal.SIGKILL)
    kiosk.is_over(visitor)
    return last - began


def _to_the_password(visitor: Visitor, who: Account) -> None:
    visitor.wakes()
    visitor.touches("task-account")
    gives_number(visitor, who.nir)
    visitor.sees_thing("question-password")
    visitor.types_password(who.password)


async def _asked(caf: tuple[str, str], who: Account) -> float:
    # A client of its own, as each visit has.
    async with CafClient(*caf, "bench-sign-in") as client:
        began = time.monotonic()
        await client.sign_in(who.nir, who.password)
        await client.account()
        return time.monotonic() - began
