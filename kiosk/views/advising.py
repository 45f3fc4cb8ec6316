"""What the panel of the conseiller asks of the room of accompaniment: advice, and a checklist.

Declared here, so that the panel knows nothing of where the advice is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.journeys.model import Journey, Page


class Advice(Protocol):
    """Short sentences for a conseiller, about one page; ``rule`` names the rule and its source."""

    @property
    def say(self) -> tuple[str, ...]:
        """What to say."""
        ...

    @property
    def papers(self) -> tuple[str, ...]:
        """Papers to have ready."""
        ...

    @property
    def mistakes(self) -> tuple[str, ...]:
        """Frequent mistakes."""
        ...

    @property
    def blocked(self) -> tuple[str, ...]:
        """What to do when blocked."""
        ...

    @property
    def rule(self) -> str | None:
        """The rule, with its barème."""
        ...


class Line(Protocol):
    """A line of the checklist: what is asked, and the ids of the pages that ask it."""

    @property
    def title(self) -> str:
        """What is asked."""
        ...

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages that ask it."""
        ...


@dataclass(frozen=True)
class Advising:
    """Where advice comes from. Sentences are in French, as conseillers work."""

    advice: Callable[[Journey, Page], Advice]
    checklist: Callable[[Journey], Sequence[Line]]


@dataclass(frozen=True)
class Said:
    """Advice made here: nothing, or that of the pictures."""

    say: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    rule: str | None = None


#: Where no advice was written: nothing is said.
SILENT = Advising(lambda _journey, _page: Said(), lambda _journey: ())
