"""What a checker found wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.journeys.model import Journey, Page, Question


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A fault in a declaration or a catalogue, for the person who writes it.

    ``where`` is a path of ids or of files, ``key`` names the fault, ``detail`` the culprit.
    """

    where: str
    key: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.where}: {self.key}" + (f": {self.detail}" if self.detail else "")


def at(journey: Journey, thing: Page | Question) -> str:
    """Return the path of ids of a page or a question."""
    return f"{journey.id}/{thing.id}"


def repeated(where: str, key: str, ids: Iterable[str]) -> Iterator[Finding]:
    """Yield a finding for each id that comes more than once."""
    yield from (Finding(where, key, one) for one, times in Counter(ids).items() if times > 1)
