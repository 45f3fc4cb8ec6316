"""What every way into an account works with, and what is said of a refusal."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.client import CafClient
from kiosk.contract.problems import Code, Problem
from kiosk.i18n import Words
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Journey
from kiosk.journeys.rules import Rules
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.stage import Stage
from kiosk.visit.state import VisitState

#: After these one has to wait: how long is said.
_LOCKED = frozenset({Code.ACCOUNT_LOCKED, Code.CONSEILLER_LOCKED})


def the_time() -> datetime:
    """Return what time it is."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Entrance:
    """The door of Mon Compte: everything that opens it is handed this.

    ``franceconnect`` signs in with FranceConnect+ and tells whether it did; ``read_identity``
    reads an identity paper with the camera and gives answers of ``create-account``; ``notes``
    prints what is to be taken away. Each is None where there is no such thing, and nothing
    then speaks of it.
    """

    stage: Stage
    caf: CafClient
    state: VisitState
    journeys: Mapping[str, Journey]
    rules: Callable[[], Rules]
    words: Callable[[], Words]
    franceconnect: Callable[[], Awaitable[bool]] | None = None
    read_identity: Callable[[], Awaitable[Answers | None]] | None = None
    notes: NoteDesk | None = None
    now: Callable[[], datetime] = the_time

    @property
    def locale(self) -> str:
        """The language that the visitor reads, for what is sent to them."""
        return self.words().code


def refusal_text(problem: Problem, words: Words) -> str:
    """Return what to say under the field: what is wrong, and what is left to try."""
    text = words.text(f"problem-{problem.code}")
    if problem.code in _LOCKED and problem.retry_after:
        minutes = math.ceil(problem.retry_after / 60)
        return f"{text} {words.text('trouble-locked-minutes', minutes=minutes)}"
    if problem.attempts_left:
        left = words.text("trouble-attempts-left", count=problem.attempts_left)
        return f"{text} {left}"
    return text
