"""A law for the tests of the pool: it answers what it was asked, or fails as it is told to.

Answers of a case: ``{"do": …}`` with ``crash``, ``raise``, ``hang`` or ``write PATH``; or
``{"gate": PATH}``, a named pipe at which the worker waits until a test opens and closes it.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from kiosk.contract.baremes import Baremes
from kiosk.contract.estimates import Axis
from kiosk.visit.hardening import is_hardened

#: Rents that mean the same as the first three, for answers that a journey checks first.
CRASHES, HANGS, RAISES = 66_601, 66_602, 66_603

_runs = 0
#: How kind (see ``nice``) whoever walked through this law was.
_walks: list[int] = []


class Told(BaseModel):
    """Who answered what, in which of its runs, with how many others."""

    pid: int
    run: int
    together: int
    answers: dict[str, Any]
    month: str
    axis: Axis | None = None
    threads: int
    walks: list[int]
    hardened: bool


@dataclass(frozen=True)
class Case:
    journey: str
    answers: Mapping[str, Any]
    month: str


def preload() -> None:
    # As a package does whose module is called like its function, once that is imported.
    globals()["curve"] = None
    _walks.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))


def estimate(cases: Sequence[Case]) -> list[Told]:
    global _runs
    _runs += 1
    for case in cases:
        _do(case.answers)
    return [_told(case, len(cases)) for case in cases]


def curve(case: Case, axis: Axis) -> Told:
    return estimate([case])[0].model_copy(update={"axis": axis})


def baremes_of(month: str) -> Baremes:
    global _runs
    _runs += 1
    if month == "2020-01":
        raise KeyError("canari")
    # In the place of a version: which run this was.
    return Baremes(month=month, law=str(_runs), crds=0.005, baremes=())


def _told(case: Case, together: int) -> Told:
    return Told(
        pid=os.getpid(),
        run=_runs,
        together=together,
        answers=dict(case.answers),
        month=case.month,
        threads=threading.active_count(),
        walks=_walks,
        hardened=is_hardened(),
    )


def _do(answers: Mapping[str, Any]) -> None:
    if "gate" in answers:
        Path(answers["gate"]).read_bytes()
    by_rent = {CRASHES: "crash", HANGS: "hang", RAISES: "raise"}
    match answers.get("do", by_rent.get(answers.get("loyer", 0), "")).split():
        case ["crash"]:
            os.kill(os.getpid(), signal.SIGKILL)
        case ["raise"]:
            raise KeyError(answers["secret"])
        case ["hang"]:
            threading.Event().wait()
        case ["write", path]:
            Path(path).write_text(answers["secret"])
